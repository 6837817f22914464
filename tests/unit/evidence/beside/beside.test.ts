import { describe, expect, it } from 'vitest';
import { trustBeside, type BesideMeasure } from '../../../../src/lib/evidence/beside/beside.ts';
import { together } from '../../../../src/lib/evidence/beside/link.ts';
import { CAVEAT } from '../../../../src/lib/evidence/beside/words-en.ts';
import { instantOf, yearly, type PeriodValue } from '../../../../src/lib/evidence/beside/yearly.ts';
import { randomNormal } from '../../stats/random-normal.ts';

const AREAS = Array.from({ length: 20 }, (_, index) => ({ id: `A-${index}`, name: `Area ${index}` }));
const YEARS = [2016, 2017, 2018, 2019, 2020, 2021];

/** Invented values by area and year. */
const values = (of: (area: number, year: number) => number, years = YEARS) =>
  new Map(AREAS.map(({ id }, area) => [id, new Map(years.map((year) => [year, of(area, year)]))] as const));
const periods = (of: (area: number, year: number) => number, years = YEARS) =>
  new Map<string, PeriodValue[]>(
    AREAS.map(({ id }, area) => [id, years.map((year) => ({ period: String(year), value: of(area, year) }))]),
  );
const measure = (over: Partial<BesideMeasure>): BesideMeasure => ({
  ...{ id: 'm', name: 'Measure', subject: 'measure', grain: 'year', breaks: [] },
  unit: { name: 'percent', short: '%', kind: 'percent', decimals: 1 },
  values: periods((area, year) => area + year - 2016),
  ...over,
});
const noise = randomNormal(7);
const rough = (value: number) => value + 0.1 * noise();

describe('values a year', () => {
  it('adds counts up and averages shares, and gives none for a year that is not whole', () => {
    const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter, index) => ({
      period: `2016-${quarter}`,
      value: index + 1,
    }));
    const open = { period: '2017-Q1', value: 9 };
    expect([...yearly([...quarters, open], 'quarter', 'percent')]).toEqual([[2016, 2.5]]);
    expect([...yearly([...quarters, open], 'quarter', 'count')]).toEqual([[2016, 10]]);
  });

  it('put each period in the middle of its time', () => {
    expect(['2016', '2016-Q1', '2016-12'].map(instantOf)).toEqual([2016.5, 2016.125, 2016 + 11.5 / 12]);
  });
});

describe('two measures of the same areas', () => {
  const trust = values((area, year) => rough(area + (area % 3) * (year - 2016)));

  it('are linked over areas and inside them where they go together', () => {
    const other = values((area, year) => rough(-2 * area - (area % 3) * (year - 2016)));
    const found = together(trust, other, []);
    if (found.kind === 'refused') throw new Error(found.why);
    expect(found.over?.side).toBe(-1);
    expect(found.within?.side).toBe(-1);
    expect(found.years).toEqual({ from: 2016, to: 2021, count: 6 });
  });

  it('are not linked where chance alone made them', () => {
    const found = together(
      trust,
      values(() => noise()),
      [],
    );
    if (found.kind === 'refused') throw new Error(found.why);
    expect(found.over?.side).toBe(0);
    expect(found.within?.side).toBe(0);
  });

  it('are refused where years do not overlap, areas are others, or too few', () => {
    expect(
      together(
        trust,
        values(() => noise(), [2001, 2002]),
        [],
      ),
    ).toMatchObject({ why: 'no-years' });
    expect(together(trust, new Map(), [])).toMatchObject({ why: 'whole-only' });
    expect(together(trust, new Map([['B-1', new Map([[2016, 1]])]]), [])).toMatchObject({
      why: 'other-areas',
    });
    const few = new Map([...trust].slice(0, 9));
    expect(together(trust, few, [])).toMatchObject({ why: 'few-areas', areas: 9 });
  });

  it('are compared on one side of a break only', () => {
    const found = together(
      trust,
      values(() => noise()),
      [2018],
    );
    expect(found).toMatchObject({ kind: 'linked', years: { from: 2018, to: 2021, count: 4 } });
  });

  it('have no change inside areas told from fewer than four years', () => {
    const found = together(
      trust,
      values(() => noise()),
      [2019],
    );
    expect(found).toMatchObject({ kind: 'linked', years: { count: 3 }, within: null });
  });
});

describe('trust beside what is recorded', () => {
  const source = { id: 's', title: 'S', publisher: 'P', via: null, licence: 'L', released: null } as const;
  const input = {
    areas: AREAS,
    whole: { id: 'whole', name: 'All' },
    trust: measure({ id: 'trust', subject: 'share that trusts' }),
    others: [
      measure({
        id: 'crime',
        subject: 'number of thefts',
        unit: { name: 'thefts', short: '', kind: 'count', decimals: 0 },
      }),
    ],
    sources: [{ ...source, nature: 'surveyed' as const }],
  };
  const beside = trustBeside(input);

  it('has a panel for each measure over one span, and never two scales on one', () => {
    expect(beside?.panels.map(({ id }) => id)).toEqual(['trust', 'crime']);
    expect(beside?.span).toEqual([2016, 2022]);
  });

  it('draws the middle of all areas where no file gives the whole', () => {
    expect(beside?.panels[0]?.lines['whole']?.map(({ value }) => value)).toEqual(
      YEARS.map((year) => 9.5 + year - 2016),
    );
    expect(trustBeside({ ...input, whole: null })?.areas[0]?.name).toBe('Middle of all areas');
  });

  it('always says that more trust can raise recorded crime', () => {
    expect(beside?.caveat).toBe(CAVEAT);
    expect(CAVEAT).toContain('More trust can raise recorded crime');
  });

  it('says that numbers are no rates', () => {
    expect(beside?.findings[0]?.sentences.at(-1)).toContain('is a number, not a rate');
  });

  it('says why nothing is compared where years do not overlap', () => {
    const old = measure({ id: 'old', subject: 'old measure', values: periods((area) => area, [1990, 1991]) });
    const found = trustBeside({ ...input, others: [old] })?.findings[0];
    expect(found?.found.kind).toBe('refused');
    expect(found?.sentences.join(' ')).toContain('do not overlap');
  });

  it('is nothing without trust', () => {
    expect(trustBeside({ ...input, trust: measure({ values: new Map() }) })).toBeNull();
  });
});
