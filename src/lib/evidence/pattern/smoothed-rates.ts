import { shrinkRates } from '../../stats/shrinkage.ts';
import type { Finding } from './finding.ts';
import { patternWords } from './speak.ts';

/** A part of a place with the records of some years; `population` is null where no file of ours says. */
export interface Populated {
  name: string;
  /** Records, whole. */
  count: number;
  /** Years that they are of. */
  years: number;
  population: number | null;
}

const LEAST_AREAS = 3;

/**
 * Rates by residents, each drawn toward the rate of all by how small its place is (global empirical Bayes), the raw one beside
 * it. Without populations nothing is computed: a count for each district would be a league table of sizes.
 *
 * @example smoothedRates('recorded robberies', areas).numbers[0] // { name: 'Niterói', value: '612.3 raw, 609.8 smoothed' }
 */
export function smoothedRates(events: string, areas: readonly Populated[]): Finding {
  const words = patternWords();
  const head = { id: 'rates', question: words.questions.rates } as const;
  const known = areas.flatMap((area) =>
    area.population === null ? [] : [{ ...area, people: area.population }],
  );
  if (known.length === 0) return { ...head, kind: 'not', why: words.not.population };
  if (known.length < LEAST_AREAS)
    return { ...head, kind: 'not', why: words.not.areas(LEAST_AREAS, known.length) };
  const exposed = known.map(({ count, people, years }) => ({ count, population: people * years }));
  const rates = shrinkRates(exposed)
    .map((rate, index) => ({ ...rate, name: known[index]?.name ?? '' }))
    .sort((a, b) => b.shrunk - a.shrunk);
  const highest = rates.reduce((best, one) => (one.raw > best.raw ? one : best));
  const total = (of: (one: { count: number; population: number }) => number): number =>
    exposed.reduce((sum, one) => sum + of(one), 0);
  return {
    ...head,
    kind: 'found',
    sentence: words.rates.sentence({
      events,
      raw: highest.name,
      high: highest.raw,
      shrunk: highest.shrunk,
      all: (total(({ count }) => count) / total(({ population }) => population)) * 100_000,
    }),
    numbers: rates.map(({ name, raw, shrunk }) => ({ name, value: words.rates.value(raw, shrunk) })),
    caveats: [words.rates.residents, words.rates.smoothed, words.recorded],
    methods: ['rate', 'shrinkage'],
    drawing: null,
  };
}
