import type { PloverType } from '@dateline/contracts';

/** A verb that is an event only with a certain word beside it. */
export interface SpecialVerb {
  readonly type: PloverType;
  readonly mode?: string;
  /** Where the word must stand: right after the verb, in its object, within nine units, or in the subject. */
  readonly where: 'particle' | 'object' | 'near' | 'subject';
  readonly words: ReadonlySet<string>;
}

const troops =
  'troops forces soldiers army military warships tanks fighters militants guerrillas battalion personnel peacekeepers';
const taken =
  'town towns village villages city cities airport base territory district capital hill hills bridge island port barracks positions stronghold checkpoint';
const envoys = 'ambassador ambassadors envoy diplomat diplomats';

const held =
  'prisoner prisoners detainee detainees hostage hostages captive captives soldiers pilots activists dissidents suspects journalists inmates crew sailors men women civilians people child children';

/** One reading a line: verbs / where / words / type / mode. */
const table = `
withdraw pull/object/${troops}/RETREAT
withdraw/particle/from/RETREAT
pull/particle/out back/RETREAT
release free/object/${held}/RETREAT
step/particle/down aside/RETREAT
lay/particle/down/RETREAT
give/particle/up/RETREAT
return/object/prisoners hostages bodies territory land property/RETREAT
back/particle/down off/CONCEDE
accept/object/demand demands terms conditions defeat/CONCEDE
open reopen/object/border borders crossing crossings/CONCEDE
hand turn/particle/over/COOPERATE
turn/particle/down/REJECT
rule/particle/out/REJECT
walk/particle/out/REJECT
arrive land/subject/peacekeepers peacekeeping/AID
arrive land/subject/${troops}/MOBILIZE/troops
blow/particle/up/ASSAULT/explosives
open/particle/fire/ASSAULT/firearms
capture seize occupy take/object/${taken}/ASSAULT/heavy-weapons
take/near/hostage captive/ASSAULT/abduct
set/particle/fire ablaze/COERCE/destroy
torch burn/object/house houses home homes village villages office offices church mosque/COERCE/destroy
burn/object/flag flags effigy effigies tyres tires/PROTEST/demo
close/object/border borders embassy crossing crossings airspace consulate/SANCTION
force/near/out/SANCTION
recall/object/${envoys}/SANCTION
summon/object/${envoys}/ACCUSE/disapprove
expel/object/${envoys}/SANCTION
block/object/road roads highway highways street streets transport traffic entrance bridge motorway/PROTEST/obstruct
go/near/strike/PROTEST/strike
take/near/streets/PROTEST/demo
gather/near/protest protesting/PROTEST/demo
hold/near/hostage captive shields custody prisoner prisoners/COERCE/detain
round/particle/up/COERCE/arrest
crack/particle/down/COERCE/restrict
shut suspend close/object/newspaper newspapers radio station publication website magazine parliament constitution channel/COERCE/censor
charge/near/with/ACCUSE/disapprove
put/near/investigation trial/ACCUSE/investigate
lash/particle/out/ACCUSE/disapprove
call/particle/up/MOBILIZE/troops`;

/** Verb → its readings, the first that fits wins. */
export const specialVerbs: ReadonlyMap<string, readonly SpecialVerb[]> = buildTable();

function buildTable(): ReadonlyMap<string, readonly SpecialVerb[]> {
  const byVerb = new Map<string, SpecialVerb[]>();
  for (const line of table.trim().split('\n')) {
    const [verbs = '', where = '', words = '', type = '', mode] = line.split('/');
    const reading: SpecialVerb = {
      type: type as PloverType,
      where: where as SpecialVerb['where'],
      words: new Set(words.split(' ')),
      ...(mode === undefined ? {} : { mode }),
    };
    for (const verb of verbs.split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), reading]);
  }
  return byVerb;
}
