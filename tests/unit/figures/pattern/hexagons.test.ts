import { cellToLatLng, gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { hexagons } from '../../../../src/lib/figures/pattern/hexagons.ts';

const centre = latLngToCell(51.5, -0.1, 9);
const at = (cells: string[]) => {
  const points = cells.map((cell) => cellToLatLng(cell));
  return hexagons(
    points.map(([, lon]) => lon),
    points.map(([lat]) => lat),
  );
};

describe('hexagons over records', () => {
  it('count what lies in each and know their neighbours', () => {
    const disk = at([...gridDisk(centre, 1), centre]);
    expect(disk.counts.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(disk.counts[disk.h3.indexOf(centre)]).toBe(2);
    expect(disk.neighbours[disk.h3.indexOf(centre)]).toHaveLength(6);
  });

  it('take in an empty one that is enclosed, with nothing recorded in it', () => {
    const ring = at(gridDisk(centre, 1).filter((cell) => cell !== centre));
    expect(ring.h3).toHaveLength(7);
    expect(ring.counts[ring.h3.indexOf(centre)]).toBe(0);
  });

  it('are of equal size, told in square kilometres and metres', () => {
    const { area, spacing } = at([centre]);
    expect(area).toBeCloseTo(0.105, 2);
    expect((spacing ** 2 * Math.sqrt(3)) / 2 / 1e6).toBeCloseTo(area, 2);
  });

  it('are coarser where there would be too many', () => {
    const wide = at(gridDisk(centre, 40));
    expect(wide.h3.length).toBeLessThan(2500);
    expect(wide.area).toBeGreaterThan(0.5);
  });

  it('are larger over a wide area with few records, so that they can be seen on its map', () => {
    const few = hexagons([140, 141.3, 145.2], [41.8, 43.1, 44.4]);
    expect(few.spacing * 100).toBeGreaterThan(416_000);
    const near = hexagons([141.3, 141.5], [43, 43.1]);
    expect(near.spacing).toBeLessThan(few.spacing / 10);
  });

  it('refuse to be laid over nothing', () => {
    expect(() => hexagons([], [])).toThrow(RangeError);
  });
});
