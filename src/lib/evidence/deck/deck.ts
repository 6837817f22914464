import '../../catalogue/without-eval.ts';
import { z } from 'zod';
import { THEMES, type ThemeId } from '../../catalogue/theme.ts';

/** More slides than this are no deck but a library; a file with more is refused. */
export const MOST_SLIDES = 400;
/** The newest form of a deck file that this version reads. */
export const DECK_VERSION = 1;

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const line = z.string().max(300);
const notes = z.string().max(5000);

const shared = { id, notes };

/** Words alone on the screen: an opening, a pause, the slot of a video. */
const words = z.strictObject({
  ...shared,
  kind: z.literal('words'),
  title: line.min(1),
  text: z.string().max(600),
});
/** A card of the evidence library. */
const cardSlide = z.strictObject({ ...shared, kind: z.literal('card'), card: id });
/** A view of Explore, built-in or of the reader's own data, by its link; `title` null for the computed one. */
const viewSlide = z.strictObject({
  ...shared,
  kind: z.literal('view'),
  view: z.string().min(1).max(2000),
  title: line.nullable(),
});

export const slide = z.discriminatedUnion('kind', [words, cardSlide, viewSlide]);
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
    version: z.literal(DECK_VERSION),
    id,
    title: line.min(1),
    /** Light or dark for the hall. */
    hall: z.enum(['light', 'dark']),
    segments: z.array(segment).min(1).max(60),
  })
  .refine(({ segments }) => segments.reduce((sum, { slides }) => sum + slides.length, 0) <= MOST_SLIDES, {
    message: `a deck holds at most ${MOST_SLIDES} slides`,
  })
  .refine(
    ({ segments }) => {
      const ids = segments.flatMap((one) => [one.id, ...one.slides.map((inner) => inner.id)]);
      return new Set(ids).size === ids.length;
    },
    { message: 'two segments or slides have the same id' },
  );
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
