import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Places } from './places.ts';

type Outline = Feature<Polygon | MultiPolygon, { name: string }>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A quarter of a million steps around the globe would add bytes, not detail, to outlines at 1:110 million. */
const STEPS = 1e4;

/**
 * Outlines that world-atlas gives no number, by its name for them: they have no ISO 3166-1 numeric code. They stand on
 * the map as the package draws them and carry the ids that the data uses.
 */
const WITHOUT_NUMBER: Record<string, string> = { Kosovo: 'XKX', Somaliland: 'SOM-SL', 'N. Cyprus': 'CYP-N' };

function outlinesOf(file: string): Outline[] {
  const atlas = createRequire(import.meta.url)(`world-atlas/${file}`) as Atlas;
  const { features } = feature(atlas, atlas.objects.countries) as FeatureCollection<
    Geometry,
    { name: string }
  >;
  return features.filter(
    (outline): outline is Outline =>
      outline.geometry.type === 'Polygon' || outline.geometry.type === 'MultiPolygon',
  );
}

/** The greatest ring group of an outline, so that a point lies on the main island and not between islands. */
function mainland({ geometry }: Outline): Polygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((greatest, part) => (geoArea(part) > geoArea(greatest) ? part : greatest));
}

/**
 * Makes the world map: `countries`, outlines with the area's id, and `points`, one for each country too small to have an
 * outline at this scale (from the finer outlines of the same package).
 * @returns the TopoJSON text and the countries that have neither
 */
export function worldTopology(places: Places): { text: string; without: string[] } {
  const idOf = ({ id, properties }: Outline) =>
    id === undefined ? (WITHOUT_NUMBER[properties.name] ?? null) : places.byM49(String(id));
  const countries = outlinesOf('countries-110m.json').map((outline): Feature => {
    const id = idOf(outline);
    if (id === null) throw new Error(`world-atlas: no area for the outline "${outline.properties.name}"`);
    return { type: 'Feature', id, properties: {}, geometry: outline.geometry };
  });
  const marked = new Set(countries.map(({ id }) => id));
  const points: Feature<Point>[] = [];
  // An id may come twice (Australia and its Ashmore Islands): the greatest outline comes first and counts.
  for (const file of ['countries-50m.json', 'countries-10m.json']) {
    const bySize = outlinesOf(file).toSorted((a, b) => geoArea(b) - geoArea(a));
    for (const outline of bySize) {
      const id = idOf(outline);
      if (id === null || marked.has(id)) continue;
      marked.add(id);
      const coordinates = geoCentroid(mainland(outline)).map((degrees) => Number(degrees.toFixed(3)));
      points.push({ type: 'Feature', id, properties: {}, geometry: { type: 'Point', coordinates } });
    }
  }
  points.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const map = topology(
    {
      countries: { type: 'FeatureCollection', features: countries },
      points: { type: 'FeatureCollection', features: points },
    },
    STEPS,
  );
  const all = places.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id);
  return { text: `${JSON.stringify(map)}\n`, without: all.filter((id) => !marked.has(id)) };
}

/** Writes the world map and says which countries are not on it. */
export function writeGeo(places: Places, file: string): void {
  const { text, without } = worldTopology(places);
  writeFileSync(file, text);
  console.log(
    `world map: ${Math.round(text.length / 1024)} KiB; no outline and no point: ${without.join(' ')}`,
  );
}
