import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/lib/charts/layout/spread.ts';

const wishes = fc.array(
  fc.record({
    at: fc.double({ min: -50, max: 450, noNaN: true }),
    size: fc.double({ min: 4, max: 30, noNaN: true }),
  }),
  {
    maxLength: 12,
  },
);

it('leaves things where they wish to be when they do not touch', () =>
  expect(
    spread(
      [
        { at: 20, size: 10 },
        { at: 80, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 80]));

it('parts two that touch evenly', () =>
  expect(
    spread(
      [
        { at: 50, size: 10 },
        { at: 52, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([46, 56]));

it('answers in the order of the wishes, none over another and all inside', () =>
  fc.assert(
    fc.property(wishes, (all) => {
      const placed = spread(all, 0, 400);
      const boxes = placed
        .map((centre, index) => ({ centre, half: (all[index]?.size ?? 0) / 2 }))
        .sort((a, b) => a.centre - b.centre);
      for (const [index, box] of boxes.entries()) {
        expect(box.centre - box.half).toBeGreaterThan(-1e-6);
        expect(box.centre + box.half).toBeLessThan(400 + 1e-6);
        const before = boxes[index - 1];
        if (before) expect(box.centre - box.half - before.centre - before.half).toBeGreaterThan(-1e-6);
      }
    }),
  ));

it('squeezes evenly where there is no room', () =>
  expect(
    spread(
      [
        { at: 5, size: 10 },
        { at: 5, size: 10 },
      ],
      0,
      10,
    ),
  ).toEqual([2.5, 7.5]));
