import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../../src/lib/evidence/show/show-event.ts';
import { running, screenOf } from '../../../../src/lib/evidence/show/show.ts';
import { go, moderator, operator, show } from './trial.ts';

describe('who drives', () => {
  it('is the first console, until it hands over', () => {
    const joined = show(['m', 0, moderator], ['o', 1, operator]);
    expect(joined.driver).toBe('m');
    const handed = show(
      ['m', 0, moderator],
      ['o', 1, operator],
      ['o', 2, { kind: 'ask-to-drive' }],
      ['m', 3, { kind: 'hand-over', to: 'o' }],
    );
    expect(handed).toMatchObject({ driver: 'o', asking: [], refused: [] });
  });

  it('alone moves the stage: what another window sends is refused and written down', () => {
    const state = show(['m', 0, moderator], ['o', 1, operator], ['m', 2, go('a1')], ['o', 3, go('b1')]);
    expect(state.onStage).toEqual({ kind: 'slide', slide: 'a1' });
    expect(state.refused).toEqual([{ seq: 3, by: 'o', why: 'not-driving' }]);
  });

  it('is whoever takes over, if that is an operator', () => {
    const join = [
      ['m', 0, moderator] as [string, number, Happening],
      ['p', 1, { ...moderator, role: 'panellist' as const }] as [string, number, Happening],
    ];
    expect(show(...join, ['p', 2, { kind: 'take-over' }])).toMatchObject({
      driver: 'm',
      refused: [{ by: 'p', why: 'operators-only' }],
    });
    expect(show(...join, ['o', 2, operator], ['o', 3, { kind: 'take-over' }]).driver).toBe('o');
  });

  it('passes to whoever asked first when the driver leaves', () => {
    const state = show(
      ['m', 0, moderator],
      ['o', 1, operator],
      ['p', 2, { ...moderator, role: 'panellist' }],
      ['p', 3, { kind: 'ask-to-drive' }],
      ['m', 4, { kind: 'leave' }],
    );
    expect(state).toMatchObject({ driver: 'p', asking: [] });
  });

  it('is replaced where its window is gone, by whoever joined, once', () => {
    const state = show(
      ['m', 0, moderator],
      ['o', 1, operator],
      ['p', 2, { ...moderator, role: 'panellist' }],
      ['p', 3, { kind: 'replace', who: 'm' }],
      ['o', 4, { kind: 'replace', who: 'm' }],
      ['stranger', 5, { kind: 'replace', who: 'p' }],
    );
    expect(state).toMatchObject({
      driver: 'p',
      refused: [
        { by: 'o', why: 'other-drives' },
        { by: 'stranger', why: 'not-joined' },
      ],
    });
  });

  it('cannot be a window that is not there', () => {
    const state = show(['m', 0, moderator], ['m', 1, { kind: 'hand-over', to: 'ghost' }]);
    expect(state).toMatchObject({ driver: 'm', refused: [{ why: 'nobody-there' }] });
  });
});

describe('what is on the stage', () => {
  it('goes back to what stood there before, the run of show included', () => {
    const state = show(
      ['m', 0, moderator],
      ['m', 1, go('a2')],
      ['m', 2, { kind: 'show-card', card: 'homicide-since-2000' }],
      ['m', 3, { kind: 'back' }],
    );
    expect(state).toMatchObject({ onStage: { kind: 'slide', slide: 'a2' }, at: 'a2', before: [] });
    expect(state.shown.map(({ what }) => what.kind)).toEqual(['slide', 'card', 'slide']);
  });

  it('goes back past a screen that was tried again', () => {
    const card = { kind: 'show-card', card: 'voice' } as const;
    const state = show(
      ['m', 0, moderator],
      ['m', 1, go('a1')],
      ['m', 2, card],
      ['m', 3, card],
      ['m', 4, { kind: 'back' }],
    );
    expect(state.onStage).toEqual({ kind: 'slide', slide: 'a1' });
  });

  it('is never a slide that the deck does not have', () => {
    const state = show(['m', 0, moderator], ['m', 1, go('a1')], ['m', 2, go('zzz')]);
    expect(state).toMatchObject({
      onStage: { slide: 'a1' },
      refused: [{ why: 'no-slide' }],
    });
  });

  it('begins each slide without steps, highlight, year or blank', () => {
    const state = show(
      ['m', 0, moderator],
      ['m', 1, go('a1')],
      ['m', 2, { kind: 'step', step: 2 }],
      ['m', 3, { kind: 'highlight', area: 'BRA' }],
      ['m', 4, { kind: 'blank', on: true }],
      ['m', 5, go('b1')],
    );
    expect(state).toMatchObject({ step: 0, highlight: null, year: null, blank: false });
  });
});

describe('a frozen stage', () => {
  const held = [
    ['m', 0, moderator],
    ['m', 1, go('a1')],
    ['m', 2, { kind: 'highlight', area: 'BRA' }],
    ['m', 3, { kind: 'freeze', on: true }],
    ['m', 4, go('a2')],
    ['m', 5, go('b1')],
  ] satisfies [string, number, Happening][];

  it('keeps its screen with all that was done to it, in a window that is loaded later as well', () => {
    const state = show(...held);
    expect(screenOf(state)).toEqual({
      ...{ what: { kind: 'slide', slide: 'a1' }, step: 0, highlight: 'BRA', year: null },
    });
    expect(state.at).toBe('b1');
  });

  it('has shown only what was there before, and what is there when it thaws', () => {
    const thawed = show(...held, ['m', 6, { kind: 'freeze', on: false }]);
    expect(thawed.shown.map(({ what }) => what)).toEqual([
      { kind: 'slide', slide: 'a1' },
      { kind: 'slide', slide: 'b1' },
    ]);
    expect(screenOf(thawed)?.what).toEqual({ kind: 'slide', slide: 'b1' });
  });
});

describe('the queue', () => {
  const card = { kind: 'card', card: 'voice' } as const;
  const view = { kind: 'view', view: 'indicator=homicide-rate&form=map' } as const;

  it('keeps its order, lets a screen out once it is shown, and another by its place', () => {
    const queued = [
      ['m', 0, moderator],
      ['m', 1, { kind: 'queue', what: card }],
      ['m', 2, { kind: 'queue', what: view }],
    ] satisfies [string, number, Happening][];
    expect(show(...queued).queue).toEqual([card, view]);
    expect(show(...queued, ['m', 3, { kind: 'show-view', view: view.view }]).queue).toEqual([card]);
    expect(show(...queued, ['m', 3, { kind: 'unqueue', place: 0 }]).queue).toEqual([view]);
    expect(show(...queued, ['o', 3, { kind: 'unqueue', place: 0 }]).queue).toEqual([card, view]);
  });
});

describe('the clock', () => {
  it('stands still while paused and books its time to the segment on the stage', () => {
    const state = show(
      ['m', 0, moderator],
      ['m', 0, go('a1')],
      ['m', 10, { kind: 'start' }],
      ['m', 70, { kind: 'pause' }],
      ['m', 500, { kind: 'resume' }],
      ['m', 530, go('b1')],
      ['m', 550, { kind: 'pause' }],
    );
    expect(running(state.clock, 10_000_000)).toBe(110_000);
    expect(state.spent).toEqual({ a: 90_000, b: 20_000 });
  });
});
