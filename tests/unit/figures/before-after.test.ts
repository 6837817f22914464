import { describe, expect, it } from 'vitest';
import { beforeAfter, type BeforeAfterInput } from '../../../src/lib/figures/forms/before-after.ts';
import { figureOf, setting } from '../../gallery/fixtures/evidence.ts';
import { percent, point } from '../../gallery/fixtures/make.ts';

const input: BeforeAfterInput = {
  place: { id: 'CHL', name: 'Chile' },
  points: [2015, 2016, 2017, 2018].map((year) => ({
    ...point(year, year < 2017 ? 20 : 14),
    at: year,
    label: String(year),
    fitted: year < 2017 ? 20 : 14.5,
    without: year < 2017 ? null : { value: 20, low: 18, high: 22 },
  })),
  event: { at: 2017, what: 'the law of 2017' },
  basis: 'trend',
  effect: { of: 'last', value: -5.5, low: -8, high: -3 },
};
const figure = figureOf(beforeAfter(setting(), input));

describe('a figure of before and after', () => {
  it('says how far the series lies from what would have come', () => {
    expect(figure.title).toBe(
      'After the law of 2017, the made-up rate in Chile was 5.5 per 100,000 lower in 2018 than the trend before would have given',
    );
    expect(figure.sentence).toContain('the line through the values stood at 14.5 per 100,000');
  });

  it('claims no difference where the interval of the effect includes none', () => {
    const { title } = figureOf(
      beforeAfter(setting(), { ...input, effect: { of: 'mean', value: -1, low: -3, high: 1 } }),
    );
    expect(title).toContain('is not clearly different from what the trend before would have given');
  });

  it('gives differences of percentages in percentage points, not in percent', () => {
    const relative = { value: -27, low: -40, high: -14 };
    const { title } = figureOf(beforeAfter(setting({ measure: percent }), { ...input, relative }));
    expect(title).toContain('5.5 percentage points lower');
    expect(figureOf(beforeAfter(setting(), { ...input, relative })).title).toContain('27% lower');
  });

  it('says what it supposes, and that few values before make it uncertain', () => {
    expect(figure.caveats[0]).toMatch(/^This supposes that the trend before would have gone on/);
    expect(figure.caveats[1]).toContain('only 2 values before the event');
  });

  it('keeps what was observed apart from what would have come in the table', () => {
    expect(figure.rows.filter(({ group }) => group === 'without')).toMatchObject([
      { period: '2017', value: 20, low: 18, high: 22 },
      { period: '2018' },
    ]);
  });

  it('needs values on both sides of the event', () => {
    expect(beforeAfter(setting(), { ...input, event: { at: 2010, what: 'x' } }).kind).toBe('empty');
    expect(beforeAfter(setting(), { ...input, points: [] }).kind).toBe('empty');
  });

  it('refuses effects outside of their interval and numbers that are none', () => {
    const of = (effect: BeforeAfterInput['effect']) => () => beforeAfter(setting(), { ...input, effect });
    expect(of({ of: 'mean', value: 1, low: 2, high: 3 })).toThrow(RangeError);
    expect(of({ of: 'mean', value: Number.NaN, low: 2, high: 3 })).toThrow(RangeError);
  });
});
