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
const roads =
  'road roads highway highways street streets transport traffic entrance bridge motorway crossing crossings railway port';
const attackers =
  'warplanes jets helicopters missiles missile rockets drone drones planes aircraft artillery bombers gunships';
const crowds =
  'protesters protestors demonstrators students crowds supporters youths rioters monks strikers marchers villagers';
const envoys = 'ambassador ambassadors envoy diplomat diplomats';

const held =
  'prisoner prisoners detainee detainees hostage hostages captive captives soldiers pilots activists dissidents suspects journalists inmates crew sailors men women civilians people child children priests officers workers tourists engineers aid-workers lawmaker lawmakers leader leaders politician politicians dissident activist journalist priest';

/** One reading a line: verbs / where / words / type / mode. */
const table = `
hand turn/object/weapons arms rifles/RETREAT
withdraw recall/object/${envoys}/SANCTION
withdraw pull/object/${troops}/RETREAT
withdraw/particle/from/RETREAT
pull/particle/out back/RETREAT
hand give/particle/back/RETREAT
leave/subject/${troops}/RETREAT
release free/object/${held}/RETREAT
step/particle/down aside/RETREAT
lay/particle/down/RETREAT
give/particle/up/RETREAT
hand/particle/in/RETREAT
return/object/prisoners hostages bodies remains territory land property/RETREAT
back/particle/down off/CONCEDE
bow cave/particle/to in/CONCEDE
give/particle/in/CONCEDE
approve/object/deal plan agreement accord pact proposal request resolution treaty/AGREE
accept/object/demand demands terms conditions defeat/CONCEDE
open reopen/object/border borders crossing crossings/CONCEDE
drop/object/charges charge case lawsuit/CONCEDE
reopen restore/object/link links railway route routes line flights/COOPERATE
buy purchase sell/object/planes jets aircraft tanks missiles weapons helicopters submarines ships oil gas wheat grain arms/COOPERATE
hand turn/particle/over/COOPERATE
hand/object/suspect suspects militant militants fugitive fugitives/COOPERATE
turn vote/particle/down/REJECT
rule/particle/out/REJECT
walk/particle/out/REJECT
walk/particle/off/PROTEST/strike
dismiss/object/proposal proposals offer offers request requests demand demands appeal appeals call calls/REJECT
block/object/mission resolution visit request/REJECT
boycott/object/talks meeting summit negotiations/REJECT
visit arrive/subject/inspectors investigators/ACCUSE/investigate
arrive land/subject/peacekeepers rescue rescuers medics doctors nurses firefighters/AID
arrive land/subject/${troops}/MOBILIZE/troops
leave fly head go embark/near/talks meeting summit visit/CONSULT/visit
speak talk/near/phone telephone/CONSULT/phone
receive host greet welcome/object/${envoys} delegation/CONSULT/visit
launch begin start/near/joint/COOPERATE
launch/object/drones drone/ASSAULT/heavy-weapons
seek/object/help aid support assistance membership loans loan mediation/REQUEST
host/object/summit talks meeting conference negotiations/CONSULT
recognize recognise/object/government independence state sovereignty/SUPPORT
appoint/object/${envoys}/SUPPORT
blow/near/up/ASSAULT/explosives
open/particle/fire/ASSAULT/firearms
strike hit/subject/${attackers}/ASSAULT/heavy-weapons
seize capture hold/subject/kidnappers pirates hijackers/ASSAULT/abduct
exchange trade/object/fire gunfire/ASSAULT/firearms
shoot/particle/down/ASSAULT/heavy-weapons
capture seize occupy take/object/${taken}/ASSAULT/heavy-weapons
occupy/object/university campus square building buildings office offices/PROTEST/obstruct
take/near/hostage captive/ASSAULT/abduct
set/particle/fire ablaze/COERCE/destroy
torch burn/object/flag flags effigy effigies tyres tires/PROTEST/demo
torch burn/object/house houses home homes village villages office offices church mosque/COERCE/destroy
close/object/border borders embassy crossing crossings airspace consulate/SANCTION
freeze/object/assets accounts funds/SANCTION
ban prohibit/object/imports exports trade sales flights/SANCTION
force/near/out/SANCTION
summon/object/${envoys}/ACCUSE/disapprove
block blockade/object/${roads}/PROTEST/obstruct
clash/subject/${crowds}/PROTEST/riot
clash/near/riot/PROTEST/riot
throw/near/behind/SUPPORT
protest/particle/to/ACCUSE/disapprove
go/near/strike/PROTEST/strike
take/near/streets/PROTEST/demo
gather/near/protest protesting/PROTEST/demo
hold/near/hostage captive shields custody prisoner prisoners/COERCE/detain
put place/near/arrest/COERCE/arrest
break/particle/up/COERCE/restrict
block/object/access website websites internet/COERCE/censor
round/particle/up/COERCE/arrest
crack/particle/down/COERCE/restrict
raid search/object/office offices home homes house houses headquarters/COERCE/restrict
fire/near/tear/COERCE/restrict
attack/object/website websites computers networks/COERCE/cyber
jam/object/broadcast broadcasts signal signals transmissions/COERCE/censor
shut suspend close/object/newspaper newspapers radio station publication website magazine parliament constitution channel/COERCE/censor
put/near/alert/MOBILIZE/alert
test/object/missile missiles weapon weapons bomb rocket/MOBILIZE/weapons
give/near/hours deadline/THREATEN
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
