import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../../src/lib/evidence/deck/deck.ts';
import { showEvent, type Happening, type ShowEvent } from '../../../../src/lib/evidence/show/show-event.ts';
import { coursesOf, totals, type Course } from '../../../../src/lib/evidence/show/summary.ts';

const slide = (id: string) => ({ id, kind: 'card' as const, card: `card-${id}`, notes: '' });
const DECK: Deck = {
  ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'dark' },
  segments: [
    { id: 'a', kind: 'opening', title: 'A', theme: null, minutes: 5, slides: [slide('a1'), slide('a2')] },
    { id: 'b', kind: 'panel', title: 'B', theme: 'trust', minutes: 10, slides: [slide('b1')] },
  ],
};

type Line = [by: string, seconds: number, what: Happening];

function log(...happened: Line[]): ShowEvent[] {
  return happened.map(([by, seconds, what], seq) =>
    showEvent.parse({ seq, at: seconds * 1000, by, ...what }),
  );
}

const JOIN: Line = ['m', 0, { kind: 'join', name: 'Ann', role: 'moderator' }];
const go = (id: string) => ({ kind: 'go', slide: id }) as const;
const failed = (id: string) =>
  ({ kind: 'failed', what: JSON.stringify({ kind: 'slide', slide: id }), why: 'gone' }) as const;
const only = (...happened: Line[]): Course => {
  const [course, ...more] = coursesOf(log(JOIN, ...happened), DECK);
  if (!course || more.length) throw new Error(`${more.length} more shows`);
  return course;
};
const names = ({ seen }: Course) => seen.map(({ what }) => (what.kind === 'slide' ? what.slide : what.kind));

describe('the summary of a show', () => {
  it('has what the hall saw, when, how long and how far its steps went', () => {
    const course = only(
      ['m', 10, go('a1')],
      ['m', 20, { kind: 'step', step: 1 }],
      ['m', 50, go('b1')],
      [...(['m', 60] as const), { kind: 'back' }],
    );
    expect(names(course)).toEqual(['a1', 'b1']);
    expect(course.seen[0]).toMatchObject({ from: 10_000, step: 1, lasted: 40_000 });
    expect(course.seen[1]).toMatchObject({ from: 50_000, step: 0, lasted: 10_000 });
  });

  it('has nothing that the stage could not show: the one before stayed', () => {
    const course = only(
      ['m', 10, go('a1')],
      ['m', 20, go('b1')],
      ['s', 21, failed('b1')],
      ['m', 40, go('a2')],
    );
    expect(names(course)).toEqual(['a1', 'a2']);
    expect(course.seen[0]).toMatchObject({ lasted: 30_000 });
  });

  it('has a screen that failed once and was shown later', () => {
    const course = only(
      ['m', 10, go('a1')],
      ['m', 20, go('b1')],
      ['s', 21, failed('b1')],
      ['m', 30, go('a1')],
      ['m', 40, go('b1')],
      ['m', 45, go('a2')],
    );
    expect(course.seen.find(({ what }) => 'slide' in what && what.slide === 'b1')).toMatchObject({
      ...{ from: 40_000, lasted: 5_000 },
    });
  });

  it('has nothing that went by behind a frozen or a blank stage, or that a window without the wheel asked for', () => {
    const course = only(
      ['m', 10, go('a1')],
      ['m', 20, { kind: 'freeze', on: true }],
      ['m', 30, go('b1')],
      ['m', 40, go('a1')],
      ['m', 50, { kind: 'freeze', on: false }],
      ['x', 60, go('a2')],
      ['m', 70, { kind: 'blank', on: true }],
      ['m', 80, { kind: 'step', step: 1 }],
    );
    expect(names(course)).toEqual(['a1']);
    expect(course.seen[0]?.step).toBe(0);
  });

  it('tells a screen that was moved to another year from the same screen in its own', () => {
    const { seen } = only(['m', 10, go('a1')], ['m', 20, { kind: 'year', year: 2010 }]);
    expect(seen.map(({ year }) => year)).toEqual([null, 2010]);
  });

  it('has open and answered questions, and roles without names', () => {
    const course = only(
      ['m', 10, { kind: 'question', id: 'q1', text: 'And in Kyoto?' }],
      ['m', 20, { kind: 'question', id: 'q2', text: 'Since when?' }],
      ['m', 30, { kind: 'answered', id: 'q2' }],
    );
    expect(course.questions.map(({ answered }) => answered)).toEqual([false, true]);
    expect(course.drove).toEqual([{ role: 'moderator', lasted: 30_000 }]);
    expect(JSON.stringify(course)).not.toContain('Ann');
  });

  it('sets the time that each segment took beside its plan', () => {
    const course = only(
      ['m', 0, { kind: 'start' }],
      ['m', 0, go('a1')],
      ['m', 60, go('b1')],
      ['m', 90, { kind: 'pause' }],
    );
    expect(course.segments.map(({ planned, actual }) => [planned, actual])).toEqual([
      [300_000, 60_000],
      [600_000, 30_000],
    ]);
    expect(totals(course)).toEqual({ planned: 900_000, actual: 90_000 });
  });

  it('is one for each time that the clock was started, and empty without a log', () => {
    const courses = coursesOf(
      log(
        JOIN,
        ['m', 1, { kind: 'start' }],
        ['m', 2, go('a1')],
        ['m', 9, { kind: 'start' }],
        ['m', 10, go('b1')],
      ),
      DECK,
    );
    expect(courses.map(names)).toEqual([['a1'], ['a1', 'b1']]);
    expect(coursesOf([], DECK)).toEqual([]);
  });
});

