/** Phrases by their first word, each as its words; the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The words by which a language reports speech; phrases are words parted by spaces, in lower case. */
export interface ForeignSpeechWords {
  /** Verb forms of saying. */
  readonly verbs: PhraseIndex;
  /** "according to" before its source. */
  readonly accordingBefore: PhraseIndex;
  /** "according to" after its source ("… zufolge", "… göre"). */
  readonly accordingAfter: PhraseIndex;
  /** "that" before what is said. */
  readonly that: PhraseIndex;
  /** What opens a sentence that tells who said the one before it ("Das teilte … mit"). */
  readonly pointers: PhraseIndex;
  /** Words that say that nobody wished to comment. */
  readonly noComment: readonly string[];
}

const words = (list: string): readonly string[] => (list === '' ? [] : list.split('|').map((word) => word.trim()));

function index(list: string): PhraseIndex {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of words(list)) {
    // Tokens end with an apostrophe: "d'", "après".
    const parts = phrase.split(/ |(?<=['’])/u);
    const same = byFirst.get(parts[0] ?? '') ?? [];
    byFirst.set(
      parts[0] ?? '',
      [...same, parts].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}

function entry(
  verbs: string,
  accordingBefore: string,
  accordingAfter: string,
  that: string,
  noComment: string,
  pointers = '',
): ForeignSpeechWords {
  return {
    verbs: index(verbs),
    accordingBefore: index(accordingBefore),
    accordingAfter: index(accordingAfter),
    that: index(that),
    noComment: words(noComment),
    pointers: index(pointers),
  };
}

/** By ISO 639-1 code. */
export const foreignSpeechWords: Readonly<Record<string, ForeignSpeechWords>> = {
  fr: entry(
    'dit|déclaré|déclare|affirmé|affirme|ajouté|ajoute|annoncé|annonce|indiqué|indique|expliqué|explique|précisé|précise|souligné|souligne|assuré|assure|estimé|estime|confié|raconté|raconte|répondu|lancé|poursuivi|poursuit|conclu|conclut|rappelé|rappelle|promis|averti|avertit|dénoncé|dénonce|prévenu|martelé|insisté|insiste|écrit|tweeté|confirmé|confirme|rapporté|rapporte|reconnu|démenti|dément|accusé|accuse',
    "selon|d'après|d’après|aux yeux de|de l'avis de|de source",
    '',
    "que|qu'|qu’",
    "refusé de commenter|pas souhaité commenter|n'a pas répondu|n’a pas répondu|aucun commentaire|pas souhaité s'exprimer|pas souhaité réagir",
    "c'est ce qu'|c’est ce qu’",
  ),
  de: entry(
    'sagte|sagt|sagten|sagen|erklärte|erklärten|erklärt|betonte|betont|teilte|teilten|meinte|meint|kündigte|berichtete|berichteten|berichtet|behauptete|behauptet|warnte|warnt|fügte|ergänzte|schrieb|schreibt|forderte|fordert|versicherte|bestätigte|räumte|kritisierte|kritisiert|zitierte|dementierte|dementiert|bestritt|äußerte|antwortete|erläuterte|unterstrich|bezeichnete',
    'laut|nach angaben|nach aussage|nach aussagen|nach einschätzung|nach informationen|nach darstellung',
    'zufolge|nach angaben',
    'dass|daß|ob',
    'lehnte eine stellungnahme ab|wollte sich nicht äußern|wollten sich nicht äußern|reagierte nicht auf|kein kommentar|wollte sich dazu nicht äußern|wollten sich dazu nicht äußern|wollte sich zunächst nicht äußern|äußerte sich zunächst nicht|äußerte sich nicht',
    'das|dies',
  ),
  es: entry(
    'dijo|dice|dijeron|afirmó|afirma|afirmaron|declaró|declara|declararon|aseguró|asegura|aseguraron|señaló|señala|señalaron|explicó|explica|añadió|añade|agregó|agrega|indicó|indica|indicaron|anunció|anuncia|anunciaron|informó|informaron|sostuvo|sostiene|manifestó|advirtió|advierte|denunció|denunciaron|reconoció|confirmó|confirmaron|negó|niega|desmintió|acusó|subrayó|destacó|expresó|comentó|escribió|recordó|prometió|insistió|contó|apuntó',
    'según|de acuerdo con|de acuerdo a|a juicio de|en palabras de',
    '',
    'que',
    'declinó hacer comentarios|se negó a comentar|no respondió|no hizo comentarios|rehusó comentar|no quiso hacer comentarios|evitó comentar',
    'así lo|eso',
  ),
  ru: entry(
    'сказал|сказала|сказали|заявил|заявила|заявили|заявило|сообщил|сообщила|сообщили|сообщило|сообщает|сообщают|отметил|отметила|отметили|добавил|добавила|подчеркнул|подчеркнула|объявил|объявила|объявили|рассказал|рассказала|рассказали|утверждает|утверждают|пояснил|пояснила|уточнил|уточнила|уточнили|написал|написала|считает|считают|предупредил|предупредила|пообещал|признал|опроверг|опровергла|опровергли|обвинил|обвинила|передает|передаёт|пишет|цитирует',
    'по словам|по данным|по сообщению|по сообщениям|по информации|по мнению|согласно|как сообщил|как сообщила|как сообщает|как заявил|как заявила|со ссылкой на',
    '',
    'что|о том что|будто',
    'отказался от комментариев|отказалась от комментариев|отказались от комментариев|не ответили на запрос|не ответил на запрос|не прокомментировал|без комментариев|от комментариев отказались|от комментариев отказался',
    'об этом|о чем|это',
  ),
  tr: entry(
    'dedi|dediler|söyledi|söylediler|belirtti|belirttiler|açıkladı|açıkladılar|ifade etti|ifade ettiler|vurguladı|kaydetti|ekledi|konuştu|duyurdu|bildirdi|bildirdiler|yalanladı|iddia etti|savundu|aktardı|anlattı|uyardı|yazdı|cevabını verdi|ifadelerini kullandı|ifadesini kullandı|ileri sürdü|diye konuştu',
    '',
    'göre|göre ise',
    '',
    'yorum yapmadı|yorum yapmaktan kaçındı|açıklama yapmadı|yanıt vermedi',
  ),
  ar: entry(
    'قال|قالت|قالوا|وقال|وقالت|صرح|صرحت|وصرح|أكد|أكدت|وأكد|وأكدت|أعلن|أعلنت|وأعلن|وأعلنت|أضاف|أضافت|وأضاف|وأضافت|أوضح|أوضحت|وأوضح|وأوضحت|ذكر|ذكرت|وذكر|وذكرت|أشار|أشارت|وأشار|وأشارت|أفاد|أفادت|وأفاد|وأفادت|نقل|نقلت|ونقلت|شدد|شددت|وشدد|اتهم|اتهمت|نفى|نفت|ونفى|ونفت|حذر|حذرت|وحذر|يقول|تقول|كتب|كتبت|اعتبر|اعتبرت|بين|لفت|لفتت|كشف|كشفت',
    'بحسب|وبحسب|ووفقا ل|ووفقًا ل|ووفقاً ل|وفقا ل|وفقًا ل|وفقاً ل|وفق|ووفق|حسب|وحسب|نقلا عن|نقلاً عن|على حد قول|على حد تعبير',
    '',
    'إن|أن|بأن|أنه|إنه|بأنه|أنها|إنها|إلى أن|أنهم|إنهم',
    'رفض التعليق|رفضت التعليق|امتنع عن التعليق|امتنعت عن التعليق|لم يصدر أي تعليق|لم يرد على طلب|لم ترد على طلب|لم يصدر تعليق|لم تصدر أي تعليقات',
  ),
  ku: entry(
    'got|gotin|dibêje|dibêjin|ragihand|ragihandin|anî ziman|da zanîn|diyar kir|diyar kirin|destnîşan kir|eşkere kir|nivîsand|zêde kir|bal kişand|xuya kir|daxuyand|axivî',
    'li gorî|li gor|bi gotina|li gorî agahiyên',
    '',
    'ku',
    'bersiv neda|şîrove nekir|tu daxuyanî neda',
  ),
};
