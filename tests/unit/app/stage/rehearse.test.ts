import { expect, it } from 'vitest';
import type { Content } from '../../../../src/lib/app/stage/content.ts';
import { StageView } from '../../../../src/lib/app/stage/stage-view.svelte.ts';
import { storageFrom } from '../../../../src/lib/app/device-storage.ts';
import { DECK, go, moderator, show } from '../../evidence/show/trial.ts';

const SCREENS: Content[] = ['one', 'two'].map((title) => ({ kind: 'words', title, text: '' }));
const told: unknown[] = [];

function stage(): StageView {
  const none = () => Promise.reject(new Error('a slide of words asks for nothing'));
  const { storage } = storageFrom(() => {
    throw new Error('none');
  });
  const sources = { card: none, view: none, place: none };
  return new StageView(DECK, sources, (what) => told.push(what), storage);
}

it('a rehearsal draws each screen out of sight, question and answer, and shows none', async () => {
  const view = stage();
  const seen: string[] = [];
  await view.rehearse(SCREENS, () => {
    const { content, step } = view.ready ?? {};
    seen.push(`${content?.kind === 'words' ? content.title : ''} ${step}`);
    expect(view.shown).toBeNull();
    return Promise.resolve();
  });
  expect(seen).toEqual(['one 0', 'one 1', 'two 0', 'two 1']);
  expect(told).toEqual([]);
});

it('a rehearsal ends when the show begins, and what comes next takes its place', async () => {
  const view = stage();
  const begun = show(['m', 0, moderator], ['m', 1, go('a1')]);
  let drawn = 0;
  await view.rehearse(SCREENS, async () => {
    drawn += 1;
    await view.follow(begun);
  });
  expect(drawn).toBe(1);
  await view.prepare(begun);
  expect(view.shown?.what).toEqual({ kind: 'slide', slide: 'a1' });
  expect(view.ready?.what).toEqual({ kind: 'slide', slide: 'a2' });
});
