import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { percentOf, sdgIndicator } from '../series/sdg-series.ts';

const FILE = 'owid-datasets/interpersonal-trust-wvs-2014.csv';
const COLUMN = 'Trust in others (World Values Survey (2014))';

export default {
  dataset: {
    id: 'interpersonal-trust-wvs',
    title: 'Trust in other people (World Values Survey to 2014)',
    publisher: 'World Values Survey Association',
    via: 'Our World in Data',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom: 'owid/owid-datasets @ 48c9992ae317b35ed327fc36d2af75fe8b3ef7ed: datasets',
    released: '2014',
    nature: 'surveyed',
    summary:
      'Share of people who say that most people can be trusted, 98 countries, survey waves 1984 to 2014.',
    preparation: ['Country names are matched to areas; nothing else is changed.'],
    caveats: [
      'The years are those of Our World in Data, which puts most countries of a wave into one year.',
      'Who counts as “most people” differs by culture: in some countries it means people one knows.',
      'Trust in people is no trust in the police; it is here to compare the two.',
    ],
    files: [FILE],
  },
  indicators: [
    sdgIndicator('interpersonal-trust-wvs', {
      id: 'interpersonal-trust',
      name: 'Trust in other people',
      description: 'Share of people who say that most people can be trusted.',
      subject: 'share of people who trust others',
      unit: percentOf('people'),
      denominator: 'people asked in the World Values Survey',
      nature: 'surveyed',
      better: 'higher',
      themes: ['trust', 'community'],
      sdg: null,
    }),
  ],
  rows: (raw, places) =>
    raw.table(FILE, { columns: ['Entity', 'Year', COLUMN] }).map((row) => {
      const where = `${FILE}, ${row['Entity'] ?? ''}`;
      return observed({
        indicator: 'interpersonal-trust',
        area: areaOfName(places, row['Entity'] ?? '', FILE),
        year: readNumber(row['Year'] ?? '', where),
        value: readNumber(row[COLUMN] ?? '', where),
      });
    }),
} satisfies Recipe as Recipe;
