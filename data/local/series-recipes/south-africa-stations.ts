import type { LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { readNumber } from '../../number.ts';
import { POPULATION_FILE } from '../../population.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { idPart } from '../area-id.ts';
import { counts, measureTable } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';
import { provinceId, SOUTH_AFRICA, SOUTH_AFRICA_WHOLE, southAfricaAreas } from '../south-africa.ts';

const FILE = 'south-africa-saps/crime-stats.csv.gz';
const YEARS = [2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012];

const measures = measureTable(new URL('south-africa-stations.measures.json', import.meta.url), {
  dataset: 'south-africa-stations',
  locality: SOUTH_AFRICA.id,
  nature: 'counted',
  grain: 'financial-year',
  unit: counts('recorded cases'),
  kind: 'crime',
  better: 'lower',
});
const byOriginal = new Map(measures.map(({ original, id }) => [original, id]));

/** @example financialYear(2003) // '2003/04', April 2003 to March 2004 */
const financialYear = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
/** A name alone is not enough: four names stand in two provinces. */
const stationId = (row: RawRow) => `${provinceId(row['province'] ?? '')}-${idPart(row['station'] ?? '')}`;

function table(raw: RawFolder): RawRow[] {
  return raw.table(FILE, { columns: ['station', 'province', 'crime', ...YEARS.map(String)] });
}
const numberOf = (row: RawRow, year: number) =>
  readNumber(row[year] ?? '', `${FILE}, ${row['station']}, ${row['crime']}, ${year}`);

/**
 * The first year in which each station recorded anything. Before it had not opened, and its work was done by others.
 * A station that records nothing at all begins after the last year.
 */
function openings(rows: readonly RawRow[]): Map<string, number> {
  const opened = new Map<string, number>();
  for (const row of rows) {
    const first = YEARS.find((year) => numberOf(row, year) > 0) ?? Infinity;
    const station = stationId(row);
    opened.set(station, Math.min(first, opened.get(station) ?? Infinity));
  }
  return opened;
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'south-africa-stations',
    title: 'Recorded crime at the police stations of South Africa',
    publisher: 'South African Police Service, reformatted by Adrian Frith',
    via: 'afrith/sa-crime-stats',
    licence: 'Not stated for the data (only the script is under the MIT License).',
    licenceStated: false,
    retrievedFrom: 'github.com/afrith/sa-crime-stats @ fd8def85f4c0, crime-stats.csv',
    released: null,
    nature: 'counted',
    summary:
      'Cases recorded at 1,132 police stations by 29 kinds of crime, for the financial years 2003/04 to 2012/13.',
    preparation: [
      'The column 2003 is the financial year from April 2003 to March 2004, and is called 2003/04 here; so are the others.',
      'Four names of stations (Balfour, Heidelberg, Middelburg, Richmond) stand in two provinces each: station and province together are one place.',
      'In 37 stations all 29 kinds are zero from 2003/04 up to some year and never after: they had not opened. Those years are marked as not applicable, not as zero.',
      'Provinces and the country are not in the file; they are the sums of their stations. Every station has all kinds and years.',
    ],
    caveats: [
      'Where a new station opened, its neighbours lose cases in that year: a fall there is no fall in crime.',
      'Some kinds are parts of another: do not add all 29 up.',
      'Airports, harbours and dams have stations too: few people live there.',
      'No file at hand says how many people live around each station, so there are no rates. The country’s number of people is from the World Bank.',
      'Recorded is what was reported and written down; how much that is differs between kinds, places and years.',
    ],
    files: [FILE, POPULATION_FILE],
  },
  localities: [SOUTH_AFRICA],
  measures,
  areas(raw) {
    const stations = new Map(
      table(raw).map((row) => [
        stationId(row),
        { name: row['station']?.trim() ?? '', province: row['province'] ?? '' },
      ]),
    );
    return [
      ...southAfricaAreas(raw),
      ...[...stations].map(([id, { name, province }]) => ({
        id,
        locality: SOUTH_AFRICA.id,
        kind: 'police-station' as const,
        name,
        partOf: provinceId(province),
        population: null,
      })),
    ];
  },
  rows(raw) {
    const rows = table(raw);
    const opened = openings(rows);
    const kinds = new Map<string, number>();
    const sums = new Map<string, number>();
    const values: LocalValue[] = [];
    for (const row of rows) {
      const measure = byOriginal.get(row['crime']?.trim() ?? '');
      if (!measure) throw new Error(`${FILE}: unknown crime ${row['crime']}`);
      const area = stationId(row);
      kinds.set(measure, (kinds.get(measure) ?? 0) + 1);
      for (const year of YEARS) {
        const period = financialYear(year);
        const value = year < (opened.get(area) ?? Infinity) ? null : numberOf(row, year);
        const flag = value === null ? 'not-applicable' : null;
        values.push(measured({ measure, area, period, value, flag }));
        for (const above of [provinceId(row['province'] ?? ''), SOUTH_AFRICA_WHOLE]) {
          const key = `${measure} ${above} ${period}`;
          sums.set(key, (sums.get(key) ?? 0) + (value ?? 0));
        }
      }
    }
    for (const [measure, stations] of kinds) {
      if (stations !== opened.size) throw new Error(`${FILE}: ${measure} lacks a station`);
    }
    for (const [key, value] of sums) {
      const [measure = '', area = '', period = ''] = key.split(' ');
      values.push(measured({ measure, area, period, value }));
    }
    return values;
  },
};
export default recipe;
