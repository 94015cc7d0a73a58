import type { Gazetteer } from './gazetteer.js';

const word =
  '(?:(?:far|extreme)\\s)?(north|south|east|west|central)(?:ern)?(?:[\\s-]?(central|east|west|eastern|western))?(?:ern)?';
const beforeName = new RegExp(`(?<![\\p{L}-])${word}\\s$`, 'iu');
const withName = new RegExp(`^${word}\\s(?=\\p{Lu})`, 'iu');

/** A part of a country or state named by direction: "northern Syria", "southeast Texas". */
export interface DirectionPhrase {
  /** Length of the direction with the space after it. */
  readonly length: number;
  /** Degrees north and east as signs: northeast is 1, 1; central is 0, 0. */
  readonly north: number;
  readonly east: number;
}

/** The direction that stands right before a name that starts at `start`. */
export function readDirectionBefore(text: string, start: number): DirectionPhrase | undefined {
  return toPhrase(beforeName.exec(text.slice(Math.max(0, start - 24), start)));
}

/** The direction that a name starts with. */
export function readDirectionIn(name: string): DirectionPhrase | undefined {
  return toPhrase(withName.exec(name));
}

function toPhrase(match: RegExpExecArray | null): DirectionPhrase | undefined {
  if (match === null) return undefined;
  const words = `${match[1] ?? ''} ${match[2] ?? ''}`.toLowerCase();
  const sign = (positive: string, negative: string): number =>
    words.includes(positive) ? 1 : words.includes(negative) ? -1 : 0;
  return { length: match[0].length, north: sign('north', 'south'), east: sign('east', 'west') };
}

/**
 * A point in that part of an area: the middle of those places of the next level below that lie on that side. The area's
 * own point when nothing below it is known.
 */
export function locateDirection(
  gazetteer: Gazetteer,
  area: number,
  { north, east }: DirectionPhrase,
): { lat: number; lon: number } {
  const lat = gazetteer.lat(area);
  const lon = gazetteer.lon(area);
  const points = gazetteer.children(area).map((entry) => ({ lat: gazetteer.lat(entry), lon: gazetteer.lon(entry) }));
  const side = points.filter((point) => (point.lat - lat) * north >= 0 && (point.lon - lon) * east >= 0);
  if (side.length === 0 || (north === 0 && east === 0)) return { lat, lon };
  const mean = (values: number[]): number =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e4) / 1e4;
  return { lat: mean(side.map((point) => point.lat)), lon: mean(side.map((point) => point.lon)) };
}
