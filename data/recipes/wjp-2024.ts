import type { Indicator } from '../../src/lib/catalogue/indicator.ts';
import { describe, score } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'wjp-rule-of-law/wjp_scores_sadullah_2024.csv';
const CODE = 'Country_Code';

interface Factor {
  column: string;
  id: string;
  name: string;
  what: string;
  themes: Indicator['themes'];
  targets: Indicator['targets'];
}

const FACTORS: Factor[] = [
  {
    column: 'WJP Rule of Law Index: Overall Score',
    id: 'rule-of-law-wjp',
    name: 'Rule of law, overall',
    what: 'the rule of law, as the mean of eight factors',
    themes: ['justice', 'institutions'],
    targets: ['16.3'],
  },
  {
    column: 'Factor 1: Constraints on Government Powers (CGP)',
    id: 'government-constraints-wjp',
    name: 'Constraints on government powers',
    what: 'how far those who govern are bound by law',
    themes: ['institutions'],
    targets: ['16.6'],
  },
  {
    column: 'Factor 2: Absence of Corruption(AC)',
    id: 'absence-of-corruption-wjp',
    name: 'Absence of corruption',
    what: 'how free government, courts, police and parliament are of corruption',
    themes: ['institutions'],
    targets: ['16.5'],
  },
  {
    column: 'Factor 3: Open Government (OG)',
    id: 'open-government-wjp',
    name: 'Open government',
    what: 'how openly government shares information and lets people take part',
    themes: ['institutions'],
    targets: ['16.6', '16.10'],
  },
  {
    column: 'Factor 4: Fundamental Rights(FR)',
    id: 'fundamental-rights-wjp',
    name: 'Fundamental rights',
    what: 'how well basic human rights are protected',
    themes: ['inclusion', 'institutions'],
    targets: ['16.10', '16.b'],
  },
  {
    column: 'Factor 5: Order and Security(OS)',
    id: 'order-security-wjp',
    name: 'Order and security',
    what: 'how well society keeps persons and property safe',
    themes: ['violence'],
    targets: ['16.1'],
  },
  {
    column: 'Factor 6: Regulatory Enforcement(RE)',
    id: 'regulatory-enforcement-wjp',
    name: 'Regulatory enforcement',
    what: 'how fairly and effectively regulations are enforced',
    themes: ['institutions'],
    targets: ['16.6'],
  },
  {
    column: 'Factor 7: Civil Justice(CJ)',
    id: 'civil-justice-wjp',
    name: 'Civil justice',
    what: 'whether people can settle disputes peacefully and effectively through civil justice',
    themes: ['justice'],
    targets: ['16.3'],
  },
  {
    column: 'Factor 8: Criminal Justice(CJ)',
    id: 'criminal-justice-wjp',
    name: 'Criminal justice',
    what: 'how effective, timely, fair and uncorrupted criminal justice is',
    themes: ['justice'],
    targets: ['16.3'],
  },
];

const recipe: Recipe = {
  dataset: {
    id: 'wjp-2024',
    title: 'World Justice Project Rule of Law Index 2024',
    publisher: 'World Justice Project',
    via: 'Sadullah4535/Rule-of-Law-Index',
    licence: 'Not stated in the repository',
    licenceStated: false,
    retrievedFrom:
      'github.com/Sadullah4535/Rule-of-Law-Index @ dca24e92c84ae491772e9c4a3cb24df425319a90, Data2024.csv',
    released: '2024 (by the file name only)',
    nature: 'surveyed',
    summary:
      'Rule of law in 142 countries and territories, overall and in eight factors, from surveys of households and of legal experts: 0 to 1, higher is better.',
    preparation: [
      'The file is read as Windows-1252 with semicolons. Values are as in the file.',
      'The year 2024 comes from the name of the file; there is no year inside it.',
    ],
    caveats: [
      'One year only. The same factors "about a year" in the Quality of Government dataset may rest on another method and are not joined.',
      'Surveys of residents and of experts are mixed into one score; no interval is given.',
      'Scores are rounded to two decimals: countries that look equal may differ.',
    ],
    files: [FILE],
  },
  indicators: FACTORS.map(({ id, name, what, themes, targets }) =>
    describe({
      id,
      dataset: 'wjp-2024',
      name: `${name} (World Justice Project 2024)`,
      description: `Score of ${what}, from surveys of residents and legal experts: 0 (weakest) to 1 (strongest). Higher is better.`,
      subject: `${name.toLowerCase()} score`,
      unit: score('score, 0 to 1', 0, 1, 2),
      nature: 'surveyed',
      better: 'higher',
      themes,
      targets,
    }),
  ),
  rows(raw, places) {
    const columns = [CODE, ...FACTORS.map((factor) => factor.column)];
    return raw.table(FILE, { columns, delimiter: ';', encoding: 'windows-1252' }).flatMap((line) => {
      const area = areaOfCode(places, line[CODE] ?? '', FILE);
      return FACTORS.map(({ id, column }) =>
        observed({
          indicator: id,
          area,
          year: 2024,
          value: readNumber(line[column] ?? '', `${FILE}, ${area}, ${column}`),
        }),
      );
    });
  },
};

export default recipe;
