/** Longer runs are taken in parts: a pattern that takes megabytes of spaces at once exhausts its engine's stack. */
const run = /\s{1,1000}/g;

/** Text with each run of white space made one space, and none at its ends. */
export function collapseSpaces(text: string): string {
  let collapsed = text.replace(run, ' ');
  while (collapsed.includes('  ')) collapsed = collapsed.replace(run, ' ');
  return collapsed.trim();
}
