import { formatTogether } from '../../i18n/format.ts';
import type { Setting } from '../../figures/evidence-figure.ts';
import type { Answer } from '../../figures/figure.ts';
import { beforeAfter, type BeforeAfterPoint } from '../../figures/forms/before-after.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/evaluate.js';
import { expectedBy } from './compared.ts';
import type { Evaluation } from './evaluate.ts';
import type { MonthlyCounts } from './monthly.ts';
import { changeOf } from './spoken.ts';
import { evaluateWords } from './speak.ts';

/** Where a month stands on an axis of years. */
const instant = (month: string): number => Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 1) / 12;

function settingOf(data: MonthlyCounts, { cut }: Evaluation, link: string): Setting {
  const [first, last] = [cut.months[0] ?? '', cut.months.at(-1) ?? ''];
  const language = pageLanguage();
  const words = evaluateWords(language);
  return {
    link,
    language,
    measure: data.measure,
    sources: data.sources,
    places: formatTogether([cut.treated.name, data.locality.name], language),
    period: m.span({ from: words.month(first), to: words.month(last) }),
    things: words.months,
    caveats: data.caveats,
    highlight: null,
  };
}

function pointsOf(
  { cut }: Evaluation,
  lines: (index: number) => Pick<BeforeAfterPoint, 'fitted' | 'without'>,
) {
  const words = evaluateWords(pageLanguage());
  return cut.months.map((month, index): BeforeAfterPoint => ({
    year: Number(month.slice(0, 4)),
    period: month,
    value: cut.treated.values[index] ?? null,
    low: null,
    high: null,
    n: null,
    flag: null,
    at: instant(month),
    label: words.month(month),
    ...lines(index),
  }));
}

const eventOf = ({ question }: Evaluation) => ({ at: instant(question.month), what: changeOf(question) });

/**
 * The place against how the comparison went, before and after: what is drawn before shows whether both ran alike.
 * Null where there is no comparison.
 */
export function besidePicture(data: MonthlyCounts, found: Evaluation, link: string): Answer | null {
  const { cut, beside, facts } = found;
  if (!beside) return null;
  const expected = expectedBy(cut.treated, cut.comparison, cut.change);
  const records = (share: number) => (share * facts.level) / 100;
  const { effect } = beside;
  return beforeAfter(settingOf(data, found, link), {
    place: cut.treated,
    points: pointsOf(found, (index) => ({
      fitted: null,
      without: { value: expected[index] ?? 0, low: null, high: null },
    })),
    event: eventOf(found),
    basis: 'comparison',
    effect: {
      of: 'mean',
      value: records(effect.estimate),
      low: records(effect.low),
      high: records(effect.high),
    },
    relative: facts.relative && { ...facts.relative, value: facts.relative.estimate },
  });
}

/** The place by itself: its line before and after, and how the line before would have gone on. Null without a fit. */
export function alonePicture(data: MonthlyCounts, found: Evaluation, link: string): Answer | null {
  const { alone, cut } = found;
  if (!alone) return null;
  const { meanEffect } = alone;
  return beforeAfter(settingOf(data, found, link), {
    place: cut.treated,
    points: pointsOf(found, (index) => {
      const without = alone.counterfactual[index - cut.change];
      return {
        fitted: alone.fitted[index] ?? null,
        without: without ? { value: without.value, low: without.low, high: without.high } : null,
      };
    }),
    event: eventOf(found),
    basis: 'trend',
    effect: { of: 'mean', value: meanEffect.estimate, low: meanEffect.low, high: meanEffect.high },
  });
}
