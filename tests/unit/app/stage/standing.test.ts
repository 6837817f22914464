import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/lib/app/stage/content.ts';
import {
  counted,
  heldBack,
  keepStanding,
  printOf,
  readStanding,
  standingOf,
  verdictOn,
} from '../../../../src/lib/app/stage/standing.ts';
import { inOrder, type Deck, type Slide } from '../../../../src/lib/evidence/deck/deck.ts';
import { unavailable } from '../../../../src/lib/evidence/deck/preflight.ts';

const words = (id: string): Slide => ({ id, kind: 'words', title: id, text: '', notes: '' });
const [one, two] = [words('one'), words('two')];
const DECK: Deck = {
  ...{ format: 'koban-deck', version: 1, id: 'trial', title: 'Trial', hall: 'dark' },
  segments: [{ id: 'a', kind: 'opening', title: 'A', theme: null, minutes: 5, slides: [one, two] }],
};
const CONTENT: Content = { kind: 'words', title: 'one', text: '' };
const failed = [unavailable('drawn', 'It cannot be drawn.')];
const waived = { reason: 'Seen in the hall.', at: 2 };

/** What a browser keeps, as far as it is asked here. */
function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

describe('what was checked', () => {
  it('is another thing once the slide, the hall or a number on it changes, but not its notes', () => {
    const print = printOf(one, DECK, CONTENT);
    expect(printOf({ ...one, notes: 'Say it slowly.' }, DECK, CONTENT)).toBe(print);
    expect(printOf({ ...one, id: 'other' }, DECK, CONTENT)).not.toBe(print);
    expect(printOf(one, { hall: 'light' }, CONTENT)).not.toBe(print);
    expect(printOf(one, DECK, { ...CONTENT, title: 'one more' })).not.toBe(print);
  });
});

describe('a waiver', () => {
  it('stays when the same slide is checked again, and is void once the slide changed or passed', () => {
    const before = { ...standingOf('print', failed, undefined), waived };
    expect(standingOf('print', failed, before).waived).toEqual(waived);
    expect(standingOf('other', failed, before).waived).toBeNull();
    expect(standingOf('print', [], before).waived).toBeNull();
    expect(verdictOn(before, 'print').kind).toBe('waived');
    expect(verdictOn(before, 'other').kind).toBe('unchecked');
  });
});

describe('the stage', () => {
  const at = (slide: string) => ({ kind: 'slide', slide }) as const;
  const print = printOf(one, DECK, CONTENT);
  function kept(own: Parameters<typeof keepStanding>[2]['slides']): Storage {
    const storage = shelf();
    keepStanding(storage, 'trial', { version: 1, at: 1, slides: own });
    return storage;
  }

  it('holds back a slide that failed and was not waived, and says why', () => {
    const storage = kept({ one: standingOf(print, failed, undefined) });
    expect(heldBack(storage, at('one'), DECK, CONTENT)?.what).toMatch(/It cannot be drawn/);
  });

  it('shows what passed, was waived, changed since, or was never checked', () => {
    expect(heldBack(kept({ one: standingOf(print, [], undefined) }), at('one'), DECK, CONTENT)).toBeNull();
    const own = { ...standingOf(print, failed, undefined), waived };
    expect(heldBack(kept({ one: own }), at('one'), DECK, CONTENT)).toBeNull();
    const old = standingOf('old', failed, undefined);
    expect(heldBack(kept({ one: old }), at('one'), DECK, CONTENT)).toBeNull();
    expect(heldBack(shelf(), at('one'), DECK, CONTENT)).toBeNull();
  });

  it('shows an unplanned card whatever the check of its slide found', () => {
    const storage = kept({ one: standingOf(print, failed, undefined) });
    expect(heldBack(storage, { kind: 'card', card: 'one' }, DECK, CONTENT)).toBeNull();
  });

  it('takes what can no longer be read for never checked', () => {
    const storage = shelf();
    storage.setItem('koban:checked:trial', '{"version":1,"at":');
    expect(readStanding(storage, 'trial')).toBeNull();
    storage.setItem('koban:checked:trial', '{"version":9}');
    expect(readStanding(storage, 'trial')).toBeNull();
    expect(heldBack(storage, at('one'), DECK, CONTENT)).toBeNull();
  });
});

describe('the standing of a deck', () => {
  it('counts every slide once', () => {
    const slides = { one: standingOf('print', failed, undefined) };
    expect(counted({ version: 1, at: 1, slides }, DECK)).toEqual({
      ...{ passed: 0, failed: 1, waived: 0, unchecked: 1 },
    });
    expect(counted(null, DECK).unchecked).toBe(inOrder(DECK).length);
  });
});
