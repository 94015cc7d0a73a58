import type { TimeLanguage, TimeRule } from '../time-language.js';
import { englishCompound, englishWords } from './english-words.js';

const year = '(?:,? {year})?';
const nth = '(?:st|nd|rd|th)?';
const inZone = ' {zone}| \\({zone}\\)| {localzone}';
const zone = `(?:${inZone})?`;
const theDay =
  '(?:,? (?:on )?(?:{weekday}(?: (?:morning|afternoon|evening|night))?(?:,? {month} {day})?|{month} {day}|{rel}))';
const onDay = `${theDay}?`;
/** A bare "May" or "March" is a month only where a preposition or the like says so. */
const monthPlace =
  /(?:^|[\s(])(?:in|since|by|until|till|from|to|through|during|before|after|of|last|next|this|and|or|for|between|around|late|early|mid|every|each|until|beyond|starting|beginning|ending)\s$/iu;
const countBehind =
  /^[\s-]?(?:%|percent|per cent|people|persons|soldiers|troops|fighters|members|civilians|families|homes|houses|jobs|workers|students|children|women|men|refugees|migrants|prisoners|detainees|votes|seats|points|dollars|euros|pounds|lira|rubles|km|kilometers|kilometres|miles|meters|metres|feet|tons|tonnes|barrels|hectares|acres|megawatts|MW|vehicles|cars|tanks|units|copies|shares|patients|cases|deaths|times|calories)(?![\p{L}])/iu;
const quantityBefore =
  /(?:[$€£¥₺#№]|no\.|number|more than|less than|fewer than|at least|at most|up to|nearly|almost|over|some|about|flight|highway|route|room|article|resolution|page)\s?$/iu;
/** A number with what it counts, of which so much comes in each unit of time. */
const rateBefore = /(?:\d|hundred|thousand|[mb]illion|trillion)(?:\s(?!(?:in|for|by|on|at|to)\s)\p{L}+){0,2}\s$/iu;
const endOfPhrase = /^(?=\s*(?:[.,;:!?)\]"”—–]|$|(?:in|on|at|by|from|with|and|but|when|as|to|for|that|who|which)\s))/iu;
const notEndOfPhrase = new RegExp(`^(?!${endOfPhrase.source.slice(1)})`, 'iu');

const calendarRules: TimeRule[] = [
  { match: '9/11', read: 'date', given: { month: 9, day: 11, year: 2001 } },
  {
    match: '(?:sept\\.?|september) 11(?= (?:attacks?|terror|hijack))',
    read: 'date',
    given: { month: 9, day: 11, year: 2001 },
  },
  { match: `(?:{weekdayabbr}\\.?,? )?(?:{mod} )?{month} {day}${nth}${year}(?:,? {part})?`, read: 'date' },
  { match: `(?:{weekdayabbr}\\.?,? )?(?:{mod} )?(?:the )?{day}${nth}(?: of)? {month}${year}`, read: 'date' },
  { match: `(?:{weekdayabbr}\\.?,? )?the {ordinal} of {month}${year}`, read: 'date' },
  { match: `(?:the )?{part} of (?:{weekday},? )?{month} {day}${nth}${year}`, read: 'date' },
  { match: `(?:the )?{part} of {day} {month}${year}`, read: 'date' },
  { match: '{mod}[ -](?:the month of )?{fullmonth}', read: 'period' },
  { match: '{mod}[ -]{fullmonth},?(?: of)? {year}', read: 'period' },
  { match: '{fullmonth},?(?: of)? {year}', read: 'period' },
  { match: '(?:{mod} )?{fullmonth}(?: of)? {yearshift}', read: 'period' },
  { match: `{month} {day}${nth},?(?: of)? {yearshift}`, read: 'date' },
  { match: `the {portion} (?:weeks?|days|half|part) of {fullmonth}(?:,? {year})?`, read: 'period' },
  { match: '{fullmonth}', read: 'period', after: monthPlace },
  { match: '(?!may|march){fullmonth}', read: 'period' },
  { match: "{fullmonth}(?='s)", read: 'period' },
  { match: '(?:{mod} )?{shift} {fullmonth}', read: 'period' },
  { match: '{first}/{other}/{year}', read: 'numeric-date' },
  { match: '{holiday}(?:,? {year})?', read: 'date' },
];

const weekdayRules: TimeRule[] = [
  { match: '(?:{mod} )?(?:{shift} )?{weekday}(?:,? (?:{mod} )?{part})?', read: 'weekday' },
  { match: '{weekday}(?: {part})?,? {weekshift}', read: 'weekday' },
  { match: '(?:the )?(?:{mod} )?{part} of {weekday}', read: 'weekday' },
  { match: '(?:the )?early hours of {weekday}(?: morning)?', read: 'weekday', given: { part: 'MO' } },
  { match: '(?:the )?early hours of {month} {day}', read: 'date', given: { part: 'MO' } },
  { match: 'that (?:night|evening)', read: 'same', given: { unit: 'D', part: 'NI' } },
  { match: '{within} (?:on )?{weekday}(?: {part})?', read: 'weekday' },
  { match: '(?:the )?previous {weekday}', read: 'weekday', given: { shift: -1 } },
  { match: '(?:the )?following {weekday}', read: 'weekday', given: { shift: 1 } },
];

const relativeRules: TimeRule[] = [
  {
    match: '(?:{within} )?{rel}(?: {part})?',
    read: 'relative-day',
    notBefore: /^['’]s\s(?:world|society|generation)/iu,
    notAfter: /\b(?:USA|India|Egypt|Russia)\s$/u,
  },
  { match: '(?:{within} )?tonight', read: 'relative-day', given: { rel: 0, part: 'NI' } },
  { match: '(?:{mod} )?last (?:night|evening)', read: 'relative-day', given: { rel: -1, part: 'NI' } },
  { match: '(?:{within} )?this {part}', read: 'relative-day', given: { rel: 0 } },
  { match: '(?:the )?day before yesterday', read: 'relative-day', given: { rel: -2 } },
  { match: '(?:the )?day after tomorrow', read: 'relative-day', given: { rel: 2 } },
  { match: '(?:{within} )?{shift} {spanunit}', read: 'relative-unit' },
  { match: 'the latest {spanunit}', read: 'relative-unit', given: { shift: -1 } },
  { match: '(?:the )?rest of (?:the|this) {spanunit}', read: 'relative-unit', given: { shift: 0, mod: 'END' } },
  { match: 'earlier in the day', read: 'relative-day', given: { rel: 0, mod: 'BEFORE' } },
  { match: 'later in the day', read: 'relative-day', given: { rel: 0, mod: 'AFTER' } },
  { match: '{within} the {spanunit}', read: 'relative-unit', given: { shift: 0 } },
  {
    match: '(?:the )?weekend',
    read: 'relative-unit',
    given: { shift: 0, unit: 'WE' },
    notBefore: /^\s(?:warrior|getaway)/iu,
  },
  { match: '(?:the )?(?:{shift} )?{quarter}[ -]quarter(?:,? (?:of )?{year})?', read: 'period' },
  { match: 'q{quarternum}(?: of)? {year}', read: 'period' },
  { match: 'the {half} half of (?:{year}|{shift} year)', read: 'period' },
  { match: 'the {half} half of the year', read: 'period', given: { shift: 0 } },
  { match: '(?:{mod}[ -])?(?:{shift} ){seasonfall}', read: 'period' },
  { match: '(?:{mod}[ -])?(?:the )?{seasonfall},?(?: of)? {year}', read: 'period' },
  {
    match: '(?:{mod}[ -])?(?:the )?{season}',
    read: 'period',
    after: /(?:in|by|since|until|during|this|through|for)\s$/iu,
  },
  { match: '{mod}[ -]{season}', read: 'period' },
];

const distanceRules: TimeRule[] = [
  { match: '(?:{approx} )?{num}[ -]{unit} ago', read: 'ago' },
  { match: '{units} ago', read: 'ago', given: { num: 'X' } },
  { match: '(?:{approx} )?{num} {unit} from now', read: 'ahead' },
  { match: "{num} {unit}['’]? time", read: 'ahead' },
  { match: '(?:{approx} )?{num} {unit} (?:earlier|previously|beforehand)', read: 'earlier' },
  { match: '(?:{approx} )?{num} {unit} before', read: 'earlier', notBefore: notEndOfPhrase },
  { match: '(?:{approx} )?{num} {unit} (?:later|afterwards?)', read: 'later' },
  {
    match: '(?:{approx} )?{num} {unit} on',
    read: 'later',
    notBefore: notEndOfPhrase,
    notAfter: /\b(?:for|in|of|the|over|after|within|last|took|than|about|spent|lasted|wait(?:ed)?|previous)\s$/iu,
  },
  { match: '{units} (?:earlier)', read: 'earlier', given: { num: 'X' } },
  { match: '{units} (?:later|afterwards?)', read: 'later', given: { num: 'X' } },
  { match: 'the (?:previous|preceding|prior) {unit}', read: 'earlier' },
  { match: 'the following {unit}(?: {part})?', read: 'later' },
  { match: 'the next (?:day|morning)', read: 'later', given: { unit: 'D' } },
  { match: 'the (?:previous|prior) (?:night|evening)', read: 'earlier', given: { unit: 'D', part: 'NI' } },
  {
    match: 'the (?:night|evening) before',
    read: 'earlier',
    given: { unit: 'D', part: 'NI' },
    notBefore: notEndOfPhrase,
  },
  { match: 'the following morning', read: 'later', given: { unit: 'D', part: 'MO' } },
  { match: 'the {unit} (?:before|earlier)', read: 'earlier', notBefore: notEndOfPhrase },
  { match: 'the {unit} (?:after|later)', read: 'later', notBefore: notEndOfPhrase },
  { match: '(?:the same|that(?: same)?) {unit}', read: 'same', notAfter: /\b(?:so|all)\s$/iu },
];

const spanRules: TimeRule[] = [
  { match: '(?:a|an) {unit}', read: 'set', after: rateBefore },
  {
    // "A quarter of" is a share.
    match:
      '(?:{approx} )?{num}(?: more| full| whole| long| straight| consecutive)?[ -]{unit}(?<!quarters?(?=\\sof\\s))',
    read: 'duration',
    notBefore: /^-(?:old|long)/iu,
    notAfter: /(?:\b(?:once|twice|times|hours|minutes|days|weeks|months)|per)\s$/iu,
  },
  { match: '(?:{approx} )?{num} {unit} and a half', read: 'duration' },
  { match: '{num}-{unit}(?:-old|-long|-plus)?', read: 'duration' },
  { match: '{numword}-{unit}(?:-old|-long)?', read: 'duration' },
  { match: '(?:{approx} )?(?:{numword}|{num})-second', read: 'duration', given: { unit: 'S' } },
  { match: '{units}-(?:long|old)', read: 'duration', given: { num: 'X' } },
  { match: '{unit}-?long', read: 'duration', given: { num: 1 } },
  { match: '(?:{approx} )?{num}[- ]to[- ]{num2}[ -]{unit}', read: 'duration' },
  {
    match: '(?:the )?(?:last|past|next|coming|previous|following|first|final) (?:{approx} )?{num}(?: more)? {unit}',
    read: 'duration',
    notAfter: /\b(?:could|would|will|to|can|may|might|should|must|not|n['’]t)\s$/iu,
  },
  { match: 'the (?:last|past|next) {unit}', read: 'duration', given: { num: 1 }, notAfter: /\b(?:of)\s$/iu },
  { match: '(?:these|those|the) {num} {unit}', read: 'duration' },
  {
    match: '{units}',
    read: 'duration',
    given: { num: 'X' },
    after: /(?:^|[\s"“(—])(?:for|over|after|within|took|takes|lasted|spent|than|in|many|of|last|through)\s$/iu,
  },
  { match: 'recent {units}', read: 'reference', given: { reference: 'PAST_REF' } },
  { match: '(?:the )?past {units}', read: 'reference', given: { reference: 'PAST_REF' } },
  { match: '(?:the )?(?:coming|upcoming) {units}', read: 'reference', given: { reference: 'FUTURE_REF' } },
  { match: 'these days', read: 'reference', given: { reference: 'PRESENT_REF' } },
  { match: '(?:more )?recently|lately|long ago|the recent past', read: 'reference', given: { reference: 'PAST_REF' } },
  {
    match: '(?:right )?now|currently|nowadays|at present|presently|at the moment',
    read: 'reference',
    given: { reference: 'PRESENT_REF' },
    notAfter: /\bjust\s$/iu,
  },
  {
    match: 'the (?:near |foreseeable |distant )?future',
    read: 'reference',
    given: { reference: 'FUTURE_REF' },
    notBefore: /^\s(?:of|status|government|role|relations)/iu,
  },
  { match: 'the past', read: 'reference', given: { reference: 'PAST_REF' }, after: /\b(?:in)\s$/iu },
];

const setRules: TimeRule[] = [
  { match: '(?:every|each)(?: single)? (?:other )?{weekday}(?: {part})?', read: 'set' },
  { match: '(?:every|each)(?: single)? {part}', read: 'set' },
  { match: '(?:every|each)(?: single)? {unit}', read: 'set' },
  { match: 'every other {unit}', read: 'set', given: { num: 2 } },
  { match: 'every {num} {unit}', read: 'set' },
  { match: '(?:every|each) {fullmonth}(?: {day})?', read: 'set' },
  { match: '(?:every|each) {seasonfall}', read: 'set' },
  { match: '{weekdays}(?: {part})?', read: 'set' },
  { match: 'weekends', read: 'set', given: { unit: 'WE' }, after: /(?:^|\b(?:on|at|during|and))\s?$/iu },
  {
    match: '{often}',
    read: 'set',
    notBefore: /^\s\p{Lu}/u,
  },
  { match: '(?:once|twice|{num} times) (?:a|per|each|every) {unit}', read: 'set', given: { num: 1 } },
  { match: '(?:a|per) {unit}', read: 'set', given: { num: 1 }, after: /(?:\b(?:once|twice|times)|\p{N})\s$/iu },
];

const yearRules: TimeRule[] = [
  {
    match: '(?:{mod}[ -])?(?:fiscal year |fiscal |the year )?{year}',
    read: 'year',
    notBefore: countBehind,
    notAfter: quantityBefore,
  },
  { match: '{year} ?[-–—/] ?{year2}', read: 'year-range' },
  { match: '{year}[-–/]{yy2}', read: 'year-range' },
  { match: "(?:the )?(?:{mod}[ -])?(?:the )?['’]?{decade}['’]?s", read: 'decade' },
  { match: "(?:the )?(?:{mod}[ -])?['’]{yy}s", read: 'decade' },
  { match: "['’]?{yy}s", read: 'decade', after: /\d0s,? (?:and|or|to) $/u },
  { match: '(?:the )?(?:{mod}[ -])?(?:the )?{ordinal}[ -]century', read: 'century' },
  { match: `{month} {day}${nth} ?(?:[-–—]|to|through) ?{day2}${nth}${year}`, read: 'date-range' },
  { match: `{month} {day}${nth} ?(?:[-–—]|to|through) ?{month2} {day2}${nth}${year}`, read: 'date-range' },
  { match: `{day}${nth} ?(?:[-–—]|to|and) ?{day2}${nth} {month}${year}`, read: 'date-range' },
  { match: `{day} {month} ?[-–—] ?{day2} {month2}${year}`, read: 'date-range' },
  { match: '{fullmonth} ?[-–—] ?{fullmonth2}(?: {year})?', read: 'date-range' },
];

const clockRules: TimeRule[] = [
  // "3 a.m. (0200 GMT) on Sunday": the day belongs to the hour before the bracket.
  { match: `{hour}(?:[:.]{minute})? ?{ampm} \\(\\d{4} GMT\\)${theDay}`, read: 'clock' },
  { match: `{hour}(?:[:.]{minute})? ?{ampm}${zone}${onDay}`, read: 'clock' },
  { match: `{hour}:{minute}(?::{second})?(?:{zone}|${inZone})${onDay}`, read: 'clock' },
  {
    // Without a zone or a preposition it may as well be a score or the length of a clip.
    match: `{hour}:{minute}(?::{second})?${onDay}`,
    read: 'clock',
    after: /(?:^|[\s("“])(?:at|by|from|to|until|till|before|after|around|about|between|and|since|past)\s$/iu,
    notBefore: /^\s?[-–]/u,
  },
  { match: `{military}(?:${inZone}| hours)${onDay}`, read: 'military' },
  { match: `{hour} o['’]clock(?: in the (?:morning|evening|afternoon))?`, read: 'clock' },
  { match: `{clock}${onDay}`, read: 'clock' },
  { match: `(?:{weekday},? )?{month} {day}${nth}${year},? {hour}(?::{minute})? ?{ampm}${zone}`, read: 'clock' },
];

/** English, wire style first. */
export const english: TimeLanguage = {
  words: { ...englishWords, quarternum: { '1': 1, '2': 2, '3': 3, '4': 4 } },
  patterns: { num: englishCompound, numword: englishCompound },
  rules: [
    ...calendarRules,
    ...weekdayRules,
    ...relativeRules,
    ...distanceRules,
    ...spanRules,
    ...setRules,
    ...yearRules,
    ...clockRules,
  ],
  starters: (
    'the this last next past day every each previous following that these those recent recently lately long now ' +
    'currently nowadays at presently more right rest weekends fiscal coming upcoming tonight weekend once twice per q1 q2 q3 q4 sept september first final'
  ).split(' '),
  capitalised: new Set([
    'may',
    'march',
    'mar',
    'jan',
    'sat.',
    'sun.',
    'wed.',
    'sat',
    'sun',
    'wed',
    'mon',
    'mon.',
    'dec',
    'august',
  ]),
  future:
    /\b(?:(?:wo)?uld|will|won['’]t|shall|may|might|could|should|must|can)(?:\s(?:not|also|be|have|likely|now|soon))*(?:\s\p{L}+)?|['’]ll\b|\b(?:is|are)(?=\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\b(?:expected|scheduled|planned|due|set|slated|poised|supposed|hop(?:es|ing)|plan(?:s|ning)?|intend(?:s|ed)?|aim(?:s|ing|ed)?|going|about|vow(?:s|ed)|pledged|are|is|agreed|want(?:s|ed)?|ready|prepar(?:es|ing)|invited|asked|called|urged)\s(?:to|for|on(?!\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\sto\b)|in|by)(?:\s(?:be|have|take|\p{L}+ed))?\b|\b(?:expects?|expecting)(?:\s[^\s,.;:]+){1,4}?\sto\s\p{L}+|\bto\sbe\s\p{L}+ed\b|\b(?:until|ahead\sof|no\slater\sthan|upcoming|deadline|starts?|begins?|opens?|ends?|resumes?|returns?|expires?|closes?|takes?\s(?:place|effect)|comes?\sinto|convenes?|meets?|arrives?|travels?|leaves?|by(?![^.;]{0,40}\bhad\b)|tomorrow)\b/giu,
  past: /\b(?:was|were|had|has|have|did|said|told|met|held|began|begun|came|went|took|made|saw|gave|got|left|led|fell|rose|hit|struck|shot|killed|sent|spoke|spent|sought|won|lost|wrote|broke|brought|bought|caught|fought|found|heard|kept|knew|laid|paid|put|ran|read|sold|stood|thought|became|born|drew|flew|grew|threw|sank|shook|since|quit|cut|\p{Ll}{2,}ed)\b/giu,
  usual: 'past',
};
