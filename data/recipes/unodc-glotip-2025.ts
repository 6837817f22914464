import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { areaOfCode, areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { RawRow } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { AGES, FORMS, GLOTIP_SERIES, SEXES } from '../series/unodc-glotip-2025.ts';

const FILE = 'unodc-glotip/data_glotip_2025.csv.gz';
const COLUMNS = [
  'Iso3_code',
  'Country',
  'Indicator',
  'Dimension',
  'Category',
  'Sex',
  'Age',
  'Year',
  'Unit of measurement',
  'txtVALUE',
  'Source',
];
const SUPPRESSED = '<5';

/** A count such as `1,590`; null for the publisher's `<5`. */
function readCount(text: string, where: string): number | null {
  if (text === SUPPRESSED) return null;
  if (!/^\d{1,3}(,\d{3})*$/.test(text)) throw new Error(`${where}: "${text}" is not a count`);
  return readNumber(text.replaceAll(',', ''), where);
}

/** Our group for a row; null where the row is of a split that is not taken up. */
function groupOf(row: RawRow): string | null {
  const { Dimension: dimension, Category: category = '', Sex: sex = '', Age: age = '' } = row;
  const parts: string[] = [];
  if (sex === 'Unknown' && age === 'Unknown' && dimension === 'Total') return 'sex=unknown';
  if (age !== 'Total') {
    const id = AGES[age];
    if (id === undefined) return null;
    parts.push(`age=${id}`);
  }
  if (dimension === 'by form of exploitation') {
    const id = FORMS[category];
    if (id === undefined) throw new Error(`${FILE}: the recipe does not know the form "${category}"`);
    if (sex !== 'Total' || row['Indicator'] !== 'Detected trafficking victims') return null;
    parts.push(`form=${id}`);
  } else if (dimension !== 'Total') return null;
  if (sex !== 'Total') {
    const id = SEXES[sex];
    if (id === undefined) throw new Error(`${FILE}: the recipe does not know the sex "${sex}"`);
    parts.push(`sex=${id}`);
  }
  return parts.join(',') || 'total';
}

function readRow(row: RawRow, index: number, places: Places): Observation | null {
  const where = `${FILE}, data row ${index + 1}`;
  const series = GLOTIP_SERIES.find(({ indicator }) => indicator === row['Indicator']);
  if (!series) throw new Error(`${where}: the recipe does not know "${row['Indicator']}"`);
  if (row['Unit of measurement'] !== 'Counts') throw new Error(`${where}: not a count`);
  const group = groupOf(row);
  if (group === null) return null;
  const code = row['Iso3_code'] ?? '';
  const value = readCount(row['txtVALUE'] ?? '', where);
  return observed({
    indicator: series.described.id,
    area: code === '' ? areaOfName(places, row['Country'] ?? '', where) : areaOfCode(places, code, where),
    year: readNumber(row['Year'] ?? '', where),
    group,
    value,
    flag: value === null ? 'suppressed' : null,
    source: row['Source'] ?? '',
  });
}

/** One row for a figure that stands several times: withheld where all are, else set aside unless they agree. */
function settle(rows: Observation[]): Observation[] {
  const [first, ...others] = rows;
  if (!first) return [];
  if (others.every((row) => row.value === first.value)) return [first];
  return [{ ...first, value: null, flag: 'implausible' }];
}

export default {
  dataset: {
    id: 'unodc-glotip-2025',
    title: 'Trafficking in persons (Global Report on Trafficking in Persons, data)',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'feuack11109/wefwefewfew @ 6c1521cd0de775e2eea59f9045078daf3dfc949d: data/sub/data_glotip.xlsx',
    released: '2025-04-14',
    nature: 'counted',
    summary:
      'Victims of trafficking whom the authorities detected, by sex, age and form of exploitation, and persons suspected, prosecuted and convicted, as 186 countries and areas reported them to the United Nations, 2003 to 2022.',
    preparation: [
      'The publisher withholds small counts and writes "<5"; 29,558 of the 58,769 rows hold it. They stay missing, marked as suppressed. The file never holds a number below 5 and does not say whether "<5" includes none at all, so no number or range is put in their place.',
      'Numbers are text with commas for thousands; the commas are taken out.',
      'Where the file gives one figure several times with different values (most often "Other forms of exploitation", and sexes in some countries), it does not say which holds: the figure is set aside as implausible. Where all the values are withheld or equal, one is kept.',
      'Not taken up: convicted persons by form of exploitation, because a quarter of those values exceed all the convictions of that country and year and many repeat the number of victims; citizenship and country of repatriation, where dates stand in place of numbers ("6,112,019"); and victims by form and sex together, most of which is withheld.',
      'Sark, which has no code in the file, is found by its name.',
    ],
    caveats: [
      'These are cases that came to the authorities’ notice: they show detection and prosecution as much as trafficking.',
      'Where small counts are withheld a trend can seem to break off: a gap in a small country is a small number, not a zero and not missing work.',
      'Counts, not rates: large countries have more.',
      'Totals need not equal the sum of the groups.',
    ],
    files: [FILE],
  },
  indicators: GLOTIP_SERIES.map(({ described }) => described),
  rows(raw, places) {
    const figures = new Map<string, Observation[]>();
    raw.table(FILE, { columns: COLUMNS }).forEach((line, index) => {
      const row = readRow(line, index, places);
      if (!row) return;
      const key = `${row.indicator} ${row.group} ${row.area} ${row.year}`;
      figures.set(key, [...(figures.get(key) ?? []), row]);
    });
    return [...figures.values()].flatMap(settle);
  },
} satisfies Recipe as Recipe;
