import type { NameType } from './labels.js';
import type { TokenName } from './repair-names.js';
import type { SentenceView } from './sentence-view.js';

/** A place code's kinds: see PlaceCodes. */
const country = 1;
const area = 2;
/** Place codes from this size on (some two million people) speak for the place whatever else bears its name. */
const large = 8;

/** What is known of a name before any text, as a vote for its type: a listed organisation, a country, a large place. */
export function readPrior(
  view: SentenceView,
  { first, last }: TokenName,
): { type: NameType; weight: number } | undefined {
  if (covers(view.organizations, first, last)) return { type: 'ORG', weight: last - first > 1 ? 2 : 1.5 };
  const place = view.places[first];
  if (place === undefined || !covers(view.places, first, last)) return undefined;
  const kind = place.code >> 4;
  const size = place.code & 15;
  if (kind === country) return { type: 'LOC', weight: 2 };
  if (size >= large) return { type: 'LOC', weight: kind === area ? 0.5 : 0.3 };
  return undefined;
}

/** Whether the phrase found at `first` is exactly the name: alone, or from a first to a last token. */
function covers(matches: SentenceView['places'], first: number, last: number): boolean {
  const opening = matches[first]?.position;
  return last - first === 1 ? opening === 1 : opening === 2 && matches[last - 1]?.position === 4;
}

/** Nouns before which ("Otieno village") and, with "of", after which ("the village of Otieno") a place is named. */
const placeNouns = new Set(
  'camp village town city district province governorate countryside neighbourhood neighborhood suburb river mountain mountains valley island crossing peninsula highlands municipality county prefecture region'.split(
    ' ',
  ),
);
/** First words of names of mountains, waters, towns and the like in many languages. */
const placeOpeners =
  /^(?:jabal|jebel|wadi|tel|tell|deir|bandar|mount|lake|cape|koh|kampung|kampong|pulau|bukit|gunung|kota|rio|isla|playa|puerto|cerro|laguna|monte|khirbet|kafr|kfar|beit|ain|ras|port|fort|san|santa|são|saint)$/;

/** What the words beside and in a name say for a place, as a vote; 0 where they say nothing. */
export function readPlaceContext({ words }: SentenceView, { first, last }: TokenName): number {
  const after = words[last]?.lowerText ?? '';
  if (placeNouns.has(after)) return 1.2;
  if (words[first - 1]?.lowerText === 'of' && placeNouns.has(words[first - 2]?.lowerText ?? '')) return 1.5;
  return last - first > 1 && placeOpeners.test(words[first]?.lowerText ?? '') ? 0.6 : 0;
}
