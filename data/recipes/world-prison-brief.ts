import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { RawFolder } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { SERIES_INDICATORS, TABLE_SERIES } from '../series/world-prison-brief.ts';

const SERIES_FILE = 'world-prison-brief/wpb_series_data.csv';
const TABLE_FILE = 'world-prison-brief/wpb_tables_data.csv';

/** The year under which the undated table stands; see the caveats. */
const ABOUT = 2020;

function series(raw: RawFolder, places: Places): Observation[] {
  const columns = ['country', 'year', 'prison_population_total', 'prison_population_rate'];
  return raw.table(SERIES_FILE, { columns }).flatMap((row, index) => {
    const where = `${SERIES_FILE}, data row ${index + 1}`;
    const area = areaOfName(places, row['country'] ?? '', where);
    const [yearText = '', total = '', rate = ''] = columns.slice(1).map((column) => row[column]);
    if (yearText === '' && total === '' && rate === '') return [];
    const year = readNumber(yearText, where);
    const persons = readNumber(total, where);
    return [
      observed({ indicator: 'prison-population', area, year, value: persons }),
      observed({
        indicator: 'prison-population-rate',
        area,
        year,
        value: readNumber(rate, where),
        n: persons,
      }),
    ];
  });
}

function table(raw: RawFolder, places: Places): Observation[] {
  const columns = ['country', ...TABLE_SERIES.map(({ column }) => column)];
  return raw.table(TABLE_FILE, { columns }).flatMap((row, index) => {
    const where = `${TABLE_FILE}, data row ${index + 1}`;
    const area = areaOfName(places, row['country'] ?? '', where);
    return TABLE_SERIES.map(({ column, described }) => {
      const cell = row[column] ?? '';
      const value = cell === '' ? null : readNumber(cell, where);
      return observed({
        indicator: described.id,
        area,
        year: ABOUT,
        value,
        flag: value === null ? 'missing' : null,
      });
    });
  });
}

export default {
  dataset: {
    id: 'world-prison-brief',
    title: 'World Prison Brief: prison population',
    publisher: 'World Prison Brief, Institute for Crime & Justice Policy Research',
    via: 'prisonbrief, an R package by Danilo Freire and Robert Myles McDonnell',
    licence: 'MIT (the R package; the World Prison Brief’s own terms were not seen)',
    licenceStated: true,
    retrievedFrom: 'danilofreire/prisonbrief @ 71834b9fbdd0f8911d6319237cbcc627a2ee43cd: data/*.rda',
    released: '2021-02',
    nature: 'counted',
    summary:
      'Prisoners and prisoners per 100,000 people in 226 countries and territories, 1993 to 2016, and a table of about 2020 with the shares of women, foreigners, juveniles and prisoners awaiting trial, and with occupancy.',
    preparation: [
      'The R files were written out as CSV; the geometry column was dropped.',
      'Fourteen rows of the series without year and figures (Bhutan, South Sudan and others) are set aside.',
      'The table has no year for any value. It was gathered for a package of February 2021; its values stand under the year 2020, apart from the dated series.',
      'Countries are matched by name: the table’s two-letter codes give the ruling state for many territories (GB for Jersey) and are not read.',
      'The two entities of Bosnia and Herzegovina and the three prison systems of the United Kingdom stay apart.',
      'Blank cells of the table stay missing. The number of prisons and the total of the table are not taken up.',
    ],
    caveats: [
      'Figures come from national prison administrations at different days and with different definitions: whether police cells or immigration detention count differs.',
      'A rate of a very small place rests on a few prisoners.',
    ],
    files: [SERIES_FILE, TABLE_FILE],
  },
  indicators: [...SERIES_INDICATORS, ...TABLE_SERIES.map(({ described }) => described)],
  rows: (raw, places) => [...series(raw, places), ...table(raw, places)],
} satisfies Recipe as Recipe;
