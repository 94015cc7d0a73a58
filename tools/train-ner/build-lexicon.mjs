/**
 * Builds `libs/enrichment/data/ner-lexicon.bin`: words with the lists that hold them (and their cluster).
 * usage: node tools/train-ner/build-lexicon.mjs NAMES.json [CLUSTERS.json], after collect-names.py and `npx nx build @dateline/enrichment`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from '../../libs/enrichment/dist/geo/countries.js';
import { hashText } from '../../libs/enrichment/dist/ner/hash.js';
import { Lexicon } from '../../libs/enrichment/dist/ner/lexicon.js';
import { titleHeads, titleModifiers } from '../../libs/enrichment/dist/who/title-words.js';

const [namesPath, clustersPath, outPath = join(import.meta.dirname, '../../libs/enrichment/data/ner-lexicon.bin')] =
  process.argv.slice(2);
if (namesPath === undefined) throw new Error('usage: node build-lexicon.mjs NAMES.json [CLUSTERS.json] [OUT]');
const names = JSON.parse(readFileSync(namesPath, 'utf8'));
const lists = JSON.parse(readFileSync(join(import.meta.dirname, 'word-lists.json'), 'utf8'));

/** In the order of their bits; a list added later goes to the end, or the model must be trained anew. */
const columns = [
  names.given,
  names.family,
  [...titleHeads],
  [...titleModifiers],
  lists.organizationHead.split(' '),
  lists.facilityHead.split(' '),
  lists.geographicHead.split(' '),
  lists.companySuffix.split(' '),
  lists.calendar.split(' '),
  lists.people.split(' '),
  lists.honorific.split(' '),
  countries.flatMap(({ demonyms }) => demonyms.flatMap((word) => [word, `${word}s`]).map((word) => word.toLowerCase())),
  names.male,
  names.female,
];

const rows = new Map();
const rowOf = (word) => {
  const hash = hashText(word);
  let row = rows.get(hash);
  if (row === undefined) rows.set(hash, (row = [0, 0]));
  return row;
};
columns.forEach((words, bit) => {
  for (const word of words) rowOf(word)[1] |= 1 << bit;
});
if (clustersPath) {
  for (const [word, cluster] of Object.entries(JSON.parse(readFileSync(clustersPath, 'utf8'))))
    rowOf(word)[0] = cluster;
}
const lexicon = new Lexicon(Int32Array.from(rows.keys()), Uint16Array.from([...rows.values()].flat()));
writeFileSync(outPath, lexicon.toBytes());
console.log(`${rows.size} words in ${outPath}`);
