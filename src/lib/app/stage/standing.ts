import '../../catalogue/without-eval.ts';
import { z } from 'zod';
import { inOrder, type Deck, type Slide } from '../../evidence/deck/deck.ts';
import { CHECKS, type Finding } from '../../evidence/deck/preflight.ts';
import type { OnStage } from '../../evidence/show/show.ts';
import { pageLanguage, type Language } from '../../i18n/language.ts';
import { Fingerprint } from '../../store/ingest/suspicion/fingerprint.ts';
import type { Content } from './content.ts';

const PREFIX = 'koban:checked:';

const finding = z.strictObject({
  ...{ check: z.enum(CHECKS), what: z.string(), help: z.string(), badness: z.number() },
  seen: z.strictObject({ width: z.number(), height: z.number(), step: z.int() }).nullable(),
}) satisfies z.ZodType<Finding>;
const slideStanding = z.strictObject({
  /** Of the slide as it was checked. */
  print: z.string(),
  findings: z.array(finding),
  waived: z.strictObject({ reason: z.string().min(1).max(300), at: z.number() }).nullable(),
});
const standing = z.strictObject({
  version: z.literal(1),
  /** When the whole deck was last checked, in milliseconds since 1970. */
  at: z.number(),
  slides: z.record(z.string(), slideStanding),
});

export type SlideStanding = z.infer<typeof slideStanding>;
/** How the slides of a deck stand after its last check on this device. */
export type Standing = z.infer<typeof standing>;

export type Verdict =
  | { kind: 'passed' }
  | { kind: 'failed'; findings: Finding[] }
  | { kind: 'waived'; reason: string; findings: Finding[] }
  /** Never checked, or no longer what was checked. */
  | { kind: 'unchecked' };

/**
 * What was checked, in one word: the slide without its notes, the theme of the hall, and every number on the screen. A new data
 * snapshot that changes one of them gives another word, so that neither a pass nor a waiver outlives what it was given for.
 */
export function printOf(slide: Slide, { hall }: Pick<Deck, 'hall'>, content: Content): string {
  const print = new Fingerprint();
  print.clear();
  print.mix(JSON.stringify({ ...slide, notes: '' }));
  print.mix(hall);
  print.mix(JSON.stringify(content));
  return print.asNumber().toString(36);
}

/** A deck is checked in each language by itself: its words are as long as they are in one, and cut off in another. */
const keyOf = (deck: string, language: Language): string =>
  PREFIX + (language === 'en' ? deck : `${deck}:${language}`);

/** The last check of a deck on this device; null where there was none, or what is kept can no longer be read. */
export function readStanding(
  storage: Storage,
  deck: string,
  language: Language = pageLanguage(),
): Standing | null {
  try {
    return standing.parse(JSON.parse(storage.getItem(keyOf(deck, language)) ?? 'null'));
  } catch {
    return null;
  }
}

/** @throws DOMException where the device has no room */
export function keepStanding(
  storage: Storage,
  deck: string,
  own: Standing,
  language: Language = pageLanguage(),
): void {
  storage.setItem(keyOf(deck, language), JSON.stringify(standing.parse(own)));
}

/** What is kept of the findings of a slide. A waiver of the same slide stays; one of a slide that changed is void. */
export function standingOf(
  print: string,
  findings: readonly Finding[],
  before: SlideStanding | undefined,
): SlideStanding {
  const waived = before?.print === print && findings.length > 0 ? before.waived : null;
  return { print, findings: [...findings], waived };
}

export function verdictOn(own: SlideStanding | undefined, print: string): Verdict {
  if (own?.print !== print) return { kind: 'unchecked' };
  const { findings, waived } = own;
  if (findings.length === 0) return { kind: 'passed' };
  return waived ? { kind: 'waived', reason: waived.reason, findings } : { kind: 'failed', findings };
}

/**
 * The worst that is wrong with a screen which is not put on the stage; null where it may be. Only a planned slide that was checked, failed and was not waived
 * is held back. One that was never checked is let through and the console says so: a show on a new device, a slide written
 * minutes before and a card that answers a question from the hall must not be lost to a formality, and what the stage draws is
 * sized by the same rules in any case.
 */
export function heldBack(storage: Storage, what: OnStage, deck: Deck, content: Content): Finding | null {
  if (what.kind !== 'slide') return null;
  const slide = inOrder(deck).find((placed) => placed.slide.id === what.slide)?.slide;
  if (!slide) return null;
  const own = readStanding(storage, deck.id)?.slides[slide.id];
  const verdict = verdictOn(own, printOf(slide, deck, content));
  return verdict.kind === 'failed' ? (verdict.findings[0] ?? null) : null;
}

/** How many slides of a deck passed, failed, were waived, or are not known by the last check. */
export function counted(own: Standing | null, deck: Deck): Record<Verdict['kind'], number> {
  const count = { passed: 0, failed: 0, waived: 0, unchecked: 0 };
  for (const { slide } of inOrder(deck)) {
    const one = own?.slides[slide.id];
    count[one ? verdictOn(one, one.print).kind : 'unchecked'] += 1;
  }
  return count;
}
