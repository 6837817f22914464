import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenz } from '../../../src/lib/stats/lorenz.ts';

const counts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((count) => count > 0));

describe('the Lorenz curve', () => {
  it('starts with the places that have most', () => {
    expect(lorenz([1, 0, 3, 0])).toEqual([
      { places: 0, events: 0 },
      { places: 0.25, events: 0.75 },
      { places: 0.5, events: 1 },
      { places: 0.75, events: 1 },
      { places: 1, events: 1 },
    ]);
  });

  it('rises from nothing to all, on or above the diagonal, ever less steeply', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const points = lorenz(list);
        expect(points).toHaveLength(list.length + 1);
        expect(points.at(0)).toEqual({ places: 0, events: 0 });
        expect(points.at(-1)).toEqual({ places: 1, events: 1 });
        const steps = points.slice(1).map(({ events }, index) => events - (points[index]?.events ?? 0));
        steps.forEach((step, index) => expect(step).toBeLessThanOrEqual((steps[index - 1] ?? 1) + 1e-12));
        for (const { places, events } of points) expect(events).toBeGreaterThanOrEqual(places - 1e-12);
      }),
    );
  });

  it('needs an event', () => {
    expect(() => lorenz([])).toThrow('at least one event');
    expect(() => lorenz([0, 0])).toThrow('at least one event');
    expect(() => lorenz([1, -1])).toThrow(RangeError);
    expect(() => lorenz([1, NaN])).toThrow(RangeError);
  });
});
