import { type BinRow, binRow, type ViewNow } from './bin-rows.ts';
import { countText, percentText, rateText } from './numbers.ts';
import * as m from '../../i18n/messages/linked.js';
import { changeText } from './words.ts';

/**
 * What is said of one bin: count, share, rate, and how it stands to a year before.
 * @example readout(row) // ['October 2018', '1,204 records', '2.1% of what is chosen', '6% fewer than a year before (1,281)']
 */
export function readout({ name, count, hidden, share, rate, change }: BinRow): string[] {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  if (hidden) return [title, m.hidden_text()];
  if (count === null) return [title, m.missing_bin()];
  return [
    title,
    m.records({ count, n: countText(count) }),
    ...(share === null ? [] : [m.share_of_view({ share: percentText(share) })]),
    ...(rate === null ? [] : [m.rate_part({ rate: rateText(rate) })]),
    ...(change === null ? [] : [changeText(change)]),
  ];
}

/** The bin with the most records; null where there are none, or where several share that place. */
export function busiest({ counts, total }: ViewNow): number | null {
  if (total === 0) return null;
  if (total === null && counts.every((count) => count === 0)) return null;
  let best = 0;
  let ties = 0;
  for (let bin = 0; bin < counts.length - 1; bin++) {
    const count = counts[bin] ?? 0;
    const most = counts[best] ?? 0;
    if (bin > 0 && count === most) ties += 1;
    if (count > most) [best, ties] = [bin, 0];
  }
  return ties > 0 ? null : best;
}

/** What a view says of itself while nothing in it is pointed at. */
export function restingReadout(now: ViewNow): string[] {
  if (now.total === null && now.counts.every((count) => count === 0)) return [m.hidden_text()];
  if (now.total === 0) return [m.no_record_obeys()];
  if (now.chosen !== null) return chosenReadout(now, now.chosen);
  const most = busiest(now);
  if (most === null)
    return now.total === null ? [] : [m.records({ count: now.total, n: countText(now.total) })];
  const [name = '', ...rest] = readout(binRow(now, most));
  return [m.most({ name }), ...rest];
}

function chosenReadout({ counts, total, hidden }: ViewNow, chosen: ReadonlySet<number>): string[] {
  let sum = 0;
  let held = false;
  for (const bin of chosen) {
    sum += counts[bin] ?? 0;
    if (hidden?.[bin] === 1) held = true;
  }
  if (held || total === null)
    return [
      m.chosen_here(),
      held ? m.chosen_at_least({ n: countText(sum) }) : m.chosen_hidden({ n: countText(sum) }),
    ];
  return [
    m.chosen_here(),
    m.chosen_of({ n: countText(sum), all: countText(total) }),
    percentText(total === 0 ? 0 : sum / total),
  ];
}
