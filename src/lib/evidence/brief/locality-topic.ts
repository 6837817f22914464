import type { Dataset } from '../../catalogue/dataset.ts';
import type { LocalMeasure } from '../../catalogue/locality.ts';
import type { Topic } from '../../figures/frame.ts';
import * as m from '../../i18n/messages/brief.js';
import { localityWords as words } from './speech.ts';

/** What a local measure has in common with records of a kind, which the local catalogue lists elsewhere. */
export type LocalSubject = Pick<
  LocalMeasure,
  'id' | 'name' | 'subject' | 'unit' | 'nature' | 'better' | 'breaks' | 'caveats'
>;

/**
 * The years from which yearly numbers do not compare with those before: that of the break, and the next one where it falls within a
 * year, because that year then holds both.
 */
export function breakYears(breaks: LocalSubject['breaks']): { year: number; what: string }[] {
  return breaks.flatMap(({ period, what }) => {
    const year = Number(period.slice(0, 4));
    const within = /^\d{4}-(?!01$|Q1$)/.test(period);
    return within
      ? [
          { year, what },
          { year: year + 1, what },
        ]
      : [{ year, what }];
  });
}

/** A local measure a year as the briefs take an indicator, so that both are worked out in the same way. */
export function localTopic(measure: LocalSubject, dataset: Dataset): Topic {
  const { id, name, subject, unit, nature, better, breaks, caveats } = measure;
  const isCount = unit.kind === 'count';
  const percent = unit.kind === 'percent';
  return {
    dataset,
    indicator: {
      ...{ id, dataset: dataset.id, name, description: name, nature, better, caveats },
      subject: isCount ? words().number(subject) : subject,
      unit: {
        ...unit,
        name: isCount ? words().unit(unit.name) : unit.name,
        min: isCount || percent ? 0 : null,
        max: percent ? 100 : null,
      },
      ...{ denominator: null, themes: [], targets: [], sdg: null, official: 'none', hasTotal: true },
      interval: isCount ? { level: 0.95, method: 'Poisson' } : null,
      breakdowns: [],
      breaks: breakYears(breaks).map((one) => ({ ...one, areas: null })),
      ratioScale: unit.kind !== 'score',
      coverage: { rows: 0, areas: 0, countries: 0, from: 0, to: 0, fullestLate: 0 },
    },
  };
}

const GROUPS: Record<string, 'women' | 'men'> = { 'sex=female': 'women', 'sex=male': 'men' };

/** The measure of one group of people, named for it. @throws Error for a group without a name */
export function ofGroup(measure: LocalSubject, group: string): LocalSubject {
  if (group === 'total') return measure;
  const who = GROUPS[group];
  if (who === undefined) throw new Error(`There is no name for ${group}.`);
  const { id, name, subject } = measure;
  const called = words()[who];
  return {
    ...measure,
    id: `${id}-${who}`,
    name: m.item_name({ name, group: called }),
    subject: subject + m.bracketed({ words: called }),
  };
}
