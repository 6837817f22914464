import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../../src/lib/evidence/show/show-event.ts';
import { after, NOT_BEGUN, replay, running } from '../../../../src/lib/evidence/show/show.ts';
import { DECK, go, log, moderator, operator } from './trial.ts';

const anything: fc.Arbitrary<[string, number, Happening]> = fc.tuple(
  fc.constantFrom('m', 'o', 'p'),
  fc.integer({ min: 0, max: 5000 }),
  fc.oneof(
    fc.constantFrom<Happening>(
      operator,
      moderator,
      { kind: 'leave' },
      { kind: 'take-over' },
      { kind: 'ask-to-drive' },
      { kind: 'hand-over', to: 'o' },
      { kind: 'back' },
      { kind: 'start' },
      { kind: 'pause' },
      { kind: 'resume' },
      { kind: 'freeze', on: true },
      { kind: 'freeze', on: false },
      { kind: 'replace', who: 'm' },
      { kind: 'queue', what: { kind: 'card', card: 'voice' } },
      { kind: 'show-card', card: 'voice' },
      { kind: 'unqueue', place: 0 },
      { kind: 'unreadable' },
    ),
    fc.constantFrom('a1', 'a2', 'b1', 'nowhere').map((slide): Happening => ({ kind: 'go', slide })),
  ),
);

describe('the log', () => {
  it('comes to the same state however often a window reads it anew in between', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), fc.nat(40), (happened, cut) => {
        const events = log(...happened);
        const whole = replay(events, DECK);
        const late = replay(events.slice(0, cut), DECK);
        const caughtUp = events.reduce((state, event) => after(state, event, DECK), late);
        expect(caughtUp).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });

  it('has at most one driver, who is there, and books no more time than has run', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (happened) => {
        const rising = happened.map(([by, , what], index): [string, number, Happening] => [by, index, what]);
        const state = replay(log(...rising), DECK);
        if (state.driver !== null) expect(state.consoles.map(({ id }) => id)).toContain(state.driver);
        const booked = Object.values(state.spent).reduce((sum, spent) => sum + spent, 0);
        expect(booked).toBeLessThanOrEqual(running(state.clock, rising.length * 1000));
      }),
    );
  });

  it('says that events are missing rather than going on without them', () => {
    const [first, , third] = log(['m', 0, moderator], ['m', 1, go('a1')], ['m', 2, go('b1')]);
    if (!first || !third) throw new Error('the log is too short');
    const state = after(NOT_BEGUN, first, DECK);
    expect(() => after(state, third, DECK)).toThrow('event 2 came after 0');
  });
});
