import '../../catalogue/without-eval.ts';
import { z } from 'zod';
import { THEMES, type ThemeId } from '../../catalogue/theme.ts';
import * as m from '../../i18n/messages/decks.js';

/** More slides than this are no deck but a library; a file with more is refused. */
export const MOST_SLIDES = 400;
/** The newest form of a deck file that this version reads; it reads all earlier ones too. Form 2 brought slides of places. */
export const DECK_VERSION = 2;

/** Control characters, and those that turn the direction of the text around them: nobody sees them, so nobody means them. */
const HIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const HIDDEN_BUT_BREAKS = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** The same text without what a deck refuses: for text that is typed or pasted. @example visible('a\u202Eb') // 'ab' */
export function visible(text: string): string {
  return text.replace(new RegExp(HIDDEN_BUT_BREAKS, 'gu'), '');
}

function shown(most: number, hidden: RegExp) {
  const found = (text: string) => hidden.exec(text)?.[0].codePointAt(0)?.toString(16).toUpperCase();
  return z
    .string()
    .max(most)
    .refine((text) => !hidden.test(text), {
      error: ({ input }) => m.fault_hidden({ code: found(String(input))?.padStart(4, '0') ?? '' }),
    });
}

// `constructor` is the one name of this form that every JavaScript object has already.
const id = z.string().regex(/^(?!constructor$)[a-z0-9-]{1,64}$/);
const line = shown(300, HIDDEN);
const paragraph = shown(600, HIDDEN_BUT_BREAKS);
const notes = shown(5000, HIDDEN_BUT_BREAKS);
const link = z.string().min(1).max(2000);

const shared = { id, notes };

/** Words alone on the screen: an opening, a pause, the slot of a video. */
const words = z.strictObject({
  ...shared,
  kind: z.literal('words'),
  title: line.min(1),
  text: paragraph,
});
/** A card of the evidence library. */
const cardSlide = z.strictObject({ ...shared, kind: z.literal('card'), card: id });
/** A view of Explore, built-in or of the reader's own data, by its link; `title` null for the computed one. */
const viewSlide = z.strictObject({
  ...shared,
  kind: z.literal('view'),
  view: link,
  title: line.nullable(),
});
/** A series of a city, state or force area, by the link of its page. */
const placeSlide = z.strictObject({
  ...shared,
  kind: z.literal('place'),
  /** Id of the `Locality`. */
  place: id,
  /** As `writeSeries` gives it; empty for the first series of the place. */
  view: z.string().max(2000),
  title: line.nullable(),
});

export const slide = z.discriminatedUnion('kind', [words, cardSlide, viewSlide, placeSlide]);
export type Slide = z.infer<typeof slide>;

const themeId = z.enum(THEMES.map((theme) => theme.id) as [ThemeId, ...ThemeId[]]);

/** A part of the run of show with a clock of its own. */
export const segment = z.strictObject({
  id,
  kind: z.enum(['opening', 'keynote', 'video', 'panel', 'closing', 'other']),
  title: line.min(1),
  /** The theme of a panel segment; null where it has none. */
  theme: themeId.nullable(),
  minutes: z.number().min(0).max(600),
  slides: z.array(slide),
});
export type Segment = z.infer<typeof segment>;

/** The run of show: segments in order, each with its slides and its time. One JSON file. */
export const deck = z
  .strictObject({
    format: z.literal('koban-deck'),
    version: z.union([z.literal(1), z.literal(DECK_VERSION)]),
    id,
    title: line.min(1),
    /** Light or dark for the hall. */
    hall: z.enum(['light', 'dark']),
    segments: z.array(segment).min(1).max(60),
  })
  .check(({ value: { version, segments }, issues }) => {
    const count = segments.reduce((sum, { slides }) => sum + slides.length, 0);
    const wrong = (message: string, path: (string | number)[]) =>
      issues.push({ code: 'custom', message, path, input: undefined });
    if (count > MOST_SLIDES) wrong(m.fault_slides({ count, most: MOST_SLIDES }), []);
    const seen = new Set<string>();
    const meet = (own: string, path: (string | number)[]) => {
      if (seen.has(own)) wrong(m.fault_same_id({ id: own }), [...path, 'id']);
      seen.add(own);
    };
    segments.forEach((one, index) => {
      meet(one.id, ['segments', index]);
      one.slides.forEach((inner, place) => {
        const path = ['segments', index, 'slides', place];
        meet(inner.id, path);
        if (inner.kind === 'place' && version < 2) wrong(m.fault_form_one(), path);
      });
    });
  });
export type Deck = z.infer<typeof deck>;

/** A slide with its place in the run of show. */
export interface Placed {
  slide: Slide;
  segment: Segment;
  /** Place among all slides of the deck, from 0. */
  index: number;
}

/** All slides in the order in which they are shown. */
export function inOrder({ segments }: Pick<Deck, 'segments'>): Placed[] {
  return segments
    .flatMap((own) => own.slides.map((one) => ({ slide: one, segment: own })))
    .map((placed, index) => ({ ...placed, index }));
}
