import type { Topic } from '../figures/frame.ts';
import type { Outcome, Tally } from './weigh/outcome.ts';
import type { Related } from './weigh/pair.ts';

/** What the data answer to a claim, as numbers; `words.ts` puts it into sentences, `ground.ts` says how surely it stands. */
export type Claimed =
  | {
      kind: 'change';
      topic: Topic;
      years: { from: number; to: number };
      outcomes: Outcome[];
      tally: Tally;
      broken: number;
    }
  | { kind: 'level'; topic: Topic; threshold: number | null; outcomes: Outcome[]; tally: Tally }
  | { kind: 'groups'; topic: Topic; names: [string, string]; outcomes: Outcome[]; tally: Tally }
  | { kind: 'pair'; topic: Topic; versus: Topic; related: Related };

/** Datasets of offences as police and courts recorded them. */
const RECORDS = [
  'unodc-cts-violent',
  'unodc-cts-economic',
  'unodc-cts-2017',
  'unodc-glotip-2025',
  'eurostat-crime',
];

/** Whether a measure rests on what is reported and recorded; intentional homicide leaves little room for either. */
export function isRecorded({ indicator, dataset }: Topic): boolean {
  const detected = indicator.sdg === '16.2.2' && indicator.nature === 'counted';
  return indicator.sdg !== '16.1.1' && (detected || RECORDS.includes(dataset.id));
}
