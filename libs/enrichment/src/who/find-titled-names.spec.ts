import { describe, expect, it } from '@jest/globals';
import type { Entity } from '@dateline/contracts';
import { analyzeText } from '../text/analyze-text.js';
import { articleOf } from '../article-of.fixture.js';
import { entitiesPass } from './entities-pass.js';

const pass = entitiesPass();
const find = (language: string, text: string): Entity[] =>
  pass.run({ article: articleOf(text), text: analyzeText(text, { language }) }, {}).entities;

describe('entities in other languages', () => {
  it.each([
    ['fr', 'Le président français Jean Morel a rencontré la ministre.', 'Jean Morel', 'président français', 'FR'],
    [
      'fr',
      'La ministre des Affaires étrangères Claire Dubois est arrivée.',
      'Claire Dubois',
      'ministre des Affaires étrangères',
      undefined,
    ],
    ['de', 'Norwegens Präsident Olaf Berg trat zurück.', 'Olaf Berg', 'Präsident', 'NO'],
    ['ru', 'Президент Норвегии Олаф Берг прибыл.', 'Олаф Берг', 'Президент Норвегии', 'NO'],
    ['fr', 'Le président du Tchad Jean Morel est arrivé.', 'Jean Morel', 'président du Tchad', 'TD'],
    ['es', 'El presidente argentino Carlos Medina llegó ayer.', 'Carlos Medina', 'presidente argentino', 'AR'],
    ['de', 'Bundeskanzlerin Petra Vogel sprach in Bonn.', 'Petra Vogel', 'Bundeskanzlerin', undefined],
    ['tr', 'Suriye Cumhurbaşkanı Samir Haddad Ankara’ya geldi.', 'Samir Haddad', 'Suriye Cumhurbaşkanı', undefined],
    [
      'fr',
      'La ministre malienne du Travail, Awa Traoré, est arrivée.',
      'Awa Traoré',
      'ministre malienne du Travail',
      'ML',
    ],
    ['es', 'El ministro chileno, Pablo Rojas, llegó ayer.', 'Pablo Rojas', 'ministro chileno', 'CL'],
    [
      'es',
      'El ministro chileno Pablo Rojas y su homólogo peruano Juan Vega llegaron.',
      'Juan Vega',
      'ministro peruano',
      'PE',
    ],
    ['de', 'Landesrätin Petra Vogel sprach in Bonn.', 'Petra Vogel', 'Landesrätin', undefined],
    ['tr', 'Bursa Belediye Başkanı Ayla Demir konuştu.', 'Ayla Demir', 'Bursa Belediye Başkanı', undefined],
    ['ku', 'Serokê Îraqê Karwan Aziz hat Hewlêrê.', 'Karwan Aziz', 'Serokê Îraqê', undefined],
    ['ru', 'Президент Турции Кемаль Демир прибыл в Москву.', 'Кемаль Демир', 'Президент Турции', undefined],
    ['ar', 'وصل وزير الخارجية التركي كمال دمير إلى دمشق.', 'كمال دمير', 'وزير الخارجية التركي', 'TR'],
  ])('reads title and name in %s: %s', (language, text, name, title, country) => {
    const person = find(language, text).find((entity) => entity.name === name);
    expect(person).toMatchObject({ type: 'person', roles: [{ title }] });
    if (country !== undefined) expect(person?.roles[0]?.country).toBe(country);
  });

  it.each([
    ['ar', 'قالت الأمم المتحدة إن قوات سوريا الديمقراطية انسحبت.', ['United Nations', 'Syrian Democratic Forces']],
    ['ar', 'وأعلن الاتحاد الأوروبي والأمم المتحدة عن مساعدات.', ['European Union', 'United Nations']],
    ['tr', 'Birleşmiş Milletler ve Avrupa Birliği açıklama yaptı.', ['United Nations', 'European Union']],
    ['fr', 'L’ONU et l’Union européenne ont réagi.', ['United Nations', 'European Union']],
    ['ru', 'ООН и Евросоюз выразили обеспокоенность.', ['United Nations', 'European Union']],
  ])('knows organisations in %s by their English names: %s', (language, text, names) => {
    expect(find(language, text).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('finds whom a title introduced again, in full and by the last name', () => {
    const text = 'El presidente chileno Pablo Rojas llegó. Rojas habló. «No», dijo Pablo Rojas. Juan Rojasco calló.';
    const person = find('es', text).find(({ name }) => name === 'Pablo Rojas');
    expect(person?.mentions.map((mention) => mention.text)).toEqual(['Pablo Rojas', 'Rojas', 'Pablo Rojas']);
  });

  it('takes no words after a title for a name where they are none', () => {
    expect(find('fr', 'Le président est arrivé à midi.').filter(({ type }) => type === 'person')).toEqual([]);
    const traveller = find('fr', 'Le ministre malien se rendra à Bamako la semaine prochaine.');
    expect(traveller.filter(({ type }) => type === 'person')).toEqual([]);
    expect(find('ar', 'قال الوزير اليوم إن العمل مستمر.').filter(({ type }) => type === 'person')).toEqual([]);
  });
});
