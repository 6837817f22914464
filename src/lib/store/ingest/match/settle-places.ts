import * as m from '../../../i18n/messages/intake.js';
import type { Column } from './content.ts';
import type { Part } from './role-words.ts';
import { give, indexesOf, surest, type Guess } from './guess.ts';

/** Countries before regions; without countries, the smallest places together with what they lie in. */
export function settlePlaces(columns: Column[], guesses: Guess[]): void {
  const at = (part: Part) => indexesOf(guesses, (guess) => guess.role === 'where' && guess.part === part);
  const varied = (list: number[]) => list.filter((index) => (columns[index]?.distinct ?? 0) > 1);
  const keep = new Set<number | undefined>();
  const country = surest(guesses, varied(at('country')));
  const coded = guesses.some(
    ({ role }, index) => role === 'where-code' && /^[A-Z]{3}$/.test(columns[index]?.examples[0] ?? ''),
  );
  const state = surest(guesses, at('state'));
  const district = surest(guesses, varied(at('district'))) ?? surest(guesses, at('district'));
  const wide = surest(guesses, at('region')) ?? surest(guesses, at('country'));
  if (country !== undefined) keep.add(country);
  else if (coded) keep.add(surest(guesses, at('country')));
  else if (district !== undefined) keep.add(district).add(state);
  else keep.add(state ?? wide ?? surest(guesses, at('spot')));
  for (const index of indexesOf(guesses, ({ role }) => role === 'where')) {
    if (!keep.has(index)) give(guesses[index], 'none', m.better_where());
  }
}
