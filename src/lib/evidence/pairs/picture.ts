import type { Language } from '../../i18n/language.ts';
import type { Figure, Measure } from '../../figures/figure.ts';
import { forest } from '../../figures/forms/forest.ts';
import { measureOf, type Topic } from '../../figures/frame.ts';
import { formatNumber, formatYears } from '../../i18n/format.ts';
import { pairWordsIn } from './speak.ts';
import type { PairReport } from './report.ts';

/**
 * The rank correlations of one measure with several others, each with its interval, against no link.
 *
 * @param reports of one measure; refused ones are left out
 * @param topicOf the indicator and dataset of an id
 * @returns null where every pair was refused
 */
export function correlations(
  reports: readonly PairReport[],
  topicOf: (id: string) => Topic,
  language: Language,
): Figure | null {
  const words = pairWordsIn(language).picture;
  const related = reports.flatMap((report) =>
    report.kind === 'related' && report.over.correlation
      ? [{ x: topicOf(report.x), over: report.over, correlation: report.over.correlation }]
      : [],
  );
  const y = reports[0] && topicOf(reports[0].y);
  if (!y || !related.length) return null;
  const subject = words.subject(y.indicator.subject);
  const measure: Measure = {
    ...measureOf(y),
    name: subject.charAt(0).toLocaleUpperCase(language) + subject.slice(1),
    subject,
    unit: { name: words.unit, short: '', kind: 'score', decimals: 2, min: -1, max: 1 },
    interval: { level: 0.95, method: 'Bonett and Wright' },
    ratioScale: false,
  };
  const years = related.flatMap(({ over }) => over.pairs.flatMap(({ xYear, yYear }) => [xYear, yYear]));
  const last = Math.max(...years);
  const datasets = new Map([y, ...related.map(({ x }) => x)].map(({ dataset }) => [dataset.id, dataset]));
  const answer = forest(
    {
      link: `indicator=${y.indicator.id}&form=scatter`,
      language,
      measure,
      sources: [...datasets.values()],
      places: words.places,
      period: formatYears(Math.min(...years), last, language),
      things: words.things,
      caveats: [words.noCause],
      highlight: null,
    },
    {
      estimates: related.map(({ x, over, correlation: { rho, low, high } }) => ({
        id: x.indicator.id,
        label: `${x.indicator.name} (${formatNumber(over.pairs.length, 0, language)})`,
        area: '',
        year: last,
        period: `${last}`,
        value: rho,
        low,
        high,
        n: over.pairs.length,
        flag: null,
      })),
      reference: { value: 0, label: words.none },
    },
  );
  return answer.kind === 'figure' ? answer.figure : null;
}
