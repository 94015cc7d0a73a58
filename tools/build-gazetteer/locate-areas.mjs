/**
 * Gives administrative areas a point and a population: U.S. states and counties the middle of their land, others a
 * given point or the middle of their towns. Areas of which nothing is known are dropped.
 */
export function locateAreas(areas, places, countyPoints, givenPoints) {
  const given = new Map(
    givenPoints.map(([country, name, point]) => [`${country}|${name}`, point.split(' ').map(Number)]),
  );
  const towns = new Map();
  for (const place of places) {
    for (const key of [`${place.country}.${place.admin1}`, `${place.country}.${place.admin1}.${place.admin2}`]) {
      const list = towns.get(key) ?? [];
      list.push(place);
      towns.set(key, list);
    }
  }
  const names = new Set(areas.map(({ country, name }) => `${country}|${name}`));
  const unknown = [...given.keys()].filter((key) => !names.has(key));
  if (unknown.length > 0) throw new Error(`points for areas that are not there: ${unknown.join(', ')}`);
  const states = stateCodes(areas);
  return areas.flatMap((area) => {
    const inside =
      towns.get(
        area.level === 1 ? `${area.country}.${area.admin1}` : `${area.country}.${area.admin1}.${area.admin2}`,
      ) ?? [];
    const fips = area.country === 'US' ? `${states.get(area.admin1) ?? ''}${area.admin2 ?? ''}` : undefined;
    const [lat, lon] = given.get(`${area.country}|${area.name}`) ?? asPair(countyPoints.get(fips)) ?? middle(inside);
    if (!Number.isFinite(lat)) return [];
    const population = inside.reduce((sum, place) => sum + (place.kind === 'section' ? 0 : place.population), 0);
    return [{ ...area, lat, lon, population }];
  });
}

const asPair = (point) => point && [point.lat, point.lon];

/** The middle of the box that holds all but the outermost towns. */
function middle(places) {
  const centre = (values) => {
    const sorted = values.sort((a, b) => a - b);
    const cut = Math.floor(sorted.length * 0.02);
    return (sorted[cut] + sorted[sorted.length - 1 - cut]) / 2;
  };
  return [centre(places.map(({ lat }) => lat)), centre(places.map(({ lon }) => lon))];
}

/** FIPS codes of the U.S. states by postal code: alphabetical, with gaps that once were kept for territories. */
function stateCodes(areas) {
  const gaps = [3, 7, 14, 43, 52];
  const states = areas
    .filter(({ country, level }) => country === 'US' && level === 1)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const codes = Array.from({ length: 56 }, (_, index) => index + 1).filter((code) => !gaps.includes(code));
  return new Map(states.map(({ admin1 }, index) => [admin1, String(codes[index]).padStart(2, '0')]));
}
