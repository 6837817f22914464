import { gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { corners } from '../../../src/lib/charts/layout/hexMap.ts';
import { hexPixels } from '../../../src/lib/charts/layout/hexPixels.ts';
import { cellMap } from '../../../src/lib/figures/linked/cell-map.ts';

const map = cellMap(gridDisk(latLngToCell(41.85, -87.65, 8), 6));
const width = 300;
const scale = width / map.width;
const height = Math.ceil(map.height * scale);
const { starts, pixels, cover } = hexPixels(map, scale, width, height);

/** Area of a form by its corners (the surveyor's formula). */
function areaOf(form: readonly (readonly [number, number])[]): number {
  const twice = form.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = form[(index + 1) % form.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('the pixels of a map of cells', () => {
  it('cover as much of each cell as the cell is large', () => {
    const area = areaOf(corners(map, scale));
    for (let cell = 0; cell < map.x.length; cell++) {
      const covered =
        cover.subarray(starts[cell], starts[cell + 1]).reduce((sum, share) => sum + share, 0) / 255;
      expect(covered / area).toBeGreaterThan(0.95);
      expect(covered / area).toBeLessThan(1.02);
    }
  });

  it('belong to one cell each, and lie on the canvas', () => {
    expect(new Set(pixels).size).toBe(pixels.length);
    expect(pixels.every((pixel) => pixel < width * height)).toBe(true);
  });

  it('of a cell have its middle among them', () => {
    map.x.forEach((x, cell) => {
      const middle = Math.floor((map.y[cell] ?? 0) * scale) * width + Math.floor(x * scale);
      expect(pixels.subarray(starts[cell], starts[cell + 1]).includes(middle)).toBe(true);
    });
  });
});
