const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms of address: they are no role, and no part of a name. */
export const honorifics = list(
  'mr mrs ms miss mx dr sir dame madam madame mme mlle monsieur señor señora sr sra srta don doña herr frau bay bayan shri smt hon honorable honourable',
);

/** Words that end a title before a name, or begin one after it ("the president of …"). */
export const titleHeads = list(
  'president presidents vice-president premier minister ministers secretary secretary-general undersecretary under-secretary chancellor chief chiefs head leader leaders commander ' +
    'commander-in-chief general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl admiral adm marshal brigadier brig commodore ' +
    'spokesman spokeswoman spokesperson spokesmen ambassador envoy consul attaché governor gov mayor senator sen congressman congresswoman rep representative lawmaker ' +
    'legislator parliamentarian deputy mp mps mep mla mna councillor councilor councilman councilwoman alderman director director-general chairman chairwoman chairperson chair ' +
    'co-chair ceo cfo coo cto founder co-founder cofounder owner king queen prince princess emir amir sheikh sheikha shaikh sultan shah emperor empress duke duchess earl baron lord lady ' +
    'pope archbishop bishop cardinal patriarch imam mufti ayatollah rabbi pastor reverend rev father fr sister mullah maulana dalai ' +
    'judge justice magistrate prosecutor attorney lawyer solicitor barrister professor prof lecturer dean rector principal provost analyst economist strategist ' +
    'coach manager skipper striker midfielder goalkeeper defender winger forward driver champion boxer quarterback ' +
    'author writer novelist poet journalist reporter correspondent editor columnist actor actress singer musician rapper filmmaker producer artist ' +
    'negotiator mediator adviser advisor aide official officer diplomat politician candidate activist campaigner scientist doctor researcher scholar historian ' +
    'inspector superintendent constable sheriff commissioner ombudsman treasurer speaker whip counterpart predecessor successor boss businessman businesswoman entrepreneur ' +
    'tycoon billionaire investor banker astronaut expert specialist organiser organizer coordinator convener convenor administrator rapporteur ' +
    'member members teacher headteacher headmaster headmistress master nurse farmer student engineer mechanic shopkeeper fisherman electrician accountant architect ' +
    'warlord militant rebel jihadist preacher cleric chieftain oba pm dpm fm vp cm dcm hm sg attorney-general solicitor-general auditor-general ' +
    'president-elect prime-minister regent pontiff primate abbot monk guru comrade sultana secretary-designate',
);

/** Words that may stand in a title before its head. */
export const titleModifiers = list(
  'prime vice foreign defence defense interior finance financial justice health education energy oil petroleum trade transport transportation agriculture culture sport sports ' +
    'environment labour labor economy economic home internal external intelligence security police army military navy naval air force executive senior junior top acting interim caretaker ' +
    'transitional opposition party parliamentary parliament congressional majority minority house senate assembly state federal provincial regional local district city county national crown grand supreme ' +
    'rear field special assistant associate managing founding union militia cabinet presidential government ministry public human rights election elections campaign team central bank ' +
    'club company court high medical political diplomatic information communications digital technology technical operating marketing sales editorial news sports-desk staff first second third lady science climate water housing ' +
    'tourism mining industry commerce planning development social affairs family women youth religious immigration migration civil aviation railway railways shipping fisheries forestry lands works ' +
    'board protest strike rally festival harbour harbor port station ' +
    'counter-terrorism counterterrorism anti-corruption peace un eu nato fund crisis emergency relief aid humanitarian country area program programme project policy research investment hedge tribal spiritual ' +
    'constitutional appeals criminal chief-of-staff rebel-held guerrilla ruling hereditary paramount sgt-maj veteran star world olympic right-wing left-wing far-right far-left centre-right centre-left conservative liberal socialist ' +
    'democratic republican democrat green nationalist independent lead resident permanent extraordinary plenipotentiary commanding investigative chief-executive',
);

/** Words before a title that say it is no longer, or not yet, held; they belong to no title. */
export const formerWords = list('former ex late outgoing onetime one-time erstwhile deposed ousted');

/** Names of the body that a role's words alone stand for are joined to the head by these. */
export const titleLinks = list('of for to at in');
