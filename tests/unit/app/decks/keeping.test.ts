import { describe, expect, it } from 'vitest';
import { lastPut, putIntoDeck, takeOut } from '../../../../src/lib/app/decks/add-to-deck.ts';
import { DeckKeeper } from '../../../../src/lib/app/decks/deck-keeper.ts';
import {
  findDeck,
  keepDeck,
  keepNew,
  keepText,
  keptText,
  listDecks,
  removeDeck,
} from '../../../../src/lib/app/decks/deck-store.ts';
import { changeDeck, emptyDeck } from '../../../../src/lib/evidence/deck/edit.ts';
import { kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { inOrder, type Deck } from '../../../../src/lib/evidence/deck/deck.ts';
import { storageOf } from './storage.ts';

const KYOTO = kyoto('en');

const TRIAL = emptyDeck('trial', 'Trial');
const titled = (title: string): Deck => changeDeck(TRIAL, { title });
const CARD = { kind: 'card', card: 'women-police' } as const;

describe('a deck that two windows change', () => {
  it('is kept by the window that read or wrote it last, and by no other', () => {
    const storage = storageOf();
    keepDeck(storage, TRIAL);
    const [one, two] = [new DeckKeeper(storage, 'trial'), new DeckKeeper(storage, 'trial')];
    expect(one.keep(titled('One'))).toBe(true);
    expect(two.keep(titled('Two'))).toBe(false);
    expect(findDeck(storage, 'trial')?.title).toBe('One');
    expect(two.other()).toEqual({ deck: titled('One') });
    two.acknowledge();
    expect(two.keep(titled('Two'))).toBe(true);
    expect(one.other()).toEqual({ deck: titled('Two') });
  });

  it('and that one of them removes is told to be gone, not written anew', () => {
    const storage = storageOf();
    keepDeck(storage, TRIAL);
    const one = new DeckKeeper(storage, 'trial');
    removeDeck(storage, 'trial');
    expect(one.other()).toBe('removed');
    expect(one.keep(titled('One'))).toBe(false);
    expect(keptText(storage, 'trial')).toBeNull();
  });
});

describe('a device', () => {
  it('without room says so, and what was kept before stays', () => {
    const storage = storageOf(1000);
    keepDeck(storage, TRIAL);
    expect(() => keepDeck(storage, { ...KYOTO, id: 'trial' })).toThrow(/no room left/);
    expect(findDeck(storage, 'trial')).toEqual(TRIAL);
  });

  it('gives a deck from elsewhere an id of its own, so that nothing is written over', () => {
    const storage = storageOf();
    keepDeck(storage, TRIAL);
    expect(keepNew(storage, titled('Other')).id).toBe('trial-2');
    expect(keepNew(storage, titled('Third')).id).toBe('trial-3');
    expect(keepNew(storage, KYOTO).id).toBe('kyoto-2');
    expect(findDeck(storage, 'trial')?.title).toBe('Trial');
  });

  it('keeps what it cannot read as it is, and tells why', () => {
    const storage = storageOf();
    keepText(storage, 'spoilt', '{"format":"koban-deck"');
    const { decks, broken } = listDecks(storage);
    expect(decks).toEqual([KYOTO]);
    expect(broken.map(({ id }) => id)).toEqual(['spoilt']);
    expect(keptText(storage, 'spoilt')).toBe('{"format":"koban-deck"');
  });
});

describe('putting evidence into a deck', () => {
  it('makes a deck where there is none, remembers it, and takes the slide out again', () => {
    const storage = storageOf();
    const put = putIntoDeck(storage, null, null, CARD);
    expect(put.segment).toBe('Panel');
    expect(lastPut(storage)).toEqual({ deck: put.deck.id, segment: 'segment-1' });
    takeOut(storage, put);
    const left = findDeck(storage, put.deck.id);
    expect(left && inOrder(left)).toEqual([]);
  });

  it('copies a deck that comes with the site', () => {
    const storage = storageOf();
    const put = putIntoDeck(storage, 'kyoto', 'theme-trust', CARD);
    expect(put.deck).toMatchObject({ id: 'kyoto-2', title: `${KYOTO.title} (copy)` });
    expect(findDeck(storage, 'kyoto')).toEqual(KYOTO);
    const trust = put.deck.segments.find(({ id }) => id === 'theme-trust');
    expect(trust?.slides.at(-1)).toMatchObject(CARD);
  });

  it('adds to the deck as it is at this moment, whatever was shown before', () => {
    const storage = storageOf();
    const first = putIntoDeck(storage, null, null, CARD);
    keepDeck(storage, changeDeck(first.deck, { title: 'Changed elsewhere' }));
    putIntoDeck(storage, first.deck.id, 'segment-1', CARD);
    takeOut(storage, first);
    const left = findDeck(storage, first.deck.id);
    expect(left?.title).toBe('Changed elsewhere');
    expect(left && inOrder(left).length).toBe(1);
  });

  it('says where the deck is gone', () => {
    expect(() => putIntoDeck(storageOf(), 'gone', 'x', CARD)).toThrow(/no longer has that deck/);
  });
});
