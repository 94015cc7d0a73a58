import type { RowCases } from '../row-suite.fixture.js';

export const countryCueCases: readonly RowCases[] = [
  { sentence: 'They saw _ there.', reads: 'United States', words: 'Sheriff|sheriff|state troopers|Highway Patrol|county commissioners|school board|school district|grand jury|district attorney|National Guard|FBI|GOP|Republicans|Democrats|congressman|congresswoman|sophomore|freshman|varsity|mph|Interstate|I-555|Realtor|Social Security|Medicaid|ZIP code|alderman|selectman|selectmen|Main Street|First Baptist' },
  { sentence: 'They saw _ there.', reads: 'United Kingdom', words: "£5|Labour|Tory|Tories|Lib Dem|councillors|county council|borough council|city council leader|crown court|magistrates'|constabulary|Detective Constable|NHS|A-levels|GCSEs|primary school|MPs|pensioners|Premiership|Sainsbury's|Tesco|M55" },
  { sentence: 'They saw _ there.', reads: 'United States, United Kingdom', words: 'Liberal Democrat' },
  { sentence: 'They saw the _ there.', reads: 'United Kingdom', words: 'A1(M)' },
  { sentence: 'They saw _ there.', reads: 'Canada', words: 'RCMP|Mounties|OPP|MPPs|MLAs|provincial government|Tim Hortons|Canada Post|riding of|First Nations|reeve|loonie' },
  { sentence: 'They saw _ there.', reads: 'Ireland', words: 'garda|gardai|gardaí|Gardaí|Dáil|TDs|Taoiseach|Fianna Fáil|Fine Gael|Co Clare' },
  { sentence: 'They saw _ there.', reads: 'Australia', words: 'NSW|Aussies|ute|shire council|RSL|AFL|Centrelink|ABC Radio' },
  { sentence: 'They saw _ there.', reads: 'New Zealand', words: 'Maori|Māori|kiwifruit|iwi|Kiwis|regional council|NZ$' },
  { sentence: 'They saw _ there.', reads: 'India', words: 'crores|lakhs|Lok Sabha|Rajya Sabha|panchayat|tehsil|taluk|taluka|BJP' },
]; // prettier-ignore
