import type { Indicator } from '../../src/lib/catalogue/indicator.ts';

/** What differs between two series of offences known to the police. */
export interface OffenceSeries {
  id: string;
  name: string;
  /** The act as it stands in a sentence: `Burglaries`. */
  acts: string;
  subject: string;
  better: Indicator['better'];
  themes: Indicator['themes'];
  targets: Indicator['targets'];
  decimals?: number;
  caveats?: string[];
}

/** The descriptor of a rate of offences that the police recorded, per 100,000 people. */
export function offenceRate(dataset: string, series: OffenceSeries): Indicator {
  return {
    id: series.id,
    dataset,
    name: series.name,
    description: `${series.acts} known to the police in a year, per 100,000 people of all ages.`,
    subject: series.subject,
    unit: {
      name: 'offences known to the police per 100,000 people',
      short: ' per 100,000',
      kind: 'rate',
      decimals: series.decimals ?? 1,
      min: 0,
      max: null,
    },
    denominator: 'people of all ages living there',
    nature: 'counted',
    better: series.better,
    themes: series.themes,
    targets: series.targets,
    sdg: null,
    official: 'none',
    interval: null,
    breakdowns: [],
    hasTotal: true,
    breaks: [],
    caveats: series.caveats ?? [],
    ratioScale: true,
  };
}

/** Said of every rate whose size depends on how much the police look for and find. */
export const MORE_FOUND =
  'A higher figure can mean more crime, more reporting or more police work on it: it does not say which.';
