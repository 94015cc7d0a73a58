import type { PloverType } from '@dateline/contracts';

/** A verb that is an event by itself. */
export interface EventVerb {
  readonly type: PloverType;
  readonly mode?: string;
}

const direct: readonly (readonly [PloverType, string, string])[] = [
  ['AGREE', '', 'consent accede accept'],
  ['CONSULT', '', 'meet consult confer negotiate discuss mediate talk parley'],
  ['CONSULT', 'visit', 'visit tour host receive greet arrive travel'],
  ['CONSULT', 'phone', 'phone telephone'],
  [
    'SUPPORT',
    '',
    'praise hail endorse support back defend commend congratulate applaud laud ratify salute thank welcome recognize recognise reaffirm uphold forgive apologize apologise embrace cheer champion',
  ],
  [
    'CONCEDE',
    '',
    'ease relax loosen shorten pardon amnesty legalize legalise concede yield relent acquiesce unblock unban allow permit acquit commute exonerate reinstate',
  ],
  ['COOPERATE', '', 'cooperate collaborate extradite share trade import export invest repatriate'],
  [
    'AID',
    '',
    'donate assist help rescue evacuate shelter feed resettle airlift train treat distribute airdrop arm vaccinate fund finance',
  ],
  ['RETREAT', '', 'retreat surrender disarm demobilize demobilise resign capitulate abdicate'],
  ['REQUEST', '', 'demand urge appeal plead implore beg petition pressure lobby exhort entreat'],
  [
    'ACCUSE',
    'disapprove',
    'accuse blame condemn denounce criticize criticise complain deplore slam rebuke decry censure chide lambast lambaste castigate blast sue indict reprimand berate scold fault bemoan lament disapprove assail rap pillory vilify allege admonish upbraid',
  ],
  ['ACCUSE', 'investigate', 'investigate probe inspect interrogate'],
  [
    'REJECT',
    '',
    'veto rebuff renege spurn defy oppose snub repudiate deny disregard ignore violate breach flout rebut shun disobey contravene',
  ],
  ['PROTEST', 'demo', 'protest demonstrate rally march picket'],
  ['PROTEST', 'riot', 'riot'],
  ['SANCTION', '', 'sanction expel embargo blockade blacklist'],
  ['PROTEST', 'boycott', 'boycott'],
  ['MOBILIZE', 'weapons', 'test-fire test-launch'],
  ['MOBILIZE', 'troops', 'mobilize mobilise deploy station mass redeploy amass reinforce remobilize garrison'],
  ['COERCE', 'arrest', 'arrest detain jail imprison incarcerate convict sentence apprehend'],
  ['COERCE', 'ban', 'ban outlaw prohibit forbid criminalize bar'],
  ['COERCE', 'censor', 'censor muzzle'],
  ['COERCE', 'confiscate', 'confiscate seize impound expropriate'],
  ['COERCE', 'deport', 'deport evict displace banish exile'],
  ['COERCE', 'destroy', 'demolish destroy raze bulldoze loot vandalize ransack'],
  ['COERCE', 'restrict', 'fine restrict disperse suppress prevent dissolve curb curtail cordon quell teargas'],
  ['COERCE', 'cyber', 'hack'],
  ['COERCE', 'arrest', 'capture'],
  ['ASSAULT', '', 'attack assault harm clash wound injure maim stab skirmish mug bludgeon retaliate'],
  [
    'ASSAULT',
    'heavy-weapons',
    'bomb shell bombard invade storm overrun retake recapture strafe fight conquer torpedo raid besiege pound rocket dive-bomb firebomb',
  ],
  ['ASSAULT', 'firearms', 'shoot fire'],
  ['ASSAULT', 'assassinate', 'assassinate'],
  ['ASSAULT', 'execute', 'execute behead lynch hang'],
  ['ASSAULT', 'kill', 'kill murder massacre slaughter slay'],
  ['ASSAULT', 'torture', 'torture mutilate'],
  ['ASSAULT', 'beat', 'beat'],
  ['ASSAULT', 'sexual', 'rape'],
  ['ASSAULT', 'abduct', 'kidnap abduct hijack ambush'],
  ['ASSAULT', 'explosives', 'detonate explode'],
];

/** Verb → its event. */
export const directVerbs: ReadonlyMap<string, EventVerb> = new Map(
  direct.flatMap(([type, mode, verbs]) =>
    verbs.split(' ').map((verb) => [verb, mode === '' ? { type } : { type, mode }] as const),
  ),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that do what their object names: "hold talks", "impose a curfew", "lodge a complaint". */
export const lightVerbs = set(
  `hold stage launch carry conduct mount begin start undertake organize organise lead join open issue lodge file make exchange swap distribute contribute
  slap fly deliver give express impose declare announce order send dispatch provide supply offer grant sign reach conclude take establish resume restore
  upgrade strengthen expand normalize normalise renew initiate continue extend tighten put place set pass call mediate hand ship fire lob press attend
  schedule arrange plan engage wage perpetrate commit convene allocate approve clinch seal ratify enhance introduce show voice convey bring raise level
  tender submit proclaim initial strike move register reiterate pay escalate intensify finish complete`,
);
/** Verbs that end or lessen their object. */
export const endingVerbs = set(
  `lift ease end relax loosen shorten remove cancel suspend waive drop halt stop sever break cut freeze withhold reduce scrap abandon withdraw recall
  postpone discontinue terminate abolish revoke repeal rescind quit abrogate close prohibit slash block downgrade call`,
);
/** Verbs of beginning and going on before a gerund or infinitive that says what. */
export const beginningVerbs = set('begin start continue resume keep');
/** Verbs of ending before a gerund. */
export const ceasingVerbs = set('stop cease halt suspend end quit discontinue');
/** "ready to", "willing to": adjectives after "be" that commit to what follows. */
export const commitAdjectives = set('ready willing prepared set');
/** Verbs that do the same. */
export const commitVerbs = set(
  'agree offer promise pledge vow commit consent volunteer guarantee plan intend decide prepare',
);
export const refuseVerbs = set('refuse decline reject renege');
export const threatenVerbs = set('threaten warn vow');
export const requestVerbs = set(
  'demand urge call ask request appeal order press pressure insist implore plead beg exhort invite instruct tell seek recommend propose want require advise encourage summon',
);
/** Verbs whose clause says what happened; no event by themselves. */
export const sayVerbs = set(
  'say announce declare state report tell add claim note conclude reiterate stress explain confirm insist believe think reveal disclose indicate acknowledge admit affirm quote assert contend maintain emphasize emphasise underline',
);

/** Every verb that an event can hang on, but those of `special-verbs.ts`. */
export const eventVerbs: ReadonlySet<string> = new Set([
  ...directVerbs.keys(),
  ...lightVerbs,
  ...endingVerbs,
  ...beginningVerbs,
  ...ceasingVerbs,
  ...commitVerbs,
  ...refuseVerbs,
  ...threatenVerbs,
  ...requestVerbs,
  ...sayVerbs,
]);
