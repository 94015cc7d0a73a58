/** Word to value from lists: `{ km: 'kilometers|kilometres' }`. */
export function listWords(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
  );
}

/** As `listWords`, with numbers: `[[1, 'one|a'], …]`. */
export function listNumbers(values: readonly (readonly [number, string])[]): Record<string, number> {
  return Object.fromEntries(values.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)));
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split('|'));
}
