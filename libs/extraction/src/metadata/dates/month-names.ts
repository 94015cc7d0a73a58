import { foldWord } from './fold-word.js';

/**
 * Month names by language, January first; a slash separates forms, among them the usual abbreviations and the cases a date
 * takes. Where Arabic has three traditions, each is a row. Two-word months are written with a space.
 */
const gregorian: Record<string, string> = {
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  fr: 'janvier/janv février/fév/févr mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc',
  de: 'januar/jän/jänner februar/feber märz/mrz/mär april mai juni juli august september oktober/okt november dezember/dez',
  es: 'enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic',
  pt: 'janeiro fevereiro/fev março abril maio junho julho agosto setembro/set outubro/out novembro dezembro',
  it: 'gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre dicembre',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre/des',
  nl: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesäkuu/kesäkuuta heinäkuu/heinäkuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta',
  pl: 'styczeń/stycznia/sty luty/lutego/lut marzec/marca kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru',
  cs: 'leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopadu prosinec/prosince',
  ro: 'ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie',
  hu: 'január február március április május június július augusztus szeptember/szept október november december',
  hr: 'siječanj/siječnja veljača/veljače ožujak/ožujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna - studeni/studenoga studenog/prosinac/prosinca',
  sr: 'januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna jul/jula avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra',
  tr: 'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  ku: 'rêbendan/rêbendanê/çile/çileya sibat/sibatê/reşemî adar/adarê/adara nîsan/nîsanê/avrêl gulan/gulanê hezîran/hezîranê/pûşper tîrmeh/tîrmehê tebax/tebaxê îlon/îlonê/rezber cotmeh/cotmehê/oktober mijdar/mijdarê/sermawez kanûn/kanûnê/berfanbar',
  id: 'januari februari maret april mei juni juli agustus/agu september oktober november desember',
  ru: 'январь/января/янв февраль/февраля/фев/февр март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл август/августа/авг сентябрь/сентября/сен/сент октябрь/октября/окт ноябрь/ноября/ноя/нояб декабрь/декабря/дек',
  uk: 'січень/січня/січ лютий/лютого/лют березень/березня/бер квітень/квітня/квіт травень/травня/трав червень/червня/черв липень/липня/лип серпень/серпня/серп вересень/вересня/вер жовтень/жовтня/жовт листопад/листопада/лист грудень/грудня/груд',
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември',
  el: 'ιανουάριος/ιανουαρίου/ιαν φεβρουάριος/φεβρουαρίου/φεβ/φεβρ μάρτιος/μαρτίου/μαρ απρίλιος/απριλίου/απρ μάιος/μαΐου/μαι ιούνιος/ιουνίου/ιουν ιούλιος/ιουλίου/ιουλ αύγουστος/αυγούστου/αυγ σεπτέμβριος/σεπτεμβρίου/σεπ/σεπτ οκτώβριος/οκτωβρίου/οκτ νοέμβριος/νοεμβρίου/νοε/νοεμ δεκέμβριος/δεκεμβρίου/δεκ',
  'ar-levant':
    'كانون_الثاني شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب/اب أيلول/ايلول تشرين_الأول/تشرين_الاول تشرين_الثاني كانون_الأول/كانون_الاول',
  'ar-egypt':
    'يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  'ar-maghreb': 'جانفي فيفري مارس أفريل/افريل ماي جوان جويلية أوت/غشت شتنبر أكتوبر نونبر دجنبر',
  ckb: 'کانوونی_دووەم/کانونی_دووەم شوبات ئازار/ئازاری نیسان/نیسانی ئایار/ئایاری حوزەیران/حوزەیرانی تەمموز/تەممووز/تەمموزی ئاب/ئابی ئەیلوول/ئەیلول/ئەیلوولی تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم/کانونی_یەکەم',
  fa: 'ژانویه/ژانویۀ فوریه مارس آوریل مه ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  he: 'ינואר/בינואר/ינו פברואר/בפברואר/פבר מרץ/במרץ/מרס/במרס אפריל/באפריל/אפר מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט/אוג ספטמבר/בספטמבר/ספט אוקטובר/באוקטובר/אוק נובמבר/בנובמבר/נוב דצמבר/בדצמבר/דצמ',
  hi: 'जनवरी/जन फरवरी/फ़रवरी/फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
};

/** Months of the Solar Hijri calendar, Farvardin first, as Persian and Sorani print them. */
const jalali = 'فروردین/فروردينماه اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند';
const kurdishSolar =
  'خاکەلێوە/خاکەلێوەی گوڵان/گوڵانی جۆزەردان/جۆزەردانی پووشپەڕ/پووشپەڕی گەلاوێژ/گەلاوێژی خەرمانان/خەرمانانی ڕەزبەر/ڕەزبەری گەڵاڕێزان/گەڵاڕێزانی سەرماوەز/سەرماوەزی بەفرانبار/بەفرانباری ڕێبەندان/ڕێبەندانی ڕەشەمە/ڕەشەمەی';

export interface MonthName {
  /** 1–12. */
  month: number;
  calendar: 'gregorian' | 'jalali';
  /** How many words the name has. */
  words: 1 | 2;
}

const byName = new Map<string, MonthName>();

function addMonths(names: string, calendar: MonthName['calendar']): void {
  for (const [index, forms] of names.split(' ').entries()) {
    for (const form of forms.split('/')) {
      const words = form.split('_');
      const key = words.map(foldWord).join(' ');
      if (key === '-' || byName.has(key)) continue;
      byName.set(key, { month: index + 1, calendar, words: words.length === 2 ? 2 : 1 });
    }
  }
}

for (const names of Object.values(gregorian)) addMonths(names, 'gregorian');
addMonths(jalali, 'jalali');
addMonths(kurdishSolar, 'jalali');

/** The month that `first` names, or `first second` together; undefined for any other word. */
export function lookUpMonth(first: string, second?: string): MonthName | undefined {
  const folded = foldWord(first);
  if (second !== undefined) {
    const foldedSecond = foldWord(second);
    const both = byName.get(`${folded} ${foldedSecond}`) ?? byName.get(`${folded} ${foldedSecond.replace(/ی$/u, '')}`);
    if (both !== undefined) return both;
  }
  const single = byName.get(folded);
  return single?.words === 1 ? single : undefined;
}
