import type { PloverType } from '@dateline/contracts';

/** What doing something with a noun amounts to: "hold *talks*", "impose a *curfew*", "send *troops*". */
export interface EventNoun {
  readonly type: PloverType;
  readonly mode?: string;
  /** What ending the thing amounts to: ending a curfew concedes, ending aid is a sanction, ending an attack a retreat. */
  readonly nature: 'cooperative' | 'coercive' | 'violent' | 'verbal' | 'protest' | 'force';
  /** The light verbs that do it. */
  readonly verbs: ReadonlySet<string>;
}

/** The light verbs of nouns that list none of their own. */
const usual: Readonly<Record<EventNoun['nature'], string>> = {
  cooperative:
    'hold begin start open resume launch conduct convene attend schedule arrange make conclude continue join complete engage finish initiate pay undertake mediate send dispatch',
  coercive:
    'impose declare announce order introduce extend tighten set place put issue launch begin start make carry conduct continue renew slap',
  violent:
    'launch carry conduct stage mount wage perpetrate commit make order begin start resume open intensify escalate continue renew undertake fire lob join',
  verbal:
    'open launch begin start order conduct announce carry initiate send dispatch issue make file lodge deliver reiterate',
  protest:
    'hold stage launch organize organise lead join begin start call mount plan attend continue declare announce resume',
  force: 'send dispatch put order set place move fly',
};

interface Row extends Omit<EventNoun, 'verbs'> {
  readonly nouns: string;
  readonly verbs?: string;
}

