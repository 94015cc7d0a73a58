import type { PloverType } from '@dateline/contracts';

/** CAMEO's two-digit root for each PLOVER type, and the three-digit code where the mode tells it. */
const roots: Readonly<Record<PloverType, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '087',
  ACCUSE: '11',
  REQUEST: '10',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '18',
};
const byMode: Readonly<Record<string, string>> = {
  'CONSULT visit': '042',
  'CONSULT phone': '041',
  'ACCUSE disapprove': '111',
  'ACCUSE investigate': '09',
  'PROTEST demo': '141',
  'PROTEST strike': '143',
  'PROTEST boycott': '143',
  'PROTEST obstruct': '144',
  'PROTEST riot': '145',
  'MOBILIZE troops': '154',
  'MOBILIZE alert': '152',
  'MOBILIZE weapons': '150',
  'COERCE arrest': '173',
  'COERCE detain': '173',
  'COERCE ban': '172',
  'COERCE censor': '172',
  'COERCE restrict': '172',
  'COERCE curfew': '1723',
  'COERCE martial-law': '1724',
  'COERCE confiscate': '1711',
  'COERCE destroy': '1712',
  'COERCE deport': '174',
  'COERCE cyber': '176',
  'ASSAULT abduct': '181',
  'ASSAULT sexual': '1821',
  'ASSAULT torture': '1822',
  'ASSAULT kill': '1823',
  'ASSAULT execute': '1823',
  'ASSAULT beat': '182',
  'ASSAULT explosives': '183',
  'ASSAULT assassinate': '186',
  'ASSAULT firearms': '193',
  'ASSAULT heavy-weapons': '194',
};

/** The nearest CAMEO event code: as many digits as the type and mode tell. */
export function cameoCode(type: PloverType, mode?: string): string {
  return (mode === undefined ? undefined : byMode[`${type} ${mode}`]) ?? roots[type];
}
