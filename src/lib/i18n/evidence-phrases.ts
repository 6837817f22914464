import type { Things } from './things.ts';

/** Rows by the side on which their intervals lie. */
export interface Verdicts {
  above: number;
  below: number;
  unclear: number;
}

/**
 * The sentences of the evidence figures, in one language; as in `Phrases`, templates take finished parts and counts.
 * Values with unit and interval (`at`) are one text: `0.8 (95% interval 0.6 to 1.1)`.
 */
export interface EvidencePhrases {
  form: Record<'forest' | 'funnel' | 'control' | 'lorenz' | 'likert' | 'before-after', string>;
  /** A value followed by what is known of how sure it is. */
  at(value: string, interval: string | null): string;
  /** Why there is nothing to draw, and the next step. `needed` is a phrase of `needs`. */
  nothing(p: { places: string; needed: string }): { reason: string; help: string };
  needs: { value: string; expected: string; after: string; events: string; answers: string };
  unmeasured(p: { names: string[]; things: Things }): string;

  forest: {
    title(p: { subject: string; reference: string; things: Things; verdicts: Verdicts }): string;
    one(p: { subject: string; name: string; at: string; reference: string; verdict: keyof Verdicts }): string;
    /** `clear`: no other interval overlaps with the first. */
    plain(p: {
      subject: string;
      name: string;
      value: string;
      things: Things;
      count: number;
      clear: boolean;
    }): string;
    ends(p: { top: string; high: string; bottom: string; low: string }): string;
    pooled(p: { label: string; at: string }): string;
    remark(p: { verdict: keyof Verdicts; reference: string }): string;
    unclear(reference: string): string;
    many(count: number): string;
  };

  funnel: {
    title(p: { subject: string; things: Things; count: number; above: number; below: number }): string;
    one(p: { subject: string; name: string; at: string; zone: string }): string;
    target(p: { label: string; value: string }): string;
    place(p: { name: string; at: string; zone: string }): string;
    outside(p: { names: string[]; more: number; high: boolean }): string;
    chance(p: { count: number; seen: number; expected: string; level: 95 | 99.8 }): string;
    zone: Record<'inside' | 'high' | 'low' | 'very-high' | 'very-low', string>;
    remark(p: { zone: string; low95: string; high95: string; low998: string; high998: string }): string;
    dispersion(factor: string): string;
    notRank: string;
  };

  control: {
    title(p: { subject: string; things: Things; count: number; high: number; low: number }): string;
    falseAlarms(p: { expected: string; count: number; seen: number; things: Things }): string;
    /** `usual`: a sentence of `usual`. */
    latest(p: {
      when: string;
      value: string;
      averaged: boolean;
      centre: string | null;
      usual: string;
    }): string;
    usual(p: { lower: string | null; upper: string | null }): string;
    when(p: { names: string[]; more: number }): string;
    expected: string;
    observed: string;
    average: string;
    averageOf(subject: string): string;
    remark: Record<'high' | 'low', string>;
    words: { centre: string; limits: string; baseline: string };
    learnt(p: { from: string; to: string }): string;
    signal: string;
  };

  lorenz: {
    /** `chance`: the share of the places by chance alone, null where that is not known. */
    title(p: { events: string; places: string; share: string; area: string; chance: string | null }): string;
    gini(p: { value: string; chance: string | null }): string;
    adjusted(p: { value: string }): string;
    few(p: { events: string; count: string; places: string; of: string }): string;
    /** The row of the table for some share of the places. */
    top(p: { share: string; places: string }): string;
    byChance(p: { share: string }): string;
    words(p: { events: string; places: string; share: string }): {
      observed: string;
      equality: string;
      chance: string;
      half: string;
      places: string;
      events: string;
    };
    notSame: string;
  };

  likert: {
    /** The answers of one side together. */
    answers(names: string[]): string;
    /** `answers` as `answers` gives them. */
    title(p: {
      subject: string;
      answers: string;
      things: Things;
      majority: number;
      minority: number;
      unclear: number;
    }): string;
    one(p: { subject: string; name: string; at: string; answers: string }): string;
    ends(p: { top: string; high: string; bottom: string; low: string }): string;
    apart(names: string[]): string;
    half: string;
  };

  beforeAfter: {
    /** `amount`: the size of the difference, without sign. `when`: the period that it is of, where it is of one. */
    title(p: {
      subject: string;
      place: string;
      what: string;
      amount: string;
      direction: 'higher' | 'lower' | 'unclear';
      of: 'last' | 'mean' | 'step';
      when: string;
      basis: 'trend' | 'comparison';
    }): string;
    effect(p: { at: string; of: 'last' | 'mean' | 'step'; when: string }): string;
    relative(p: { at: string }): string;
    /** `line`: the value is that of the line through the values. */
    last(p: { when: string; line: boolean; value: string; without: string }): string;
    percentagePoints(amount: string): string;
    observed: string;
    fitted: string;
    without: Record<'trend' | 'comparison', string>;
    supposes: Record<'trend' | 'comparison', string>;
    short(count: number): string;
  };
}
