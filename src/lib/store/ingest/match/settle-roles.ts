import type { Role, RoleGuess } from '../meaning.ts';
import type { Column } from './content.ts';
import type { Part } from './role-words.ts';

export interface Guess extends RoleGuess {
  part: Part;
}

const VALUES = new Set<Role>(['count', 'rate', 'share', 'score', 'value']);
/** Parts of a date that a complete one says already. */
const SAID_BY: Record<string, Part[]> = {
  date: ['year', 'month', 'quarter', 'day'],
  datetime: ['year', 'month', 'quarter', 'day', 'hour'],
  period: ['year', 'month', 'quarter'],
};

/**
 * Settles what only all columns together can say: one time of a row, the places that matter, kinds of events or names of
 * indicators, and single columns for what a row can have one of.
 */
export function settle(columns: Column[], guesses: Guess[]): Guess[] {
  const settled = guesses.map((guess) => ({ ...guess }));
  settleTime(columns, settled);
  settlePlaces(columns, settled);
  settleKinds(columns, settled);
  settlePoints(settled);
  for (const role of ['population', 'n', 'low', 'high', 'unit', 'where-code'] as const)
    onlyOne(columns, settled, role);
  return settled;
}

function give(guess: Guess | undefined, role: Role, why: string): void {
  if (guess === undefined) return;
  guess.role = role;
  guess.why = why;
  guess.confidence = role === 'none' ? 0 : Math.min(guess.confidence, 0.6);
}

const indexes = (guesses: Guess[], test: (guess: Guess, index: number) => boolean): number[] =>
  guesses.flatMap((guess, index) => (test(guess, index) ? [index] : []));

/** The surest; of equally sure ones the first. */
function surest(guesses: Guess[], among: number[]): number | undefined {
  return [...among].sort((a, b) => (guesses[b]?.confidence ?? 0) - (guesses[a]?.confidence ?? 0) || a - b)[0];
}

const named = (columns: Column[], index: number): string => `“${columns[index]?.name ?? ''}”`;

function settleTime(columns: Column[], guesses: Guess[]): void {
  const times = indexes(guesses, ({ role }) => role === 'when');
  const complete = times.filter(
    (index) => (columns[index]?.type ?? '') in SAID_BY || guesses[index]?.part === 'whole',
  );
  const chosen =
    surest(
      guesses,
      complete.filter((index) => (columns[index]?.type ?? '') in SAID_BY),
    ) ?? surest(guesses, complete);
  for (const index of complete) {
    if (index !== chosen) give(guesses[index], 'none', `${named(columns, chosen ?? 0)} says when`);
  }
  const said =
    chosen === undefined ? [] : (SAID_BY[columns[chosen]?.type ?? ''] ?? (['year'] satisfies Part[]));
  const parts = new Set<Part>();
  for (const index of times.filter((one) => !complete.includes(one))) {
    const part = guesses[index]?.part ?? '';
    if (said.includes(part)) give(guesses[index], 'none', `${named(columns, chosen ?? 0)} says it too`);
    else if (parts.has(part)) give(guesses[index], 'none', 'another column says it already');
    parts.add(part);
  }
}

/** Countries before regions; without countries, the smallest places with what they lie in. */
function settlePlaces(columns: Column[], guesses: Guess[]): void {
  const at = (part: Part) => indexes(guesses, (guess) => guess.role === 'where' && guess.part === part);
  const varied = (list: number[]) => list.filter((index) => (columns[index]?.distinct ?? 0) > 1);
  const country = surest(guesses, varied(at('country')));
  const coded = indexes(
    guesses,
    ({ role }, index) => role === 'where-code' && /^[A-Z]{3}$/.test(columns[index]?.examples[0] ?? ''),
  );
  const state = surest(guesses, at('state'));
  const district = surest(guesses, varied(at('district'))) ?? surest(guesses, at('district'));
  const wide = surest(guesses, at('region')) ?? surest(guesses, at('country'));
  const keep = new Set<number | undefined>();
  if (country !== undefined) keep.add(country);
  else if (coded.length > 0) keep.add(surest(guesses, at('country')));
  else if (district !== undefined) keep.add(district).add(state);
  else keep.add(state ?? wide ?? surest(guesses, at('spot')));
  for (const index of indexes(guesses, ({ role }) => role === 'where')) {
    if (!keep.has(index)) give(guesses[index], 'none', 'another column says better where');
  }
}

/** The texts beside numbers name what was counted; without numbers they are kinds of single events. */
function settleKinds(columns: Column[], guesses: Guess[]): void {
  const point = guesses.some(({ role }) => role === 'latitude');
  const tabled = guesses.some(({ role }) => VALUES.has(role)) && !point;
  const [from, to]: [Role, Role] = tabled ? ['category', 'what'] : ['what', 'category'];
  const kinds = indexes(guesses, ({ role }) => role === from || role === to);
  const chosen =
    surest(
      guesses,
      kinds.filter((index) => (columns[index]?.distinct ?? 0) > 1),
    ) ?? surest(guesses, kinds);
  for (const index of kinds) {
    const guess = guesses[index];
    if (guess === undefined) continue;
    if (index !== chosen)
      give(guess, tabled ? 'group' : 'none', `${named(columns, chosen ?? 0)} says what it is`);
    else if (guess.role === from) guess.role = to;
  }
  if (!tabled && !point) return;
  if (tabled)
    for (const index of indexes(guesses, ({ role }) => role === 'outcome'))
      give(guesses[index], 'group', 'it splits the numbers');
}

/** One coordinate without the other says nothing. */
function settlePoints(guesses: Guess[]): void {
  const has = (role: Role) => guesses.some((guess) => guess.role === role);
  for (const [role, other] of [
    ['latitude', 'longitude'],
    ['longitude', 'latitude'],
  ] as const) {
    if (has(other)) continue;
    for (const guess of guesses)
      if (guess.role === role) give(guess, 'none', 'there is no column with the other coordinate');
  }
}

function onlyOne(columns: Column[], guesses: Guess[], role: Role): void {
  const all = indexes(guesses, (guess) => guess.role === role);
  const chosen = surest(guesses, all);
  for (const index of all) {
    if (index !== chosen) give(guesses[index], 'none', `${named(columns, chosen ?? 0)} says it`);
  }
}
