import type { LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import type { LocalArea } from '../../../src/lib/catalogue/locality.ts';
import { readNumber } from '../../number.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { counts, measureTable } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'rio-de-janeiro-isp/BaseMunicipioMensal.csv';
const locality = 'rio-de-janeiro';
const WHOLE = 'BRA-RJ';
/** What the file calls figures that are settled; the newest months carry a lower number. */
const SETTLED = '3';
/** Reports of every kind: a municipality with none in a month had no police station of its own in the books. */
const ALL_REPORTS = 'registro_ocorrencias';

const measures = measureTable(new URL('rio-de-janeiro-isp.measures.json', import.meta.url), {
  dataset: 'rio-de-janeiro-isp',
  locality,
  nature: 'counted',
  grain: 'month',
  unit: counts('records'),
  kind: 'crime',
  better: 'lower',
});

/** Spans, both ends included, in which a column is zero in every municipality because it was not filled in. */
const UNFILLED: Record<string, [from: string, to: string]> = {
  roubo_bicicleta: ['2014-01', '2015-05'],
  furto_bicicleta: ['2014-01', '2015-05'],
  pol_militares_mortos_serv: ['2014-01', '2014-12'],
  pol_civis_mortos_serv: ['2014-01', '2014-12'],
  apf: ['2015-01', '2015-02'],
  aaapai: ['2015-01', '2015-02'],
  cmp: ['2015-01', '2015-02'],
  cmba: ['2015-01', '2015-02'],
};

function table(raw: RawFolder): RawRow[] {
  const columns = [
    'fmun_cod',
    'fmun',
    'mes_ano',
    'regiao',
    'fase',
    ...measures.map((measure) => measure.original),
  ];
  return raw.table(FILE, { columns, delimiter: ';', encoding: 'windows-1252' });
}

/** @example periodOf('2014m01') // '2014-01' */
function periodOf(text: string): string {
  const match = /^(\d{4})m(0[1-9]|1[0-2])$/.exec(text);
  if (!match) throw new Error(`${FILE}: "${text}" is not a month`);
  return `${match[1]}-${match[2]}`;
}

/** The region that a municipality has in most rows: a row under another one is a mistake in the file. */
function usualRegions(rows: readonly RawRow[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const { fmun_cod = '', regiao = '' } of rows) {
    const regions = seen.get(fmun_cod) ?? new Map<string, number>();
    regions.set(regiao, (regions.get(regiao) ?? 0) + 1);
    seen.set(fmun_cod, regions);
  }
  return new Map(
    [...seen].map(([code, regions]) => [code, [...regions].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
}

/**
 * One row for a municipality and month. Where the file has two, the one under the municipality's usual region is kept.
 * @throws when that does not settle it.
 */
function settled(rows: readonly RawRow[]): RawRow[] {
  const usual = usualRegions(rows);
  const kept = new Map<string, RawRow>();
  for (const row of rows) {
    const key = `${row['fmun_cod']} ${row['mes_ano']}`;
    const other = kept.get(key);
    const ordinary = row['regiao'] === usual.get(row['fmun_cod'] ?? '');
    if (other && (other['regiao'] === usual.get(row['fmun_cod'] ?? '')) === ordinary) {
      throw new Error(`${FILE}: two rows for ${row['fmun']}, ${row['mes_ano']}`);
    }
    if (!other || ordinary) kept.set(key, row);
  }
  return [...kept.values()];
}

/** The value of a cell, or null where the column was not filled in at that time. */
function cell(row: RawRow, column: string, period: string): number | null {
  const value = readNumber(row[column] ?? '', `${FILE}, ${row['fmun']}, ${period}, ${column}`);
  const unfilled = UNFILLED[column];
  if (!unfilled || period < unfilled[0] || period > unfilled[1]) return value;
  if (value !== 0) throw new Error(`${FILE}: ${column} is filled in ${period}, where it was empty`);
  return null;
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'rio-de-janeiro-isp',
    title: 'Police records of the municipalities of Rio de Janeiro State, by month',
    publisher: 'Instituto de Segurança Pública (ISP), State of Rio de Janeiro',
    via: 'carlabferreira/RJ_election_analysis',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/carlabferreira/RJ_election_analysis @ 0d4b5eaab656, DADOS/Seguranca/BaseMunicipioMensal.csv',
    released: '2025-09 is the newest month',
    nature: 'counted',
    summary:
      'What was recorded at police stations in the 92 municipalities of the state, month by month from January 2014 to September 2025: 53 columns of violence, robbery, theft, drugs, arrests, and people killed by police.',
    preparation: [
      'The file is in Windows-1252 with semicolons; each of its 53 columns of numbers became one measure. Codes of municipalities are those of the statistical office (IBGE).',
      'The city of Rio de Janeiro has two rows for April 2025. The one under another region than the city has in all other months is nearly empty and repeats drug numbers of the full row; it is set aside (one robbery and one report).',
      'Ten small municipalities have zeros in every column, reports of any kind among them, from January 2014 to April 2017. Those 400 rows are given as missing, not as zero.',
      'Columns that are zero in the whole state because they were not filled in yet are missing there: bicycles until May 2015, officers killed in 2014, arrests and warrants in January and February 2015.',
      'The whole state is not in the file. It is given as the sum of the 92 municipalities, which have a row for each of the 141 months; the ten add nothing until April 2017, when their records seem to stand with a neighbour.',
      'July to September 2025 carry a lower phase number than all other months and are marked as provisional.',
    ],
    caveats: [
      'Counted by the date of the report, not of the event.',
      'Civil police stopped work early in 2017: in February fewer than half as many reports were made as a year before, and many were made up for in May. Months of 2017 before June say little, for robbery and theft least.',
      'March to June 2020 fall because of the pandemic, in what happened and in what could be reported.',
      'Aperibé, Areal, Carapebus, Comendador Levy Gasparian, Italva, Macuco, Paty do Alferes, Quatis, São José de Ubá and Varre-Sai begin in May 2017. Numbers of some neighbours (such as Três Rios, Miguel Pereira, Cardoso Moreira) fall at the same time: compare them only from then on.',
      'Totals stand beside their parts, and one event can be in several measures: do not add measures up.',
      'No file at hand says how many people live in each municipality, so there are no rates: large places have large numbers.',
      'Recorded is what was reported and written down. Trust in the police, and what they look for, move it too.',
    ],
    files: [FILE],
  },
  localities: [
    {
      id: locality,
      name: 'Rio de Janeiro State',
      country: 'BRA',
      kind: 'state',
      incidents: null,
      population: null,
    },
  ],
  measures,
  areas(raw) {
    const names = new Map(table(raw).map((row) => [row['fmun_cod'] ?? '', row['fmun'] ?? '']));
    const part = (code: string, name: string): LocalArea => ({
      id: `${WHOLE}-${code}`,
      locality,
      kind: 'municipality',
      name,
      partOf: WHOLE,
      population: null,
    });
    return [
      { id: WHOLE, locality, kind: 'whole', name: 'Rio de Janeiro State', partOf: null, population: null },
      ...[...names].map(([code, name]) => part(code, name)),
    ];
  },
  rows(raw) {
    const rows = settled(table(raw));
    const municipalities = new Set(rows.map((row) => row['fmun_cod']));
    const months = new Map<string, { rows: number; provisional: boolean; sums: (number | null)[] }>();
    const values: LocalValue[] = [];
    for (const row of rows) {
      const period = periodOf(row['mes_ano'] ?? '');
      const provisional = row['fase'] !== SETTLED;
      const month = months.get(period) ?? { rows: 0, provisional, sums: measures.map(() => 0) };
      months.set(period, month);
      month.rows += 1;
      const absent = row[ALL_REPORTS] === '0';
      for (const [at, { id: measure, original }] of measures.entries()) {
        const found = cell(row, original, period);
        if (absent && found)
          throw new Error(`${FILE}: ${row['fmun']}, ${period} has ${original} but no report`);
        const sum = month.sums[at] ?? null;
        month.sums[at] = sum === null || found === null ? null : sum + found;
        const value = absent ? null : found;
        const flag = value === null ? 'implausible' : provisional ? 'provisional' : null;
        values.push(measured({ measure, area: `${WHOLE}-${row['fmun_cod']}`, period, value, flag }));
      }
    }
    for (const [period, month] of months) {
      if (month.rows !== municipalities.size) throw new Error(`${FILE}: ${period} lacks a municipality`);
      for (const [at, { id: measure }] of measures.entries()) {
        const value = month.sums[at] ?? null;
        const flag = value === null ? 'implausible' : month.provisional ? 'provisional' : null;
        values.push(measured({ measure, area: WHOLE, period, value, flag }));
      }
    }
    return values;
  },
};
export default recipe;
