/** Longer runs are taken in parts: a pattern that takes megabytes of spaces at once exhausts its engine's stack. */
const spaces = /\s{1,1000}/g;
const spacesOfLine = /[^\S\n]{1,1000}/g;

/** What there is to do at all. */
const spread = /[^\S ]| {2}/;

/** Text with each run of white space made one space, and none at its ends. */
export function collapseSpaces(text: string): string {
  return collapse(text, spaces).trim();
}

/** The same within each line: line breaks stay. */
export function collapseSpacesOfLines(text: string): string {
  if (!spread.test(text)) return text.trim();
  return collapse(text, spacesOfLine)
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function collapse(text: string, run: RegExp): string {
  let collapsed = text.replace(run, ' ');
  while (collapsed.includes('  ')) collapsed = collapsed.replace(run, ' ');
  return collapsed;
}
