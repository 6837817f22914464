import * as m from '../../../i18n/messages/intake.js';
import type { Role } from '../meaning.ts';
import type { Column } from './content.ts';
import { called, give, indexesOf, surest, type Guess } from './guess.ts';
import { settlePlaces } from './settle-places.ts';
import { settleTime } from './settle-time.ts';

const VALUES = new Set<Role>(['count', 'rate', 'share', 'score', 'value']);
/** A guess that rests on the name too, not on the numbers alone. */
const NAMED = 0.5;

/**
 * Settles what only all columns together can say: one time of a row, the places that matter, kinds of events or names of
 * indicators, and single columns for what a row can have one of.
 */
export function settle(columns: Column[], guesses: Guess[]): Guess[] {
  const settled = guesses.map((guess) => ({ ...guess }));
  settleTime(columns, settled);
  settlePlaces(columns, settled);
  settlePoints(settled);
  settleKinds(columns, settled);
  settleIntervals(settled);
  for (const role of ['population', 'n', 'unit', 'where-code'] as const) onlyOne(columns, settled, role);
  return settled;
}

/**
 * Single events have a point, or a day and a kind, and no number but one that says that each is one. The texts beside
 * numbers name what was counted; without numbers they are kinds of events.
 */
function settleKinds(columns: Column[], guesses: Guess[]): void {
  const kinds = indexesOf(guesses, ({ role }) => role === 'category' || role === 'what');
  const events = areEvents(columns, guesses, kinds.length > 0);
  const tabled = !events && guesses.some(({ role }) => VALUES.has(role));
  const to = tabled ? 'what' : 'category';
  const varied = kinds.filter((index) => (columns[index]?.distinct ?? 0) > 1);
  const own = varied.filter((index) => guesses[index]?.role === to);
  const chosen = surest(guesses, own) ?? surest(guesses, varied) ?? surest(guesses, kinds);
  for (const index of kinds) {
    const guess = guesses[index];
    if (guess === undefined) continue;
    const splits = tabled && guess.confidence >= 0.9;
    if (index !== chosen)
      give(guess, splits ? 'group' : 'none', m.says_what({ other: called(columns, chosen) }));
    else guess.role = to;
  }
  for (const guess of guesses) {
    if (tabled && guess.role === 'outcome') give(guess, 'group', m.splits());
    if (events && guess.role === 'value' && guess.confidence < NAMED) {
      give(guess, 'none', m.like_events());
    }
  }
}

function areEvents(columns: Column[], guesses: Guess[], kinds: boolean): boolean {
  const times = guesses.flatMap((guess, index) =>
    guess.role === 'when' ? [{ ...guess, type: columns[index]?.type }] : [],
  );
  const daily = times.some(
    ({ type, part }) => type === 'date' || type === 'datetime' || part === 'day' || part === 'hour',
  );
  const numbers = guesses.flatMap((guess, index) =>
    VALUES.has(guess.role) && guess.confidence >= NAMED
      ? [{ role: guess.role, max: columns[index]?.max }]
      : [],
  );
  if (!numbers.every(({ role, max }) => role === 'count' && typeof max === 'number' && max <= 1))
    return false;
  return times.length > 0 && (guesses.some(({ role }) => role === 'latitude') || (daily && kinds));
}

/** Two ends of one interval; `low income` and `low education` are none. */
function settleIntervals(guesses: Guess[]): void {
  const lows = indexesOf(guesses, ({ role }) => role === 'low');
  const highs = indexesOf(guesses, ({ role }) => role === 'high');
  if (lows.length === 1 && highs.length === 1) return;
  const sure = (list: number[]) => list.filter((index) => (guesses[index]?.confidence ?? 0) >= 0.9);
  const pair = sure(lows).length === 1 && sure(highs).length === 1 ? [...sure(lows), ...sure(highs)] : [];
  for (const index of [...lows, ...highs]) {
    if (!pair.includes(index)) give(guesses[index], 'value', m.no_other_end());
  }
}

/** One coordinate without the other says nothing. */
function settlePoints(guesses: Guess[]): void {
  for (const [role, other] of [
    ['latitude', 'longitude'],
    ['longitude', 'latitude'],
  ] as const) {
    if (guesses.some((guess) => guess.role === other)) continue;
    for (const guess of guesses) {
      if (guess.role === role) give(guess, 'none', m.no_other_coordinate());
    }
  }
}

function onlyOne(columns: Column[], guesses: Guess[], role: Role): void {
  const all = indexesOf(guesses, (guess) => guess.role === role);
  const chosen = surest(guesses, all);
  for (const index of all) {
    if (index !== chosen) give(guesses[index], 'none', m.says_it({ other: called(columns, chosen) }));
  }
}
