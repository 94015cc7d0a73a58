const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 };
const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const ones = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
}; // prettier-ignore
const ordinals = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21,
}; // prettier-ignore

/** "twenty-one": its value is the sum of its parts'. */
export const englishCompound = `(?:${Object.keys(tens).join('|')})-(?:${Object.keys(ones).join('|')})`;

function numericOrdinals(): Record<string, number> {
  const words: Record<string, number> = {};
  for (let value = 1; value <= 31; value++) {
    const teen = value > 10 && value < 20;
    const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    words[`${value}${suffix}`] = value;
  }
  return words;
}

/** English words of time by category. */
export const englishWords = {
  weekday: {
    ...weekdays,
    'mon.': 1, 'tue.': 2, 'tues.': 2, 'wed.': 3, 'thu.': 4, 'thur.': 4, 'thurs.': 4, 'fri.': 5, 'sat.': 6, 'sun.': 7,
    tues: 2, thurs: 4,
  },
  weekdayabbr: { ...weekdays, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  weekdays: {
    mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7,
  },
  month: {
    january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
    november: 11, december: 12, 'jan.': 1, 'feb.': 2, 'mar.': 3, 'apr.': 4, 'jun.': 6, 'jul.': 7, 'aug.': 8,
    'sept.': 9, 'sep.': 9, 'oct.': 10, 'nov.': 11, 'dec.': 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8,
    sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
  },
  fullmonth: {
    january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10,
    november: 11, december: 12, 'jan.': 1, 'feb.': 2, 'apr.': 4, 'aug.': 8, 'sept.': 9, 'oct.': 10, 'nov.': 11,
    'dec.': 12,
  },
  ordinal: { ...ordinals, ...numericOrdinals() },
  quarter: { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: 4 },
  half: { first: 1, second: 2 },
  season: { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' },
  seasonfall: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  unit: { seconds: 'S', minute: 'MIN', minutes: 'MIN', hour: 'H', hours: 'H', day: 'D', days: 'D', week: 'W',
    weeks: 'W', weekend: 'WE', weekends: 'WE', month: 'M', months: 'M', quarter: 'Q', quarters: 'Q', year: 'Y',
    years: 'Y', decade: 'DE', decades: 'DE', century: 'CE', centuries: 'CE', fortnight: 'W',
  },
  units: {
    seconds: 'S', minutes: 'MIN', hours: 'H', days: 'D', weeks: 'W', months: 'M', years: 'Y', decades: 'DE',
    centuries: 'CE', generations: 'Y',
  },
  spanunit: { week: 'W', weekend: 'WE', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE' },
  part: {
    morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', midday: 'MI', noon: 'MI', midnight: '24:00',
    mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI',
  },
  clock: { noon: '12:00', midday: '12:00', midnight: '24:00' },
  rel: { yesterday: -1, today: 0, tomorrow: 1 },
  shift: {
    last: -1, past: -1, this: 0, 'this past': -1, next: 1, coming: 1, 'this coming': 1, 'the coming': 1, current: 0,
    'the current': 0, 'this current': 0, upcoming: 1, 'the upcoming': 1,
  },
  yearshift: { 'last year': -1, 'this year': 0, 'next year': 1 },
  portion: { first: 'START', second: 'MID', third: 'MID', last: 'END', final: 'END', closing: 'END', opening: 'START' },
  weekshift: { 'last week': -1, 'this week': 0, 'next week': 1, 'of last week': -1, 'of this week': 0, 'of next week': 1 },
  mod: {
    early: 'START', late: 'END', mid: 'MID', 'early in': 'START', 'late in': 'END', 'early on': 'START',
    'late on': 'END', 'the beginning of': 'START', 'the start of': 'START', 'the end of': 'END', 'the middle of': 'MID',
    'beginning of': 'START', 'start of': 'START', 'end of': 'END', 'middle of': 'MID', 'the close of': 'END',
    'the early part of': 'START', 'the latter part of': 'END', 'the very end of': 'END',
  },
  within: {
    earlier: 'BEFORE', later: 'AFTER', early: 'START', late: 'END', 'earlier in': 'BEFORE', 'later in': 'AFTER',
    'later on': 'AFTER', 'the end of': 'END', 'the beginning of': 'START', 'the start of': 'START',
    'the middle of': 'MID', 'end of': 'END', 'start of': 'START', mid: 'MID',
  },
  approx: {
    about: 'APPROX', around: 'APPROX', roughly: 'APPROX', approximately: 'APPROX', some: 'APPROX', nearly: 'LESS_THAN',
    almost: 'LESS_THAN', 'more than': 'MORE_THAN', 'less than': 'LESS_THAN', 'fewer than': 'LESS_THAN',
    'at least': 'EQUAL_OR_MORE', 'at most': 'EQUAL_OR_LESS', 'up to': 'EQUAL_OR_LESS', 'just over': 'MORE_THAN',
    'just under': 'LESS_THAN', 'a little over': 'MORE_THAN', 'as many as': 'EQUAL_OR_LESS', 'well over': 'MORE_THAN',
    'no more than': 'EQUAL_OR_LESS', 'just about': 'APPROX', 'close to': 'APPROX',
  },
  num: {
    ...ones, ...tens, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
    sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, hundred: 100, 'a hundred': 100, 'one hundred': 100,
    'a dozen': 12, 'half a dozen': 6, several: 'X', 'a few': 'X', few: 'X', many: 'X', some: 'X', 'a couple of': 2,
    'a couple': 2, 'a number of': 'X', dozens: 'X', 'dozens of': 'X', 'a good many': 'X', 'half a': 0.5,
    'one and a half': 1.5, 'two and a half': 2.5, 'three and a half': 3.5, 'four and a half': 4.5, 'a': 1, 'an': 1,
    'half an': 0.5, 'a half': 0.5, 'one-and-a-half': 1.5, 'two-and-a-half': 2.5, 'thousands of': 'X',
    'hundreds of': 'X', 'the first': 1,
  },
  numword: { couple: 2, multi: 'X', half: 0.5 },
  ampm: { 'a.m.': 'AM', 'p.m.': 'PM', am: 'AM', pm: 'PM', 'a.m': 'AM', 'p.m': 'PM' },
  zone: {
    gmt: 'Z', utc: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00',
    pst: '-08:00', pdt: '-07:00', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', bst: '+01:00',
    msk: '+03:00', trt: '+03:00',
  },
  localzone: { 'local time': '', et: '', ct: '', pt: '', 'eastern time': '', 'eastern': '' },
  often: {
    daily: 'D', weekly: 'W', monthly: 'M', quarterly: 'Q', yearly: 'Y', annually: 'Y', annual: 'Y', hourly: 'H',
    nightly: 'D',
  },
  holiday: {
    'christmas day': '12-25', 'christmas eve': '12-24', christmas: '12-25', "new year's day": '01-01',
    "new year's eve": '12-31', "valentine's day": '02-14', halloween: '10-31', nowruz: '03-21', newroz: '03-21',
    'boxing day': '12-26', "st. patrick's day": '03-17', "international women's day": '03-08', 'earth day': '04-22',
  },
} as const; // prettier-ignore
