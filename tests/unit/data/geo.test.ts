import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { committedPlaces } from './committed.ts';

const text = readFileSync(new URL('../../../data/geo/world.topo.json', import.meta.url), 'utf-8');
const world = JSON.parse(text) as Topology<{ countries: GeometryCollection; points: GeometryCollection }>;
const idsOf = (name: 'countries' | 'points') => world.objects[name].geometries.map(({ id }) => String(id));

describe('the world map', () => {
  it('is small enough to be sent with a page', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(130_000);
  });

  it('marks each area once, by the id that the data uses', () => {
    const ids = [...idsOf('countries'), ...idsOf('points')];
    const known = new Set(committedPlaces().areas.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has an outline or a point for every country but the remote territories and parts of France and others', () => {
    const marked = new Set([...idsOf('countries'), ...idsOf('points')]);
    const without = committedPlaces().areas.filter(({ id, kind }) => kind === 'country' && !marked.has(id));
    expect(without.map(({ id }) => id)).toEqual('BES BVT CCK CXR GLP GUF MTQ MYT REU SJM TKL'.split(' '));
  });

  it('shows small states as points and the outlines without a number by name', () => {
    expect(idsOf('points')).toEqual(expect.arrayContaining(['SGP', 'TUV', 'MCO', 'MUS', 'NRU']));
    expect(idsOf('countries')).toEqual(expect.arrayContaining(['XKX', 'SOM-SL', 'CYP-N', 'ESH', 'TWN']));
  });
});
