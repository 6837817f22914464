import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Shapes of the world map; the id of each is an area id (`BRA`). */
export interface World {
  countries: Feature<Polygon | MultiPolygon>[];
  /** States too small for an outline at this scale. */
  points: Feature<Point>[];
}

let loading: Promise<World> | null = null;
let loaded: World | null = null;

/**
 * Loads the outlines, once; they come as a file of their own, so that pages without a map do not carry them.
 * A page that draws a map on the server awaits this in its `load` (in `+page.ts`, which also runs in the browser), so
 * that the map is in the markup and stays there when scripts start.
 */
export function loadWorld(): Promise<World> {
  loading ??= import('../../../data/geo/world.topo.json').then(({ default: json }) => {
    const topology = json as unknown as Topology<{
      countries: GeometryCollection;
      points: GeometryCollection;
    }>;
    const { features } = feature(topology, topology.objects.countries) as FeatureCollection<
      Polygon | MultiPolygon
    >;
    const points = feature(topology, topology.objects.points) as FeatureCollection<Point>;
    // Nobody lives in Antarctica for whom any of this is measured; without it the map gains a sixth.
    loaded = { countries: features.filter(({ id }) => id !== 'ATA'), points: points.features };
    return loaded;
  });
  return loading;
}

/** The outlines if they are there already, else null. */
export function worldNow(): World | null {
  return loaded;
}
