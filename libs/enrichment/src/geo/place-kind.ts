/** What a gazetteer entry is; its code in the binary file is its index here. */
export const placeKinds = [
  'country',
  'admin1',
  'admin2',
  'capital',
  'seat',
  'town',
  'section',
  'region',
  'water',
  'terrain',
  'island',
  'continent',
  'building',
] as const;
export type PlaceKind = (typeof placeKinds)[number];
