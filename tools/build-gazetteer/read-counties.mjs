import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Middles of the U.S. states and counties by FIPS code ("22079"), from the Census Bureau's boundaries in `us-atlas`. */
export function readCountyPoints(source) {
  const topology = JSON.parse(readFileSync(join(source, 'us-atlas/counties-10m.json'), 'utf8'));
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const points = new Map();
  for (const { id, type, arcs: indexes } of [
    ...topology.objects.counties.geometries,
    ...topology.objects.states.geometries,
  ]) {
    const polygons = type === 'Polygon' ? [indexes] : indexes;
    const rings = polygons.map(([outer]) =>
      outer.flatMap((index) => (index < 0 ? arcs[~index].toReversed() : arcs[index])),
    );
    const parts = rings.map(measureRing).sort((a, b) => b.area - a.area);
    points.set(id, { lat: parts[0].lat, lon: parts[0].lon });
  }
  return points;
}

function decodeArc(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

function measureRing(ring) {
  let area = 0;
  let lon = 0;
  let lat = 0;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [x0, y0] = ring[index];
    const [x1, y1] = ring[index + 1];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    lon += (x0 + x1) * cross;
    lat += (y0 + y1) * cross;
  }
  return { area: Math.abs(area / 2), lat: lat / (3 * area), lon: lon / (3 * area) };
}
