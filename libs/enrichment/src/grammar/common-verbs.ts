import { inflectVerb } from './verb-forms.js';
import type { VerbForm } from './unit.js';

/** Frequent verbs of news, so that clauses are seen where neither speech nor an event is spoken of. */
const bases = `become remain seem appear begin start continue stop end come go leave arrive return move run walk take bring carry give get make
put set keep hold let allow help need use try work play live die kill lose win grow fall rise increase decrease include contain consist
happen occur follow lead cause create build open close turn change send receive pay buy sell spend cost provide serve face fight
meet sit stand lie visit travel watch look listen hear see feel know think mean love hate want hope wish prefer decide choose
vote elect appoint resign retire join enter reach cross pass raise lift drop cut reduce add remove replace involve affect seek find
show prove reveal discover learn teach study read write publish produce develop design plan prepare launch release issue sign
approve ban block prevent protect defend support oppose attack bomb shell strike hit shoot wound injure destroy damage seize capture
arrest detain release charge accuse blame condemn criticize praise welcome thank apologize deny reject refuse accept agree disagree
warn threaten promise pledge vow offer propose suggest recommend urge demand ask request order tell say speak talk discuss debate
negotiate mediate host attend address mark celebrate commemorate investigate inspect monitor examine review assess report describe
explain note mention recall cite claim argue insist assert maintain contend believe expect predict estimate doubt fear worry
represent reflect remain depend rely belong deserve deal manage control rule govern operate deploy withdraw retreat advance surrender
suspend resume cancel postpone delay extend expand impose enforce violate break repair rebuild restore recover save rescue evacuate
flee escape hide deport expel extradite smuggle steal rob protest march rally demonstrate riot clash sue convict sentence acquit
donate finance fund invest lend borrow owe earn trade export import supply deliver share exchange transfer store treat cure test
score beat shock surprise upset disappoint please attract draw fill cover hang wear drive ride fly sail swim throw catch
pull push hold stay wait sleep eat drink cook clean wash`;

/** Adds every form of each verb to `into`; an earlier entry for the same word wins. */
export function addVerbForms(into: Map<string, { lemma: string; form: VerbForm }>, lemmas: Iterable<string>): void {
  for (const lemma of lemmas) {
    for (const [word, form] of inflectVerb(lemma)) if (!into.has(word)) into.set(word, { lemma, form });
  }
}

export const commonVerbs: readonly string[] = [...new Set(bases.split(/\s+/))];
