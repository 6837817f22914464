import { afterEach, describe, expect, it } from 'vitest';
import { readStanding, keepStanding } from '../../../../src/lib/app/stage/standing.ts';
import { deck, inOrder } from '../../../../src/lib/evidence/deck/deck.ts';
import { readDeck } from '../../../../src/lib/evidence/deck/deck-file.ts';
import { kyoto } from '../../../../src/lib/evidence/deck/kyoto.ts';
import { judge } from '../../../../src/lib/evidence/deck/preflight.ts';
import { broughtBy, comesNext, steer } from '../../../../src/lib/evidence/show/steer.ts';
import { NOT_BEGUN } from '../../../../src/lib/evidence/show/show.ts';
import { askLanguage, LANGUAGES } from '../../../../src/lib/i18n/language.ts';
import { storageOf } from '../../app/decks/storage.ts';

afterEach(() => askLanguage(() => 'en'));

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const WITHOUT_LATIN = ['ru', 'ar', 'zh'];

describe('the deck of Kyoto', () => {
  const english = kyoto('en');

  it('has the same parts under the same ids in every language, so that one log means the same', () => {
    const shape = (own: typeof english) =>
      own.segments.map(({ id, minutes, slides }) => [id, minutes, slides.map((slide) => slide.id)]);
    for (const language of OTHERS) {
      const own = kyoto(language);
      expect(deck.parse(own), language).toEqual(own);
      expect(shape(own), language).toEqual(shape(english));
    }
  });

  it('speaks its language in every title and note, and types no number', () => {
    const said = (own: typeof english) => [
      own.title,
      ...own.segments.map(({ title }) => title),
      ...inOrder(own).flatMap(({ slide }) => [
        slide.notes,
        ...(slide.kind === 'words' ? [slide.title, slide.text] : []),
      ]),
    ];
    const before = said(english);
    for (const language of OTHERS)
      said(kyoto(language)).forEach((text, index) => {
        if (before[index] === '') return;
        expect(text, language).not.toBe(before[index]);
        expect(text, language).not.toMatch(/\d|undefined/);
        // The key that blanks the screen is called the same everywhere.
        if (WITHOUT_LATIN.includes(language)) expect(text, language).not.toMatch(/[A-Za-z]{2}/);
      });
  });
});

describe('a deck file with a fault', () => {
  const bad = JSON.stringify({
    ...kyoto('en'),
    segments: [{ ...kyoto('en').segments[0], minutes: -1, slides: [{ id: 'X', kind: 'words' }] }],
  });

  it('is refused with segment, slide and field in the language of the page', () => {
    const told = LANGUAGES.map((language) => {
      askLanguage(() => language);
      const read = readDeck(bad);
      return 'refused' in read ? `${read.refused} ${read.help}` : '';
    });
    expect(told[0]).toMatch(/^This deck has a fault\. Segment 1/);
    expect(new Set(told).size).toBe(LANGUAGES.length);
    for (const words of told) {
      expect(words).toContain('minutes');
      expect(words).not.toMatch(/undefined|[{}]/);
    }
  });
});

describe('the check before the show', () => {
  it('says each kind of fault in the language of the page', () => {
    const line = { text: 'Kenya', part: 'title' as const, box: { x: 0, y: 0, width: 90, height: 20 } };
    const facts = {
      ...{ width: 1920, height: 1080, step: 0, chart: { marks: 0, series: 9 } },
      texts: [
        { ...line, size: 10, contrast: 2.25, cut: 12.5 },
        { ...line, part: 'label' as const, size: 8, contrast: 9, cut: 0 },
      ],
    };
    const told = LANGUAGES.map((language) => {
      askLanguage(() => language);
      return judge(facts);
    });
    for (const [index, findings] of told.entries()) {
      expect(findings.map(({ check }) => check)).toEqual(told[0]?.map(({ check }) => check));
      for (const { what, help } of findings) expect(what + help).not.toMatch(/undefined|[{}]/);
      if (WITHOUT_LATIN.includes(LANGUAGES[index] ?? ''))
        for (const { what, help } of findings)
          expect((what + help).replaceAll('Kenya', '')).not.toMatch(/[A-Za-z]{2}/);
    }
    expect(told[0]).toHaveLength(8);
  });

  it('is kept by language: words that fit in one are cut off in another', () => {
    const storage = storageOf();
    keepStanding(storage, 'trial', { version: 1, at: 7, slides: {} }, 'en');
    expect(readStanding(storage, 'trial', 'fr')).toBeNull();
    keepStanding(storage, 'trial', { version: 1, at: 8, slides: {} }, 'fr');
    expect([readStanding(storage, 'trial', 'en')?.at, readStanding(storage, 'trial', 'fr')?.at]).toEqual([
      7, 8,
    ]);
  });
});

describe('the screen that comes next', () => {
  const own = kyoto('en');

  it('is the one behind the last step of the present screen, so that it can be drawn in advance', () => {
    expect(comesNext(NOT_BEGUN, own)).toEqual({ kind: 'slide', slide: 'opening-title' });
    const at = 'card-homicide-since-2000';
    const asked = { ...NOT_BEGUN, at, onStage: { kind: 'slide', slide: at } as const, step: 0 };
    expect(steer(asked, own, 'next')).toEqual({ kind: 'step', step: 1 });
    expect(comesNext(asked, own)).toEqual({ kind: 'slide', slide: 'card-homicide-women-men' });
    const queue = [{ kind: 'card', card: 'women-police' } as const];
    expect(comesNext({ ...asked, queue }, own)).toEqual({ kind: 'card', card: 'women-police' });
    expect(broughtBy({ kind: 'blank', on: true })).toBeNull();
  });
});
