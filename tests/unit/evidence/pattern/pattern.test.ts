import fc from 'fast-check';
import { cellToLatLng, latLngToCell } from 'h3-js';
import { describe, expect, it } from 'vitest';
import { concentration } from '../../../../src/lib/evidence/pattern/concentration.ts';
import { PATTERNS, type Finding } from '../../../../src/lib/evidence/pattern/finding.ts';
import { hotSpots } from '../../../../src/lib/evidence/pattern/hot-spots.ts';
import { meaningOf } from '../../../../src/lib/evidence/pattern/meaning.ts';
import { daysOf, longestRun, wholeYears } from '../../../../src/lib/evidence/pattern/month-series.ts';
import { nearRepeats } from '../../../../src/lib/evidence/pattern/near-repeats.ts';
import { patternStatistics } from '../../../../src/lib/evidence/pattern/statistics.ts';
import { season } from '../../../../src/lib/evidence/pattern/season.ts';
import { trend } from '../../../../src/lib/evidence/pattern/trend.ts';
import { METHODS } from '../../../../src/lib/evidence/methods.ts';
import { hexagons } from '../../../../src/lib/figures/pattern/hexagons.ts';
import { evenly, found, recorded, SIDE, SOUTH, thousandth, WEST } from './recorded.ts';

const number = (finding: Finding, name: string) =>
  found(finding).numbers.find((one) => one.name === name)?.value;
const spread = (points: ReturnType<typeof evenly>, lon: number, lat: number, count: number, month = 0) => ({
  lon: [...points.lon, ...Array.from({ length: count }, () => thousandth(lon))],
  lat: [...points.lat, ...Array.from({ length: count }, () => thousandth(lat))],
  month: [...points.month, ...Array.from({ length: count }, (_, i) => month + (i % 2))],
});

