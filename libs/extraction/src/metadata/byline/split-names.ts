import { credential, generational, listWords, organizationWord, roleWords } from './byline-words.js';
import { startsWithGivenName } from './given-names.js';

export interface NamePiece {
  name: string;
  title?: string | undefined;
}

const mostPieces = 40;
const listWord = new Set(listWords);

/** Splits "Jane Roe, Foreign Editor, and Joe Bloggs in Aleppo" into names with their titles. */
export function splitNames(text: string): NamePiece[] {
  const pieces: NamePiece[] = [];
  const [first = '', ...others] = text.split(/\s+[|•·⋅∙–—]\s+|\s[-/]\s|\s*[|•⋅●◆■▪\n]\s*/u);
  addList(first, pieces);
  for (const other of others.slice(0, 6)) {
    const last = pieces.at(-1);
    if (last !== undefined && (isTitle(other) || last.title === undefined)) last.title ??= other.trim();
  }
  return pieces;
}

function addList(text: string, pieces: NamePiece[]): void {
  for (const part of text.split(/\s*[,;،、，；]\s*/u).slice(0, mostPieces)) {
    if ((pieces.length > 0 && isTitle(part)) || isBodyName(part)) {
      addPiece(part, true, pieces);
      continue;
    }
    for (const [index, name] of splitAtListWords(part).entries()) {
      const last = pieces.at(-1);
      // "Jane Roe Managing Editor and Master Gardener"
      if (index > 0 && last?.title !== undefined && !startsWithGivenName(name)) last.title += ` and ${name}`;
      else addPiece(name, index === 0, pieces);
    }
  }
}

/** "A and B" in several languages; a one-letter conjunction counts only between capitalised words. */
function splitAtListWords(part: string): string[] {
  const words = part
    .replace(/\s*[&+]\s*/gu, ' and ')
    .split(' ')
    .filter((word) => word !== '');
  const names: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const isJoin = listWord.has(word.toLowerCase()) && word === word.toLowerCase() && !isInitial(words, index);
    if (isJoin) names.push([]);
    else names.at(-1)?.push(word);
  }
  return names.map((name) => name.join(' ')).filter((name) => name !== '');
}

/** "Ortega y Gasset": `y`, `e` and `i` also join surnames; then one side is a single word. */
function isInitial(words: string[], index: number): boolean {
  if (!/^[yei]$/.test(words[index] ?? '')) return false;
  return index < 2 || words.length - index - 1 < 2;
}

function addPiece(text: string, startsPart: boolean, pieces: NamePiece[]): void {
  const bare = text
    .replace(/\s*\([^()]{0,80}\)\s*$/u, '')
    .replace(/\s+\d{1,3}$/u, '')
    .trim();
  const name = dropFullStop(bare.replace(/^(and|by)\s+/iu, ''));
  if (name === '') return;
  const note = /\(([^()]{2,80})\)\s*$/u.exec(text)?.[1];
  const last = pieces.at(-1);
  if (last !== undefined && startsPart) {
    if (generational.test(name)) {
      last.name = `${last.name} ${name}`;
      return;
    }
    if (credential.test(name) || isTitle(name) || isCredentialRun(name)) {
      last.title = last.title === undefined ? name : `${last.title}, ${name}`;
      return;
    }
  }
  const piece = splitTrailingTitle(splitTrailingPlace(dropLetters(name)).name);
  pieces.push(note === undefined ? piece : { ...piece, title: note });
}

/** A full stop at the end belongs to the sentence, unless it closes an initial or "Jr." */
function dropFullStop(name: string): string {
  if (/(?:^|\s)(?:\p{Lu}|[JS]r|St|Dr|(?:\p{L}\.)+\p{L})\.$/u.test(name)) return name;
  return name.replace(/[\s.]+$/u, '');
}

/** "Jane Roe Senior Editor", lines of a card that ran together. */
function splitTrailingTitle(name: string): NamePiece {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index >= 2 && roleWords.has(word.toLowerCase()));
  const endsInRole = words[0] !== 'The' && /\p{Ll}$/u.test(name) && roleWords.has(words.at(-1) ?? '');
  if (at === -1 || !(startsWithGivenName(name) || endsInRole)) return { name };
  return { name: words.slice(0, at).join(' '), title: words.slice(at).join(' ') };
}

/** "Jane Roe CPP", "Jane Roe MBE": letters after the name without a comma. */
function dropLetters(name: string): string {
  const match = /^(\S+(?: \S+){1,3}) ([A-Z]{3,5})$/u.exec(name);
  return match?.[1] !== undefined && credential.test(match[2] ?? '') && name !== name.toUpperCase() ? match[1] : name;
}

/** "Jane Roe in Aleppo" */
function splitTrailingPlace(name: string): NamePiece {
  const match =
    /^(\p{L}\S{0,30}(?: \S{1,30}){1,3}?)\s+(?:in|à|aus|en|da|из|з|في|from|for|of|au|für)\s+\S.{0,60}$/u.exec(name);
  return { name: match?.[1] === undefined || isBodyName(name) ? name : match[1] };
}

/** "Centre for Trade and Research": a body's name, in which "and" joins no people. */
function isBodyName(text: string): boolean {
  return organizationWord.test(text) && /\s(?:for|of|de|für|di)\s/iu.test(text);
}

function isCredentialRun(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 5 && words.every((word) => credential.test(word));
}

/** Whether `text` is a title, role or desk rather than a name. */
export function isTitle(text: string): boolean {
  const words = text.toLowerCase().split(/[\s/-]+/u);
  return words.some((word) => roleWords.has(word.replace(/[.,:]$/u, '')));
}
