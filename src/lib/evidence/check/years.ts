import type { Lexicon } from './lexicon.ts';
import { compiled, numberOf, type Reading } from './reading.ts';
import type { Period, Problem } from './understood.ts';

/**
 * The years of a sentence, taken out of it.
 *
 * @returns `compared`: whether they were given as what something is compared with ("than in 2015"); `backwards`: whether
 *   the later year is the one compared with, so that what is higher has fallen
 */
export function readPeriod(
  reading: Reading,
  lexicon: Lexicon,
): { period: Period; compared: boolean; backwards: boolean; problems: Problem[] } {
  const found: { period: Period; words: string; compared: boolean }[] = [];
  for (const { phrase, means, years, compared = false } of lexicon.periods) {
    for (const { words, groups } of reading.takeAll(compiled(phrase, lexicon))) {
      const { year, from, to, n } = groups;
      const span = years ?? (n === undefined ? null : numberOf(n, lexicon));
      if (means === 'last' && span !== null && to !== undefined)
        found.push({ period: { kind: 'between', from: Number(to) - span, to: Number(to) }, words, compared });
      else if (means === 'last' && span !== null)
        found.push({ period: { kind: 'last', years: span }, words, compared });
      else if (means === 'in' && year !== undefined)
        found.push({ period: { kind: 'in', year: Number(year) }, words, compared });
      else if (means === 'since' && from !== undefined)
        found.push({ period: { kind: 'since', from: Number(from) }, words, compared });
      else if (means === 'between' && from !== undefined && to !== undefined)
        found.push({ period: { kind: 'between', from: Number(from), to: Number(to) }, words, compared });
    }
  }
  const compared = found.some((one) => one.compared);
  const [first, second, third] = found.map(({ period }) => period);
  if (first === undefined) return { period: { kind: 'none' }, compared, backwards: false, problems: [] };
  const joined = second === undefined ? first : third === undefined ? join(first, second) : null;
  if (joined !== null && joined.kind !== 'between')
    return { period: joined, compared, backwards: false, problems: [] };
  if (joined !== null && joined.from !== joined.to && (compared || joined.from < joined.to)) {
    const backwards = joined.from > joined.to;
    const [from, to] = backwards ? [joined.to, joined.from] : [joined.from, joined.to];
    return { period: { kind: 'between', from, to }, compared, backwards, problems: [] };
  }
  const words = found.map((one) => one.words).join(', ');
  return {
    period: first,
    compared,
    backwards: false,
    problems: [{ kind: 'loose-years', words, choices: [] }],
  };
}

/** "Lower in 2020 than in 2010" names one year twice: as an end and as what it is compared with. */
function join(a: Period, b: Period): Period | null {
  const [since, at] = a.kind === 'since' ? [a, b] : [b, a];
  return since.kind === 'since' && at.kind === 'in'
    ? { kind: 'between', from: since.from, to: at.year }
    : null;
}
