import type { EntityType } from '@dateline/contracts';
import { findCountry } from '../geo/countries.js';
import { findDemonym } from '../geo/demonyms.js';
import { rememberWords } from '../words/remember-words.js';
import type { NameSpan } from './name-span.js';

/** Last words of names of things that were built, and only of those. */
const facility =
  /\s(?:Airport|Airfield|Airbase|Air Base|Bridge|Stadium|Square|Tower|Dam|Highway|Motorway|Road|Street|Avenue|Boulevard|Crossing|Tunnel|Prison|Jail|Camp|Barracks|Palace|Castle|Cathedral|Mosque|Shrine|Cemetery|Museum|Theatre|Theater|Hotel|Station|Terminal|Refinery|Power Plant|Pipeline|Canal|Arena|Plaza|Mall)$/;
const storm = /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm)\s\p{Lu}/u;
const happening =
  /^(?:(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Operation|Battle of|Siege of)\s\p{Lu}.*|.*\s(?:War|Olympics|Olympic Games|Games|World Cup|Cup|Championship|Championships|Festival|Revolution|Uprising|Intifada|Marathon|Grand Prix|Biennale|Awards|Oscars|Summit)|Olympics|Ramadan|World War (?:I|II|One|Two))$/u;
const product =
  /^(?:(?:F|Su|MiG|Tu|Il|An|AK|MQ|RQ|UH|AH|CH|KC|Ka|Mi|HQ|DF|S|T|B)-\d{1,3}\p{Lu}{0,2}|(?:Boeing|Airbus)\s[A\d][\d-]*(?:\s?MAX)?|(?:iPhone|iPad|PlayStation|Xbox|Galaxy|Windows|Android)(?:\s\p{N}+\p{L}*)?|Sputnik V|CoronaVac|Covaxin|Covishield|Javelin|HIMARS|Patriot missiles?)$/u;

/** An office, not the body it is held in. */
const office =
  /^(?:(?:Deputy|Vice|Prime|Former|Assistant|Chief|Acting|Under|First|Foreign)[\s-])*(?:Minister|Secretary|Commissioner|President|Governor|Director|Head|Speaker|Mayor|Ambassador|Chairman|Inspector|Attorney|Chancellor|Premier|Senator)(?:[\s-]General)?(?:\s(?:of|for)\s.*)?$/;

/**
 * The finer type of what the tagger called a place or organisation; undefined drops the name: a demonym by itself
 * ("Syrian", "Kurds") names no place.
 */
export function classifyName({ text, type }: Pick<NameSpan, 'text' | 'type'>): EntityType | undefined {
  let classifier = classifiers.get(type);
  if (classifier === undefined) classifiers.set(type, (classifier = rememberWords((name) => readClass(name, type))));
  return classifier(text);
}

/** For each type of the tagger, what names of it are, as they were met before. */
const classifiers = new Map<EntityType, (text: string) => EntityType | undefined>();

function readClass(text: string, type: EntityType): EntityType | undefined {
  const name = text.replace(/\s+/g, ' ');
  if (type === 'person') return storm.test(name) ? 'event' : type;
  if (type === 'organization' && office.test(name)) return undefined;
  if (product.test(name)) return 'product';
  if (happening.test(name)) return 'event';
  if (facility.test(name)) return 'facility';
  if (findDemonym(name) !== undefined && findCountry(name) === undefined) return undefined;
  return type;
}
