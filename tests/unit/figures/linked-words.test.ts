import { describe, expect, it } from 'vitest';
import { binRow, binRows, viewNow } from '../../../src/lib/figures/linked/bin-rows.ts';
import { linkedCsv } from '../../../src/lib/figures/linked/linked-csv.ts';
import { extentOf } from '../../../src/lib/figures/linked/place.ts';
import { restingReadout } from '../../../src/lib/figures/linked/readout.ts';
import {
  type Counts,
  type Dimension,
  DIMENSIONS,
  NOTHING_CHOSEN,
  type Selection,
} from '../../../src/lib/figures/linked/selection.ts';
import { headline, unknownText } from '../../../src/lib/figures/linked/words.ts';
import { changeOf, yearBefore } from '../../../src/lib/figures/linked/year-before.ts';
import { PLACE } from './linked-place.ts';

/** Counts with so many records in each month, and the same number in each bin of the other views. */
function counts(chosen: number, monthly: (bin: number) => number, unknown = 0): Counts {
  const extent = extentOf(PLACE);
  const views = DIMENSIONS.map((dimension) => {
    const view = new Uint32Array(extent[dimension] + 1).fill(5);
    if (dimension === 'month') PLACE.months.forEach((_, bin) => (view[bin] = monthly(bin)));
    view[extent[dimension]] = unknown;
    return [dimension, view] as const;
  });
  return { chosen, views: Object.fromEntries(views) as Record<Dimension, Uint32Array> };
}
const choose = (part: Partial<Selection>): Selection => ({ ...NOTHING_CHOSEN, ...part });

describe('the sentence above linked views', () => {
  it('tells of all records where nothing is chosen, with a rate where residents are known', () => {
    expect(
      headline(
        PLACE,
        NOTHING_CHOSEN,
        counts(35_000, () => 1000),
        35_000,
      ),
    ).toBe('All 35,000 records, January 2017 to December 2019. 120 a year for each 1,000 residents.');
  });

  it('tells how many of how many, what is chosen, and how a year before was', () => {
    const selection = choose({
      month: [12, 14],
      weekhour: { weekday: [0, 4], hour: [18, 23] },
      category: [0, 1],
    });
    const now = counts(600, (bin) => (bin < 12 ? 300 : 200));
    expect(headline(PLACE, selection, now, 35_000)).toBe(
      '600 of 35,000 records (1.7%): January 2018 to March 2018; Monday to Friday, 18:00 to 24:00; Robbery or Burglary. ' +
        '24.0 a year for each 1,000 residents. 33% fewer than in the same months a year before (900).',
    );
  });

  it('says no percentage on a small base, and no difference that chance often makes', () => {
    const selection = choose({ month: [12, 12] });
    expect(
      headline(
        PLACE,
        selection,
        counts(9, (bin) => (bin < 12 ? 4 : 9)),
        100,
      ),
    ).toContain('4 in the same months a year before: too few for a percentage.');
    expect(
      headline(
        PLACE,
        selection,
        counts(105, (bin) => (bin < 12 ? 100 : 105)),
        4000,
      ),
    ).toContain('No clear difference from the same months a year before (100).');
  });

  it.each([
    [[3, 5] as const, 'the data begins in January 2017'],
    [[24, 28] as const, 'have no Mar 2019'],
    [[12, 24] as const, 'More than twelve months'],
  ])('compares months %j with nothing and says why', (month, why) => {
    const before = yearBefore(PLACE, month);
    expect(before.kind).toBe('none');
    expect(
      headline(
        PLACE,
        choose({ month }),
        counts(100, () => 100),
        1000,
      ),
    ).toContain(why);
  });

  it('uses no word of a cause', () => {
    const said = headline(
      PLACE,
      choose({ month: [12, 14] }),
      counts(600, (bin) => (bin < 12 ? 300 : 200)),
      9000,
    );
    expect(said).not.toMatch(/because|due to|caus|effect|led to|thanks|result/i);
  });
});

describe('a bin', () => {
  it('of a missing month is missing, not zero, and is no base for the month a year later', () => {
    const now = viewNow(
      PLACE,
      'month',
      NOTHING_CHOSEN,
      counts(0, () => 100),
      null,
    );
    expect(binRow(now, 26)).toMatchObject({ count: null, share: null, rate: null, change: null });
    expect(binRow(now, 25).change).toEqual({ kind: 'unclear', before: 100 });
  });

  it('of a month has the rate of that month as of a year', () => {
    const now = viewNow(
      PLACE,
      'month',
      NOTHING_CHOSEN,
      counts(0, () => 100),
      null,
    );
    expect(binRow(now, 0).rate).toBeCloseTo((100 * 12) / 100, 10);
  });

  it('of a part of the place has no rate of the whole', () => {
    const now = viewNow(
      PLACE,
      'cell',
      NOTHING_CHOSEN,
      counts(0, () => 1),
      null,
    );
    expect(binRow(now, 0).rate).toBeNull();
  });

  it('has a share of the known bins of its view', () => {
    const now = viewNow(
      PLACE,
      'category',
      NOTHING_CHOSEN,
      counts(0, () => 1, 80),
      null,
    );
    expect(binRow(now, 0).share).toBe(0.25);
    expect(
      unknownText(
        PLACE,
        'cell',
        counts(0, () => 1, 312),
      ),
    ).toBe('312 records have no place: they are in every view but the map.');
    expect(
      unknownText(
        PLACE,
        'cell',
        counts(0, () => 1, 0),
      ),
    ).toBeNull();
  });

  it('is named as the one with the most only where it is alone with that', () => {
    const even = viewNow(
      PLACE,
      'category',
      NOTHING_CHOSEN,
      counts(0, () => 1),
      null,
    );
    expect(restingReadout(even)).toEqual(['20 records']);
    const month = viewNow(
      PLACE,
      'month',
      NOTHING_CHOSEN,
      counts(0, (bin) => (bin === 7 ? 50 : 1)),
      null,
    );
    expect(restingReadout(month)[0]).toBe('Most: August 2017');
  });
});

describe('a change', () => {
  it('is a share of the count a year before where it is clear', () => {
    expect(changeOf(150, 100)).toEqual({ kind: 'percent', share: 0.5, before: 100 });
    expect(changeOf(0, 100)).toEqual({ kind: 'percent', share: -1, before: 100 });
    expect(changeOf(40, 19)).toEqual({ kind: 'small', before: 19 });
    expect(changeOf(0, 0)).toEqual({ kind: 'small', before: 0 });
  });
});

describe('the CSV of a view', () => {
  it('has a line for each bin with its source, and nothing that a spreadsheet would run', () => {
    const now = viewNow(
      PLACE,
      'district',
      choose({ district: [1] }),
      counts(5, () => 1),
      null,
    );
    const lines = linkedCsv(PLACE, 'district', binRows(now), 'All, of it').split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(
      'example,Example,district,"North, upper","North, upper",false,5,0.5,,,,,"All, of it",Invented records,Nobody,,"\'=none, invented"',
    );
    expect(lines[2]).toContain(',07,District 07,true,5,');
  });
});
