const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const YEARS = [2015, 2016, 2017, 2018, 2019];

export const SPAN = { from: '2015-01', to: '2019-12' };

/** Months that the repository has no file of. */
export const MISSING_MONTHS = ['2016-04', '2017-05'];

/** The police’s monthly files, in order. */
export const FILES: { month: string; path: string }[] = YEARS.flatMap((year) =>
  MONTHS.map((name, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    path: `st-louis-slmpd/${year}-${name}${year}.csv.gz`,
  })),
).filter(({ month }) => !MISSING_MONTHS.includes(month));
