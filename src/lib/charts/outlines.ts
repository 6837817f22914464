import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { mapLayout, World } from './layout/mapLayout.ts';

/** All that draws a world map. */
export interface MapDrawing {
  world: World;
  layout: typeof mapLayout;
}

let loading: Promise<MapDrawing> | null = null;
let loaded: MapDrawing | null = null;

/** Loads outlines and projection, once: a page without a map does not carry them. */
export function loadMap(): Promise<MapDrawing> {
  loading ??= Promise.all([
    import('../../../data/geo/world.topo.json'),
    import('topojson-client'),
    import('./layout/mapLayout.ts'),
  ]).then(([{ default: json }, { feature }, { mapLayout: layout }]) => {
    const topology = json as unknown as Topology<{
      countries: GeometryCollection;
      points: GeometryCollection;
    }>;
    const { features } = feature(topology, topology.objects.countries) as FeatureCollection<
      Polygon | MultiPolygon
    >;
    const points = feature(topology, topology.objects.points) as FeatureCollection<Point>;
    // Nobody lives in Antarctica for whom any of this is measured; without it the map gains a sixth.
    const world = { countries: features.filter(({ id }) => id !== 'ATA'), points: points.features };
    loaded = { world, layout };
    return loaded;
  });
  // What could not be had is asked for again by the next map.
  loading.catch(() => (loading = null));
  return loading;
}

/** The drawing if it is there already, else null. */
export function mapNow(): MapDrawing | null {
  return loaded;
}
