import type { LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { readNumber } from '../../number.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { idPart } from '../area-id.ts';
import { counts, measureTable } from '../measure-table.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'mexico-city/delitos2013-2017.csv';
const locality = 'mexico-city';
const WHOLE = 'MEX-CMX';
const MONTHS = [
  'ENERO',
  'FEBRERO',
  'MARZO',
  'ABRIL',
  'MAYO',
  'JUNIO',
  'JULIO',
  'AGOSTO',
  'SEPTIEMBRE',
  'OCTUBRE',
  'NOVIEMBRE',
  'DICIEMBRE',
] as const;

const measures = measureTable(new URL('mexico-city-sesnsp.measures.json', import.meta.url), {
  dataset: 'mexico-city-sesnsp',
  locality,
  nature: 'counted',
  grain: 'month',
  unit: counts('investigations opened'),
  kind: 'crime',
  better: 'lower',
});

/** Groups of the national form that are zero in every borough and month; no measure is made of them. */
const NEVER = ['ROBO EN CARRETERAS', 'ROBO DE GANADO (ABIGEATO)'];
/** The first year in which the column of kidnappings was filled in. */
const KIDNAPPINGS_FROM = 2016;

/** The measures that a path of the publisher's tree (`HOMICIDIOS / DOLOSOS / CON ARMA DE FUEGO`) counts for. */
function measuresOf(path: string): string[] {
  return measures
    .filter(({ original }) =>
      original.split('; ').some((branch) => path === branch || path.startsWith(`${branch} / `)),
    )
    .map(({ id }) => id);
}

/** @throws when a group that no measure takes has anything but zeros and blanks. */
function checkNever(row: RawRow): void {
  if (MONTHS.some((month) => !['', '0'].includes(row[month] ?? ''))) {
    throw new Error(`${FILE}: no measure takes ${row['MODALIDAD']}, ${row['TIPO']}, ${row['SUBTIPO']}`);
  }
}

function cell(row: RawRow, month: (typeof MONTHS)[number], measure: string): number | null {
  const text = row[month] ?? '';
  if (text === '') return null;
  const value = readNumber(text, `${FILE}, ${row['DELEGACION']}, ${row['AÑO']}, ${month}`);
  if (measure !== 'mxc-kidnapping' || Number(row['AÑO']) >= KIDNAPPINGS_FROM) return value;
  if (value !== 0) throw new Error(`${FILE}: kidnappings are filled in ${row['AÑO']}`);
  return null;
}

function table(raw: RawFolder): RawRow[] {
  return raw.table(FILE, { columns: ['AÑO', 'DELEGACION', 'MODALIDAD', 'TIPO', 'SUBTIPO', ...MONTHS] });
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'mexico-city-sesnsp',
    title: 'Recorded offences in the boroughs of Mexico City, by month',
    publisher: 'Secretariado Ejecutivo del Sistema Nacional de Seguridad Pública (SESNSP), Mexico',
    via: 'bt0DotNinja/OpenDataDayWorkshop',
    licence: 'Libre Uso MX, compatible with CC BY 4.0 (README.md, "Data Licenses")',
    licenceStated: true,
    retrievedFrom:
      'github.com/bt0DotNinja/OpenDataDayWorkshop @ 72b424cb97f4, data/crimedata/delitos2013-2017.csv',
    released: null,
    nature: 'counted',
    summary:
      'Investigations that the prosecutors of Mexico City opened in its 16 boroughs, by kind of offence and month, 2013 to 2017.',
    preparation: [
      'One column a month became one row a month. The 66 kinds of the national form (group, type, subtype) were joined to 31 measures; weapons are kept apart for homicide and injury, "no data" subtypes are always zero.',
      'Highway robbery and cattle theft are zero in every borough and month and give no measure.',
      'Kidnapping is zero in every borough from 2013 to 2015 and 45 and 40 after: the first three years are given as missing.',
      'Seven cells are blank, all in 2014. A sum that would need one is missing; the others are not touched.',
      'The whole city is not in the file; it is the sum of the 16 boroughs, missing where one of them is.',
    ],
    caveats: [
      'Counted are investigations, not victims and not offences: one may hold several.',
      'Only state offences; federal ones (drugs, organised crime) are not in it.',
      'Most offences in Mexico are never reported: read the survey of crime and reporting beside it.',
      'The national method changed after 2017: do not join these numbers to newer ones.',
      'No file at hand says how many people live in each borough, so there are no rates. Cuauhtémoc and the centre draw many who live elsewhere.',
    ],
    files: [FILE],
  },
  localities: [
    { id: locality, name: 'Mexico City', country: 'MEX', kind: 'city', incidents: null, population: null },
  ],
  measures,
  areas(raw) {
    const boroughs = new Set(table(raw).map((row) => row['DELEGACION'] ?? ''));
    return [
      { id: WHOLE, locality, kind: 'whole', name: 'Ciudad de México', partOf: null, population: null },
      ...[...boroughs].map((name) => ({
        id: `${WHOLE}-${idPart(name)}`,
        locality,
        kind: 'borough' as const,
        name,
        partOf: WHOLE,
        population: null,
      })),
    ];
  },
  rows(raw) {
    const sums = new Map<string, Pick<LocalValue, 'measure' | 'area' | 'period' | 'value'>>();
    const add = (measure: string, area: string, period: string, value: number | null) => {
      const key = `${measure} ${area} ${period}`;
      const sum = sums.get(key) ?? { measure, area, period, value: 0 };
      sum.value = sum.value === null || value === null ? null : sum.value + value;
      sums.set(key, sum);
    };
    for (const row of table(raw)) {
      const takers = measuresOf(`${row['MODALIDAD']} / ${row['TIPO']} / ${row['SUBTIPO']}`);
      if (!takers.length) checkNever(row);
      if (!takers.length && !NEVER.includes(row['MODALIDAD'] ?? '')) {
        throw new Error(`${FILE}: unknown kind ${row['MODALIDAD']}, ${row['TIPO']}, ${row['SUBTIPO']}`);
      }
      for (const [at, month] of MONTHS.entries()) {
        const period = `${row['AÑO']}-${String(at + 1).padStart(2, '0')}`;
        for (const measure of takers) {
          const value = cell(row, month, measure);
          add(measure, `${WHOLE}-${idPart(row['DELEGACION'] ?? '')}`, period, value);
          add(measure, WHOLE, period, value);
        }
      }
    }
    return [...sums.values()].map((sum) => {
      if (sum.value !== null) return measured(sum);
      return measured({ ...sum, flag: sum.measure === 'mxc-kidnapping' ? 'implausible' : 'missing' });
    });
  },
};
export default recipe;
