import { normalizePlaceName } from './normalize-place-name.js';

/** Cities that news agencies name without a state or country, because readers everywhere take them for these. */
const cities = `
US:Atlanta,Baltimore,Boston,Chicago,Cincinnati,Cleveland,Dallas,Denver,Detroit,Honolulu,Houston,Indianapolis,Las Vegas,Los Angeles,Miami,Milwaukee,Minneapolis,New Orleans,New York,New York City,Oklahoma City,Philadelphia,Phoenix,Pittsburgh,Saint Louis,Salt Lake City,San Antonio,San Diego,San Francisco,Seattle,Washington
NL:Amsterdam
IQ:Baghdad,Mosul,Kirkuk,Erbil,Basra
TH:Bangkok
CN:Beijing,Shanghai
LB:Beirut
DE:Berlin,Munich
BE:Brussels
EG:Cairo
SY:Damascus,Aleppo,Homs,Hama,Idlib,Raqqa,Qamishli,Hasakah,Deir ez-Zor
PS:Gaza,Gaza City,Ramallah
JO:Amman
AF:Kabul
YE:Sanaa,Aden
SD:Khartoum
HU:Budapest
GR:Athens
PT:Lisbon
DK:Copenhagen
RS:Belgrade
AZ:Baku
GE:Tbilisi
PH:Manila
ID:Jakarta
VN:Hanoi
NG:Lagos,Abuja
ET:Addis Ababa
AR:Buenos Aires
CO:Bogotá
PE:Lima
VE:Caracas
QA:Doha
AE:Dubai
IE:Dublin
CH:Geneva,Zurich
CU:Havana
FI:Helsinki
HK:Hong Kong
PK:Islamabad
TR:Istanbul,Ankara
IL:Jerusalem,Tel Aviv
ZA:Johannesburg
UA:Kyiv,Kiev
GB:London
ES:Madrid,Barcelona
MX:Mexico City
IT:Milan,Rome
CA:Montreal,Toronto,Ottawa,Quebec City
RU:Moscow
KE:Nairobi
IN:New Delhi,Mumbai
NO:Oslo
FR:Paris
CZ:Prague
BR:Rio de Janeiro,São Paulo
SA:Riyadh
KR:Seoul
SG:Singapore
SE:Stockholm
AU:Sydney
IR:Tehran
JP:Tokyo
LY:Tripoli
TN:Tunis
AT:Vienna
PL:Warsaw
AM:Yerevan
`;

const keys = new Set(
  cities
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', names = ''] = line.split(':');
      return names.split(',').map((name) => `${country}:${normalizePlaceName(name)}`);
    }),
);

/** Whether a city of this country is meant when the normalised name stands alone in a dateline. */
export function standsAlone(iso2: string, key: string): boolean {
  return keys.has(`${iso2}:${key}`);
}