describe('hot spots', () => {
  const even = evenly(6000, 60);

  it('are found where they were planted, and only about there', () => {
    const [lon, lat] = [WEST + SIDE * 0.8, SOUTH + SIDE / 2];
    const points = spread(even, lon, lat, 400);
    const places = hexagons(points.lon, points.lat);
    const finding = found(hotSpots(recorded(), places));
    if (finding.drawing?.kind !== 'spots') throw new Error('no map');
    const hot = finding.drawing.spots.levels.flatMap((level, i) => (level === 1 ? [places.h3[i] ?? ''] : []));
    const planted = latLngToCell(thousandth(lat), thousandth(lon), 9);
    expect(hot).toContain(planted);
    const far = hot.filter((cell) => {
      const [y, x] = cellToLatLng(cell);
      return Math.hypot((x - lon) * 0.62, y - lat) > 0.008;
    });
    expect(far.length).toBeLessThanOrEqual(2);
    expect(finding.sentence).toContain('recorded tricks gather more than an even chance');
  });

  it('are hardly ever found in an even spread', () => {
    const counts = [1, 2, 3, 4, 5].map((seed) => {
      const { lon, lat } = evenly(6000, 60, seed);
      return Number(number(hotSpots(recorded(), hexagons(lon, lat)), 'Hot spots'));
    });
    // Hexagons at the rim are cut by it and have fewer; none has more.
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  it('are not looked for in a handful of hexagons', () => {
    expect(hotSpots(recorded(), hexagons([-0.1], [51.5]))).toMatchObject({
      kind: 'not',
      why: 'cannot be computed because the records lie in 1 hexagon, and at least 30 are needed.',
    });
  });
});

describe('concentration', () => {
  it('is near to chance where every place has the same chance', () => {
    const { lon, lat } = evenly(6000, 60);
    const finding = found(concentration(recorded(), hexagons(lon, lat)));
    const [, share, chance] = /in (\d+)% of the hexagons.*it would be (\d+)%/.exec(finding.sentence) ?? [];
    expect(Math.abs(Number(share) - Number(chance))).toBeLessThanOrEqual(4);
  });

  it('says what share has half, with a curve and what it cannot tell', () => {
    const finding = found(
      concentration(recorded(), {
        ...{ h3: [], neighbours: [], area: 0.1, spacing: 300 },
        counts: [50, 10, 10, 10, 10, 10, 0, 0, 0, 0],
      }),
    );
    expect(finding.sentence).toContain('Half of the recorded tricks lie in 10% of the hexagons.');
    expect(finding.drawing?.kind).toBe('figure');
    expect(finding.caveats[0]).toContain('not the same as streets');
  });

  it('is not computed from a handful of records', () => {
    expect(concentration(recorded(), hexagons([-0.1, -0.2], [51.5, 51.6])).kind).toBe('not');
  });
});

describe('near repeats', () => {
  it('are found where events come back to the same point in the same month', () => {
    const base = evenly(600, 24);
    const twice = {
      lon: [...base.lon, ...base.lon.slice(0, 200)],
      lat: [...base.lat, ...base.lat.slice(0, 200)],
      month: [...base.month, ...base.month.slice(0, 200)],
    };
    const months = recorded().months.slice(0, 24);
    const finding = found(nearRepeats(recorded({ ...twice, months })));
    expect(finding.sentence).toMatch(/At the same point in the same month there were 2\d\d pairs/);
    expect(finding.sentence).toContain('more than chance makes; up to 200 metres away');
    expect(finding.caveats[0]).toContain('weeks cannot be told apart');
  });

  it('are not found where months are dealt out by chance', () => {
    const months = recorded().months.slice(0, 24);
    const finding = found(nearRepeats(recorded({ ...evenly(1500, 24, 3), months })));
    expect(finding.sentence).not.toContain('and more than chance makes');
  });

  it('name their sample and its seed', () => {
    const months = recorded().months.slice(0, 24);
    const finding = found(nearRepeats(recorded({ ...evenly(20_000, 24), months })));
    expect(finding.caveats.join(' ')).toMatch(
      /Of 20,000 records, a sample of [\d,]+ was used .* \(seed 16\)/,
    );
  });

  it('are the same each time', () => {
    const all = recorded({ ...evenly(800, 24), months: recorded().months.slice(0, 24) });
    expect(nearRepeats(all)).toEqual(nearRepeats(all));
  });

  it('are not looked for in a few months or records', () => {
    const months = recorded().months.slice(0, 3);
    expect(nearRepeats(recorded({ ...evenly(500, 3), months })).kind).toBe('not');
    expect(nearRepeats(recorded({ ...evenly(50, 60) })).kind).toBe('not');
  });
});

describe('season and trend', () => {
  const months = recorded().months;
  const wave = (year: number) =>
    months.map((month, at) =>
      Math.round(
        daysOf(month) * (10 + (year * at) / 12 + 3 * Math.cos(((Number(month.slice(5)) - 7) / 6) * Math.PI)),
      ),
    );

  it('name the month with most and that with fewest, each against its year', () => {
    const finding = found(season(recorded({ monthly: wave(0) })));
    expect(finding.sentence).toBe(
      'July has the most recorded tricks a day, 30% above the level of its year, and January the fewest, 30% below.',
    );
  });

  it('see little season in chance alone', () => {
    const monthly = evenly(6000, 60).month.reduce(
      (counts, at) => ((counts[at] = (counts[at] ?? 0) + 1), counts),
      months.map(() => 0),
    );
    expect(number(season(recorded({ monthly })), 'Strength of the season, from 0 to 1')).toMatch(/^0\.[0-4]/);
  });

  it('see a rise of a tenth a year, by whole years', () => {
    const finding = found(trend(recorded({ monthly: wave(1) })));
    expect(finding.sentence).toMatch(/^From 2016 to 2020 the recorded tricks rose by about 8% a year/);
    expect(finding.methods).not.toContain('stl');
  });

  it('claim nothing of a level series', () => {
    expect(found(trend(recorded())).sentence).toContain('neither clearly rose nor clearly fell');
  });

  it('take the longest run without a gap and fill in nothing', () => {
    const gaps = recorded({ missing: [20], monthly: wave(0) });
    expect(longestRun(gaps)).toMatchObject({ from: '2017-10', to: '2020-12' });
    expect(longestRun(gaps)?.perDay).toHaveLength(39);
    expect(wholeYears(gaps).map(({ year }) => year)).toEqual([2016, 2018, 2019, 2020]);
    expect(season(recorded({ missing: [24, 48] }))).toMatchObject({ kind: 'not' });
  });

  it('draws no month with 1 to 4 records, and says so', () => {
    const monthly = recorded().monthly.map((count, month) => (month === 30 ? 3 : count));
    const finding = found(season(recorded({ monthly })));
    expect(finding.drawing).toBeNull();
    expect(finding.caveats[0]).toContain('1 to 4 records');
  });
});

describe('all that a pattern means', () => {
  it('has every part in order, with methods that have an entry of their own', () => {
    const all = meaningOf(recorded(), []);
    expect(all.map(({ id }) => id)).toEqual([...PATTERNS]);
    const known = new Set<string>(METHODS.map(({ id }) => id));
    for (const finding of all)
      for (const id of finding.kind === 'found' ? finding.methods : []) expect(known.has(id)).toBe(true);
  });

  it('is the same where its statistics are known already', () => {
    const records = recorded({ ...evenly(900, 40) });
    expect(meaningOf(records, [], patternStatistics(records))).toEqual(meaningOf(records, []));
  });

  it('is plain JSON without a number that is none, whatever the records', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (count, length) => {
        const months = recorded().months.slice(0, length);
        const points = evenly(count, length, 5);
        const monthly = months.map((_, at) => points.month.filter((month) => month === at).length);
        const all = meaningOf(recorded({ ...points, months, monthly }), []);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
        expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 12 },
    );
  });
});
