const lists: Readonly<Record<string, string>> = {
  en: 'a about above after again against all also although am among an and any are as at be because been before being below between both but by can could did do does doing down during each either else even ever every few for from further had has have having he her here hers herself him himself his how however i if in into is it its itself just last less like made make many may me might more most much must my myself neither never new next no nor not now of off often on once one only or other our ours out over own per quite rather same she should since so some still such take than that the their theirs them themselves then there these they this those though three through to too toward two under until up upon us very via was we were what when where whether which while who whom whose why will with within without would year years yet you your yours said say says told according day days week weeks month months monday tuesday wednesday thursday friday saturday sunday mr mrs ms first second amid around another part time well get got going go back still way since including including reportedly remain remains',
  fr: 'a au aux avec avant après aussi autre autres car ce cela ces cet cette ceux chaque chez comme contre dans de depuis des deux dit donc dont du elle elles en encore entre est et été être eu fait fois font il ils je jour la le les leur leurs lors lui mais même mes moins mon ne ni nos notre nous on ont ou où par pas pendant peu peut plus plusieurs pour près qu que quel quelle qui quoi sa sans se selon sera ses si son sont sous sur ta tandis tant te tous tout toute toutes très tu un une vers via vos votre vous y avait avaient ainsi ans an',
  de: 'aber alle allem allen aller als also am an andere anderen auch auf aus bei beim bis bist da dabei damit dann das dass dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa für gegen gibt hat hatte hatten haben hier ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja jede jeder jedoch jetzt kann kein keine können man mehr mit nach nicht noch nun nur ob oder ohne sagte schon sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sowie über um und uns unter viel vom von vor war waren was wegen weil weiter welche wenn werden wie wieder will wir wird wurde wurden zu zum zur zwei zwischen jahr jahren tag',
  es: 'a al algo ante antes aquí aunque así bajo bien cada casi como con contra cual cuando de del desde después dijo donde dos durante e el ella ellas ellos en entre era eran es esa ese eso esta este esto estos estas está están fue fueron ha había han hasta hay la las le les lo los luego más me mi mientras muy nada ni no nos o os otra otro otros para parte pero poco por porque qué que quien se según ser si sido sin sobre son su sus también tan tanto tiene todo todos todas tras tu un una unos unas uno y ya año años día',
  ru: 'а без более был была были было быть в вам вас весь во вот все всех вы где год года да для до его ее если есть еще же за здесь и из или им их к как когда кто ли либо между меня мне может мы на над нам нас не него нее нет ни них но ну о об один он она они оно от очень по под после при про с сам свое своей своих себя сказал сказала со так также такой там того тоже только том ты у уже хотя чего чем что чтобы эта эти это этого этой этом этот я который которые которая которого этому',
  tr: 've veya bir bu şu o da de ki mi için ile gibi kadar daha çok en her ama ancak fakat ise değil olan olarak olduğu olduğunu oldu olacak var yok sonra önce göre karşı üzere üzerinde arasında tarafından bile hem ne neden nasıl hangi kendi biz siz onlar onun bunu buna dedi diye söyledi etti ettiği eden edildi yapılan iki ya yani yeni son ilk şöyle böyle gün yıl',
  ku: 'û an bi di de ji li ku ev ew vê wê vî wî wan van jî re ra da ye in e na ne her bo ser nav navbera gel yê ya yên a ê ên min te me we hat hatin bû bûn dibe dê heye hene kir kirin got wiha herî pir gelek lê belê çi çawa kî kîjan heta piştî berî yek du sal roj',
  ar: 'في من على إلى عن أن إن ما لا لم لن هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت قد كما أو و ثم بعد قبل بين حيث عند عندما خلال مع كل بعض غير أي أنه أنها إنه وقد وقال قال وفي ومن وأن ولا على حتى إلا بل لكن ولكن منذ حول ضد دون فيها فيه به بها له لها لهم يوم عام اليوم بأن مما إذا لدى نحو أكثر أحد',
};

const sets = new Map<string, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Words of the language that carry no subject of their own, lower case; empty for a language without a list. */
export function stopWords(language: string): ReadonlySet<string> {
  const code = language === 'kmr' ? 'ku' : language;
  const list = Object.hasOwn(lists, code) ? lists[code] : undefined;
  if (list === undefined) return none;
  let set = sets.get(code);
  if (set === undefined) {
    set = new Set(list.split(' '));
    sets.set(code, set);
  }
  return set;
}
