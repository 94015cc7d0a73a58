import type { VerbForm } from './unit.js';

/** base, past, participle of verbs that are not regular, where the participle differs from the past. */
const irregular = `
say said|tell told|think thought|feel felt|know knew known|see saw seen|find found|hear heard|write wrote written|read read
speak spoke spoken|hold held|put put|take took taken|give gave given|make made|go went gone|come came come|get got|leave left
meet met|send sent|sell sold|buy bought|bring brought|fight fought|seek sought|teach taught|catch caught|win won|lose lost
begin began begun|break broke broken|choose chose chosen|drive drove driven|fall fell fallen|fly flew flown|forget forgot forgotten
grow grew grown|hide hid hidden|keep kept|lay laid|lead led|lie lay lain|mean meant|pay paid|ride rode ridden|rise rose risen
run ran run|set set|shake shook shaken|shoot shot|shut shut|sing sang sung|sit sat|sleep slept|spend spent|stand stood
steal stole stolen|strike struck|swear swore sworn|throw threw thrown|understand understood|wear wore worn|withdraw withdrew withdrawn
become became become|beat beat beaten|bear bore borne|bend bent|bet bet|bind bound|blow blew blown|build built|cast cast|cost cost
cut cut|deal dealt|do did done|draw drew drawn|eat ate eaten|foresee foresaw foreseen|forbid forbade forbidden|hit hit|hurt hurt|let let
overthrow overthrew overthrown|overrun overran overrun|quit quit|rebuild rebuilt|retake retook retaken|ring rang rung|seize seized|split split|spread spread
swim swam swum|tear tore torn|uphold upheld|wake woke woken|undertake undertook undertaken|oversee oversaw overseen|outlaw outlawed|rethink rethought|slam slammed
learn learned|show showed shown|prove proved proven|plead pleaded|broadcast broadcast|forecast forecast|rip ripped|shed shed|flee fled|freeze froze frozen|forgive forgave forgiven
feed fed|withhold withheld|slay slew slain|bleed bled|breed bred|burst burst|cling clung|creep crept|dig dug|dwell dwelt|fling flung
foretell foretold|grind ground|kneel knelt|lend lent|mislead misled|mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome
override overrode overridden|overtake overtook overtaken|redo redid redone|resell resold|rewrite rewrote rewritten|shrink shrank shrunk|sink sank sunk|slide slid
speed sped|spin spun|spring sprang sprung|stick stuck|sting stung|sweep swept|swing swung|thrust thrust|undergo underwent undergone|unwind unwound|weep wept`;

const doubled =
  /^(?:un|re|over|out)?(admit|commit|permit|submit|rap|rip|slam|plan|ban|stop|grab|step|drop|refer|confer|deter|regret|control|compel|expel|equip|stab|trap|rob|flog|gun|pan|nod|hit|cut|put|set|get|let|shut|quit|sit|run|win|begin|forget|forbid|cap|bar|tap|star|blog|tug|snub|scrap|wrap|occur|transfer|rebut|allot|whip|chat|dub|strip|kidnap|acquit|beg|slap|swap|ship|airdrop|mug|shun|lob|jam|teargas|nab|tag|ram|gag|bug|pin|spot|skip|slip|tip|trip|trim|shop|drag|hug|jog|embed|dispel|repel|propel|rebel|brag|quip|prefer|defer|infer|incur|recur|deter|abet|spur|stir)$/;

/** The forms of an English verb: `[written form, what form it is]`; a past that is also a participle comes once. */
export function inflectVerb(base: string): readonly (readonly [string, VerbForm])[] {
  const [past, participle] = pastForms.get(base) ?? [regularPast(base), undefined];
  const forms: (readonly [string, VerbForm])[] = [
    [base, 'base'],
    [thirdPerson(base), 's'],
    [past, 'past'],
    [gerund(base), 'ing'],
  ];
  if (participle !== undefined) forms.push([participle, 'participle']);
  if (/[aeo]l$/.test(base)) forms.push([`${base}led`, 'past'], [`${base}ling`, 'ing']);
  return forms;
}

const pastForms = new Map(
  irregular
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle]) => [base, [past, participle] as const]),
);

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

/** Verbs whose base form is also their past: "cut", "put"; context alone tells a finite use. */
export const unchangingVerbs: ReadonlySet<string> = new Set([
  ...[...pastForms].filter(([base, [past]]) => base === past).map(([base]) => base),
  'beat',
]);
