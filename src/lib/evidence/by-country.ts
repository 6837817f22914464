import type { Area } from '../catalogue/area.ts';
import type { Language } from '../i18n/language.ts';
import type { Estimate } from '../figures/evidence-figure.ts';
import type { Figure } from '../figures/figure.ts';
import { forest } from '../figures/forms/forest.ts';
import { measureOf } from '../figures/frame.ts';
import { sourceOf } from '../figures/source.ts';
import { formatYears } from '../i18n/format.ts';
import { claimPhrasesIn } from '../i18n/speak.ts';
import type { Claimed } from './claimed.ts';
import { thresholdText } from './words.ts';

/**
 * The picture of a claim about a level within one region: each country with its value and interval against the threshold. One
 * share for the one region would show a single point, and hide which countries are meant.
 *
 * @returns null where the claim is of another kind or its countries lie in several regions: `byRegion` draws those
 */
export function byCountry(
  claimed: Claimed,
  link: string,
  areas: ReadonlyMap<string, Area>,
  caveats: readonly string[],
  language: Language,
): Figure | null {
  if (claimed.kind !== 'level' || claimed.threshold === null) return null;
  const { topic, outcomes, threshold } = claimed;
  if (new Set(outcomes.map(({ area }) => areas.get(area)?.region)).size !== 1) return null;
  const estimates = outcomes.flatMap(({ area, rows }): Estimate[] => {
    const label = areas.get(area)?.names[language];
    const [row] = rows;
    return row && label !== undefined ? [{ ...row, id: area, area, label }] : [];
  });
  const phrases = claimPhrasesIn(language);
  const years = estimates.map(({ year }) => year);
  const answer = forest(
    {
      link,
      language,
      measure: measureOf(topic),
      sources: [sourceOf(topic.dataset)],
      places: phrases.countries(estimates.length),
      period: formatYears(Math.min(...years), Math.max(...years), language),
      things: phrases.country,
      caveats,
      highlight: null,
    },
    { estimates, reference: { value: threshold, label: thresholdText(topic, threshold, language) } },
  );
  return answer.kind === 'figure' ? answer.figure : null;
}
