import { describe, expect, it } from '@jest/globals';
import { findCountryEntry } from './admin-areas.js';
import { locateDirection, readDirectionBefore, readDirectionIn } from './direction-phrase.js';
import { loadGazetteer } from './load-gazetteer.js';

const gazetteer = loadGazetteer();

describe('direction phrases', () => {
  it.each([
    ['in northern ', 1, 0], ['in southeastern ', -1, 1], ['In North-East ', 1, 1], ['of south-west ', -1, -1], ['far eastern ', 0, 1], ['central ', 0, 0],
  ])('reads "%s"', (before, north, east) => {
    const text = `${before}Syria`;
    expect(readDirectionBefore(text, before.length)).toMatchObject({ north, east });
  }); // prettier-ignore

  it('reads none where there is none', () => {
    expect(readDirectionBefore('the northerner Syria', 15)).toBeUndefined();
    expect(readDirectionBefore('midwestern Iowa', 11)).toBeUndefined();
    expect(readDirectionIn('Syria')).toBeUndefined();
    expect(readDirectionIn('northern Syria')?.length).toBe(9);
  });

  it('puts the point on that side of the area, and in its middle for the centre', () => {
    const syria = findCountryEntry('SY') ?? -1;
    const north = locateDirection(gazetteer, syria, { length: 0, north: 1, east: 0 });
    const southwest = locateDirection(gazetteer, syria, { length: 0, north: -1, east: -1 });
    expect(north.lat).toBeGreaterThan(35);
    expect(southwest.lat).toBeLessThan(35);
    expect(southwest.lon).toBeLessThan(38);
    expect(locateDirection(gazetteer, syria, { length: 0, north: 0, east: 0 })).toEqual({ lat: 35, lon: 38 });
  });
});
