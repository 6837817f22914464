import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { RawFolder } from '../raw.ts';
import { FILES } from './files.ts';
import * as labels from './labels.ts';
import { wideCells } from './wide.ts';

/** Which indicator counts the cases behind which rate. */
const COUNT_OF: Record<string, string> = {
  'homicide-rate-gsh': 'homicide-victims-gsh',
  'homicide-suspect-rate': 'homicide-suspects',
  'homicide-convicted-rate': 'homicide-convicted',
  'homicide-prison-rate': 'homicide-prison',
};

/** `Micronesia` on a region's level is the region, not the Federated States. */
function areaOf(places: Places, level: string, place: string, path: string): string {
  return areaOfName(
    places,
    level === 'Subregion' && place === 'Micronesia' ? 'Micronesia (UN)' : place,
    path,
  );
}

/** The rates, with four decimals; the file is windows-1252, not UTF-8 (`Côte d'Ivoire`, `Réunion`). */
function rateRows(raw: RawFolder, places: Places): Observation[] {
  const columns = [...labels.RATE_COLUMNS];
  const rows = raw.table(FILES.rates, {
    columns: ['Territory', 'Year', 'Level', ...columns.map(([column]) => column)],
    encoding: 'windows-1252',
  });
  return rows.flatMap((row) => {
    const level = row['Level'] ?? '';
    const area = areaOf(places, level, row['Territory'] ?? '', FILES.rates);
    return columns.flatMap(([column, meaning]) => {
      const text = row[column] ?? '';
      if (text === '') return [];
      const value = readNumber(text, `${FILES.rates}, ${area}, ${column}`);
      const flag = level === 'Country' ? null : 'estimated';
      return observed({ ...meaning, area, year: Number(row['Year']), value, flag });
    });
  });
}

function wideRows(
  raw: RawFolder,
  places: Places,
  [path, from, to]: readonly [string, number, number],
  meanings: ReadonlyMap<string, labels.Meaning | null>,
): Observation[] {
  return wideCells(raw, path, from, to).flatMap(({ place, level, indicator, year, value }) => {
    const meaning = meanings.get(indicator);
    if (meaning === undefined) throw new Error(`${path}: unknown indicator "${indicator}"`);
    if (meaning === null) return [];
    const flag = level === 'Country' ? null : 'estimated';
    return observed({ ...meaning, area: areaOf(places, level, place, path), year, value, flag });
  });
}

/**
 * The file's female rates of persons in formal contact are the male count over the female population (685 of the 712
 * that can be checked against the counts; one fits the female count). No such value can be right, so all are set aside.
 */
const isWrongRate = ({ indicator, group }: Observation) =>
  indicator === 'homicide-suspect-rate' && group === 'sex=female';

/** Every row of the study's annex; a rate carries the count that stands in the same files as its number of cases. */
export function studyRows(raw: RawFolder, places: Places): Observation[] {
  const rows = [
    ...rateRows(raw, places),
    ...wideRows(raw, places, [FILES.counts, 1990, 2017], labels.COUNTRY_LABELS),
    ...wideRows(raw, places, [FILES.regions, 1990, 2017], labels.REGION_LABELS),
    ...wideRows(raw, places, [FILES.partnerFamily, 2005, 2017], labels.PARTNER_LABELS),
    ...wideRows(raw, places, [FILES.crimeRelated, 2005, 2017], labels.CRIME_LABELS),
    ...wideRows(raw, places, [FILES.justice, 2003, 2017], labels.JUSTICE_LABELS),
    ...wideRows(raw, places, [FILES.prisons, 2010, 2016], labels.PRISON_LABELS),
  ];
  const key = (indicator: string, row: Observation) => `${indicator} ${row.area} ${row.year} ${row.group}`;
  const counts = new Map(rows.map((row) => [key(row.indicator, row), row.value]));
  return rows.map((row) => {
    const count = COUNT_OF[row.indicator];
    if (count === undefined) return row;
    const withCount = { ...row, n: counts.get(key(count, row)) ?? null };
    return isWrongRate(row) ? { ...withCount, value: null, flag: 'implausible' } : withCount;
  });
}
