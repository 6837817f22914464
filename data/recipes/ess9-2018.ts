import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe, score } from '../describe.ts';
import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';

const FILE = 'ess9-country-means/final-assessment-ess2018country.csv';
/** The header of the country column is empty. */
const COUNTRY = '';

interface Trusted {
  column: string;
  id: string;
  whom: string;
  themes: Indicator['themes'];
  targets: Indicator['targets'];
}

const SERIES: Trusted[] = [
  {
    column: 'trust_police',
    id: 'police-trust-ess',
    whom: 'the police',
    themes: ['trust'],
    targets: ['16.6'],
  },
  {
    column: 'trust_legal_system',
    id: 'legal-system-trust-ess',
    whom: 'the legal system',
    themes: ['trust', 'justice'],
    targets: ['16.3', '16.6'],
  },
  {
    column: 'trust_country_parliament',
    id: 'parliament-trust-ess',
    whom: 'parliament',
    themes: ['institutions'],
    targets: ['16.6', '16.7'],
  },
  {
    column: 'trust_politicians',
    id: 'politicians-trust-ess',
    whom: 'politicians',
    themes: ['institutions'],
    targets: ['16.7'],
  },
  {
    column: 'trust_parties',
    id: 'parties-trust-ess',
    whom: 'political parties',
    themes: ['institutions'],
    targets: ['16.7'],
  },
];

const recipe: Recipe = {
  dataset: {
    id: 'ess9-2018',
    title: 'European Social Survey round 9, country means of trust',
    publisher: 'European Social Survey',
    via: 'UCLSPP/datasets (course material)',
    licence:
      'Not stated where the file was retrieved; the European Social Survey allows use that is not commercial (to be checked)',
    licenceStated: false,
    retrievedFrom:
      'github.com/UCLSPP/datasets @ e046f732d3d578b264970298f95602059d387ec2, POLS0013/final-assessment-ess2018country.csv',
    released: 'round 9 (2018)',
    nature: 'surveyed',
    summary:
      'Mean trust of residents in the police, the legal system, parliament, politicians and parties, 0 to 10, in 19 European countries.',
    preparation: [
      'The values are as in the file, rounded to six decimals; the direction is unchanged: higher is more trust.',
      'All rows stand at 2018, the year of the round; interviews ran over the turn of the year in some countries.',
      'Trust in the European Parliament and the United Nations is in the file and not carried.',
    ],
    caveats: [
      'Nineteen of the countries of the round are in the file; the others are missing from it, not from the survey.',
      'Whether the means are weighted is not stated. They agree with those of the Quality of Government Institute to within a few hundredths.',
      'How many people answered is not in the file, so no interval is shown.',
    ],
    files: [FILE],
  },
  indicators: SERIES.map(({ id, whom, themes, targets }) =>
    describe({
      id,
      dataset: 'ess9-2018',
      name: `Trust in ${whom} (European Social Survey 2018)`,
      description: `How much residents aged 15 and over say they trust ${whom}: mean answer from 0 (no trust at all) to 10 (complete trust).`,
      subject: `mean trust in ${whom}`,
      unit: score('mean answer, 0 to 10', 0, 10, 1),
      nature: 'surveyed',
      better: 'higher',
      themes,
      targets,
    }),
  ),
  rows(raw, places) {
    const columns = [COUNTRY, ...SERIES.map((series) => series.column)];
    return raw.table(FILE, { columns }).flatMap((line) => {
      const country = line[COUNTRY] ?? '';
      const area = areaOfName(places, country, FILE);
      return SERIES.map(({ id, column }) =>
        observed({
          indicator: id,
          area,
          year: 2018,
          value: rounded(readNumber(line[column] ?? '', `${FILE}, ${country}`), 6),
          source: 'ESS round 9',
        }),
      );
    });
  },
};

export default recipe;
