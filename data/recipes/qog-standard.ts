import { describe } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';
import { QOG_EDITIONS, QOG_SERIES, type QogEdition, type QogSeries } from '../series/qog-standard.ts';
import { distinct, replaced, type EditionValue, type Sighting } from '../window.ts';

type Tables = Record<QogEdition, Map<string, RawRow>>;

/** Every edition as rows by ISO code. */
function readEditions(raw: RawFolder): Tables {
  const tables = QOG_EDITIONS.map(({ id, file, encoding }) => {
    const columns = QOG_SERIES.flatMap((series) => series.columns[id] ?? []);
    const table = raw.table(file, { columns: ['ccodealp', ...columns], encoding });
    const rows = new Map(table.map((row) => [row.ccodealp ?? '', row]));
    if (rows.size !== table.length) throw new Error(`${file}: a country comes twice`);
    return [id, rows] as const;
  });
  return Object.fromEntries(tables) as Tables;
}

/** The values of one country and measure, oldest edition first; blanks and NA are left out. */
function valuesOf(series: QogSeries, code: string, tables: Tables): EditionValue[] {
  const read = (edition: QogEdition): number | null => {
    const column = series.columns[edition];
    const cell = column === undefined ? '' : (tables[edition].get(code)?.[column] ?? '');
    if (cell === '' || cell === 'NA') return null;
    // Two editions leave out the zero before the point: `.53`.
    const digits = cell.startsWith('.') ? `0${cell}` : cell;
    const value = readNumber(digits, `QoG ${edition}, ${code}, ${column}`);
    return series.factor * (series.reversed.includes(edition) ? 5 - value : value);
  };
  return QOG_EDITIONS.flatMap(({ id, target }) => {
    const value = read(id);
    return value === null ? [] : [{ edition: id, target, value }];
  });
}

/** The distinct observations of one country and measure. */
function sightingsOf(series: QogSeries, code: string, tables: Tables): Sighting[] {
  const sightings = distinct(valuesOf(series, code, tables));
  return series.replaced === null
    ? sightings
    : replaced(sightings, series.replaced.older, series.replaced.newer);
}

const recipe: Recipe = {
  dataset: {
    id: 'qog-standard',
    title: 'Quality of Government Standard Dataset, cross-sections 2015 to 2025 (selected columns)',
    publisher:
      'Quality of Government Institute, University of Gothenburg, from the World and European Values Surveys, the European Social Survey, the World Economic Forum, Transparency International and the World Justice Project',
    via: 'Six course repositories, one for each edition',
    licence:
      "Not stated where the files were retrieved. The institute's own page (read in an archive) offers the data free for academic and other non-commercial use with citation, does not allow redistribution, and refers to the original publishers for other uses",
    licenceStated: false,
    retrievedFrom:
      'github.com: UCLSPP/datasets @ e046f732d3d578b264970298f95602059d387ec2 (Jan15, Jan18); RamMaravilla/Bases_prope_COLMEX22 @ ba5a876c1c1dac955a1c55753a331f173d9177ca (Jan19); realirena/biostat_834_teaching_demo @ 1c130054da1589b468028d3e1a2740666fed84c6 (Jan22); UnitForDataScience/Python-for-Social-Science @ 1abd67b4a478a5faa1c896f2a39ff5f770a62702 (Jan24); menciagl/MULTILEVEL-ANALYSIS-AND-MACHINE-LEARNING @ 09e813b7e8afa2c139f4325a0274de86933c298b (Jan25)',
    released: 'editions January 2015, 2018, 2019, 2022, 2024 and 2025',
    nature: 'surveyed',
    summary:
      'Trust in police and courts, reliability and corruption of the police, order and criminal justice by country, gathered by the Quality of Government Institute from other publishers. The year of each value is known only roughly.',
    preparation: [
      'Each edition aims at one year (Jan15 at 2010, Jan18 at 2014, Jan19 at 2015, Jan22 at 2018, Jan24 at 2020, Jan25 at 2021) and takes the nearest value up to three years away. The year of a value is not in the files.',
      'A value that several editions repeat is one observation. It must lie within the years of each of them, so its period is where their windows overlap: a value in Jan22, Jan24 and Jan25 is from 2018 to 2021.',
      "The year shown is the middle of that period (the earlier one of two): the edition's own target where only one edition has the value. It can be up to three years off.",
      'The note of a value lists the editions that hold it. Values are rounded to six decimals, because the editions write the same number with different precision.',
      'Jan15 is read as Windows-1252. Its confidence questions count from 1 (most) to 4 (least) and are turned round. Its column for trust in the police is ess_trpc; ess_trpl is trust in politicians.',
      'Blank cells and NA are values that the edition does not have; they give no row.',
      'Homicide, birth registration, peace, corruption perception and press freedom are in these files too and are not taken from them, because other datasets here have them with their years.',
    ],
    caveats: [
      'The year is approximate. Do not read a slope between two values as a change from one exact year to another.',
      "The editions are not a time series: which survey round a country's value comes from can differ from its neighbour's.",
      'Each indicator keeps the scale and the respondents of its own survey; never rank countries across them.',
      'How the publisher weighted the answers and how many people answered is not in the files, so no interval is shown.',
    ],
    files: QOG_EDITIONS.map((edition) => edition.file),
  },
  indicators: QOG_SERIES.map((series) => {
    const { id, name, subject, description, nature, better, themes, targets, sdg, denominator, scale } =
      series;
    return describe({
      id,
      dataset: 'qog-standard',
      name,
      description,
      subject,
      unit: {
        name: scale.unit,
        short: series.factor === 100 ? '%' : '',
        kind: series.factor === 100 ? 'percent' : 'score',
        decimals: scale.decimals,
        min: scale.min,
        max: scale.max,
      },
      denominator,
      nature,
      better,
      themes,
      targets,
      sdg,
      official: sdg === null ? 'none' : 'proxy',
      caveats: [
        'The year is the middle of the years in which the value may have been observed.',
        ...series.caveats,
      ],
      ratioScale: series.factor === 100,
    });
  }),
  rows(raw, places) {
    const tables = readEditions(raw);
    const codes = [...new Set(QOG_EDITIONS.flatMap(({ id }) => [...tables[id].keys()]))];
    return codes.flatMap((code) => {
      const area = areaOfCode(places, code, 'QoG');
      return QOG_SERIES.flatMap((series) =>
        sightingsOf(series, code, tables).map(({ value, first, last, editions }) =>
          observed({
            indicator: series.id,
            area,
            period: `${first}-${last}`,
            year: Math.floor((first + last) / 2),
            // Shares stand in single precision: a tail of 0.7799999 is no information.
            value: rounded(value, series.factor === 100 ? 4 : 6),
            source: `QoG ${editions.join(', ')}`,
          }),
        ),
      );
    });
  },
};

export default recipe;