const rows: readonly Row[] = [
  {
    type: 'SUPPORT', nature: 'cooperative',
    nouns: 'relations ties links friendship partnership solidarity support backing recognition condolences embassy consulate praise thanks gratitude congratulations sympathy',
    verbs: 'establish restore resume upgrade strengthen expand normalize normalise renew express open give declare show voice convey extend reiterate grant enhance announce',
  },
  { type: 'SUPPORT', nature: 'cooperative', nouns: 'agreement agreements treaty treaties accord accords pact deal memorandum protocol convention charter', verbs: 'sign ratify initial' },
  { type: 'CONSULT', nature: 'cooperative', nouns: 'talks meeting meetings negotiations negotiation dialogue summit consultations consultation discussions conference mediation negotiators conversation' },
  { type: 'CONSULT', mode: 'visit', nature: 'cooperative', nouns: 'visit visits trip tour delegation envoy envoys' },
  {
    type: 'AID', nature: 'cooperative',
    nouns: 'aid assistance relief food medicine medicines supplies donation donations loan loans grant grants funding funds asylum refuge shelter weapons arms ammunition peacekeepers peacekeeping blankets tents vaccines fuel wheat rice equipment hospital doctors medics rescuers engineers dollars euros pounds money cash',
    verbs: 'send provide supply give grant deliver extend ship resume dispatch allocate approve hand distribute contribute',
  },
  {
    type: 'COOPERATE', nature: 'cooperative', nouns: 'cooperation collaboration trade exports imports exercises exercise drills maneuvers manoeuvres evidence information intelligence games',
    verbs: 'hold launch begin start conduct stage expand strengthen resume provide give establish engage hand open carry exchange swap',
  },
  {
    type: 'COERCE', mode: 'restrict', nature: 'coercive', nouns: 'restrictions restriction measures checkpoint checkpoints rationing blackout controls limits limitations',
    verbs: 'impose tighten introduce order place set announce',
  },
  { type: 'COERCE', mode: 'ban', nature: 'coercive', nouns: 'ban bans prohibition' },
  { type: 'COERCE', mode: 'curfew', nature: 'coercive', nouns: 'curfew curfews' },
  { type: 'COERCE', mode: 'martial-law', nature: 'coercive', nouns: 'emergency siege law', verbs: 'impose declare extend announce proclaim' },
  { type: 'COERCE', mode: 'censor', nature: 'coercive', nouns: 'censorship' },
  { type: 'COERCE', mode: 'arrest', nature: 'coercive', nouns: 'arrest arrests crackdown detentions roundup raids' },
  { type: 'SANCTION', nature: 'coercive', nouns: 'sanctions embargo embargoes blockade tariffs tariff' },
  {
    type: 'ASSAULT', nature: 'violent',
    nouns: 'attack attacks airstrike airstrikes offensive assault assaults bombing bombings shelling invasion incursion rocket rockets ambush war hostilities fighting clashes clash battle battles massacre bombardment raid fire mortar killing killings shooting explosion blast violence operation',
  },
  { type: 'PROTEST', mode: 'demo', nature: 'protest', nouns: 'protest protests demonstration demonstrations rally rallies march marches sit-in vigil procession signatures' },
  { type: 'PROTEST', mode: 'strike', nature: 'protest', nouns: 'strike walkout stoppage shutdown' },
  { type: 'PROTEST', mode: 'boycott', nature: 'protest', nouns: 'boycott' },
  { type: 'PROTEST', mode: 'riot', nature: 'protest', nouns: 'riot riots unrest' },
  {
    type: 'MOBILIZE', mode: 'troops', nature: 'force',
    nouns: 'troops soldiers forces warships warship tanks army battalion battalions brigade reservists reservist reinforcements units fleet aircraft jets warplanes regiment paratroopers bombers',
  },
  { type: 'ASSAULT', mode: 'heavy-weapons', nature: 'force', nouns: 'missiles missile shells', verbs: 'fire launch lob' },
  { type: 'ACCUSE', mode: 'investigate', nature: 'verbal', nouns: 'investigation investigations inquiry enquiry probe inspection inspections inspectors investigators autopsy audit' },
  {
    type: 'ACCUSE', mode: 'disapprove', nature: 'verbal',
    nouns: 'complaint complaints condemnation criticism lawsuit suit objection objections displeasure concern concerns alarm outrage indignation dismay charges disapproval accusation accusations dissatisfaction',
    verbs: 'lodge file express voice make issue register reiterate bring press raise convey show deliver send level',
  },
  { type: 'REQUEST', nature: 'verbal', nouns: 'demand demands appeal appeals request requests petition plea call calls', verbs: 'issue make reiterate send launch file renew' },
  { type: 'THREATEN', nature: 'verbal', nouns: 'ultimatum threat threats warning warnings deadline', verbs: 'issue make give deliver send reiterate set' },
  {
    type: 'CONCEDE', nature: 'cooperative',
    nouns: 'amnesty reform reforms concession concessions autonomy pardon clemency freedoms freedom access admission admittance rights bail independence elections permission',
    verbs: 'grant give announce make declare introduce initiate enhance pass begin launch order take',
  },
  {
    type: 'RETREAT', nature: 'cooperative', nouns: 'ceasefire cease-fire truce withdrawal pullout disarmament demobilization armistice resignation surrender',
    verbs: 'declare announce order begin start complete call reach sign hand tender submit',
  },
]; // prettier-ignore

/** Noun (lower case) → what doing something with it amounts to. */
export const eventNouns: ReadonlyMap<string, EventNoun> = new Map(
  rows.flatMap(({ nouns, verbs, ...facts }) => {
    const event: EventNoun = { ...facts, verbs: new Set((verbs ?? usual[facts.nature]).split(' ')) };
    return nouns.split(' ').map((noun) => [noun, event] as const);
  }),
);

const happenings =
  'talks meeting meetings negotiations summit discussions consultations visit attack attacks airstrike airstrikes offensive assault bombing bombings shelling invasion incursion clashes fighting bombardment raid raids protest protests demonstration demonstrations rally rallies riot riots crackdown arrests ambush massacre mediation';

/** Nouns that by themselves say that something took place, with no verb of doing beside them. */
export const happeningNouns: ReadonlySet<string> = new Set(happenings.split(' '));
