import type { NotUsed, NotUsedReason, TidyReport } from './report.ts';

/** Why values are not used, with the next step. */
export const REASON_WORDS: Record<NotUsedReason, string> = {
  'no-number': 'the cell holds no number; correct the cell or the column’s type',
  'no-time': 'it is not said when; check the column of years or dates',
  'finer-than-year': 'there are several months or days of one year where one value a year is wanted',
  'no-place': 'it is not said where; check the column of places',
  'place-undecided': 'the place is no country or region that this site knows, or was not decided',
  'group-unreadable': 'a cell in a column that splits the numbers is withheld or faulty',
  repeated:
    'the same indicator, place, time and group stands in a row before; name the column that tells them apart',
  'other-grain': 'the rest of its series is told by another length of time (months, quarters or years)',
  unpointed: 'neither time nor place nor kind can be read',
};

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

function notUsedSentence({ reason, count: number, firstRows, texts }: NotUsed): string {
  const named = texts.length > 0 ? ` (${texts.join(', ')}${number > texts.length ? ', …' : ''})` : '';
  const lines = firstRows.length > 0 ? `, first in line ${firstRows[0]}` : '';
  return `${count(number, 'value is', 'values are')} not used${lines}: ${REASON_WORDS[reason]}${named}.`;
}

/** What became of the rows, in plain sentences that balance; the first one always stands. */
export function preparationOf({ rows, values, results, added, notUsed, changed }: TidyReport): string[] {
  return [
    `${count(rows, 'row', 'rows')} with ${count(values, 'value', 'values')} gave ${count(results, 'row', 'rows')} of data.`,
    ...(added > 0
      ? [`${count(added, 'count was', 'counts were')} added to others of the same place, time and group.`]
      : []),
    ...notUsed.map(notUsedSentence),
    ...changed.map(({ what, count: number }) => `${what} (${count(number, 'time', 'times')})`),
  ];
}
