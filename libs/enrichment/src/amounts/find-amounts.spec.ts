import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { findTimes } from '../time/find-times.js';
import { findAmounts } from './find-amounts.js';

/** Each amount as "text = value unit outcome ~". */
function amountsOf(text: string, language = 'en'): string[] {
  const analyzed = analyzeText(text, { language });
  return findAmounts(analyzed, findTimes(analyzed, undefined)).map(
    ({ text: words, value, unit, outcome, approximate }) =>
      [`${words} = ${value}`, unit, outcome, approximate === true ? '~' : ''].filter(Boolean).join(' '),
  );
}

describe('findAmounts', () => {
  it('gives a sign between two numbers to one of them', () => {
    expect(amountsOf('3 %30', 'ku')).toEqual(['3 % = 3 percent']);
  });

  it.each([
    ['Police said eleven people were held overnight.', ['eleven people = 11 people detained']],
    ['The fund holds $1.2 billion in bonds.', ['$1.2 billion = 1200000000 USD']],
    ['Prices rose 30 percent, or 4.5% in a month.', ['30 percent = 30 percent', '4.5% = 4.5 percent']],
    ['The road is 5,000 km long.', ['5,000 km = 5000 km']],
    [
      'The blast killed at least 40 and wounded 120 others.',
      ['40 = 40 people killed ~', '120 others = 120 others injured'],
    ],
    ['At least 40 killed in a market blast.', ['40 = 40 people killed ~']],
    ['Twelve soldiers were killed and 30 injured.', ['Twelve soldiers = 12 soldiers killed', '30 = 30 people injured']],
    [
      'More than two hundred and fifty thousand people fled.',
      ['two hundred and fifty thousand people = 250000 people displaced ~'],
    ],
    ['Dozens of villagers were displaced.', ['Dozens of villagers = 24 villagers displaced ~']],
    ['Tens of thousands of refugees crossed.', ['Tens of thousands of refugees = 20000 refugees ~']],
    [
      'It cost 500 million euros and 10,000 Syrian pounds.',
      ['500 million euros = 500000000 EUR', '10,000 Syrian pounds = 10000 SYP'],
    ],
    ['A £5m grant and US$300 in cash.', ['£5m = 5000000 GBP', 'US$300 = 300 USD']],
    ['Forty-two armed men seized 20 vehicles.', ['Forty-two armed men = 42 men', '20 vehicles = 20 vehicles']],
    [
      'The pipeline carries 400,000 barrels a day over 970 kilometres.',
      ['400,000 barrels = 400000 bbl', '970 kilometres = 970 km'],
    ],
    ['He won 2-1 in 2019 after three days on route 66.', []],
    ['The death toll rose to 315.', ['315 = 315 people killed']],
    ['One of the men fled.', []],
    ['The two governments met, and two ships sailed.', ['two ships = 2 ships']],
    [
      'The club has 400 supporters and three bank accounts.',
      ['400 supporters = 400 supporters', 'three bank accounts = 3 bank accounts'],
    ],
    ['It cost 300 pesos.', []],
  ])('reads English: %s', (text, expected) => {
    expect(amountsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'fr',
      'Au moins 12 personnes ont été tuées et 30 blessées.',
      ['12 personnes = 12 people killed ~', '30 = 30 people injured'],
    ],
    [
      'fr',
      'Le plan coûte 1,5 milliard d’euros, soit 12 000 euros.',
      ['1,5 milliard d’euros = 1500000000 EUR', '12 000 euros = 12000 EUR'],
    ],
    [
      'de',
      'Rund 1.200 Menschen wurden vertrieben, 2,5 Prozent der Stadt.',
      ['1.200 Menschen = 1200 people displaced ~', '2,5 Prozent = 2.5 percent'],
    ],
    [
      'es',
      'Murieron 15 personas y 3,5 millones de dólares ardieron.',
      ['15 personas = 15 people killed', '3,5 millones de dólares = 3500000 USD'],
    ],
    [
      'ru',
      'Погибли 12 человек, ущерб составил 1,5 млн рублей.',
      ['12 человек = 12 people killed', '1,5 млн рублей = 1500000 RUB'],
    ],
    [
      'tr',
      'En az 12 kişi öldü, enflasyon yüzde 45,2 oldu.',
      ['12 kişi = 12 people killed ~', 'yüzde 45,2 = 45.2 percent'],
    ],
    [
      'ku',
      'Herî kêm 12 kes hatin kuştin û 5 kes birîndar bûn.',
      ['12 kes = 12 people killed ~', '5 kes = 5 people injured'],
    ],
    ['ar', 'مقتل 12 شخصا وإصابة ٣٠ شخصا في الانفجار.', ['12 شخصا = 12 people killed', '٣٠ شخصا = 30 people injured']],
    ['ar', 'بلغت الكلفة 5 ملايين دولار.', ['5 ملايين دولار = 5000000 USD']],
  ])('reads %s: %s', (language, text, expected) => {
    expect(amountsOf(text, language)).toEqual(expected);
  });
});

describe('currencies of several states', () => {
  it.each([
    ['CL', 'CLP'],
    ['MX', 'MXN'],
  ])('takes the pesos of an article on %s for its own', (state, currency) => {
    const analyzed = analyzeText('It cost 300 pesos.', { language: 'en' });
    expect(findAmounts(analyzed, [], ['FR', state]).map(({ unit }) => unit)).toEqual([currency]);
  });
});
