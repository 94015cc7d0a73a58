import type { Tag } from './unit.js';

const classes: Readonly<Partial<Record<Tag, string>>> = {
  det: 'the a an this these those some any no every each another either neither both all several many most few such much half certain various multiple numerous one',
  poss: 'his her its their my our your whose',
  prep: 'of in on at by for with from into onto over under about against between among amid during through throughout across behind beyond near toward towards upon within without inside outside around despite versus via per concerning regarding alongside above below along off up out down to-wards amongst like unlike including excluding following',
  pron: 'i you he she it we they me him us them himself herself themselves itself myself ourselves everyone everybody someone somebody anyone nobody none others',
  wh: 'who whom which what how why where whether',
  be: "is are was were be been being am 's 're 'm isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t ’s ’re ’m",
  have: "has have had having 've hasn't haven't hadn't hasn’t haven’t hadn’t ’ve",
  do: "do does did don't doesn't didn't don’t doesn’t didn’t",
  modal:
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't won’t wouldn’t can’t couldn’t mustn’t shouldn’t 'll ’ll 'd ’d",
  neg: 'not never',
  num: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred hundreds thousand thousands million millions dozen dozens',
  cc: 'and or but nor yet plus',
  sub: 'while although though because since if unless until after before when whenever once as so than whereas except lest',
  adv: 'also then now later again still even just only already always often once too very well soon ever rather quite further therefore however meanwhile instead perhaps maybe here there today earlier together back away yesterday tonight tomorrow previously recently repeatedly immediately thus almost nearly once moreover additionally nonetheless nevertheless indeed twice ahead afterwards elsewhere abroad outright altogether overnight',
  noun: 'assembly family supply monopoly anomaly butterfly daily weekly tactic critic topic traffic',
  adj: 'new old other own former senior top high major big large small good bad local foreign national international public political military economic social top-level late first second third last next recent current future possible potential unnamed anonymous several joint official private civil federal regional global domestic chief main key leading young early long short strong full free human legal special final further different same deadly elderly',
};

const days = 'monday tuesday wednesday thursday friday saturday sunday';
const months = 'january february march april june july august september october november december';

/** Word (lower case) → class, for the words whose class is known without looking around. */
export const closedClassWords: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...Object.entries(classes).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const)),
  ...`${days} ${months}`.split(' ').map((word) => [word, 'time'] as const),
  ['today', 'time'],
  ['yesterday', 'time'],
  ['tomorrow', 'time'],
  ['tonight', 'time'],
  ['to', 'to'],
  ['that', 'that'],
]);

const marks: Readonly<Record<string, Tag>> = {
  ',': 'comma',
  '،': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** Class of a punctuation mark; `mark` for all that have no grammar. */
export function tagMark(text: string): Tag {
  return marks[text] ?? 'mark';
}
