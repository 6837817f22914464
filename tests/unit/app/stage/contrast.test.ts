import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOf, contrast, over, type Colour } from '../../../../src/lib/app/stage/contrast.ts';

const of = (text: string): Colour => {
  const colour = colourOf(text);
  if (!colour) throw new Error(`${text} is no colour`);
  return colour;
};

describe('contrast', () => {
  it('is 21 between black and white, and 1 of a colour with itself', () => {
    expect(contrast(of('rgb(0, 0, 0)'), of('rgb(255, 255, 255)'))).toBeCloseTo(21, 10);
    expect(contrast(of('rgb(9, 99, 199)'), of('rgb(9, 99, 199)'))).toBe(1);
  });

  it('agrees with the known grey that just passes on white, and the one that just fails', () => {
    expect(contrast(of('rgb(118, 118, 118)'), of('rgb(255, 255, 255)'))).toBeCloseTo(4.54, 2);
    expect(contrast(of('rgb(119, 119, 119)'), of('rgb(255, 255, 255)'))).toBeCloseTo(4.48, 2);
  });

  it('is the same both ways', () => {
    const part = fc.nat(255);
    const colour = fc.tuple(part, part, part).map(([r, g, b]) => of(`rgb(${r}, ${g}, ${b})`));
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('a computed colour', () => {
  it('is read in the forms that browsers give it', () => {
    expect(of('rgba(255, 0, 0, 0.5)')).toEqual({ red: 1, green: 0, blue: 0, alpha: 0.5 });
    expect(of('rgb(0 255 0 / 50%)')).toEqual({ red: 0, green: 1, blue: 0, alpha: 0.5 });
    expect(of('color(srgb 0.25 0.5 1e-3 / 0.25)')).toEqual({
      red: 0.25,
      green: 0.5,
      blue: 0.001,
      alpha: 0.25,
    });
    expect(colourOf('none')).toBeNull();
  });

  it('half covers what lies under it', () => {
    expect(over(of('rgba(255, 255, 255, 0.5)'), of('rgb(0, 0, 0)'))).toMatchObject({ red: 0.5, alpha: 1 });
  });
});
