import { describe, expect, it } from 'vitest';
import { begun, changed, redone, settled, undone } from '../../../../src/lib/app/decks/history.ts';
import { changeDeck, emptyDeck } from '../../../../src/lib/evidence/deck/edit.ts';

const FIRST = emptyDeck('trial', 'Trial');
const titled = (title: string) => changeDeck(FIRST, { title });

describe('the history of a deck', () => {
  it('goes back and forth over whole decks', () => {
    const two = changed(changed(begun(FIRST), titled('A'), 'the title'), titled('B'), 'the title');
    const one = undone(two);
    expect(one?.now.title).toBe('A');
    const none = one && undone(one);
    expect(none?.now).toBe(FIRST);
    expect(none && undone(none)).toBeNull();
    const again = none && redone(none);
    expect(again?.now.title).toBe('A');
    expect(again && redone(again)?.now.title).toBe('B');
    expect(redone(two)).toBeNull();
  });

  it('takes the letters typed into one field as one change, until the field is left', () => {
    const typed = ['H', 'He', 'Hel'].reduce(
      (history, title) => changed(history, titled(title), 'the title', 'title'),
      begun(FIRST),
    );
    expect(undone(typed)?.now).toBe(FIRST);
    const later = changed(settled(typed), titled('Hello'), 'the title', 'title');
    expect(undone(later)?.now.title).toBe('Hel');
  });

  it('forgets what was undone once something else is changed', () => {
    const back = undone(changed(begun(FIRST), titled('A'), 'the title'));
    if (!back) throw new Error('nothing to undo');
    expect(redone(changed(back, titled('C'), 'the title'))).toBeNull();
  });

  it('has no step for a change that changed nothing', () => {
    const history = begun(FIRST);
    expect(changed(history, FIRST, 'nothing')).toBe(history);
  });
});
