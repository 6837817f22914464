import fc from 'fast-check';
import { cellToBoundary, gridDisk } from 'h3-js';
import { geoAzimuthalEqualArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
  cellAt,
  cellsIn,
  classTexts,
  HELD_LEVEL,
  hexClasses,
  hexPaths,
} from '../../../src/lib/charts/layout/hexMap.ts';
import { monthAt, monthBars } from '../../../src/lib/charts/layout/monthBars.ts';
import { hourAt, weekGrid } from '../../../src/lib/charts/layout/weekGrid.ts';
import { cellMap } from '../../../src/lib/figures/linked/cell-map.ts';
import { monthsBetween } from '../../../src/lib/figures/linked/place.ts';

const months = monthsBetween('2010-01', '2019-12');
const SIZE = { width: 900, height: 200, font: 13, language: 'en' as const };
const counts = Uint32Array.from({ length: months.length + 1 }, (_, bin) => 100 + (bin % 12) * 10);

describe('bars of months', () => {
  it('have a bar for each month but the missing ones, which are gaps', () => {
    const placed = monthBars(
      { months, missing: [5, 6], counts, hidden: null, chosen: null, compared: false },
      SIZE,
    );
    expect(placed.strong.match(/M/g)).toHaveLength(months.length - 2);
    expect(placed.weak).toBe('');
    expect(placed.gaps).toHaveLength(2);
  });

  it('part the chosen from the others and mark a year before for those alone', () => {
    const placed = monthBars(
      { months, missing: [], counts, hidden: null, chosen: [24, 29], compared: true },
      SIZE,
    );
    expect(placed.strong.match(/M/g)).toHaveLength(6);
    expect(placed.before.match(/M/g)).toHaveLength(6);
    expect(placed.band?.width).toBeCloseTo(placed.step * 6, 0);
  });

  it('give a month that is held back a box of one height, and no bar, no gap and no mark of a year before', () => {
    const hidden = new Uint8Array(months.length + 1);
    const held = counts.slice();
    for (const bin of [30, 31]) [hidden[bin], held[bin]] = [1, 0];
    const whole = { months, missing: [5], chosen: null, compared: false };
    const placed = monthBars({ ...whole, counts: held, hidden }, SIZE);
    expect(placed.held.match(/M/g)).toHaveLength(2);
    expect(new Set(placed.held.match(/v-?[\d.]+/g))).toEqual(new Set(['v-12', 'v12']));
    expect(placed.strong.match(/M/g)).toHaveLength(months.length - 3);
    expect(placed.gaps).toHaveLength(1);
    const later = monthBars({ ...whole, counts: held, hidden, chosen: [42, 44], compared: true }, SIZE);
    expect(later.before.match(/M/g)).toHaveLength(1);
  });

  it('are found again where they were placed', () => {
    const placed = monthBars(
      { months, missing: [], counts, hidden: null, chosen: null, compared: false },
      SIZE,
    );
    fc.assert(
      fc.property(fc.nat(months.length - 1), (bin) => {
        expect(monthAt(placed, months.length, placed.left + (bin + 0.5) * placed.step)).toBe(bin);
      }),
    );
    expect(monthAt(placed, months.length, -50)).toBe(0);
    expect(monthAt(placed, months.length, 5000)).toBe(months.length - 1);
  });

  it('stand on a whole axis where nothing was recorded', () => {
    const none = monthBars(
      { months, missing: [], counts: new Uint32Array(121), hidden: null, chosen: null, compared: false },
      SIZE,
    );
    expect(none.strong).toBe('');
    expect(none.yTicks[0]?.text).toBe('0');
    expect(JSON.stringify(none)).not.toMatch(/NaN|null,null/);
  });
});

describe('the grid of a week', () => {
  it('gives each hour to one colour, empty ones to a colour of their own', () => {
    const week = Uint32Array.from({ length: 169 }, (_, bin) => bin % 24);
    const placed = weekGrid(week, null, null, { width: 500, font: 13, language: 'en' as const });
    expect(placed.paths.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0)).toBe(168);
    expect(placed.paths.find(({ key }) => key === '0-in')?.d.match(/M/g)).toHaveLength(7);
  });

  it('tells hours that are held back from empty ones and from all classes, chosen or not', () => {
    const week = Uint32Array.from({ length: 169 }, (_, bin) => bin % 24);
    const hidden = new Uint8Array(169);
    for (const bin of [1, 25, 49]) [hidden[bin], week[bin]] = [1, 0];
    const placed = weekGrid(
      week,
      hidden,
      { weekday: [0, 0], hour: [0, 23] },
      { width: 500, font: 13, language: 'en' as const },
    );
    const drawn = placed.paths.filter(({ d }) => d !== '');
    const held = drawn.filter(({ fill }) => fill === null);
    expect(held.map(({ key, d }) => [key, d.match(/M/g)?.length])).toEqual([
      ['held-in', 1],
      ['held-out', 2],
    ]);
    expect([placed.held, placed.empty, placed.most]).toEqual([true, true, 23]);
    expect(drawn.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0)).toBe(168);
  });

  it('keeps its paths in one order whatever the numbers are', () => {
    const keys = (counts: Uint32Array) =>
      weekGrid(counts, null, null, { width: 500, font: 13, language: 'en' as const }).paths.map(
        ({ key }) => key,
      );
    expect(keys(new Uint32Array(169))).toEqual(keys(Uint32Array.from({ length: 169 }, (_, bin) => bin)));
  });

  it('finds hours by place, and rows and columns by their names', () => {
    const placed = weekGrid(new Uint32Array(169), null, null, {
      width: 500,
      font: 13,
      language: 'en' as const,
    });
    const [wide, high] = placed.cell;
    expect(hourAt(placed, placed.left + 18.5 * wide, placed.top + 4.5 * high)).toEqual({
      weekday: 4,
      hour: 18,
    });
    expect(hourAt(placed, 1, placed.top + 2.5 * high)).toEqual({ weekday: 2, hour: null });
    expect(hourAt(placed, placed.left + 3.5 * wide, 1)).toEqual({ weekday: null, hour: 3 });
  });
});

