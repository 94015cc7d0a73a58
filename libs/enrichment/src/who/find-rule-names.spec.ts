import { describe, expect, it } from '@jest/globals';
import { analyzeText } from '../text/analyze-text.js';
import { classifyName } from './classify-names.js';
import { findRuleNames, findSureNames } from './find-rule-names.js';

describe('findRuleNames', () => {
  it('finds events and products that their own words tell', () => {
    const text =
      'After the Rugby World Cup and Hurricane Otto, two F-16s and an F-35B flew over the site of World War II.';
    expect(findRuleNames(analyzeText(text)).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['event', 'Rugby World Cup'],
      ['event', 'Hurricane Otto'],
      ['product', 'F-35B'],
      ['event', 'World War II'],
    ]);
  });

  // Each alone in its text: a rule is tried only where one of its words stands.
  it.each([
    'Africa Cup of Nations',
    'Winter Olympics',
    'Olympic Games',
    'Paralympics',
    'Commonwealth Games',
    'Super Bowl',
    'Grand National',
    'Cold War',
    'Hurricane Otto',
    'Typhoon Mirela',
    'Cyclone Batu',
    'Tropical Storm Otto',
    'MQ-9',
    'AK-47',
    'M16',
    'HIMARS',
    'Sputnik V',
    'CoronaVac',
    'iPhone 15',
    'PlayStation 5',
  ])('finds %s by itself', (name) => {
    const text = `It was said of ${name} that nothing like it had been seen.`;
    expect(findRuleNames(analyzeText(text)).map(({ text: own }) => own)).toEqual([name]);
  });

  it('finds none in ordinary words', () => {
    expect(findRuleNames(analyzeText('The world cup of tea was cold. Route F-1600 is closed.'))).toEqual([]);
  });
});

describe('findSureNames', () => {
  it('finds mines by what is mined, and bodies of the United Nations by what they are for', () => {
    const text =
      'The Monte Azul copper mine closed, the UN refugee agency said. The Monte Azul hotel has the Baltic Cup.';
    expect(findSureNames(analyzeText(text)).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['facility', 'Monte Azul'],
      ['organization', 'UN refugee agency'],
      ['event', 'Baltic Cup'],
    ]);
  });
});

describe('findSureNames in a text of one name', () => {
  it.each([
    ['They won the Baltic Cup again.', 'Baltic Cup'],
    ['They won the Baltic Trophy again.', 'Baltic Trophy'],
    ['They won the Baltic Grand Prix again.', 'Baltic Grand Prix'],
    ['They won the Baltic Marathon again.', 'Baltic Marathon'],
    ['Work at the Monte Azul gold mine stopped.', 'Monte Azul'],
    ['It was the UN food agency that said so.', 'UN food agency'],
    ['It was the U.N. health agency that said so.', 'U.N. health agency'],
    ['It was the United Nations nuclear watchdog that said so.', 'United Nations nuclear watchdog'],
  ])('finds the one of %j', (text, name) => {
    expect(findSureNames(analyzeText(text)).map(({ text: own }) => own)).toEqual([name]);
  });
});

describe('classifyName', () => {
  it.each([
    ['place', 'Otieno Memorial Bridge', 'facility'],
    ['organization', 'Kisumu Airport', 'facility'],
    ['organization', 'Winter Olympics', 'event'],
    ['person', 'Hurricane Otto', 'event'],
    ['organization', 'Boeing 737 MAX', 'product'],
    ['place', 'Kisumu', 'place'],
    ['person', 'Amina Otieno', 'person'],
    ['place', 'Syrian', undefined],
    ['organization', 'Kurds', undefined],
    ['organization', 'Minister of Foreign Affairs', undefined],
    ['organization', 'Ministry of Foreign Affairs', 'organization'],
  ] as const)('a %s "%s" is %s', (type, text, expected) => {
    expect(classifyName({ type, text })).toBe(expected);
  });
});
