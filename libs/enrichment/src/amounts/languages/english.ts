import type { AmountLanguage } from '../amount-language.js';
import { listNumbers, listWords, wordSet } from '../word-list.js';

const people =
  'people|civilians|civilian|men|women|man|woman|children|child|boys|girls|residents|villagers|citizens|' +
  'passengers|victims|migrants|refugees|protesters|demonstrators|workers|employees|students|pupils|patients|prisoners|' +
  'detainees|hostages|suspects|journalists|activists|militants|fighters|soldiers|troops|policemen|officers|police|' +
  'gunmen|rebels|insurgents|terrorists|members|officials|lawmakers|deputies|voters|visitors|tourists|' +
  'returnees|families|households|guards|firefighters|medics|doctors|nurses|teachers|peacekeepers|' +
  'personnel|individuals|fans|spectators|supporters|volunteers|observers|delegates|others|survivors|bodies|crew|sailors|pilots|defendants|inmates|jihadists|recruits|farmers';
const things =
  'rockets|missiles|drones|shells|bombs|airstrikes|strikes|raids|attacks|explosions|vehicles|trucks|cars|buses|tanks|' +
  'aircraft|planes|jets|helicopters|ships|boats|vessels|houses|homes|buildings|schools|hospitals|villages|towns|cities|' +
  'districts|countries|states|governments|provinces|camps|tents|checkpoints|bases|seats|votes|points|goals|cases|' +
  'deaths|injuries|casualties|jobs|companies|firms|banks|factories|shops|stores|parties|candidates|ballots|' +
  'articles|pages|documents|arrests|violations|complaints|incidents|fires|earthquakes|aftershocks|weapons|rifles|' +
  'containers|wells|bridges|roads|trees|animals|sheep|cattle|cows|birds|copies|units|shares|flights|matches|games|' +
  'bank accounts|accounts|mistakes|errors|charges|counts|contracts|projects|lines|stations|turbines';

