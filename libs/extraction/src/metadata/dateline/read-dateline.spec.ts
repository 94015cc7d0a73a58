import { describe, expect, it } from '@jest/globals';
import { readDateline } from './read-dateline.js';

const reference = new Date('2026-03-05T00:00:00Z');

function read(text: string): unknown {
  const reading = readDateline(text, reference);
  if (reading === undefined) return undefined;
  const { places, agency, date } = reading.dateline;
  const names = places.map(({ name, within }) => (within === undefined ? name : `${name} < ${within}`)).join(' + ');
  return [names, agency ?? '-', date ?? '-', text.slice(reading.end)];
}

describe('readDateline', () => {
  it.each([
    ['DAMASCUS, Syria (North Press) – The talks', ['Damascus < Syria', 'North Press', '-', 'The talks']],
    ['LONDON (Reuters) - The talks', ['London', 'Reuters', '-', 'The talks']],
    ['(Reuters) - The talks', ['', 'Reuters', '-', 'The talks']],
    ['(Bloomberg) -- The talks', ['', 'Bloomberg', '-', 'The talks']],
    ['WASHINGTON — The talks', ['Washington', '-', '-', 'The talks']],
    ['PARIS, March 3 (Xinhua) -- The talks', ['Paris', 'Xinhua', '2026-03-03', 'The talks']],
    ['ANKARA, 3 марта /ТАСС/. Переговоры', ['Ankara', 'TASS', '2026-03-03', 'Переговоры']],
    ['HANOI, March 3. /Red River Post/. The talks', ['Hanoi', 'Red River Post', '2026-03-03', 'The talks']],
    ['BERLIN/PARIS (AFP) - The talks', ['Berlin + Paris', 'AFP', '-', 'The talks']],
    ['GENEVA and NEW YORK, 3 March 2026 – The talks', ['Geneva + New York', '-', '2026-03-03', 'The talks']],
    ['NEW DELHI, (ANI): The talks', ['New Delhi', 'ANI', '-', 'The talks']],
    ['New Delhi [India], March 3 (ANI): The talks', ['New Delhi < India', 'ANI', '2026-03-03', 'The talks']],
    ['NEW DELHI: The talks', ['New Delhi', '-', '-', 'The talks']],
    ['دمشق (سانا) – قال الوزير', ['دمشق', 'SANA', '-', 'قال الوزير']],
    ['القامشلي – نورث برس – قال الوزير', ['القامشلي', 'North Press', '-', 'قال الوزير']],
    ['دمشق – قال الوزير', ['دمشق', '-', '-', 'قال الوزير']],
    ['Paris, le 3 mars (AFP) - Les débats', ['Paris', 'AFP', '2026-03-03', 'Les débats']],
    ['Berlin (dpa) - Die Gespräche', ['Berlin', 'dpa', '-', 'Die Gespräche']],
    ['ANKARA (AA) - Görüşmeler', ['Ankara', 'Anadolu Agency', '-', 'Görüşmeler']],
    ['Madrid, 3 mar (EFE).- Las conversaciones', ['Madrid', 'EFE', '2026-03-03', 'Las conversaciones']],
    ['(ANSA) - ROMA, 03 MAR - I colloqui', ['Roma', 'ANSA', '2026-03-03', 'I colloqui']],
    ['МОСКВА, 3 мар - РИА Новости. Переговоры', ['Москва', 'RIA Novosti', '2026-03-03', 'Переговоры']],
    ['Москва. 3 марта. ИНТЕРФАКС - Переговоры', ['Москва', 'Interfax', '2026-03-03', 'Переговоры']],
    ['SAN FRANCISCO--(BUSINESS WIRE)--The talks', ['San Francisco', 'Business Wire', '-', 'The talks']],
    ['NEW YORK, March 3, 2026 /PRNewswire/ -- The talks', ['New York', 'PRNewswire', '2026-03-03', 'The talks']],
    ['ISTANBUL, Turkey, 3 March 2026 (AFP) — The talks', ['Istanbul < Turkey', 'AFP', '2026-03-03', 'The talks']],
    ['ALBANY, N.Y., Feb. 26 (UPI) — The talks', ['Albany < N.Y.', 'UPI', '2026-02-26', 'The talks']],
    ['LANSING, Mich. — The talks', ['Lansing < Mich.', '-', '-', 'The talks']],
    ['CAIRO – 25 February 2026: The talks', ['Cairo', '-', '2026-02-25', 'The talks']],
    ['AUSTIN, Texas (AP) — The talks', ['Austin < Texas', 'Associated Press', '-', 'The talks']],
    ['UNITED NATIONS, Dec. 30 (Xinhua) -- The talks', ['United Nations', 'Xinhua', '2025-12-30', 'The talks']],
    ['AL-QAMISHLI, Syria (North Press) – The talks', ['Al-Qamishli < Syria', 'North Press', '-', 'The talks']],
    ['נью-Йорк', undefined],
    ['ירושלים (רויטרס) – השיחות', ['ירושלים', 'Reuters', '-', 'השיחות']],
    ['Αθήνα, 3 Μαρτίου (ΑΠΕ-ΜΠΕ) - Οι συνομιλίες', ['Αθήνα', 'ANA-MPA', '2026-03-03', 'Οι συνομιλίες']],
    ['लखनऊ, 3 मार्च (भाषा) बातचीत', ['लखनऊ', 'PTI', '2026-03-03', 'बातचीत']],
    ['【ワシントン時事】協議は', ['ワシントン', 'Jiji Press', '-', '協議は']],
    ['［東京　３日　ロイター］ - 協議は', ['東京', 'Reuters', '2026-03-03', '協議は']],
    ['新华社北京3月3日电 会谈', ['北京', 'Xinhua', '2026-03-03', ' 会谈']],
    ['[서울=뉴시스] 회담은', ['서울', 'Newsis', '-', ' 회담은']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'The president said on Tuesday - and not for the first time - that talks would go on.',
    'BREAKING — The talks have ended.',
    'UPDATE 1 - The talks have ended.',
    'Syria’s future — once a matter for others — is debated at home.',
    'He said: "We will go on."',
    'Apple: the company said on Monday that it would build a plant.',
    'قال الوزير: إن المحادثات مستمرة.',
    'Nobody (not even him) - so they say - knew.',
    'Analysis: What the deal means',
    'FILE - In this picture of last year, a ferry leaves the harbour.',
    'DISCLAIMER: Nothing here is advice.',
    'Know Your Search Results Pages (SRPs): a guide',
    '',
    '–',
  ])('finds none in %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keeps the dateline as printed, without the dash', () => {
    expect(readDateline('BERLIN/PARIS, 3 March (AFP) – Talks', reference)?.dateline.text).toBe(
      'BERLIN/PARIS, 3 March (AFP)',
    );
  });

  it('places a day without a year before the reference', () => {
    const january = new Date('2026-01-02T00:00:00Z');
    expect(readDateline('PARIS, Dec 30 (AFP) - Talks', january)?.dateline.date).toBe('2025-12-30');
    expect(readDateline('PARIS, Jan 3 (AFP) - Talks', january)?.dateline.date).toBe('2026-01-03');
  });
});
