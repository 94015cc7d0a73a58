import type { DatelinePlace } from '@dateline/contracts';
import { isCountryOrState } from './country-names.js';
import { writePlaceName } from './write-place-name.js';

const particle =
  /^(de|del|la|las|los|le|les|el|da|do|dos|of|the|upon|on|sur|am|an|der|im|di|al|bei|na|nad|над|на|û|ya|y|-)$/iu;
const mostPlaces = 6;

/** Reads "BERLIN/PARIS", "DAMASCUS, Syria", "GENEVA and NEW YORK"; undefined when a part is no place's name. */
export function readPlaces(text: string): DatelinePlace[] | undefined {
  const places: DatelinePlace[] = [];
  for (const part of text.split(/\s*\/\s*|\s+(?:and|et|und|y|e|ve|û|и|та|و|&)\s+/u).slice(0, mostPlaces + 1)) {
    const read = readPart(part.trim());
    if (read === undefined) return undefined;
    places.push(...read);
  }
  return places.length > mostPlaces ? undefined : places;
}

/** One part: a place with what it lies in, or places in a row. */
function readPart(text: string): DatelinePlace[] | undefined {
  const bracketed = /^(.{2,60}?)\s*\[([^[\]]{2,40})\]$/u.exec(text);
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined && isPlaceName(bracketed[1])) {
    return [{ text, name: writePlaceName(bracketed[1]), within: writePlaceName(bracketed[2]) }];
  }
  const names = text.split(/\s*[,،]\s*/u).filter((name) => name !== '');
  if (names.length === 0 || names.length > 4 || !names.every(isPlaceName)) return undefined;
  const [first = '', ...others] = names;
  if (others.length === 0) return [{ text: first, name: writePlaceName(first) }];
  const isWithin =
    isCountryOrState(others.at(-1) ?? '') || (isCapitals(first) && others.every((name) => !isCapitals(name)));
  if (isWithin) return [{ text, name: writePlaceName(first), within: others.map(writePlaceName).join(', ') }];
  return names.map((name) => ({ text: name, name: writePlaceName(name) }));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** At most six words, each capitalised, a particle, or in a script without capitals; no digits, no marks of sentences. */
function isPlaceName(text: string): boolean {
  if (text.length < 2 || text.length > 45 || /[\d!?"“”;:=@#|]/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > 6) return false;
  const first = words[0] ?? '';
  if (!/^[\p{Lu}\p{Lt}\p{Lo}'’(]/u.test(first)) return false;
  if (/^\p{Lo}/u.test(first) && words.length > 4) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lt}\p{Lo}'’(]/u.test(word) || particle.test(word) || /^(?:al|ad|an|ar|as|ash|at|az|el)-/iu.test(word),
  );
}
