import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../../src/lib/catalogue/theme.ts';
import type { Brief, Item } from '../../../../src/lib/evidence/brief/brief.ts';
import { compare } from '../../../../src/lib/evidence/brief/compare.ts';
import type { Pair } from '../../../../src/lib/evidence/brief/compare-pair.ts';
import type { Beside } from '../../../../src/lib/evidence/brief/comparison.ts';
import type { Held, HeldRow } from '../../../../src/lib/evidence/brief/held.ts';
import { BROKEN, EXAMPLE } from '../../app/take-along/example-brief.ts';

const HOMICIDE = 'homicide-rate total';
const TRUST = 'police-trust-afrobarometer total';
const OTHER_TRUST = 'police-trust-lapop total';

/** The measure of a key as its brief shows it, with the numbers of the last row. */
function shown(key: string, { rows, grade, interval }: Held): Item {
  const [indicator = ''] = key.split(' ');
  const [year = 2020, value = 0, low = null, high = null] = rows.at(-1) ?? [];
  const theme = key === HOMICIDE ? 'violence' : 'trust';
  return {
    ...BROKEN,
    id: `${theme}/${indicator}/total`,
    ...{ indicator, interval, name: indicator, subject: indicator, against: [], standings: [] },
    latest: { value, low, high, year, period: `${year}` },
    graded: { ...BROKEN.graded, grade },
    source: { ...BROKEN.source, id: indicator },
  };
}

function place(
  id: string,
  values: Record<string, Held>,
  more: Partial<Brief> = {},
  within: string[] = [],
): Beside {
  const items = Object.entries(values).map(([key, held]) => shown(key, held));
  const sections = THEMES.map(({ id: theme }) => {
    const own = items.filter((item) => item.id.startsWith(`${theme}/`));
    return { theme, items: own, empty: own.length ? null : 'Nothing.' };
  });
  return { brief: { ...EXAMPLE, place: id, name: id, sections, now: 2022, ...more }, values, within };
}

const held = (rows: HeldRow[], more: Partial<Held> = {}): Held => ({
  rows,
  grade: 'strong',
  interval: 'cases',
  ...more,
});
const measured = (places: Beside[]) => compare(places).themes.flatMap(({ measures }) => measures);
function pairOf(a: Held, b: Held, within: string[] = []): Pair {
  const [one] = measured([place('Aland', { [HOMICIDE]: a }, {}, within), place('Beland', { [HOMICIDE]: b })]);
  const [pair] = one?.pairs ?? [];
  if (!pair) throw new Error('nothing was set side by side');
  return pair;
}

