import { describe, expect, it } from 'vitest';
import { funnel, type FunnelEstimate } from '../../../src/lib/figures/forms/funnel.ts';
import { estimate, figureOf, setting } from '../../gallery/fixtures/evidence.ts';

const limits = { low95: 8, high95: 12, low998: 6, high998: 14 };
const point = (label: string, value: number | null, more: Partial<FunnelEstimate> = {}): FunnelEstimate => ({
  ...estimate(label, value),
  size: 1000,
  limits,
  ...more,
});
const input = { curve: [], target: { value: 10, label: 'all together' }, sizeName: 'People' };
const figure = figureOf(
  funnel(setting(), {
    ...input,
    points: [point('A', 15), point('B', 13), point('C', 10), point('D', 5), point('E', null)],
  }),
);

describe('a funnel plot', () => {
  it('makes a finding only of what lies outside of the 99.8% limits', () => {
    expect(figure.title).toBe(
      'The made-up rate is higher than chance allows in 1 and lower in 1 of 4 countries (99.8% limits)',
    );
  });

  it('says how many lie outside of the 95% limits and how many would by chance', () => {
    expect(figure.sentence).toContain(
      '3 of 4 lie outside of the 95% limits, where about 0.2 are to be expected by chance.',
    );
  });

  it('gives each place its own limits in the table, and a missing one its flag', () => {
    expect(figure.rows[1]?.remark).toBe(
      'Above the 95% limit, within the 99.8% limit (95%: 8.0 to 12.0; 99.8%: 6.0 to 14.0)',
    );
    expect(figure.rows[4]).toMatchObject({ value: null, flag: 'missing' });
    expect(figure.rows[4]?.remark).toBeUndefined();
  });

  it('says where the limits are wider than chance', () => {
    const { caveats } = figureOf(funnel(setting(), { ...input, points: [point('A', 10)], widened: 3 }));
    expect(caveats.join(' ')).toContain('3.0 times as far out as pure chance');
  });

  it('refuses sizes of nothing and limits that do not rise', () => {
    const of = (more: Partial<FunnelEstimate>) =>
      funnel(setting(), { ...input, points: [point('A', 10, more)] });
    expect(() => of({ size: 0 })).toThrow(RangeError);
    expect(() => of({ size: Infinity })).toThrow(RangeError);
    expect(() => of({ limits: { ...limits, low95: 13 } })).toThrow(RangeError);
  });

  it('is an empty answer where every value is missing', () => {
    expect(funnel(setting(), { ...input, points: [point('A', null)] }).kind).toBe('empty');
  });
});
