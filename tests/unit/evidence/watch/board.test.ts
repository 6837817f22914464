import { describe, expect, it } from 'vitest';
import { buildBoard, FALSE_SHARE } from '../../../../src/lib/evidence/watch/board.ts';
import { monthOf } from '../../../../src/lib/evidence/watch/month.ts';
import { METHOD_IDS } from '../../../../src/lib/evidence/watch/settings.ts';
import { watcher } from '../../../../src/lib/evidence/watch/watcher.ts';
import { LAST, quiet, series } from './made.ts';

const calm = quiet(200, 7);

/** A quiet series whose last months rise to so many. */
function risen(id: string, ...last: number[]) {
  const values = quiet(9, 11)[8]?.values ?? [];
  return series(id, [...values.slice(0, -last.length), ...last]);
}

describe('a planted rise', () => {
  const board = buildBoard(watcher([...calm, risen('risen', 160, 170, 165)]));
  const alarm = board.alarms.find(({ ready }) => ready.series.id === 'risen');

  it('is on the work list, with the month it began and how long it lasts', () => {
    expect(alarm).toMatchObject({ survives: true, month: LAST, first: monthOf('2025-07') });
    expect(alarm?.q).toBeLessThan(FALSE_SHARE);
  });

  it('is told by the methods side by side, in the order of the page', () => {
    expect(alarm?.verdicts.map(({ method }) => method)).toEqual(METHOD_IDS);
    expect(alarm?.since).toMatchObject({ ewma: monthOf('2025-07'), farrington: monthOf('2025-07') });
  });

  it('stands before what may be chance', () => {
    expect(board.alarms[0]?.ready.series.id).toBe('risen');
    const rest = board.alarms.map(({ survives }) => survives);
    expect(rest).toEqual([...rest].sort((a, b) => Number(b) - Number(a)));
  });

  it('is not yet there on the board of the months before it', () => {
    const before = buildBoard(watcher([...calm, risen('risen', 160, 170, 165)]), 3);
    expect(before.months.get('made-up')).toBe(monthOf('2025-06'));
    expect(
      before.alarms.find(({ ready, survives }) => ready.series.id === 'risen' && survives),
    ).toBeUndefined();
  });
});

describe('control for the many series', () => {
  it('leaves the work list empty in about 95 of 100 boards on which nothing changed', () => {
    // 60 boards: with a chance of 5 % each, more than 8 with any item has a probability under 0.3 %.
    const boards = Array.from({ length: 60 }, (_, seed) => buildBoard(watcher(quiet(40, 100 + seed))));
    const withItems = boards.filter(({ alarms }) => alarms.some(({ survives }) => survives)).length;
    expect(withItems).toBeLessThanOrEqual(8);
    // While the methods themselves do warn: what they said is kept, and named as what may be chance.
    expect(boards.reduce((sum, { alarms }) => sum + alarms.length, 0)).toBeGreaterThan(60);
  });

  it('lets few false items in beside planted ones', () => {
    const planted = Array.from({ length: 12 }, (_, index) => risen(`risen-${index}`, 150 + index));
    const items = Array.from({ length: 10 }, (_, seed) =>
      buildBoard(watcher([...quiet(120, 300 + seed), ...planted])).alarms.filter(({ survives }) => survives),
    ).flat();
    const wrong = items.filter(({ ready }) => !ready.series.id.startsWith('risen')).length;
    expect(items.length - wrong).toBe(120);
    // At most 5 % on average; of some 126 items, 14 would be more than twice that.
    expect(wrong).toBeLessThanOrEqual(13);
  });
});

describe('a board', () => {
  it('watches each source at its own last month', () => {
    const old = series('old', calm[0]?.values ?? [], { source: 'old', from: monthOf('2010-01') });
    const board = buildBoard(watcher([...calm.slice(1, 5), old]));
    expect(board.months.get('old')).toBe(monthOf('2010-01') + 75);
    expect(board.months.get('made-up')).toBe(LAST);
  });

  it('counts every series once: watched, or not watched with its reason', () => {
    const short = series('short', [5, 6, 7]);
    const board = buildBoard(watcher([...calm.slice(0, 20), short]));
    expect(board.watched + board.unwatched.length).toBe(21);
    expect(board.unwatched.map(({ reason }) => reason)).toEqual([{ why: 'too short', months: 3 }]);
  });
});
