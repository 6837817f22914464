import type { Measure } from '../../figures/figure.ts';
import type { Setting } from '../../figures/evidence-figure.ts';
import { monthName } from '../../figures/linked/bin-names.ts';
import { pageLanguage } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/linked.js';
import type { Recorded } from './finding.ts';

/**
 * A share in percent as the figures take a measure; it is computed here and has no interval of its own.
 * `around`: what matters is how far it is from another share, so that its axis need not begin at zero.
 */
export function shareMeasure(
  recorded: Recorded,
  { around = false, ...words }: { id: string; name: string; subject: string; unit: string; around?: boolean },
): Measure {
  const { id, name, subject, unit } = words;
  return {
    id,
    name,
    subject,
    unit: { name: unit, short: ' %', kind: around ? 'score' : 'percent', decimals: 1, min: 0, max: 100 },
    better: 'neither',
    nature: recorded.nature,
    interval: null,
    ratioScale: !around,
  };
}

/** What surrounds a figure of a pattern. */
export function settingOf(
  recorded: Recorded,
  measure: Measure,
  span: { from: string; to: string },
  things: Setting['things'],
): Setting {
  return {
    link: `place=${recorded.place.id}`,
    language: pageLanguage(),
    measure,
    sources: [recorded.source],
    places: recorded.place.name,
    period: m.span({ from: monthName(span.from), to: monthName(span.to) }),
    things,
    caveats: [],
    highlight: null,
  };
}

/** First and last month of a set of records. */
export function wholeSpan({ months }: Recorded): { from: string; to: string } {
  return { from: months[0] ?? '', to: months.at(-1) ?? '' };
}