describe('a comparison of places', () => {
  it('gives the difference with its interval where both have one, and says which is higher', () => {
    const pair = pairOf(held([[2020, 10, 9, 12]]), held([[2020, 5, 4, 5.5]]));
    // 5 − √((10 − 9)² + (5.5 − 5)²) and 5 + √((12 − 10)² + (5 − 4)²).
    expect(pair).toMatchObject({ difference: 5, reads: 'higher', why: '' });
    expect('bounds' in pair && pair.bounds?.map((limit) => limit.toFixed(4))).toEqual(['3.8820', '7.2361']);
  });

  it('tells nobody apart whose intervals overlap, even where the difference leaves out nothing', () => {
    const pair = pairOf(held([[2020, 10, 8, 12]]), held([[2020, 13, 11.5, 15]]));
    expect(pair).toMatchObject({
      reads: 'alike',
      why: 'Their intervals overlap: they cannot be told apart.',
    });
    const [one] = measured([
      place('Aland', { [HOMICIDE]: held([[2020, 10, 8, 12]]) }),
      place('Beland', { [HOMICIDE]: held([[2020, 13, 11.5, 15]]) }),
    ]);
    expect(one?.sentence).not.toMatch(/higher|lower/);
    expect(one?.dont?.claim).toBe('The homicide-rate is higher in Beland than in Aland.');
  });

  it('calls equals the same as they are printed', () => {
    const pair = pairOf(held([[2020, 10.01, null, null]]), held([[2020, 10.04, null, null]]));
    expect(pair).toMatchObject({ reads: 'alike', why: 'As printed, they are the same.' });
  });

  it('without intervals tells only a large difference', () => {
    expect(pairOf(held([[2020, 10, null, null]]), held([[2020, 10.5, null, null]]))).toMatchObject({
      reads: 'alike',
    });
    expect(pairOf(held([[2020, 10, null, null]]), held([[2020, 20, null, null]]))).toMatchObject({
      reads: 'lower',
      bounds: null,
    });
  });

  it('takes the values of the same year, not the latest of each', () => {
    const pair = pairOf(
      held([
        [2018, 1, null, null],
        [2022, 9, null, null],
      ]),
      held([[2018, 4, null, null]]),
    );
    expect(pair.values.map(({ year, value }) => [year, value])).toEqual([
      [2018, 1],
      [2018, 4],
    ]);
  });

  it.each([
    ['years', held([[2010, 10, 9, 11]]), held([[2020, 5, 4, 6]])],
    [
      'break',
      held([[2019, 10, 9, 11]], { breaks: [[2020, 'another way of counting']] }),
      held([[2020, 5, 4, 6]]),
    ],
    ['few', held([[2020, 10, 9, 11, null, 'few']]), held([[2020, 5, 4, 6]])],
    ['unknown', held([[2020, 10, 9, 11]]), held([[2020, 5, 4, 6, null, 'unknown']])],
    ['method', held([[2020, 10, 9, 11, null, 'method']]), held([[2020, 5, 4, 6]])],
    ['records', held([[2020, 10, 9, 11]], { recorded: true }), held([[2020, 5, 4, 6]], { recorded: true })],
  ])('computes no difference where something stands against it: %s', (unlike, a, b) => {
    const pair = pairOf(a, b);
    expect(pair).toMatchObject({ unlike });
    expect('difference' in pair).toBe(false);
    expect(pair.why).toMatch(/\.$/);
  });

  it('holds no place against one that it is a part of', () => {
    const rows = held([[2020, 10, 9, 11]]);
    expect(pairOf(rows, rows, ['Beland'])).toMatchObject({ unlike: 'inside' });
  });

  it('sets different surveys of one thing under gaps, with the name of the other one', () => {
    const { themes } = compare([
      place('Aland', { [TRUST]: held([[2020, 40, 38, 42]]) }),
      place('Beland', { [OTHER_TRUST]: held([[2020, 60, 58, 62]]) }),
    ]);
    const trust = themes.find(({ theme }) => theme === 'trust');
    expect(trust?.measures).toEqual([]);
    expect(trust?.alone.map(({ name, item }) => [name, item.indicator])).toEqual([
      ['Aland', 'police-trust-afrobarometer'],
      ['Beland', 'police-trust-lapop'],
    ]);
    expect(trust?.alone[0]?.missing[0]?.reason).toContain('police-trust-lapop, 2020');
  });

  it('shows what two of three have, and says why the third has nothing', () => {
    const [one] = measured([
      place('Aland', { [HOMICIDE]: held([[2020, 10, 9, 11]]) }),
      place('Beland', { [HOMICIDE]: held([[2020, 5, 4, 6]]) }),
      place('Celand', {}),
    ]);
    expect(one?.cells.map((cell) => ('latest' in cell ? cell.latest.value : cell.withheld))).toEqual([
      10,
      5,
      'These data hold no value of it.',
    ]);
    expect(one?.pairs).toHaveLength(1);
  });

  it('says of three which are higher, and which cannot be told apart', () => {
    const [one] = measured([
      place('Aland', { [HOMICIDE]: held([[2020, 10, 9, 11]]) }),
      place('Beland', { [HOMICIDE]: held([[2020, 5, 4, 6]]) }),
      place('Celand', { [HOMICIDE]: held([[2020, 10.5, 9.5, 12]]) }),
    ]);
    expect(one?.sentence).toContain('It was higher in Aland than in Beland; in Celand than in Beland.');
    expect(one?.sentence).toContain('Not told apart: Aland and Celand.');
  });

  it('with nothing in common has no measure, no line to say and a notice', () => {
    const found = compare([place('Aland', { [HOMICIDE]: held([[2020, 10, 9, 11]]) }), place('Beland', {})]);
    expect(found.themes.flatMap(({ measures }) => measures)).toEqual([]);
    expect(found.notice).toContain('No measure');
    expect(found.say).toEqual([]);
    expect(found.themes[0]?.alone).toHaveLength(1);
  });

  it('reads aloud only what is firm and recent for every place', () => {
    const say = (a: Held, b: Held) =>
      compare([place('Aland', { [HOMICIDE]: a }), place('Beland', { [HOMICIDE]: b })]).say.length;
    const [high, low] = [held([[2020, 10, 9, 11]]), held([[2020, 5, 4, 6]])];
    expect(say(high, low)).toBe(1);
    expect(say(high, { ...low, grade: 'limited' })).toBe(0);
    expect(say(held([[2009, 10, 9, 11]]), held([[2009, 5, 4, 6]]))).toBe(0);
  });

  it('holds no local number against another place, and says so first', () => {
    const local = place('Townland', { [HOMICIDE]: held([[2020, 10, 9, 11]]) }, { kind: 'locality' });
    const found = compare([
      { ...local, values: {} },
      place('Aland', { [HOMICIDE]: held([[2020, 5, 4, 6]]) }),
    ]);
    expect(found.themes.flatMap(({ measures }) => measures)).toEqual([]);
    expect(found.notice).toContain('Townland has local numbers');
    expect(found.doNotSay[0]?.claim).toContain('safer');
  });

  it('is made of two to four places', () => {
    const one = place('Aland', {});
    expect(() => compare([one])).toThrow(RangeError);
    expect(() => compare([one, one, one, one, one])).toThrow(RangeError);
  });
});
