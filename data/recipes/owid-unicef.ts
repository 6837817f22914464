import { areaOfName } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import { rawFrom, type RawRow } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { breakdown, percentOf, sdgIndicator } from '../series/sdg-series.ts';

const DISCIPLINE = 'owid-datasets/violent-discipline-unicef-2017.csv';
const SEXUAL = 'owid-datasets/sexual-violence-unicef-2017.csv';

const discipline = (who: string, where = '') =>
  `Percentage of ${who} (2–14)${where} who experience any violent discipline (UNICEF Global Databases (2016))`;
const DISCIPLINE_COLUMNS: [string, string][] = [
  [discipline('children'), 'total'],
  [discipline('girls'), 'sex=female'],
  [discipline('boys'), 'sex=male'],
  [discipline('children', ' in urban areas'), 'residence=urban'],
  [discipline('children', ' in rural areas'), 'residence=rural'],
];
const SEXUAL_COLUMNS: [string, string, string][] = [
  [
    'Sexual violence prevalence among girls (15 to 19) (UNICEF Global Databases (2014))',
    'girls-sexual-violence',
    'total',
  ],
  ['Prevalence of forced sex among girls', 'forced-sex', 'sex=female'],
  ['Prevalence of forced sex among boys', 'forced-sex', 'sex=male'],
];

const GIRLS_BOYS = breakdown('sex', 'Sex', [
  ['female', 'Girls'],
  ['male', 'Boys'],
]);
const ONE_YEAR = 'One year a country for most: no trends, and rankings mix years.';
const SILENCE = 'Victims may not tell an interviewer: a low figure can mean silence.';

const at = (row: RawRow) => `${row['Entity'] ?? ''} ${row['Year'] ?? ''}`;

export default {
  dataset: {
    id: 'owid-unicef',
    title: 'Violence against children (UNICEF global databases, 2014 and 2016)',
    publisher: 'United Nations Children’s Fund (UNICEF)',
    via: 'Our World in Data',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom: 'owid/owid-datasets @ 48c9992ae317b35ed327fc36d2af75fe8b3ef7ed: datasets',
    released: '2017',
    nature: 'surveyed',
    summary:
      'Share of children who met violent discipline, by sex and by town and countryside (73 countries, 2005 to 2015), and of girls and boys who met sexual violence (51 countries, 2004 to 2013).',
    preparation: [
      'Country names are matched to areas; two spellings of the Democratic Republic of the Congo are one place.',
      'The file on sexual violence holds three measures in one table, each with its own years: a blank cell belongs to another measure and gives no row. An empty sixth column is dropped.',
      'In the file on violent discipline a blank is marked as missing.',
    ],
    caveats: [
      ONE_YEAR,
      'Whole percent for most countries.',
      'Older than the SDG series on the same subjects, but the only one here that is split by sex and by town and countryside.',
    ],
    files: [DISCIPLINE, SEXUAL],
  },
  indicators: [
    sdgIndicator('owid-unicef', {
      id: 'violent-discipline',
      name: 'Children who met violent discipline, by sex and residence',
      description:
        'Share of children aged 2 to 14 years who met physical punishment or psychological aggression at home.',
      subject: 'share of children who met violent discipline',
      unit: percentOf('children', 0),
      denominator: 'children aged 2 to 14 years',
      nature: 'surveyed',
      better: 'lower',
      themes: ['violence', 'local'],
      sdg: '16.2.1',
      official: 'proxy',
      breakdowns: [
        GIRLS_BOYS,
        breakdown('residence', 'Town and countryside', [
          ['urban', 'Towns'],
          ['rural', 'Countryside'],
        ]),
      ],
      caveats: [ONE_YEAR, 'The official indicator asks for ages 1 to 17.'],
    }),
    sdgIndicator('owid-unicef', {
      id: 'girls-sexual-violence',
      name: 'Girls who met sexual violence',
      description: 'Share of girls aged 15 to 19 who say that they met sexual violence.',
      subject: 'share of girls who met sexual violence',
      unit: percentOf('girls'),
      denominator: 'girls aged 15 to 19',
      nature: 'surveyed',
      better: 'lower',
      themes: ['violence'],
      sdg: '16.2.3',
      official: 'proxy',
      caveats: [
        ONE_YEAR,
        SILENCE,
        'The official indicator asks people aged 18 to 29 about the time before 18.',
      ],
    }),
    sdgIndicator('owid-unicef', {
      id: 'forced-sex',
      name: 'Girls and boys who met forced sex',
      description: 'Share of girls and of boys who say that they were forced to have sex.',
      subject: 'share of girls and boys who met forced sex',
      unit: percentOf('girls or boys'),
      denominator: 'girls or boys asked in a survey; the file does not state their ages',
      nature: 'surveyed',
      better: 'lower',
      themes: ['violence'],
      sdg: '16.2.3',
      official: 'proxy',
      breakdowns: [GIRLS_BOYS],
      hasTotal: false,
      caveats: [SILENCE, 'All figures are labelled 2005 in the file.'],
    }),
  ],
  rows(raw, places) {
    const disciplined = raw.table(DISCIPLINE, { columns: DISCIPLINE_COLUMNS.map(([column]) => column) });
    // The header line ends as on Windows, the others do not: read as it is, the table would be one long line.
    const oneEnding = Buffer.from(raw.text(SEXUAL).replaceAll('\r\n', '\n'));
    const sexual = rawFrom(() => oneEnding).table(SEXUAL, {
      columns: SEXUAL_COLUMNS.map(([column]) => column),
    });
    const place = (row: RawRow, file: string) => ({
      area: areaOfName(places, row['Entity'] ?? '', file),
      year: readNumber(row['Year'] ?? '', `${file}, ${at(row)}`),
    });
    return [
      ...disciplined.flatMap((row) =>
        DISCIPLINE_COLUMNS.map(([column, group]) => {
          const value = row[column] ? readNumber(row[column], `${DISCIPLINE}, ${at(row)}`) : null;
          return observed({
            ...place(row, DISCIPLINE),
            indicator: 'violent-discipline',
            group,
            value,
            flag: value === null ? 'missing' : null,
          });
        }),
      ),
      ...sexual.flatMap((row) =>
        SEXUAL_COLUMNS.flatMap(([column, indicator, group]) =>
          row[column]
            ? [
                observed({
                  ...place(row, SEXUAL),
                  indicator,
                  group,
                  value: readNumber(row[column], `${SEXUAL}, ${at(row)}`),
                }),
              ]
            : [],
        ),
      ),
    ];
  },
} satisfies Recipe as Recipe;
