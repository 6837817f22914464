import { inOrder, type Deck, type Segment } from '../deck/deck.ts';
import { running, type Show } from './show.ts';

/** How a show stands to its plan at a moment; all times in milliseconds of running time. */
export interface Pace {
  total: number;
  planned: number;
  /** The segment on the stage; null before the first. */
  segment: Segment | null;
  /** Time that the segment has had so far. */
  here: number;
  /**
   * How far the show is behind its plan; negative where it is ahead. A segment is only behind once its own time is over, and
   * one that is left early puts the show ahead.
   */
  behind: number;
}

/** @param now in milliseconds since 1970 */
export function pace(show: Show, deck: Deck, now: number): Pace {
  const total = running(show.clock, now);
  const booked = Object.values(show.spent).reduce((sum, spent) => sum + spent, 0);
  const segment = inOrder(deck).find(({ slide }) => slide.id === show.at)?.segment ?? null;
  const minutes = (segments: readonly Segment[]) => segments.reduce((sum, one) => sum + one.minutes, 0);
  const planned = minutes(deck.segments) * 60_000;
  if (segment === null) return { total, planned, segment, here: 0, behind: 0 };
  const here = (show.spent[segment.id] ?? 0) + Math.max(0, total - booked);
  const before = minutes(deck.segments.slice(0, deck.segments.indexOf(segment))) * 60_000;
  const behind = total - before - Math.min(here, segment.minutes * 60_000);
  return { total, planned, segment, here, behind };
}

/** @example clock(-65_000) // '−1:05' */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  const text =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return `${milliseconds <= -1000 ? '−' : ''}${text}`;
}
