/** What introduces a byline, by language; matched at the start, any case, followed by a space or colon. */
export const bylineOpenings = [
  'by', 'written by', 'posted by', 'published by', 'story by', 'words by', 'text by', 'report by', 'reported by', 'article by',
  'authored by', 'created by', 'contributed by', 'submitted by', 'author', 'authors', 'author(s)', 'byline', 'writer',
  'by:', 'review by', 'opinion by', 'analysis by', 'column by', 'guest post by', 'an article by', 'a post by',
  'par', 'écrit par', 'rédigé par', 'publié par', 'propos recueillis par', 'auteur', 'texte par',
  'von', 'ein beitrag von', 'geschrieben von', 'autor', 'autorin', 'text von', 'bericht von',
  'por', 'escrito por', 'publicado por', 'autora', 'texto de', 'redacción',
  'di', 'a cura di', 'scritto da', 'pubblicato da', 'autore', 'articolo di',
  'door', 'geschreven door', 'tekst',
  'av', 'af', 'skrevet av', 'skrevet af',
  'autor:', 'napisał', 'napisała', 'opracował', 'opracowała', 'oprac.',
  'yazan', 'haber', 'yazar', 'hazırlayan', 'muhabir',
  'nivîskar', 'nûçe', 'ji aliyê', 'amadekar',
  'автор', 'авторы', 'текст', 'автор текста', 'подготовил', 'подготовила', 'автори', 'написав', 'написала',
  'του', 'της', 'γράφει ο', 'γράφει η', 'γράφουν οι', 'συντάκτης', 'ρεπορτάζ',
  'بقلم', 'كتب', 'كتبت', 'كتبه', 'الكاتب', 'تقرير', 'إعداد', 'اعداد', 'المصدر', 'تحرير', 'مراسل',
  'نوشته', 'نویسنده', 'گزارش', 'به قلم', 'خبرنگار',
  'نووسینی', 'نووسەر', 'ئامادەکردنی', 'ڕاپۆرتی', 'نوسەر',
  'מאת', 'כתב', 'כתבה',
  'लेखक', 'रिपोर्ट', 'द्वारा', 'संवाददाता',
  '作者', '文', '记者', '記者', '撰文', '文・', '編集', '기자', '글', '작성자', '執筆', '筆者', '著者', '取材',
]; // prettier-ignore

/** Words between the names of a list. */
export const listWords = [
  'and', 'et', 'und', 'y', 'e', 'ed', 'i', 'og', 'och', 'en', 'ja', 've', 'û', 'и', 'та', 'і', 'й', 'και', 'و', 'وە', 'ו', 'और', 'und', 'with', 'mit',
  'avec', 'con', 'met', 'с', 'as told to',
]; // prettier-ignore

/** Words that make a title or desk, not a name. */
export const roleWords = new Set(
  `editor editors correspondent reporter reporters writer writers staff columnist contributor contributors contributing senior junior
  chief executive managing deputy associate assistant digital news desk bureau producer freelance journalist journalists author authors
  director manager president founder ceo cto cfo coo cmo co-founder cofounder analyst researcher professor lecturer dean consultant
  specialist expert strategist marketer coordinator officer head lead vp photographer videographer intern fellow guest special
  political diplomatic foreign international national sports business technology science health economics education environment
  content marketing copywriter blogger editorial reviewer fact-checker editor-in-chief editor-at-large dietitian nutritionist
  attorney engineer developer designer instructor coach therapist physician counselor nurse advisor adviser
  rédacteur rédactrice journaliste correspondant correspondante envoyé envoyée spécial spéciale chef
  redakteur redakteurin korrespondent korrespondentin journalistin reporterin
  redactor redactora periodista corresponsal enviado enviada editora jefe
  giornalista corrispondente inviato caporedattore
  muhabir muhabiri editör editörü yazarı gazeteci temsilcisi
  корреспондент корреспондентка редактор журналист журналистка обозреватель кореспондент кореспондентка журналіст журналістка
  مراسل مراسلة محرر محررة صحفي صحفية كاتب كاتبة خبرنگار سردبیر
  redacteur verslaggever dziennikarz dziennikarka korespondent
  特派员 特派員 基者 编辑 編輯`.split(/\s+/),
);

/** Letters after a name. */
export const credential =
  /^(ph\.?\s?d\.?|m\.?\s?d\.?|m\.?a\.?|m\.?s\.?|b\.?s\.?|b\.?a\.?|mba|jd|j\.d\.?|esq\.?|r\.?d\.?n?|r\.?n\.?|b\.?s\.?n|m\.?s\.?n|dds|dmd|do|d\.o\.?|mph|msw|lcsw|lmft|cpa|cfa|cfp®?|cepf®?|ea|pe|p\.e\.|psy\.?d\.?|ed\.?d\.?|m\.?ed\.?|dvm|rdn?|ldn?|cdn?|cdces|fand|facp|faclm|foma|dabom|dnp|np|pa-c|pt|dpt|ot|cscs|cpt|nasm|ace|rpt|pmp|shrm-\w+|sphr|phr|cissp|jr\.?|sr\.?|ii|iii|iv|obe|mbe|cbe|frcp|e-ryt.{0,8}|ryt.{0,8}|[a-z]{2,6}®|cpp|psp|c\.?p\.?a\.?|llm|ll\.m\.?|dr\.?|prof\.?)$/i;

