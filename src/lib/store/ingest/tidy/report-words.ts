import { pageLanguage } from '../../../i18n/language.ts';
import * as m from '../../../i18n/messages/intake.js';
import { counted, figures } from '../counted.ts';
import type { ChangeKind, NotUsed, NotUsedReason, TidyReport } from './report.ts';

/** Why values are not used, with the next step. */
export const REASON_WORDS: Record<NotUsedReason, () => string> = {
  'no-number': m.reason_no_number,
  'no-time': m.reason_no_time,
  'finer-than-year': m.reason_finer_than_year,
  'no-place': m.reason_no_place,
  'place-undecided': m.reason_place_undecided,
  'group-unreadable': m.reason_group_unreadable,
  repeated: m.reason_repeated,
  'other-grain': m.reason_other_grain,
  unpointed: m.reason_unpointed,
};

const CHANGES: Record<ChangeKind, typeof m.change_fraction> = {
  fraction: m.change_fraction,
  'reversed-interval': m.change_reversed,
  'below-zero': m.change_below_zero,
  'one-interval': m.change_one_interval,
  'from-days': m.change_from_days,
  'last-year': m.change_last_year,
  'held-back': m.change_held_back,
};

/** A change in words. What was kept by an earlier version is the English sentence itself, and is known again by it. */
function changeWords(what: string): string {
  const kinds = Object.keys(CHANGES) as ChangeKind[];
  const kind = kinds.find((one) => one === what || CHANGES[one]({}, { locale: 'en' }) === what);
  return kind === undefined ? what : CHANGES[kind]({}, { locale: pageLanguage() });
}

function notUsedSentence({ reason, count, firstRows, texts }: NotUsed): string {
  const why = REASON_WORDS[reason]();
  const named = `${texts.join(m.comma())}${count > texts.length ? `${m.comma()}…` : ''}`;
  const said = {
    count,
    n: figures(count),
    reason: texts.length > 0 ? m.reason_named({ reason: why, texts: named }) : why,
  };
  const [line] = firstRows;
  return line === undefined ? m.not_used(said) : m.not_used_from({ ...said, line: String(line) });
}

/** What became of the rows, in plain sentences that balance; the first one always stands. */
export function preparationOf({ rows, values, results, added, notUsed, changed }: TidyReport): string[] {
  return [
    m.rows_gave({
      rows: counted.rows(rows),
      values: counted.values(values),
      results: counted.rows(results),
    }),
    ...(added > 0 ? [m.added_up({ count: added, n: figures(added) })] : []),
    ...notUsed.map(notUsedSentence),
    ...changed.map(({ what, count }) => m.changed({ what: changeWords(what), times: counted.times(count) })),
  ];
}
