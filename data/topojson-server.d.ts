/** The part of topojson-server that the map is built with; the package carries no types. */
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Topology } from 'topojson-specification';

  /**
   * Joins the collections into one topology of shared arcs.
   * @param quantization how many steps the coordinates are rounded to in each direction
   */
  export function topology(objects: Record<string, FeatureCollection>, quantization?: number): Topology;
}
