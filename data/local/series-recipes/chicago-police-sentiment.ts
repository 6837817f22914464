import type { LocalValue } from '../../../src/lib/catalogue/local-value.ts';
import { readNumber } from '../../number.ts';
import type { RawFolder, RawRow } from '../../raw.ts';
import { idPart } from '../area-id.ts';
import { measured } from '../measured.ts';
import type { SeriesRecipe } from '../recipe.ts';

const FILE = 'chicago-police-sentiment/ChicagoPolice_Sentiment.csv';
const locality = 'chicago';
const BLANK = new Set(['', 'NA']);

/** Endings of the file's columns, and the groups of our rows; what low, medium and high mean is not in the file. */
const GROUPS: Record<string, string> = {
  race_african_american: 'race=african-american',
  race_asian_american: 'race=asian-american',
  race_hispanic: 'race=hispanic',
  race_white: 'race=white',
  race_other: 'race=other',
  age_low: 'age=low',
  age_medium: 'age=medium',
  age_high: 'age=high',
  sex_female: 'sex=female',
  sex_male: 'sex=male',
  education_low: 'education=low',
  education_medium: 'education=medium',
  education_high: 'education=high',
  income_low: 'income=low',
  income_medium: 'income=medium',
  income_high: 'income=high',
};

const CAVEATS = [
  'A score from 0 to 100, not a share of people.',
  'The police publish it by police sector; how it was moved to community areas is not told. No sample sizes.',
  'Scores of groups in one area rest on fewer answers than its total, and jump about. They are about how people answered, not about the people.',
];
const described = (
  id: string,
  original: string,
  kind: 'trust' | 'safety',
  name: string,
  subject: string,
  more: Pick<SeriesRecipe['measures'][number], 'breaks'>,
): SeriesRecipe['measures'][number] => ({
  id,
  dataset: 'chicago-police-sentiment',
  locality,
  name,
  subject,
  original,
  iccs: null,
  unit: { name: 'points of 100', short: '', kind: 'score', decimals: 0 },
  nature: 'surveyed',
  kind,
  grain: 'year',
  better: 'higher',
  caveats: CAVEATS,
  ...more,
});
const measures = [
  described('chicago-safety', 'safety', 'safety', 'Feeling safe', 'score of feeling safe', { breaks: [] }),
  described('chicago-trust-police', 'trust', 'trust', 'Trust in the police', 'score of trust in the police', {
    breaks: [
      {
        period: '2020',
        what: 'Two questions, on listening and on respect, begin in 2020; in 2021 trust is exactly their middle, before it was something else.',
      },
    ],
  }),
  described('chicago-police-listen', 't_listen', 'trust', 'Police listen', 'score of police listening', {
    breaks: [],
  }),
  described(
    'chicago-police-respect',
    't_respect',
    'trust',
    'Police show respect',
    'score of police respect',
    {
      breaks: [],
    },
  ),
];
const PREFIX: Record<string, string> = {
  safety: 's_',
  trust: 't_',
  t_listen: 't_listen_',
  t_respect: 't_respect_',
};

/** Every column of the file with its measure and group. */
const columns = measures.flatMap(({ id, original }) => [
  { column: original, measure: id, group: 'total' },
  ...Object.entries(GROUPS).map(([ending, group]) => ({
    column: `${PREFIX[original]}${ending}`,
    measure: id,
    group,
  })),
]);

function table(raw: RawFolder): RawRow[] {
  return raw.table(FILE, { columns: ['Community', 'Year', ...columns.map(({ column }) => column)] });
}

/** @throws when a cell is neither blank nor a score from 0 to 100. */
function score(text: string, where: string): number | null {
  if (BLANK.has(text)) return null;
  const value = readNumber(text, where);
  if (value < 0 || value > 100) throw new Error(`${where}: ${text} is outside of 0 to 100`);
  return value;
}

const recipe: SeriesRecipe = {
  dataset: {
    id: 'chicago-police-sentiment',
    title: 'Trust and safety scores of the community areas of Chicago',
    publisher: 'Chicago Police Department, Elucd police sentiment scores',
    via: 'HanyinWang/STAT359-violence-and-enforcement-team',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/HanyinWang/STAT359-violence-and-enforcement-team @ 2c3347eb7f8b, Police_sentiment/ChicagoPolice_Sentiment.csv',
    released: null,
    nature: 'surveyed',
    summary:
      'Scores from 0 to 100 of how safe people feel and how they see the police in the 77 community areas of Chicago, 2017 to 2021, for all and by race, age, sex, education and income.',
    preparation: [
      'All 68 columns of scores are carried: four measures, each for all and for 16 groups.',
      'NA and blank cells: where a question or group has no score anywhere in a year it was not asked, and has no row (education and income in 2017, listening and respect until 2019). Other gaps are missing: 11 areas by education and income in 2018, 22 areas in listening and respect in 2020, and trust in Edison Park in 2017.',
      'There is no figure for the whole city in the file, and none is made: areas have very different numbers of people.',
      'Names of areas are as the file writes them ("Ohare", "Mckinley Park").',
    ],
    caveats: [
      ...CAVEATS,
      'What low, medium and high mean for age, education and income is not in the file.',
      'How people were found and asked is not told.',
      'More trust can raise recorded crime, because people report more: do not read the two as cause and effect.',
    ],
    files: [FILE],
  },
  localities: [
    { id: locality, name: 'Chicago', country: 'USA', kind: 'city', incidents: null, population: null },
  ],
  measures,
  areas(raw) {
    const names = new Set(table(raw).map((row) => row['Community'] ?? ''));
    return [...names].map((name) => ({
      id: `USA-CHI-${idPart(name)}`,
      locality,
      kind: 'community-area' as const,
      name,
      partOf: null,
      population: null,
    }));
  },
  rows(raw) {
    const rows = table(raw);
    const years = new Set(rows.map((row) => row['Year'] ?? ''));
    const values: LocalValue[] = [];
    for (const period of years) {
      const ofYear = rows.filter((row) => row['Year'] === period);
      for (const { column, measure, group } of columns) {
        if (ofYear.every((row) => BLANK.has(row[column] ?? ''))) continue;
        for (const row of ofYear) {
          const community = row['Community'] ?? '';
          const value = score(row[column] ?? '', `${FILE}, ${community}, ${period}, ${column}`);
          const area = `USA-CHI-${idPart(community)}`;
          values.push(
            measured({ measure, area, period, group, value, flag: value === null ? 'missing' : null }),
          );
        }
      }
    }
    return values;
  },
};
export default recipe;