/** Generational suffixes stay part of the name. */
export const generational = /^(jr\.?|sr\.?|ii|iii|iv)$/i;

/** A name with one of these words is a body or a desk, not a person. */
export const organizationWord =
  /(^|[\s-])(team|teams|staff|editors?|editorial|desk|newsroom|newsdesk|news|admin|administrator|webmaster|agency|agencies|inc\.?|llc|ltd\.?|gmbh|corp\.?|corporation|company|co\.|university|college|school|institute|centre|center|association|department|dept|ministry|office|bureau|magazine|times|press|media|group|foundation|council|committee|society|network|studio|studios|partners|solutions|services|marketing|contributors?|writers?|guest|sponsored|brand|blog|blogs|community|board|commission|federation|union|club|coalition|alliance|consortium|academy|clinic|hospital|authority|initiative|secretariat|embassy|correspondents?|reporters?|wire|journal|gazette|herald|tribune|daily|weekly|online|digital|tv|radio|channel|publishing|publications|store|shop|official|support|marketing|communications|global|international|rédaction|redaktion|redacción|redacción|redazione|redação|redactie|editör|editörü|haber|haberler|merkezi|servisi|redaksiyon|редакция|редакція|служба|отдел|تحرير|هيئة|قسم|فريق|متابعات|وكالات|تحریریه|گروه|συντακτική|ομάδα|编辑部|編集部|편집부|취재팀|डेस्क|टीम|ब्यूरो)($|[\s,.'’-])/iu;

/** At the end of a company's name. */
export const legalForm = /[\s,](?:inc|llc|ltd|limited|gmbh|corp|corporation|plc|pllc|p\.?c)\.?$/iu;

/** Never an author, whatever says so. */
export const neverAuthor =
  /^(admin|administrator|adminn?|webmaster|web ?master|staff|staff ?(writers?|reporters?|report)|editor|editors|editorial|editorial (team|staff|board)|the editors?|news ?(desk|room)|guest|guest (author|writer|contributor|post)|contributor|contributors|author|authors|anonymous|unknown|none|null|undefined|n\/?a|user|root|test|super ?user|site ?admin|wp ?admin|wordpress|redaktion|redaction|rédaction|la rédaction|redacción|redazione|redação|redactie|редакция|редакція|web ?desk|online ?desk|agencies|agencias|agências|agenzie|agences|agenturen|agency|wire ?(reports?|services?)|default|content|blog|home|read more|share|follow|more|view (all|profile)|see (all|more|bio)|learn more|about( the| this)?( authors?)?|bio|profile|posted|published|updated|comments?|subscribe|sign (in|up)|log ?in|menu|search|team|e-?mail|twitter|facebook|linkedin|instagram|x|website|contact|press release|sponsored( content)?|advertisement|advertorial|by|written by|posted by|published by|credit|credits?:?|photo credit|copyright|the author|full bio|.{0,30}\bbio|spotlight|mins? read|name|names|information|phone|fax|contact( us)?|address|location|hours|overview|introduction|details|first last|job title|articles?|sat|sun|mon|tue|wed|thu|fri|image|images|via|source|sources|am|pm)$/i;

/** Credits for other work than writing: their names are no authors. */
export const otherCredit =
  /^(?:(?:medically |clinically |legally |expert )?review(?:ed|er)\b|fact[- ]check|edited\b|editor:|photo(?:s|graph|graphs|graphy|grapher)?\b|image|illustrat|video\b|graphics?\b|translat|produced\b|approved by|verified by|sponsored by|presented by|powered by|hosted by|directed by|foto|bild|fotograf|изображение|фото|الصورة|تصوير|copyright|©)/iu;

/** Words of sections and subjects: a capitalised phrase with one of them is no person. */
export const topicWord =
  /(^|[\s/-])(health|healthy|news|business|technology|tech|living|life|lifestyle|wellness|mental|strategy|communications?|science|sports?|politics|opinion|world|culture|travel|food|music|movies?|film|books?|arts?|education|economy|finance|money|markets?|security|cyber\w{0,10}|design|development|software|data|cloud|digital|social|media|marketing|content|guides?|tips|best|top|reviews?|features?|trends?|insights?|resources?|blog|articles?|posts?|stories|story|press|releases?|events?|products?|services?|solutions?|company|home|garden|kitchen|recipes?|fitness|beauty|fashion|style|shopping|deals|gear|gaming|games|entertainment|celebrity|research|climate|environment|energy|law|legal|crime|justice|weather|traffic|local|national|international|regional|metro|community|family|parenting|relationships|career|work|jobs|leadership|management|startups?|innovation|artificial|intelligence|machine|learning|training|courses?|workshop|financial|literacy|insurance|estate|housing|mortgage|investing|retirement|taxes|accounting|customer|success|sales|ecommerce|commerce|retail|industry|manufacturing|construction|engineering|architecture|interior|photography|video|audio|podcasts?|newsletters?|general|other|uncategorized|archive|today|latest|popular|category|topics?|tags?|share|login|subscribe|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)($|[\s/-])/i;
