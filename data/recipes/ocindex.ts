import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';
import { INDEX_INDICATORS, INDEX_SERIES } from '../series/ocindex.ts';

const YEARS = [2021, 2023] as const;
const fileOf = (year: number) => `ocindex/global_oc_index_${year}.csv`;

/** Columns that hold no score. */
const PLACE_COLUMNS = ['Continent', 'Region', 'Country'];

/** The heading without the ` avg,` behind averages in 2023. */
const plain = (heading: string) => heading.replace(/ avg,?$/, '');

export default {
  dataset: {
    id: 'ocindex',
    title: 'Global Organized Crime Index, 2021 and 2023',
    publisher: 'Global Initiative against Transnational Organized Crime',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'SDKisito/Analyse-de-l-indice-mondial-de-la-criminalit-organis-e @ 80001cadf78a152f98a7593378d495c8aac4742e: global_oc_index.xlsx',
    released: '2023',
    nature: 'expert-scored',
    summary:
      'Scores by experts of criminal markets, criminal actors and the resilience to organised crime in 193 countries, 2021 and 2023.',
    preparation: [
      'Scores are rounded to two decimals, as the index publishes them; the file holds tails such as 8.1300000000000008.',
      'In 2023 every full stop in names had become a comma ("Congo, Dem, Rep,", "St, Lucia", "Criminality avg,"): headings and names are read as meant.',
      'Countries are matched by name; the file has no codes.',
    ],
    caveats: [
      'Scores are judgements of experts, not counts of crimes.',
      'The averages for criminality, markets and actors are over different sets in 2021 and 2023: their change is not a change in crime.',
      'Two editions make no trend.',
    ],
    files: YEARS.map(fileOf),
  },
  indicators: INDEX_INDICATORS,
  rows(raw, places) {
    return YEARS.flatMap((year) => {
      const file = fileOf(year);
      const series = INDEX_SERIES.filter(({ since = 2021 }) => since <= year);
      return raw.table(file, { columns: ['Country'] }).flatMap((row, index) => {
        const where = `${file}, data row ${index + 1}`;
        const area = areaOfName(places, row['Country'] ?? '', where);
        const cells = new Map(Object.entries(row).map(([heading, cell]) => [plain(heading), cell]));
        const known = new Set([...PLACE_COLUMNS, ...series.map(({ column }) => column)]);
        const strange = [...cells.keys()].find((column) => !known.has(column));
        if (strange !== undefined)
          throw new Error(`${file}: the recipe does not know the column "${strange}"`);
        return series.map(({ column, id }) => {
          const cell = cells.get(column);
          if (cell === undefined) throw new Error(`${file} lacks the column ${column}`);
          return observed({ indicator: id, area, year, value: rounded(readNumber(cell, where), 2) });
        });
      });
    });
  },
} satisfies Recipe as Recipe;
