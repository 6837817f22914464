import { describe, expect, it } from 'vitest';
import { type Host, LinkedViews } from '../../../src/lib/app/linked-views.svelte.ts';
import { extentOf } from '../../../src/lib/figures/linked/place.ts';
import {
  type Counts,
  type Cube,
  type Dimension,
  DIMENSIONS,
  NOTHING_CHOSEN,
  type Selection,
} from '../../../src/lib/figures/linked/selection.ts';
import type { Engine } from '../../../src/lib/store/engine.ts';
import { PLACE } from '../figures/linked-place.ts';

const ENGINE: Engine = {
  run: () => Promise.resolve([]),
  columns: () => Promise.reject(new Error('not asked')),
  close: () => Promise.resolve(),
};

/** Counts that carry a number by which a test knows them again. */
function counts(chosen: number): Counts {
  const extent = extentOf(PLACE);
  const views = DIMENSIONS.map((dimension) => [dimension, new Uint32Array(extent[dimension] + 1)] as const);
  return { chosen, views: Object.fromEntries(views) as Record<Dimension, Uint32Array> };
}

/** Views whose cubes arrive when the test says so; each counts the months or bins of its choice. */
function bench() {
  const asked: {
    active: Dimension;
    selection: Selection;
    arrive: () => void;
    fail: (cause: Error) => void;
    signal: AbortSignal;
  }[] = [];
  const host: Host = {
    engine: () => Promise.resolve(ENGINE),
    prepare: (_engine, _extent, active, selection, { signal }) =>
      new Promise<Cube>((resolve, fail) => {
        const cube: Cube = {
          active,
          bytes: 0,
          counts: (choice) => counts(choice === null ? 1000 : JSON.stringify([active, choice]).length),
        };
        asked.push({ active, selection, arrive: () => resolve(cube), fail, signal });
      }),
  };
  return { views: new LinkedViews(PLACE, counts(5000), host), asked };
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe('linked views', () => {
  it('show the whole without an engine', () => {
    const { views, asked } = bench();
    expect(views.counts.chosen).toBe(5000);
    expect(asked).toHaveLength(0);
  });

  it('prepare a view once when the hand comes near, and answer each move from that', async () => {
    const { views, asked } = bench();
    views.approach('category');
    views.approach('category');
    await settled();
    expect(asked.map(({ active }) => active)).toEqual(['category']);
    asked[0]?.arrive();
    await settled();
    views.grasp('category');
    for (const choice of [[0], [0, 1], [0, 1, 2]]) {
      views.choose('category', choice);
      await settled();
      expect(views.counts.chosen).toBe(JSON.stringify(['category', choice]).length);
      expect(views.answered.category).toEqual(choice);
    }
    views.release();
    await settled();
    expect(asked).toHaveLength(1);
  });

  it('keep telling of the old choices until the new ones are counted', async () => {
    const { views, asked } = bench();
    views.choose('category', [1]);
    await settled();
    expect(views.busy).toBe(true);
    expect(views.selection.category).toEqual([1]);
    expect(views.answered).toEqual(NOTHING_CHOSEN);
    expect(views.counts.chosen).toBe(5000);
    asked[0]?.arrive();
    await settled();
    expect(views.busy).toBe(false);
    expect(views.answered.category).toEqual([1]);
  });

  it('drop an answer to choices that are no longer made', async () => {
    const { views, asked } = bench();
    views.choose('category', [1]);
    await settled();
    views.choose('district', [0]);
    await settled();
    const [first, second] = asked;
    first?.arrive();
    await settled();
    expect(views.answered).toEqual(NOTHING_CHOSEN);
    second?.arrive();
    await settled();
    expect(views.answered).toMatchObject({ category: [1], district: [0] });
  });

  it('go back to what was chosen when the hand came down', async () => {
    const { views } = bench();
    views.select({ ...NOTHING_CHOSEN, category: [2] });
    views.grasp('month');
    views.choose('month', [0, 3]);
    views.choose('month', [0, 9]);
    views.undo();
    await settled();
    expect(views.selection).toEqual({ ...NOTHING_CHOSEN, category: [2] });
    expect(views.before).toBeNull();
  });

  it('compare with a year before from the same cube while months are moved', async () => {
    const { views, asked } = bench();
    views.grasp('month');
    views.choose('month', [12, 14]);
    await settled();
    asked[0]?.arrive();
    await settled();
    expect(views.prior?.chosen).toBe(JSON.stringify(['month', [0, 2]]).length);
    expect(asked).toHaveLength(1);
    views.choose('month', [24, 27]);
    await settled();
    expect(views.prior, 'a missing month lies among them').toBeNull();
  });

  it('prepare the year before apart where another view was moved', async () => {
    const { views, asked } = bench();
    views.select({ ...NOTHING_CHOSEN, month: [12, 14] });
    views.choose('category', [0]);
    views.release();
    await settled();
    const ofCategory = (month: number) =>
      asked.find(({ active, selection }) => active === 'category' && selection.month?.[0] === month);
    ofCategory(12)?.arrive();
    await settled();
    expect(views.prior).toBeNull();
    const earlier = ofCategory(0);
    expect(earlier).toBeDefined();
    earlier?.arrive();
    await settled();
    expect(views.prior?.chosen).toBe(JSON.stringify(['category', [0]]).length);
  });

  it('say a failure, keep the old numbers, and try again', async () => {
    const { views, asked } = bench();
    views.choose('category', [1]);
    await settled();
    asked[0]?.fail(new Error('out of order'));
    await settled();
    expect(views.failure?.help).not.toBe('');
    expect(views.counts.chosen).toBe(5000);
    views.retry();
    await settled();
    expect(asked).toHaveLength(2);
    asked[1]?.arrive();
    await settled();
    expect(views.failure).toBeNull();
    expect(views.answered.category).toEqual([1]);
  });

  it('end what is being prepared when the page goes', async () => {
    const { views, asked } = bench();
    views.approach('cell');
    await settled();
    views.close();
    expect(asked[0]?.signal.aborted).toBe(true);
  });
});
