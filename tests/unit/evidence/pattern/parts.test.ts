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

  it('with 1 to 4 records are left out, in no number, name or point, and another one beside them', () => {
    const year = (count: number) => [count, ...new Array<number>(11).fill(0)];
    const few = {
      name: 'District 13',
      monthly: [...new Array<number>(36).fill(50), ...year(3), ...year(40)],
    };
    const finding = found(set([...like(12), few]));
    const text = JSON.stringify(finding);
    expect(text).not.toContain('District 13');
    // Alone it would be the whole less the rest: the next smallest goes with it.
    expect(text).not.toContain('"District 1"');
    expect(finding.numbers.find(({ name }) => name === 'Districts')?.value).toBe('11');
    expect(finding.caveats.join(' ')).toContain('2 of the police districts are left out');
    const sums = Array.from({ length: 11 }, (_, i) => (81 + i) * 12).reduce((all, one) => all + one, 0);
    expect(finding.numbers[1]?.value).toBe(sums.toLocaleString('en'));
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
      why: 'cannot be computed because no file of ours says how many people live in each part of this place: a map of counts would show where many people live, and a rate of few records would stand out by chance.',
    });
  });
});
