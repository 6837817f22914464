import { lorenzFigure } from '../../figures/forms/lorenz.ts';
import { placesFor } from '../../figures/lorenz-curve.ts';
import type { Hexagons } from '../../figures/pattern/hexagons.ts';
import { adjustedGini, expectedGini, gini } from '../../stats/gini.ts';
import { lorenzByChance } from '../../stats/lorenz-by-chance.ts';
import { lorenz } from '../../stats/lorenz.ts';
import type { Finding, Recorded } from './finding.ts';
import { settingOf, shareMeasure, wholeSpan } from './settings.ts';
import * as m from '../../i18n/messages/linked.js';
import { patternWords } from './speak.ts';

const LEAST_RECORDS = 30;
const LEAST_HEXAGONS = 8;

/**
 * How unevenly records lie over equal hexagons, against chance: the share of the hexagons that has half of them, the Lorenz
 * curve and the Gini coefficient.
 *
 * @example concentration(recorded, hexagons).sentence // 'Half of the recorded burglaries lie in 4.2% of the hexagons. …'
 */
export function concentration(recorded: Recorded, { counts, area }: Hexagons): Finding {
  const words = patternWords();
  const head = { id: 'concentration', question: words.questions.concentration } as const;
  const events = counts.reduce((sum, count) => sum + count, 0);
  if (events < LEAST_RECORDS) return { ...head, kind: 'not', why: words.not.points(LEAST_RECORDS, events) };
  if (counts.length < LEAST_HEXAGONS)
    return { ...head, kind: 'not', why: words.not.hexagons(LEAST_HEXAGONS, counts.length) };
  const curve = lorenz(counts);
  const chance = lorenzByChance(events, counts.length);
  const some = counts.filter((count) => count > 0);
  const numbers = {
    share: placesFor(curve, 0.5),
    chance: placesFor(chance, 0.5),
    some: placesFor(lorenz(some), 0.5),
  };
  const coefficient = {
    value: gini(counts),
    chance: expectedGini(events, counts.length),
    adjusted: adjustedGini(counts),
  };
  const span = wholeSpan(recorded);
  const measure = shareMeasure(recorded, {
    id: 'concentration',
    name: words.concentration.measure(recorded.events),
    subject: words.concentration.subject(recorded.events),
    unit: words.concentration.unit,
  });
  const answer = lorenzFigure(settingOf(recorded, measure, span, words.things.hexagon), {
    place: recorded.place,
    year: Number(span.to.slice(0, 4)),
    period: m.span(span),
    names: { events: recorded.events, places: words.hexagons(area) },
    counts: { events, places: counts.length },
    curve,
    chance,
    gini: coefficient,
  });
  return {
    ...head,
    kind: 'found',
    sentence: words.concentration.sentence({ events: recorded.events, ...numbers }),
    numbers: [
      { name: words.names.withPlace, value: words.whole(events) },
      { name: words.names.hexagons, value: words.whole(counts.length) },
      { name: words.names.withAny, value: words.whole(some.length) },
      { name: words.names.gini, value: words.decimal(coefficient.value, 2) },
      { name: words.names.byChance, value: words.decimal(coefficient.chance, 2) },
      { name: words.names.adjusted, value: words.decimal(coefficient.adjusted, 2) },
    ],
    caveats: [
      words.concentration.denominator(words.hexagons(area)),
      words.concentration.stay,
      ...words.kinds(recorded.kinds),
    ],
    card: {
      claim: words.concentration.claim({ events: recorded.events, place: recorded.place.name, ...numbers }),
      // No more concentrated than records thrown at random would be.
      draw: numbers.share >= numbers.chance,
      against: [words.concentration.byChance(numbers.chance), words.concentration.onlyWithAny(numbers.some)],
    },
    methods: ['lorenz', 'gini'],
    drawing: answer.kind === 'figure' ? { kind: 'figure', figure: answer.figure } : null,
  };
}
