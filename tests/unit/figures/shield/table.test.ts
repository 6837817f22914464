import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POLICY } from '../../../../src/lib/figures/shield/policy.ts';
import { shieldTable, type ShieldedTable } from '../../../../src/lib/figures/shield/table.ts';
import type { Shown } from '../../../../src/lib/figures/shield/shown.ts';
import { bounded, solved, type Equation } from './attacker.ts';
import { everyTable } from './every-table.ts';

const values = (row: readonly Shown[]) => row.map(({ value }) => value);

/** All numbers of a table in one list: cells, rows, columns, total. */
const flat = ({ cells, rows, columns, total }: ShieldedTable) =>
  values([...cells.flat(), ...rows, ...columns, total]);
const truth = (counts: number[][]) => {
  const rows = counts.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = (counts[0] ?? []).map((_, x) => counts.reduce((sum, row) => sum + (row[x] ?? 0), 0));
  return [...counts.flat(), ...rows, ...columns, rows.reduce((a, b) => a + b, 0)];
};

/** That the table adds up, in the numbers that are not shown. */
function equations(counts: number[][], seen: (number | null)[]): { unknown: number[]; list: Equation[] } {
  const [height, width] = [counts.length, counts[0]?.length ?? 0];
  const cells = height * width;
  const lines: number[][] = [];
  const line = (parts: number[], whole: number) =>
    lines.push(seen.map((_, i) => (parts.includes(i) ? 1 : i === whole ? -1 : 0)));
  const across = Array.from({ length: width }, (_, x) => x);
  const down = Array.from({ length: height }, (_, y) => y);
  for (const y of down)
    line(
      across.map((x) => y * width + x),
      cells + y,
    );
  for (const x of across)
    line(
      down.map((y) => y * width + x),
      cells + height + x,
    );
  line(
    down.map((y) => cells + y),
    cells + height + width,
  );
  line(
    across.map((x) => cells + height + x),
    cells + height + width,
  );
  const unknown = seen.flatMap((value, i) => (value === null ? [i] : []));
  const list = lines.map((factors) => ({
    factors: unknown.map((i) => factors[i] ?? 0),
    sum: -seen.reduce<number>((sum, value, i) => sum + (value ?? 0) * (factors[i] ?? 0), 0),
  }));
  return { unknown, list };
}

const tables = (size: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }))
    .chain(([height, width]) =>
      fc.array(
        fc.array(
          fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: most }), fc.constant(0)),
          { minLength: width, maxLength: width },
        ),
        { minLength: height, maxLength: height },
      ),
    );

describe('a table with small numbers', () => {
  it('is shown whole where none is small', () => {
    const shielded = shieldTable(
      [
        [20, 0],
        [15, 30],
      ],
      POLICY,
    );
    expect(flat(shielded)).toEqual([20, 0, 15, 30, 20, 45, 35, 30, 65]);
    expect(shielded.complement).toBe(0);
  });

  it('hides three more numbers for one, so that no margin gives it away', () => {
    const shielded = shieldTable(
      [
        [20, 3, 40],
        [15, 30, 50],
        [70, 12, 90],
      ],
      POLICY,
    );
    expect(shielded.cells.map(values)).toEqual([
      [null, null, 40],
      [null, null, 50],
      [70, 12, 90],
    ]);
    expect(shielded.complement).toBe(3);
  });

  it('hides all with the total where there are fewer than five records at all', () => {
    expect(
      flat(
        shieldTable(
          [
            [1, 0],
            [0, 2],
          ],
          POLICY,
        ),
      ).every((value) => value === null),
    ).toBe(true);
  });

  it('rounds what it shows only after it has hidden what must be hidden', () => {
    const plain = flat(
      shieldTable(
        [
          [22, 3, 41],
          [15, 33, 58],
          [70, 12, 90],
        ],
        POLICY,
      ),
    );
    const rounded = flat(
      shieldTable(
        [
          [22, 3, 41],
          [15, 33, 58],
          [70, 12, 90],
        ],
        { threshold: 5, rounding: 5 },
      ),
    );
    expect(rounded).toEqual(plain.map((value) => (value === null ? null : Math.round(value / 5) * 5)));
  });

  it('hides what would tell the same of everybody in a group of people', () => {
    const counts = [
      [7, 0, 0],
      [10, 20, 30],
    ];
    expect(shieldTable(counts, POLICY).cells.map(values)).toEqual(counts);
    const [row] = shieldTable(counts, POLICY, { people: true }).cells.map(values);
    expect(row?.slice(1)).toContain(null);
  });

  it('gives up no small number to linear algebra, and no hidden number at all', () => {
    fc.assert(
      fc.property(tables(6, 60), (counts) => {
        const seen = flat(shieldTable(counts, POLICY));
        const { list } = equations(counts, seen);
        expect([...solved(list)]).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves each small number any value from 1 to the threshold for one who also knows the rule', () => {
    fc.assert(
      fc.property(tables(5, 40), (counts) => {
        const seen = flat(shieldTable(counts, POLICY));
        const all = truth(counts);
        if (seen.at(-1) === null) return;
        const { unknown, list } = equations(counts, seen);
        const least = unknown.some((i) => all[i] === 0) ? 0 : 1;
        const limits = bounded(list, least, all.at(-1) ?? 0);
        unknown.forEach((i, at) => {
          const { low, high } = limits[at] ?? { low: 0, high: 0 };
          expect(low).toBeLessThan(high);
          const value = all[i] ?? 0;
          if (value < 1 || value >= POLICY.threshold) return;
          expect(low).toBeLessThanOrEqual(1);
          expect(high).toBeGreaterThanOrEqual(POLICY.threshold);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('leaves as many whole tables possible as it promises, counted one by one in small ones', () => {
    fc.assert(
      fc.property(tables(3, 9), (counts) => {
        const all = truth(counts);
        fc.pre((all.at(-1) ?? 0) <= 24);
        const seen = flat(shieldTable(counts, POLICY));
        if (seen.at(-1) === null) return;
        const least = seen.some((value, i) => value === null && all[i] === 0) ? 0 : 1;
        const possible = everyTable(counts.length, counts[0]?.length ?? 0, seen, least);
        all.forEach((value, i) => {
          if (seen[i] !== null) return;
          const own = possible[i] ?? new Set();
          expect(own.has(value)).toBe(true);
          expect(own.size).toBeGreaterThan(1);
          if (value < 1 || value >= POLICY.threshold) return;
          for (let other = 1; other <= POLICY.threshold; other++) expect(own.has(other)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('shows every number that it does show as it is', () => {
    fc.assert(
      fc.property(tables(6, 60), (counts) => {
        const all = truth(counts);
        flat(shieldTable(counts, POLICY)).forEach((value, i) => {
          if (value !== null) expect(value).toBe(all[i]);
          expect(value === null || value === 0 || value >= POLICY.threshold).toBe(true);
        });
      }),
    );
  });

  it('refuses counts that are none and rows of unlike lengths', () => {
    expect(() => shieldTable([[1.5]], POLICY)).toThrow(RangeError);
    expect(() => shieldTable([[-1]], POLICY)).toThrow(RangeError);
    expect(() => shieldTable([[1, 2], [3]], POLICY)).toThrow(RangeError);
  });
});
