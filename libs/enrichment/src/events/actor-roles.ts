/** CAMEO role codes by the words that tell them; the first line that fits wins, so the specific stand before the general. */
const table = `
IGO interstate intergovernmental
REF refugee refugees displaced asylum-seekers
REB rebel rebels guerrilla guerrillas insurgent insurgents militants militant separatists separatist militia militias militiamen gunmen gunman fighters extremist extremists terrorists terrorist jihadists mujahideen contras
OPP opposition dissident dissidents exiled ousted former-president
GOV minister ministers ministry ministries prime-minister government interior-senator finance-senator justice-senator health-senator education-senator
SPY intelligence spy spies spymaster secret-service
COP police policemen officer officers gendarmes gendarmerie constable sheriff security-forces prison
MIL army troops soldiers military forces navy naval marines warplanes jets helicopters tanks warships warship fleet bombers generals commander battalion paratroopers peacekeepers air-force soldier colonel admiral
JUD court courts judge judges prosecutor prosecutors tribunal magistrate attorney-general
LEG parliament parliamentary lawmakers lawmaker congress senate senators senator assembly legislature legislators duma knesset lower-house deputies
MED journalist journalists newspaper reporter reporters media television radio press broadcaster daily correspondent
LAB workers union unions miners labor labour strikers farmers truckers drivers employees
EDU students student pupils teachers teacher university professors schoolchildren academics
BUS company companies bank firm firms business businessmen traders investors corporation managers manager executives executive
REL church priest priests bishop bishops clerics cleric imam monks missionary missionaries muslims christians
CRM prisoners inmates detainees traffickers gang gangs cartel smugglers pirates
NGO charity charities aid-workers rights-group rights-groups
GOV governments commission commissioner president official officials cabinet administration authorities regime king queen chancellor diplomat diplomats envoy ambassador embassy governor mayor leader leaders secretary premier spokesman spokeswoman presidency palace delegation foreign-ministry council prince emir sultan sheikh
PTY party
CVL voters civilians civilian people residents villagers protesters demonstrators youths youth citizens women children crowd crowds settlers activists activist families landowners locals passengers tourists nationals immigrants migrants man woman men boys girls boy girl suspects suspect fishermen herders shoppers worshippers worshipers patients pilgrims`;

const codes: readonly string[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(' ', 1)[0] ?? '');
/** The first line that holds each word; two words that tell a role together are joined by a hyphen. */
const lineOf = new Map<string, number>();
table
  .trim()
  .split('\n')
  .forEach((line, index) => {
    for (const word of line.split(' ').slice(1)) if (!lineOf.has(word)) lineOf.set(word, index);
  });
const pairOpeners = new Set(
  Array.from(lineOf.keys())
    .filter((word) => word.includes('-'))
    .map((word) => word.split('-', 1)[0]),
);

/** The role code that a phrase's words (lower case) tell, or none. */
export function findRole(words: readonly string[]): string | undefined {
  let best = codes.length;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    best = Math.min(best, lineOf.get(word) ?? best);
    if (pairOpeners.has(word)) best = Math.min(best, lineOf.get(`${word}-${words[index + 1] ?? ''}`) ?? best);
  }
  return codes[best];
}
