import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenzFigure, type LorenzInput } from '../../../src/lib/figures/forms/lorenz.ts';
import { eventsAt, placesFor, thinned } from '../../../src/lib/figures/lorenz-curve.ts';
import { lorenz } from '../../../src/lib/stats/lorenz.ts';
import { figureOf, setting } from '../../gallery/fixtures/evidence.ts';
import { percent } from '../../gallery/fixtures/make.ts';

const corner = [
  { places: 0, events: 0 },
  { places: 1, events: 1 },
];
const input: LorenzInput = {
  place: { id: 'LDN', name: 'London' },
  year: 2023,
  period: '2023',
  names: { events: 'burglaries', places: 'streets' },
  counts: { events: 8, places: 10 },
  curve: lorenz([4, 2, 1, 1, 0, 0, 0, 0, 0, 0]),
  chance: corner,
  gini: { value: 0.66, chance: 0.5, adjusted: 0.58 },
};
const around = setting({ measure: percent });
const figure = figureOf(lorenzFigure(around, input));

describe('a Lorenz curve', () => {
  it('says at how few places half of the events happened, beside what chance alone would give', () => {
    expect(figure.title).toBe(
      'Half of the burglaries in London happened at 10% of the streets; by chance alone it would be 50%',
    );
  });

  it('warns where there are fewer events than places, and gives the adjusted coefficient', () => {
    expect(figure.caveats[0]).toContain('fewer burglaries (8) than streets (10)');
    expect(figure.sentence).toContain('Adjusted for there being more places than events, it is 0.58.');
  });

  it('tabulates shares of the places that hold at least one place', () => {
    expect(figure.rows.map(({ group, value }) => [group, value])).toEqual([
      ['top=10', 50],
      ['top=20', 75],
      ['top=50', 100],
    ]);
    expect(figure.rows[0]?.remark).toBe('By chance alone: 10%');
  });

  it('needs an event and two places', () => {
    expect(lorenzFigure(around, { ...input, counts: { events: 0, places: 10 } }).kind).toBe('empty');
    expect(lorenzFigure(around, { ...input, counts: { events: 5, places: 1 } }).kind).toBe('empty');
  });

  it('refuses curves that fall, leave the square or are none', () => {
    const of = (curve: LorenzInput['curve']) => () => lorenzFigure(around, { ...input, curve });
    expect(of([...corner].reverse())).toThrow(RangeError);
    expect(
      of([
        { places: 0, events: 0 },
        { places: 1, events: 1.2 },
      ]),
    ).toThrow(RangeError);
    expect(of([{ places: 0, events: Number.NaN }])).toThrow(RangeError);
    expect(of([])).toThrow(RangeError);
  });
});

describe('reading a curve', () => {
  it('gives back at each share what the other reading gave', () => {
    const counts = fc
      .array(fc.nat(30), { minLength: 2, maxLength: 400 })
      .filter((list) => list.some(Boolean));
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, share) => {
        const curve = lorenz(list);
        expect(eventsAt(curve, placesFor(curve, share))).toBeCloseTo(share, 9);
        expect(eventsAt(thinned(curve), 0.5)).toBeCloseTo(eventsAt(curve, 0.5), 1);
      }),
    );
  });
});
