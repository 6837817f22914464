import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe, score } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

interface IdeaIndex {
  column: string;
  id: string;
  name: string;
  what: string;
  themes: Indicator['themes'];
  targets: Indicator['targets'];
}

const INDICES: IdeaIndex[] = [
  {
    column: 'ajustice_idea',
    id: 'access-to-justice-idea',
    name: 'Access to justice',
    what: 'how far people have fair and equal access to justice',
    themes: ['justice'],
    targets: ['16.3'],
  },
  {
    column: 'pisec_idea',
    id: 'personal-integrity-idea',
    name: 'Personal integrity and security',
    what: 'how far people are free from political killing, torture, forced labour and other violations of their person',
    themes: ['violence', 'backfire'],
    targets: ['16.1'],
  },
  {
    column: 'abscorrup_idea',
    id: 'absence-of-corruption-idea',
    name: 'Absence of corruption',
    what: 'how far those in public office do not abuse it for private gain',
    themes: ['institutions'],
    targets: ['16.5'],
  },
  {
    column: 'judicindep_idea',
    id: 'judicial-independence-idea',
    name: 'Judicial independence',
    what: 'how far the courts decide without undue influence',
    themes: ['justice', 'institutions'],
    targets: ['16.3'],
  },
  {
    column: 'prenforct_idea',
    id: 'predictable-enforcement-idea',
    name: 'Predictable enforcement',
    what: 'how far the executive and public officials enforce laws in a predictable way',
    themes: ['institutions'],
    targets: ['16.6'],
  },
  {
    column: 'cliberties_idea',
    id: 'civil-liberties-idea',
    name: 'Civil liberties',
    what: 'how far people enjoy freedom of expression, association, religion, movement, and personal integrity',
    themes: ['institutions', 'inclusion'],
    targets: ['16.10'],
  },
];

const fileOf = (column: string) => `gapminder-fasttrack/${column}.csv`;

/** Years in which the series of a place begins to cover a smaller state: the file gives one code to both. */
const BREAKS: Indicator['breaks'] = [
  { year: 1991, areas: ['RUS'], what: 'The Soviet Union ends; the series goes on for Russia alone.' },
  {
    year: 1991,
    areas: ['SRB'],
    what: 'Yugoslavia breaks up; Croatia and others have series of their own from here.',
  },
  { year: 2006, areas: ['SRB'], what: 'Montenegro has a series of its own from here.' },
  { year: 1993, areas: ['CZE'], what: 'Czechoslovakia ends; Slovakia has a series of its own from here.' },
  { year: 2011, areas: ['SDN'], what: 'South Sudan has a series of its own from here.' },
];

const recipe: Recipe = {
  dataset: {
    id: 'idea-gsod',
    title: 'Global State of Democracy Indices (six of them)',
    publisher: 'International Institute for Democracy and Electoral Assistance (International IDEA)',
    via: 'Gapminder (ddf--gapminder--fasttrack)',
    licence: 'Not stated ("license": "" in datapackage.json)',
    licenceStated: false,
    retrievedFrom:
      'github.com/open-numbers/ddf--gapminder--fasttrack @ 10e24e0e54b7c228642260f3b93d3d94131e23a5, countries_etc_datapoints',
    released: 'years 1975 to 2021',
    nature: 'expert-scored',
    summary:
      'Access to justice, personal integrity, absence of corruption, judicial independence, predictable enforcement and civil liberties in 172 countries, 1975 to 2021, scored from 0 to 100 mainly from expert assessments.',
    preparation: ['Values and years are as in the files; codes in small letters are read as ISO codes.'],
    caveats: [
      "Most of the evidence is the judgement of country experts (the V-Dem project): these indices and V-Dem's own are not independent of each other.",
      "The files carry no interval, though the experts' answers are uncertain: do not read meaning into a point or two.",
      'A code stands for the state of its time: Russia before 1991 is the Soviet Union, Czechia before 1993 is Czechoslovakia, Serbia before 1991 is Yugoslavia, and Germany before 1990 and Yemen before 1990 are presumably West Germany and North Yemen.',
      'Civil liberties includes personal integrity, and so is not independent of it.',
    ],
    files: INDICES.map(({ column }) => fileOf(column)),
  },
  indicators: INDICES.map(({ id, name, what, themes, targets }) =>
    describe({
      id,
      dataset: 'idea-gsod',
      name: `${name} (International IDEA)`,
      description: `Expert-based score of ${what}: 0 is the worst and 100 the best that the index allows.`,
      subject: `${name.toLowerCase()} score`,
      unit: score('score, 0 to 100', 0, 100, 1),
      nature: 'expert-scored',
      better: 'higher',
      themes,
      targets,
      breaks: BREAKS,
      caveats: id === 'access-to-justice-idea' ? ['The file has no values for Bahrain before 2005.'] : [],
    }),
  ),
  rows: (raw, places) =>
    INDICES.flatMap(({ column, id }) =>
      raw.table(fileOf(column), { columns: ['country', 'time', column] }).map((line) => {
        const code = (line.country ?? '').toUpperCase();
        const where = `${fileOf(column)}, ${code}`;
        return observed({
          indicator: id,
          area: areaOfCode(places, code, where),
          year: readNumber(line.time ?? '', where),
          value: readNumber(line[column] ?? '', where),
        });
      }),
    ),
};

export default recipe;
