import { describe, expect, it } from 'vitest';
import { kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { clock, pace } from '../../../../src/lib/evidence/show/pace.ts';
import { showEvent, type Happening } from '../../../../src/lib/evidence/show/show-event.ts';
import { replay } from '../../../../src/lib/evidence/show/show.ts';

const KYOTO = kyoto('en');

const MINUTE = 60_000;
const [opening, keynote] = KYOTO.segments;
if (!opening || !keynote) throw new Error('the deck has no keynote');

/** A show that goes to slides at given minutes, as it stands at a later one. */
function at(now: number, ...gone: [minute: number, slide: string][]) {
  const happened: [number, Happening][] = [
    [0, { kind: 'join', name: 'Operator', role: 'operator' }],
    [0, { kind: 'start' }],
    ...gone.map(([minute, slide]): [number, Happening] => [minute, { kind: 'go', slide }]),
  ];
  const events = happened.map(([minute, what], seq) =>
    showEvent.parse({ seq, at: minute * MINUTE, by: 'o', ...what }),
  );
  return pace(replay(events, KYOTO), KYOTO, now * MINUTE);
}

describe('the pace of a show', () => {
  it('is on time while the first segment has time left, and behind by what it goes over', () => {
    expect(at(3, [0, 'opening-title'])).toMatchObject({ here: 3 * MINUTE, behind: 0, planned: 90 * MINUTE });
    expect(at(opening.minutes + 2, [0, 'opening-title']).behind).toBe(2 * MINUTE);
  });

  it('is ahead where a segment was left early, and keeps the lead while the next one runs', () => {
    const early = opening.minutes - 2;
    const later = early + 4;
    expect(at(later, [0, 'opening-title'], [early, 'keynote-title'])).toMatchObject({
      here: 4 * MINUTE,
      behind: -2 * MINUTE,
    });
  });

  it('counts a segment that somebody went back to once', () => {
    const state = at(9, [0, 'opening-title'], [5, 'keynote-title'], [7, 'opening-title']);
    expect(state).toMatchObject({ here: 7 * MINUTE, total: 9 * MINUTE, behind: 4 * MINUTE });
  });

  it('is written in minutes and seconds, and in hours where it takes them', () => {
    expect([0, 65_000, -65_000, 5_400_000].map(clock)).toEqual(['0:00', '1:05', '−1:05', '1:30:00']);
  });
});