const anything: fc.Arbitrary<[string, number, Happening]> = fc.tuple(
  fc.constantFrom('m', 'o', 's'),
  fc.integer({ min: 0, max: 5 }),
  fc.oneof(
    fc.constantFrom<Happening>(
      { kind: 'join', name: 'Ann', role: 'moderator' },
      { kind: 'leave' },
      { kind: 'back' },
      { kind: 'start' },
      { kind: 'freeze', on: true },
      { kind: 'freeze', on: false },
      { kind: 'blank', on: true },
      { kind: 'blank', on: false },
      { kind: 'hand-over', to: 'o' },
      { kind: 'show-card', card: 'extra' },
      { kind: 'step', step: 1 },
    ),
    fc.constantFrom('a1', 'a2', 'b1', 'nowhere').map(go),
  ),
);

/** What was on the stage after each event, worked out from the events alone, by the plainest rules. */
function onStage(events: readonly ShowEvent[]): Set<string> {
  const there = new Set<string>();
  let consoles: string[] = [];
  let driver: string | null = null;
  let [now, seen, blank, frozen] = ['', '', false, false];
  const before: string[] = [];
  const put = (what: string) => {
    if (now !== '') before.push(now);
    [now, blank] = [what, false];
  };
  for (const { kind, by, ...rest } of events) {
    if (kind === 'join') {
      consoles = [...consoles.filter((one) => one !== by), by];
      driver ??= by;
    } else if (kind === 'leave') {
      consoles = consoles.filter((one) => one !== by);
      if (driver === by) driver = consoles[0] ?? null;
    } else if (driver === by) {
      if (kind === 'go' && 'slide' in rest && rest.slide !== 'nowhere') put(rest.slide);
      if (kind === 'show-card') put('extra');
      if (kind === 'back' && before.length) {
        const last = before.pop() ?? '';
        [now, blank] = [last, false];
      }
      if (kind === 'blank' && 'on' in rest) blank = rest.on;
      if (kind === 'freeze' && 'on' in rest) frozen = rest.on;
      if (kind === 'hand-over' && 'to' in rest && consoles.includes(rest.to)) driver = rest.to;
    }
    if (!frozen) seen = now;
    if (!blank && seen !== '') there.add(seen);
  }
  return there;
}

describe('for any log', () => {
  it('every screen of the summaries was on the stage, and none else; none lasted longer than its show', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (happened) => {
        let at = 0;
        const events = log(...happened.map(([by, later, what]): Line => [by, (at += later), what]));
        const courses = coursesOf(events, DECK);
        const found = courses.flatMap(({ seen }) =>
          seen.map(({ what }) => (what.kind === 'slide' ? what.slide : 'extra')),
        );
        expect(new Set(found)).toEqual(onStage(events));
        for (const { seen, began, ended } of courses) {
          expect(new Set(seen.map(({ what }) => JSON.stringify(what))).size).toBe(seen.length);
          for (const { from, until, lasted } of seen) {
            expect(from).toBeGreaterThanOrEqual(began);
            expect(lasted).toBeLessThanOrEqual(until - from);
            expect(until).toBeLessThanOrEqual(ended);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
