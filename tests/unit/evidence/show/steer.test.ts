import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/lib/evidence/deck/deck.ts';
import { kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { after, NOT_BEGUN, type Show } from '../../../../src/lib/evidence/show/show.ts';
import { steer, type Move } from '../../../../src/lib/evidence/show/steer.ts';

const KYOTO = kyoto('en');

const joined = after(
  NOT_BEGUN,
  { seq: 0, at: 0, by: 'm', kind: 'join', name: 'Moderator', role: 'moderator' },
  KYOTO,
);

function press(show: Show, move: Move): Show {
  const what = steer(show, KYOTO, move);
  return what === null ? show : after(show, { seq: show.seq, at: 0, by: 'm', ...what }, KYOTO);
}

describe('a clicker', () => {
  it('comes through every step of every slide to the end and stays there, and back to the first', () => {
    const slides = inOrder(KYOTO);
    const cards = slides.filter(({ slide }) => slide.kind === 'card').length;
    let show = joined;
    for (let press_ = 0; press_ < slides.length + cards; press_++) show = press(show, 'next');
    expect(show.at).toBe(slides.at(-1)?.slide.id);
    expect(steer(show, KYOTO, 'next')).toBeNull();
    expect(new Set(show.shown.map(({ what }) => JSON.stringify(what))).size).toBe(slides.length);
    expect(press(show, 'first').at).toBe(slides[0]?.slide.id);
    expect(press(press(show, 'first'), 'last').at).toBe(slides.at(-1)?.slide.id);
  });

  it('begins with the first slide, also where the clock was started before', () => {
    const started = after(joined, { seq: joined.seq, at: 0, by: 'm', kind: 'start' }, KYOTO);
    expect(press(started, 'next').at).toBe(inOrder(KYOTO)[0]?.slide.id);
  });

  it('goes on from an unplanned card where the run of show was left', () => {
    const at = press(press(joined, 'next'), 'next');
    const unplanned = after(at, { seq: at.seq, at: 0, by: 'm', kind: 'show-card', card: 'voice' }, KYOTO);
    const seen = press(unplanned, 'next');
    expect(seen.step, 'its answer first').toBe(1);
    expect(press(seen, 'next').at).toBe(inOrder(KYOTO)[2]?.slide.id);
    expect(press(seen, 'previous').onStage).toEqual(at.onStage);
  });

  it('brings what was queued before the next slide, once the screen has had all its steps', () => {
    const at = press(press(joined, 'next'), 'next');
    const queue = { kind: 'queue', what: { kind: 'card', card: 'voice' } } as const;
    const queued = after(at, { seq: at.seq, at: 0, by: 'm', ...queue }, KYOTO);
    const shown = press(queued, 'next');
    expect(shown).toMatchObject({ onStage: { kind: 'card', card: 'voice' }, queue: [], at: at.at });
    expect(press(press(shown, 'next'), 'next').at).toBe(inOrder(KYOTO)[2]?.slide.id);
  });
});
