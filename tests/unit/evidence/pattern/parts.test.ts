import { describe, expect, it } from 'vitest';
import { districtChange } from '../../../../src/lib/evidence/pattern/districts.ts';
import { smoothedRates } from '../../../../src/lib/evidence/pattern/smoothed-rates.ts';
import { found, recorded } from './recorded.ts';

describe('districts', () => {
  const monthly = (before: number, after: number) => [
    ...new Array<number>(36).fill(50),
    ...new Array<number>(12).fill(before),
    ...new Array<number>(12).fill(after),
  ];
  const like = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      name: `District ${i + 1}`,
      monthly: monthly(80 + i, 80 + i),
    }));
  const set = (districts: ReturnType<typeof like>) =>
    districtChange(recorded({ districts, districtsName: 'police districts' }));

  it('name the one that went another way than all, and make no ranking', () => {
    const finding = found(set([...like(11), { name: 'District 12', monthly: monthly(60, 140) }]));
    expect(finding.sentence).toContain('District 12 went up by more than chance makes beside that.');
    expect(finding.drawing?.kind === 'figure' && finding.drawing.figure.form).toBe('funnel');
  });

  it('name none where all go the same way', () => {
    expect(found(set(like(12))).sentence).toContain('None of the 12 police districts differs');
  });

  it('are not compared over a gap, nor where there are too few', () => {
    expect(set(like(3)).kind).toBe('not');
    const gap = recorded({ districts: like(9), districtsName: 'police districts', missing: [40] });
    expect(districtChange(gap)).toMatchObject({ kind: 'not' });
  });
});

describe('rates', () => {
  const area = (name: string, count: number, population: number | null) => ({
    name,
    count,
    population,
    years: 1,
  });

  it('draw a small place toward all and keep its raw rate in sight', () => {
    const finding = found(
      smoothedRates('recorded tricks', [
        area('Small', 3, 400),
        area('Large', 900, 300_000),
        area('Middle', 500, 100_000),
      ]),
    );
    expect(finding.sentence).toContain('Small has the highest raw rate of recorded tricks: 750.0');
    expect(finding.numbers.find(({ name }) => name === 'Small')?.value).toMatch(
      /^750\.0 raw, [34]\d\d\.\d smoothed$/,
    );
  });

  it('say why they cannot be computed where nobody says how many people live there', () => {
    expect(smoothedRates('recorded tricks', [area('A', 3, null)])).toMatchObject({
      kind: 'not',
      why: 'cannot be computed because no file of ours says how many people live in each part of this place.',
    });
  });
});
