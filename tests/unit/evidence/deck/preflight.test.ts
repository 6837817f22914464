import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECKS,
  judge,
  toFix,
  unavailable,
  worst,
  type Facts,
  type ScreenText,
} from '../../../../src/lib/evidence/deck/preflight.ts';

const text = (own: Partial<ScreenText> = {}): ScreenText => ({
  ...{ text: 'Europe', part: 'label', box: { x: 0, y: 500, width: 100, height: 20 }, size: 28 },
  ...{ contrast: 12, cut: 0 },
  ...own,
});
const title = text({
  text: 'Homicide fell',
  part: 'title',
  size: 65,
  box: { x: 0, y: 0, width: 400, height: 60 },
});
const source = text({
  text: 'Source: UNODC',
  part: 'source',
  box: { x: 0, y: 1000, width: 200, height: 20 },
});
const facts = (texts: ScreenText[], own: Partial<Facts> = {}): Facts => ({
  ...{ width: 1920, height: 1080, step: 0, chart: { marks: 10, series: 2 } },
  ...own,
  texts: [title, source, ...texts],
});
const checks = (own: Facts) => judge(own).map(({ check }) => check);

describe('a slide that was measured', () => {
  it('passes where all that is asked is there', () => {
    expect(judge(facts([text()]))).toEqual([]);
  });

  it('fails with letters under 1/45 of the height, and the finding names both sizes', () => {
    expect(checks(facts([text({ size: 24 })]))).toEqual([]);
    const [found] = judge(facts([text({ size: 18 })]));
    expect(found?.check).toBe('text-size');
    expect(found?.what).toBe('“Europe” is 18 pixels high, 1/60 of the screen; a text needs 24, 1/45.');
  });

  it('asks twice the pixels of a screen twice as high', () => {
    expect(checks(facts([text({ size: 28 })], { height: 2160 }))).toContain('text-size');
  });

  it('asks 1/20 of the height of a title', () => {
    expect(checks({ ...facts([]), texts: [{ ...title, size: 54 }, source] })).toEqual([]);
    expect(checks({ ...facts([]), texts: [{ ...title, size: 53 }, source] })).toEqual(['title-size']);
  });

  it('fails with a contrast under 4.5 to 1', () => {
    expect(checks(facts([text({ contrast: 4.5 })]))).toEqual([]);
    const [found] = judge(facts([text({ contrast: 3 })]));
    expect(found?.what).toMatch(/contrast of 3 to 1/);
  });

  it('fails where a text is cut off, or lies over another one', () => {
    expect(checks(facts([text({ cut: 12 })]))).toEqual(['cut']);
    const [a, b] = [text(), text({ text: 'Asia', box: { x: 80, y: 505, width: 40, height: 20 } })];
    const [found] = judge(facts([a, b]));
    expect(found).toMatchObject({
      check: 'overlap',
      what: expect.stringMatching(/38% of the smaller/) as string,
    });
    expect(checks(facts([a, { ...b, box: { ...b.box, x: 101 } }]))).toEqual([]);
  });

  it('fails with more than five series, without a source, and where nothing is drawn', () => {
    expect(checks(facts([], { chart: { marks: 9, series: 6 } }))).toEqual(['series']);
    expect(checks(facts([], { chart: { marks: 0, series: 1 } }))).toEqual(['drawn']);
    expect(checks({ ...facts([]), texts: [title] })).toEqual(['source']);
  });

  it('of words alone needs neither source nor chart', () => {
    expect(checks({ ...facts([], { chart: null }), texts: [title] })).toEqual([]);
  });
});

describe('the list to fix', () => {
  it('keeps the worst of each check, the gravest check first', () => {
    const found = worst([
      ...judge(facts([text({ size: 20 })])),
      ...judge(facts([text({ size: 10, cut: 50 })])),
    ]);
    expect(found.map(({ check }) => check)).toEqual(['cut', 'text-size']);
    expect(found[1]?.what).toMatch(/10 pixels/);
  });

  it('has the worst slide first and none that passed', () => {
    const slides = [
      { id: 'fine', findings: [] },
      { id: 'small', findings: judge(facts([text({ size: 20 })])) },
      { id: 'smaller', findings: judge(facts([text({ size: 10 })])) },
      { id: 'gone', findings: [unavailable('data', 'The card could not be loaded.')] },
    ];
    expect(toFix(slides).map(({ id }) => id)).toEqual(['gone', 'smaller', 'small']);
  });

  it('holds at most one finding a check, whatever was measured', () => {
    const arbitrary = fc.record({
      text: fc.string(),
      part: fc.constantFrom('title', 'source', 'label', 'words'),
      box: fc.record({ x: fc.nat(2000), y: fc.nat(1100), width: fc.nat(500), height: fc.nat(80) }),
      size: fc.double({ min: 1, max: 100, noNaN: true }),
      contrast: fc.double({ min: 1, max: 21, noNaN: true }),
      cut: fc.nat(100),
    }) satisfies fc.Arbitrary<ScreenText>;
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), fc.nat(9), fc.nat(9), (texts, marks, series) => {
        const found = checks({ ...facts(texts), chart: { marks, series } });
        expect(new Set(found).size).toBe(found.length);
        expect(found).toEqual([...CHECKS].filter((check) => found.includes(check)));
      }),
    );
  });
});