/** English. */
export const english: AmountLanguage = {
  decimal: '.',
  numbers: listNumbers([
    [0, 'zero'], [1, 'one'], [2, 'two'], [3, 'three'], [4, 'four'], [5, 'five'], [6, 'six'], [7, 'seven'], [8, 'eight'],
    [9, 'nine'], [10, 'ten'], [11, 'eleven'], [12, 'twelve'], [13, 'thirteen'], [14, 'fourteen'], [15, 'fifteen'],
    [16, 'sixteen'], [17, 'seventeen'], [18, 'eighteen'], [19, 'nineteen'], [20, 'twenty'], [30, 'thirty'],
    [40, 'forty'], [50, 'fifty'], [60, 'sixty'], [70, 'seventy'], [80, 'eighty'], [90, 'ninety'],
  ]), // prettier-ignore
  scales: listNumbers([
    [12, 'dozen'],
    [100, 'hundred'],
    [1e3, 'thousand'],
    [1e6, 'million|mn|m'],
    [1e9, 'billion|bn|b'],
    [1e12, 'trillion|tn'],
  ]),
  vague: listNumbers([
    [24, 'dozens'],
    [20, 'scores'],
    [200, 'hundreds'],
    [2000, 'thousands'],
    [2e6, 'millions'],
    [2e9, 'billions'],
    [200, 'several hundred|a few hundred'],
    [2000, 'several thousand|a few thousand'],
    [2e4, 'tens of thousands'],
    [2e5, 'hundreds of thousands'],
  ]),
  joiners: wordSet('and'),
  pair: /\b(?:the|these|those|both|its|their)\s$/iu,
  approximate:
    /(?:about|around|some|nearly|almost|roughly|approximately|more than|less than|fewer than|over|at least|at most|up to|as many as|close to|an estimated|an average of)\s+(?:the\s+|a\s+)?[$€£¥₺]?$/iu,
  percent: wordSet('%|percent|per cent|pct'),
  currencies: listWords({
    USD: 'dollars|dollar|us dollars|u.s. dollars|american dollars',
    EUR: 'euros|euro',
    GBP: 'pounds sterling|british pounds|sterling',
    JPY: 'yen',
    CNY: 'yuan|renminbi',
    RUB: 'rubles|roubles|ruble|rouble|russian rubles',
    TRY: 'turkish liras|turkish lira|liras|lira',
    SYP: 'syrian pounds|syrian pound|syrian liras',
    LBP: 'lebanese pounds|lebanese liras',
    EGP: 'egyptian pounds',
    IQD: 'iraqi dinars|iraqi dinar',
    JOD: 'jordanian dinars',
    KWD: 'kuwaiti dinars',
    IRR: 'iranian rials|rials',
    SAR: 'saudi riyals',
    QAR: 'qatari riyals',
    AED: 'emirati dirhams',
    MAD: 'moroccan dirhams',
    CLP: 'chilean pesos',
    COP: 'colombian pesos',
    ILS: 'shekels|israeli shekels',
    INR: 'indian rupees',
    PKR: 'pakistani rupees',
    CHF: 'swiss francs',
    CAD: 'canadian dollars',
    AUD: 'australian dollars',
    HKD: 'hong kong dollars',
    SGD: 'singapore dollars',
    KRW: 'won',
    BRL: 'reais|brazilian reais',
    MXN: 'mexican pesos',
    ARS: 'argentine pesos',
    UAH: 'hryvnia|hryvnias',
    PLN: 'zlotys|zloty',
    SEK: 'swedish kronor',
    NOK: 'norwegian kroner',
    DKK: 'danish kroner',
    NGN: 'naira',
    ZAR: 'rand',
    KES: 'kenyan shillings',
    ETB: 'birr',
    SDG: 'sudanese pounds',
    THB: 'baht',
    IDR: 'rupiah',
    PHP: 'philippine pesos',
    VND: 'dong',
  }),
  sharedCurrencies: {
    pesos: { AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', DO: 'DOP', MX: 'MXN', PH: 'PHP', UY: 'UYU' },
    dinars: { BH: 'BHD', DZ: 'DZD', IQ: 'IQD', JO: 'JOD', KW: 'KWD', LY: 'LYD', RS: 'RSD', TN: 'TND' },
    rupees: { IN: 'INR', LK: 'LKR', MU: 'MUR', NP: 'NPR', PK: 'PKR' },
    shillings: { KE: 'KES', SO: 'SOS', TZ: 'TZS', UG: 'UGX' },
    riyals: { OM: 'OMR', QA: 'QAR', SA: 'SAR', YE: 'YER' },
    dirhams: { AE: 'AED', MA: 'MAD' },
    kronor: { SE: 'SEK' },
    kroner: { DK: 'DKK', NO: 'NOK' },
  },
  measures: listWords({
    km: 'km|kilometers|kilometres|kilometer|kilometre|kms',
    m: 'meters|metres|meter|metre',
    cm: 'centimeters|centimetres|cm',
    mm: 'millimeters|millimetres|mm',
    mi: 'miles|mile',
    ft: 'feet|foot',
    yd: 'yards',
    in: 'inches',
    km2: 'square kilometers|square kilometres|sq km|km2|km²',
    mi2: 'square miles',
    m2: 'square meters|square metres|m2|m²',
    m3: 'cubic meters|cubic metres|m3|m³',
    ft2: 'square feet',
    ha: 'hectares|hectare',
    acre: 'acres|acre',
    kg: 'kg|kilograms|kilogrammes|kilos|kilogram',
    g: 'grams|grammes',
    t: 'tons|tonnes|metric tons|tonne|ton',
    lb: 'lbs|lb',
    l: 'liters|litres',
    gal: 'gallons',
    bbl: 'barrels|barrel|barrels of oil',
    MW: 'megawatts|mw',
    GW: 'gigawatts|gw',
    kWh: 'kilowatt-hours|kwh',
    '°C': 'degrees celsius|degrees centigrade|°c|celsius',
    '°F': 'degrees fahrenheit|°f|fahrenheit',
    'km/h': 'km/h|kph|kmh|kilometers per hour',
    mph: 'mph|miles per hour',
    GB: 'gigabytes|gb',
    TB: 'terabytes|tb',
    MB: 'megabytes',
    pp: 'percentage points|percentage point',
  }),
  counted: {
    ...Object.fromEntries([...people.split('|'), ...things.split('|')].map((noun) => [noun, noun])),
    person: 'people',
    persons: 'people',
  },
  stops: wordSet(
    'of|in|on|at|to|from|by|with|for|and|or|but|was|were|is|are|has|have|had|will|who|that|which|as|than|per|into|the|a|an|after|before|since|when|while|because|if|not|killed|injured',
  ),
  outcomes: {
    killed: {
      behind: /^[^.;:"“”]{0,40}?\b(?:killed|dead|died|slain|lost their lives|deaths?|martyred|executed|drowned)\b/iu,
      before:
        /\b(?:kill(?:ed|s|ing)|claimed the lives of|deaths? of|death toll[^.;]{0,40}?(?:to|at|of)|murder(?:ed|ing)|execut(?:ed|ing)|drown(?:ed|ing))\s(?:(?:at least|about|around|some|nearly|more than|over|up to|another|as many as|an estimated|almost)\s)?(?:the\s)?$/iu,
    },
    injured: {
      behind: /^[^.;:"“”]{0,40}?\b(?:injured|wounded|hurt|injuries)\b/iu,
      before:
        /\b(?:injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt(?:ing)?)\s(?:(?:at least|about|around|some|nearly|more than|over|up to|another|as many as|an estimated|almost)\s)?$/iu,
    },
    detained: {
      behind: /^[^.;:"“”]{0,40}?\b(?:detained|arrested|held|captured|jailed|imprisoned|in custody|rounded up)\b/iu,
      before:
        /\b(?:detain(?:ed|s|ing)|arrest(?:ed|s|ing)|captur(?:ed|es|ing)|jail(?:ed|ing)|held|holding|rounded up|apprehend(?:ed|ing))\s(?:(?:at least|about|around|some|nearly|more than|over|up to|another|as many as|almost)\s)?$/iu,
    },
    displaced: {
      behind:
        /^[^.;:"“”]{0,40}?\b(?:displaced|fled|homeless|uprooted|evacuated|forced (?:to flee|from their homes))\b/iu,
      before:
        /\b(?:displac(?:ed|es|ing)|forc(?:ed|ing)|uproot(?:ed|ing)|evacuat(?:ed|ing))\s(?:(?:at least|about|around|some|nearly|more than|over|up to|another|as many as|an estimated|almost)\s)?$/iu,
    },
    missing: { behind: /^[^.;:"“”]{0,30}?\b(?:missing|unaccounted for|disappeared)\b/iu },
    abducted: {
      behind: /^[^.;:"“”]{0,30}?\b(?:abducted|kidnapped|taken hostage)\b/iu,
      before: /\b(?:abduct(?:ed|ing)|kidnapp(?:ed|ing))\s(?:(?:at least|about|some|more than)\s)?$/iu,
    },
    released: {
      behind: /^[^.;:"“”]{0,30}?\b(?:released|freed|pardoned)\b/iu,
      before: /\b(?:releas(?:ed|es|ing)|free(?:d|s|ing)|pardon(?:ed|ing))\s(?:(?:at least|about|some|more than)\s)?$/iu,
    },
  },
};
