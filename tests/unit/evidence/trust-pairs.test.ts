import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measuresPaired, trustPairs } from '../../../src/lib/app/trust-pairs.ts';
import { readView } from '../../../src/lib/app/view-codec.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { committedCatalogue } from '../data/committed.ts';
import { openRealData, type RealData } from './real-data.ts';

const catalogue = committedCatalogue();
let real: RealData;
let engine: Engine;
beforeAll(async () => {
  real = await openRealData();
  engine = real.engine;
}, 120_000);
afterAll(() => real.close());

describe('trust in the police against what may go with it', () => {
  it('gives the rank correlation that SQL gives, over the nearest values of each country', async () => {
    const { rho, count } = await real.one(`
      WITH near AS (
        SELECT y.area, y.value AS y, x.value AS x, abs(y.year - x.year) AS gap
        FROM tidy y JOIN tidy x ON x.area = y.area JOIN country ON id = y.area
        WHERE y.indicator = 'police-confidence-wvs' AND x.indicator = 'homicide-rate'
          AND y.grp = 'total' AND x.grp = 'total' AND y.value IS NOT NULL AND x.value IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY y.area ORDER BY gap, y.year + x.year DESC) = 1
      ), ranked AS (
        SELECT rank() OVER (ORDER BY y) + (count(*) OVER (PARTITION BY y) - 1) / 2 AS ry,
          rank() OVER (ORDER BY x) + (count(*) OVER (PARTITION BY x) - 1) / 2 AS rx
        FROM near WHERE gap <= 3
      )
      SELECT corr(ry, rx) AS rho, count(*) AS count FROM ranked`);
    const report = await measuresPaired('police-confidence-wvs', 'homicide-rate', catalogue, engine);
    if (report.kind === 'refused') throw new Error(report.sentence);
    expect(report.over.pairs).toHaveLength(count ?? 0);
    expect(report.over.correlation?.rho).toBeCloseTo(rho ?? 0, 10);
    expect(readView(report.view ?? '', catalogue).ignored).toEqual([]);
  });

  it('sets every survey of trust against everything, or says why not', async () => {
    const all = await trustPairs(catalogue, engine);
    expect(all).toHaveLength(48);
    for (const report of all) {
      const said = report.kind === 'refused' ? [report.sentence] : Object.values(report.sentences);
      for (const sentence of said) expect(sentence ?? '').not.toMatch(/caus|undefined|NaN|null/i);
      if (report.kind === 'related') {
        for (const { xYear, yYear } of report.over.pairs)
          expect(Math.abs(xYear - yYear)).toBeLessThanOrEqual(3);
      }
    }
    expect(all.some(({ kind }) => kind === 'refused')).toBe(true);
  });

  it('refuses trust against the same trust, and scales that do not match on one axis', async () => {
    const same = await measuresPaired('police-confidence-wvs', 'police-trust-lapop', catalogue, engine);
    expect(same).toMatchObject({ kind: 'refused', refusal: { kind: 'same-thing' }, view: null });
    const both = ['police-confidence-wvs', 'police-trust-ess-qog'] as const;
    expect(await measuresPaired(both, 'homicide-rate', catalogue, engine)).toMatchObject({
      ...{ kind: 'refused', refusal: { kind: 'mixed-scales' } },
    });
  });

  it('takes each country from the first survey of an axis that has it', async () => {
    const axis = ['police-trust-lapop', 'police-trust-afrobarometer'] as const;
    const both = await measuresPaired(axis, 'homicide-rate', catalogue, engine);
    const first = await measuresPaired(axis[0], 'homicide-rate', catalogue, engine);
    if (both.kind === 'refused' || first.kind === 'refused') throw new Error('refused');
    const areas = both.over.pairs.map(({ area }) => area);
    expect(new Set(areas).size).toBe(areas.length);
    expect(both.over.pairs).toEqual(expect.arrayContaining(first.over.pairs));
    expect(areas.length).toBeGreaterThan(first.over.pairs.length);
  });
});
