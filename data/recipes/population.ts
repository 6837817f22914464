import type { Recipe } from '../recipe.ts';

const FILE = 'countries/population.csv';

/** Persons by country and year, and for the world; the World Bank's other aggregates are left out. */
const recipe: Recipe = {
  dataset: {
    id: 'population',
    title: 'Population, total',
    publisher: 'World Bank',
    via: 'DataHub (datasets/population)',
    licence: 'Public Domain Dedication and License (PDDL)',
    licenceStated: true,
    retrievedFrom:
      'github.com/datasets/population @ 425fc447a53a26c767a15a7de60c4cc2478a0595, data/population.csv',
    released: null,
    nature: 'estimated',
    summary: 'How many people live in each country, and in the world, each year since 1960.',
    preparation: [
      'The World Bank’s regions and income groups are left out; its total for the world is kept.',
      'Countries are matched by their ISO 3166-1 alpha-3 code.',
    ],
    caveats: ['Estimates between censuses; some countries have had no census for decades.'],
    files: [FILE],
  },
  indicators: [
    {
      id: 'population',
      dataset: 'population',
      name: 'Population',
      description: 'People who live in the country at mid-year.',
      subject: 'population',
      unit: { name: 'people', short: '', kind: 'count', decimals: 0, min: 0, max: null },
      denominator: null,
      nature: 'estimated',
      better: 'neither',
      themes: ['local'],
      targets: [],
      sdg: null,
      official: 'none',
      interval: null,
      breakdowns: [],
      hasTotal: true,
      breaks: [],
      caveats: [],
      ratioScale: true,
    },
  ],
  rows(raw, places) {
    const countries = new Set(places.areas.filter(({ kind }) => kind === 'country').map(({ id }) => id));
    const table = raw.table(FILE, { columns: ['Country Name', 'Country Code', 'Year', 'Value'] });
    return table.flatMap((row) => {
      const code = row['Country Code'] ?? '';
      const area = code === 'WLD' ? 'M49-001' : places.byCode(code);
      // Through byName an unknown code cannot pass for an aggregate: it throws for a spelling that nobody has judged.
      if (area === null && places.byName(row['Country Name'] ?? '') === null) return [];
      if (area === null || (area !== 'M49-001' && !countries.has(area))) return [];
      const year = row['Year'] ?? '';
      return {
        indicator: 'population',
        area,
        period: year,
        year: Number(year),
        group: 'total',
        value: Number(row['Value']),
        low: null,
        high: null,
        n: null,
        flag: null,
        source: '',
      };
    });
  },
};
export default recipe;