describe('the map of cells', () => {
  const cells = gridDisk('892664c1a8bffff', 30).slice(0, 2500);
  const map = cellMap(cells);

  it('may give every cell the form of one, as none differs from it by more than a fiftieth', () => {
    const projection = geoAzimuthalEqualArea().rotate([87.6, -41.9]).scale(1e6).translate([0, 0]);
    const reach = Math.max(...map.outline.map(([x, y]) => Math.hypot(x, y)));
    /** Corners from the middle, as long as those of the map on average. */
    const form = (cell: string): [number, number][] => {
      const ring = cellToBoundary(cell).map(([lat, lon]) => projection([lon, lat]) ?? [0, 0]);
      const middle = [0, 1].map((side) => ring.reduce((sum, at) => sum + (at[side] ?? 0), 0) / ring.length);
      return ring.map(([x = 0, y = 0]) => [x - (middle[0] ?? 0), y - (middle[1] ?? 0)]);
    };
    const model = form(cells[0] ?? '');
    const size = Math.max(...model.map(([x, y]) => Math.hypot(x, y)));
    for (const cell of cells)
      form(cell).forEach(([x, y], corner) => {
        const [modelX, modelY] = model[corner] ?? [0, 0];
        expect(Math.hypot(x - modelX, y - modelY) / size).toBeLessThan(1 / 50);
      });
    expect(map.outline).toHaveLength(6);
    expect(reach * 2 * Math.sqrt(cells.length)).toBeGreaterThan(map.width / 2);
  });

  it('finds each cell by its middle, and those of a box', () => {
    fc.assert(
      fc.property(fc.nat(cells.length - 1), (cell) => {
        expect(cellAt(map, map.x[cell] ?? 0, map.y[cell] ?? 0)).toBe(cell);
      }),
    );
    expect(cellAt(map, -500, -500)).toBeNull();
    expect(cellsIn(map, [0, 0], [map.width, map.height])).toHaveLength(cells.length);
    expect(cellsIn(map, [map.width, map.height], [map.width - 1, map.height - 1])).toEqual([]);
  });

  it('tells none from few, and gives each cell to one class', () => {
    const values = Uint32Array.from({ length: cells.length + 1 }, (_, cell) =>
      cell % 3 === 0 ? 0 : cell % 50,
    );
    const classes = hexClasses(values);
    classes.levels.forEach((level, cell) => expect(level === 0).toBe((values[cell] ?? 0) === 0));
    const drawn = hexPaths(map, classes, 500);
    expect(drawn.reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0)).toBe(cells.length);
    expect(classTexts(classes.limits, classes.most, 'en').at(-1)).toMatch(/49$/);
  });

  it('has a class of its own for cells that are held back, which moves no limit', () => {
    const values = Uint32Array.from({ length: cells.length + 1 }, (_, cell) => 5 + (cell % 50));
    const hidden = new Uint8Array(values.length);
    for (const cell of [3, 7]) [hidden[cell], values[cell]] = [1, 0];
    const classes = hexClasses(values, hidden);
    expect([classes.levels[3], classes.levels[7]]).toEqual([HELD_LEVEL, HELD_LEVEL]);
    expect(classes.levels.filter((level) => level === HELD_LEVEL)).toHaveLength(2);
    expect(classes.levels).not.toContain(0);
    expect(classes.limits).toEqual(hexClasses(values).limits);
    const paths = hexPaths(map, classes, 500);
    expect(paths.find(({ level }) => level === HELD_LEVEL)?.d.match(/M/g)).toHaveLength(2);
  });

  it('stays a drawing without any record', () => {
    const classes = hexClasses(new Uint32Array(cells.length + 1));
    expect(classes.most).toBe(0);
    expect(new Set(classes.levels)).toEqual(new Set([0]));
  });
});
