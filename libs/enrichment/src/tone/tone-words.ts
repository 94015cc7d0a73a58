/** Words of the language, lower case; those that end in `*` stand for any ending. */
export interface ToneWords {
  readonly positive: string;
  readonly negative: string;
  /** Words that turn what follows into its opposite. */
  readonly negations: string;
}

/** Words that praise or deplore, by language; written for Dateline. */
export const toneWords: Readonly<Record<string, ToneWords>> = {
  en: {
    positive:
      'achieve* acclaim* admire* advance advances advanced agree agreed agreement* aid amicable applaud* appreciat* approve* award* beautiful benefit* best better boost* brave bright brilliant calm celebrat* champion* charm* cheer* clean comfort* commend* compassion* confident congratulat* constructive cooperat* courage* creative cure cured deal delight* deserve* dialogue dignity ease eager effective efficient elegant encourag* endorse* enjoy* enthusias* excellent excit* fair faith* famous favorite favourite flourish* fortunate free freed freedom friend friendly friends friendship fruitful fun gain gained gains generous gentle gift* glad good goodwill grace* grateful great greet* grow grows growth happy harmony heal healed healthy help helped helpful helping helps hero heroes heroic* heroism honest honor honored honour honoured hope hoped hopeful hopes ideal impress* improv* inclusive innovat* inspir* joy joyful justice kind kindness landmark laugh* leading liberat* like liked love* loyal lucky luxury merit* milestone miracle modern nice normaliz* opportunit* optimis* outstanding partner partnership* peace peaceful perfect pleas* popular positive praise* prestig* pride prize* productive progress promising prosper* protect protected protects proud rebuild* reconcil* recover* reform* rejoice* relief relax* reliable remarkable rescue* resolve* respect* restor* reunite* reward* rich safe safely safety satisf* secure shine* smart smile* smooth solid solidarity solution* solve* stable stability strength* strong succeed* success successes successful* superb support supported supporter* supports sustainable talent* thank* thrive* tolerance top triumph* trust trusted truth unity upbeat upgrade* uplift* valuable victor victors victorious* victory victories vibrant warm welcome* well win winner* winning wins wise won wonderful worthy',
    negative:
      'abandon* abduct* abuse* accident* accuse* accusing accusation* aggress* alarm* allege alleged alleges allegation* anger angry anguish annihilat* anxi* apath* arrest* arson assassin* assault* atrocit* attack* awful bad ban banned bankrupt* barrage battle* beat* behead* betray* bias* bitter blam* blast* blaze bleak blood* bomb* boycott* breach* breakdown* bribe* brutal* burn* burden* casualt* catastroph* chaos chaotic cheat* clash* collaps* collision* combat complain* condemn* conflict* confront* controvers* convict* corrupt* coup crackdown* crash* crime crimes criminal* crisis crises critic* cruel* crush* curfew* damag* danger* dead deadly deadlier deadliest death* debt* decline* defeat* deficit* defy* demolish* denounc* deny denied denies deport* depress* derail* despair desperat* destroy* destruct* detain* detention deteriorat* devastat* die died dies difficult* disappear* disappoint* disaster* discriminat* disease* dismiss* displac* dispute* disrupt* distress* disturb* doubt* drought* drown* dying emergenc* enem* epidemic* erupt* escalat* evacuat* evil exclud* exclusion* executed execution* exile* explosi* explod* exploit* extort* extremis* fail* fake famine fatal* fear* feud* fierce fight* fire fled flee flees fleeing flood* foe* forced forcing fraud* fugitive* fury genocid* grave grief grim gun gunfire gunm* guilt* harass* harm* harsh hate* hatred hit hits hostage* hostil* humiliat* hunger hurt* illegal* ill illness imprison* infect* inflict* injur* injust* instab* insult* insurgen* invad* invasion jail* jeopard* kidnap* kill* lack* lament* landmine* lawsuit* lose loses losing loss losses lost loot* malnutrition massacre* menac* militant* mine mines miser* miss missing mistake* mob mourn* murder* nightmare* obstruct* occup* offen* oppress* ordeal outbreak outrage* overthrow* pain pains painful* pandemic panic* penalt* persecut* plague* plunder* plung* poison* poor poverty prison* problem* protest* provok* provocati* punish* quit racis* rage raid* ransom rape* rebel* recession* refuse* reject* repress* resign* restrict* retaliat* revenge riot* risk* rob robbed robber* rocket* ruin* sabotag* sad sanction* scandal* scare* sectarian seiz* setback* severe shell* shock* shoot* shortage* shot siege* slain slam* slaughter* slump* smuggl* stab* starv* steal* stolen storm* strain* strand* strike* struggl* suffer* suicid* suspect* tense tension* terror* theft* threat* torment* torture* toxic tragedy tragic* trap trapped trauma* trouble* turmoil tyran* ugly unemploy* unfair unjust unlawful unrest unsafe unstable upset victim* violat* violen* virus* vow vulnerab* war warn* wars waste* weak* weapon* worr* worse* worst wound* wreck* wrong*',
    negations:
      "not no never without neither nor cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hardly barely lack lacks fails failed",
  },
  fr: {
    positive:
      'accord* aide* amélior* apais* applaud* bon bonne* bonheur calme célébr* champion* confian* content* coopér* courag* dialogue espoir* excellent* favorable* félicit* fier* gagn* heureu* honneur libér* meilleur* normalis* paix partenariat* progrès prospér* réconcili* réussi* salu* sauv* solidar* soutien* succès sûr* victoire*',
    negative:
      'abus* accident* accus* agress* anxi* arrêt* assassin* attaque* attentat* blessé* bombard* catastroph* colère condamn* conflit* corrupt* crime* crise* critiqu* danger* décès déception défaite* désastre* détrui* détresse difficult* échec* effondr* empoison* enlèv* épidémi* explos* faim fraude* grave* guerre* haine* incendie* inquiét* insécurit* massacre* menac* meurtr* mort* panique* perte* peur* pire* prison* problème* racis* répress* risque* sanction* scandale* séisme* souffr* terror* tortur* trag* tué* victime* viol*',
    negations: 'ne pas non sans jamais aucun aucune ni',
  },
  de: {
    positive:
      'abkommen beste* beifall dank* einigung* erfolg* erfreu* erleichter* förder* freiheit freu* frieden* fortschritt* gelungen gewinn* gewonnen glück* gratulier* gut gute* helfen hilf* hoffnung* lob* mut* partner* positiv* rettet* sicher* sieg* solidar* stabil* stolz* unterstütz* verbesser* versöhn* vertrau* willkommen',
    negative:
      'angriff* angst* anschlag* anklag* arm armut bedroh* beschädig* blutig* bomb* brand* betrug* drohung* ernst* ermord* erschütter* explosion* fehl* festgenommen flucht* folter* furcht* gefahr* gefährlich* gescheitert getötet* gewalt* hass* hunger* kampf* katastroph* konflikt* korrupt* krank* krieg* krise* kritik* leid* mangel* massaker mord* niederlage* not opfer* panik* problem* protest* rassis* risik* sanktion* schaden* schlecht* schwer* sorge* sterb* streit* terror* tod* tot* tragödie* trauer* unfall* unruhe* verbrechen* verhaft* verletz* verlust* vermisst* verurteil* vertrieb* warn* zerstör*',
    negations: 'nicht kein keine keinen keiner ohne nie niemals weder',
  },
  es: {
    positive:
      'acuerdo* alegr* alivio amig* apoy* aplaud* avance* ayud* bien bueno* buena* calma campeón* celebr* confian* cooper* diálogo éxito* exitos* esperan* excelente* feliz* felicit* gan* gracias honor* libera* libre* logr* mejor* orgull* paz positiv* progres* prosper* reconcili* rescat* respald* salv* segur* solidar* victoria*',
    negative:
      'abus* accidente* acus* agres* alarma* amenaz* arrest* asesin* atac* ataque* atentado* bomba* captur* caos castig* catástrof* conden* conflict* corrup* crimen* crisis critic* daño* delito* denunc* derrot* desastre* desaparec* desplaz* destru* dificult* dolor* enfermedad* explosi* fracas* fraude* guerra* hambre herid* homicid* incendi* insegur* lament* masacre* matar* miedo muert* murier* odio peligr* pérdida* perd* peor* pobreza preocup* problem* protest* racis* represi* riesgo* sanci* secuestr* sufr* terror* tortur* traged* víctima* viol*',
    negations: 'no sin nunca jamás ni ningún ninguna tampoco',
  },
  ru: {
    positive:
      'благодар* благополуч* выигр* высок* герой* доверие договорен* достижен* друж* успе* лучш* мир мира мирн* надежд* наград* освобо* победа* победил* поддерж* помощ* помог* праздн* прогресс* радост* рост рад согласи* соглашен* спас* сотруднич* стабильн* счаст* улучш* хорош*',
    negative:
      'авари* агресс* арест* атак* беженц* безработиц* беспоряд* болезн* боев* бомб* взрыв* виновн* войн* враг* гибел* голод* жертв* задержан* заболе* захват* катастроф* конфликт* коррупц* кризис* крити* крушен* напад* нарушен* насил* обвин* обстрел* опасн* оруж* осуд* отказ* отравл* паник* плох* погиб* пожар* потер* похищ* предупре* преступ* проблем* провал* протест* пытк* разруш* ранен* репресс* риск* санкц* скандал* смерт* страдан* страх* стрельб* теракт* террор* травм* трагед* убий* убит* угроз* ущерб* хуж*',
    negations: 'не нет ни без никогда нельзя',
  },
  tr: {
    positive:
      'anlaşma* barış* başarı* başardı* büyüme* çözüm* destek* dost* gelişme* gurur* güven güvenli* güzel iyi* işbirliği kazan* kurtar* kutla* memnun* mutlu* olumlu övgü* özgür* serbest sevin* şampiyon* teşekkür* umut* uzlaş* yardım* zafer*',
    negative:
      'acı* ağır arıza bomba* cezaevi cinayet* çatışma* çöktü deprem* dert* dram düşman* endişe* felaket* gerilim* gözaltı* hapis* hasar* hasta* iddia* ihlal* işgal* işkence* işsiz* kaçak* kayıp* kavga* kaza* katliam* kınadı* kriz* korku* kötü* ölüm* öldü* ölen* patlama* protesto* risk* saldırı* savaş* sel skandal* sorun* suç* şehit* şiddet* tehdit* tehlike* terör* trajedi* tutukla* vahşet* yangın* yaralı* yaralan* yasak* yaptırım* yıkıl* yolsuzluk* yoksul* zarar*',
    negations: 'değil yok hiç olmadan asla',
  },
  ku: {
    positive:
      'alîkar* aram* aştî* azad* baş* bextewar* dost* ewle* hêvî* hevkar* kêfxweş* lihevhat* lihevkirin* parast* pêşket* piştgirî* pîroz* rizgar* serkeft* spas* xweş*',
    negative:
      'bêkar* birçî* birîndar* bombe* cinayet* dagirker* destdirêj* dijmin* dîl* êriş* êş* faşîst* gef* girtin* girtîgeh* hovane* işkence* îşkence* kêmasî* koçber* komkuj* krîz* kuşt* mirin* nexweş* pirsgirêk* qeza* qetilkir* qirkirin* revand* ruxand* sûc* sotand* şehîd* şer* şewat* talan* teqîn* teror* tirs* tund* wêran* xeter* xirab* zilm* ziyan*',
    negations: 'ne bê na ni nîne tune',
  },
  ar: {
    positive:
      'آمن* أمل* إنجاز* ازدهار استقرار اتفاق* إيجابي* ابتهاج احتفال* أفضل تحسن* ترحيب رحب* تعاون* تضامن* تقدم* تهنئة جيد* حرية دعم* سعيد* سلام* شكر* صداقة فوز* فاز* مساعد* مصالحة ناجح* نجاح* نجح* نصر* إنقاذ*',
    negative:
      'أزمة* أزمات إصابة* أصيب* إرهاب* اعتقال* اعتقل* اتهام* اتهم* احتجاج* احتلال* اختطاف* اشتباك* اغتيال* انتهاك* انفجار* انهيار* تهديد* تفجير* تهجير* تعذيب توتر* جريمة* جرائم جوع حرب* حريق* حادث* خسائر* خطر* خطير* خوف دمار* تدمير* سجن* شهيد* شهداء صراع* ضحايا* ضحية* عنف عدوان* غارة* غارات فساد* فشل* فقر* قتل* قتيل* قصف* كارثة* كوارث كراهية مأساة* مجزرة* مرض* مشكلة* مشاكل معاناة* مقتل* موت* نزوح* نازح* هجوم* هجمات وفاة* عقوبات* غضب* رفض* سيئ*',
    negations: 'لا لم لن ليس ليست غير دون بدون ما',
  },
};
