import type { Dataset } from '../../src/lib/catalogue/dataset.ts';
import { breakdown, countOf, per100000, percentOf, SEX, sdgIndicator, type SdgSeries } from './sdg-series.ts';
import { FILES } from './undp-sdg16-report-2026-codes.ts';

const ROUNDED =
  'The report’s authors typed rounded figures into the file: do not read differences of a point.';
const REGIONS_ONLY = 'World and regions only.';

const WOMEN_MEN = breakdown('sex', 'Sex', [
  ['female', 'Women'],
  ['male', 'Men'],
]);
const INSTITUTION = breakdown('institution', 'International institution', [
  ['unga', 'United Nations General Assembly'],
  ['unsc', 'United Nations Security Council'],
  ['ecosoc', 'United Nations Economic and Social Council'],
  ['imf', 'International Monetary Fund'],
  ['ibrd', 'International Bank for Reconstruction and Development'],
  ['ifc', 'International Finance Corporation'],
  ['wto', 'World Trade Organization'],
  ['fsb', 'Financial Stability Board'],
  ['adb', 'Asian Development Bank'],
  ['afdb', 'African Development Bank'],
  ['iadb', 'Inter-American Development Bank'],
]);
const POSITION = breakdown('position', 'Position', [
  ['members', 'Members'],
  ['speakers', 'Speakers'],
  ['chairs-human-rights', 'Chairs of human rights committees'],
  ['chairs-gender-equality', 'Chairs of gender equality committees'],
  ['chairs-youth', 'Chairs of youth committees'],
  ['chairs-foreign-affairs', 'Chairs of foreign affairs committees'],
  ['chairs-finance', 'Chairs of finance committees'],
  ['chairs-defence', 'Chairs of defence committees'],
]);

function violence(kind: string, countries: number): SdgSeries {
  return {
    id: `victims-${kind}-violence-2026`,
    name: `Victims of ${kind} violence by sex (2026 report)`,
    description: `Share of women and of men who say that they met ${kind} violence in the previous 12 months, latest survey of each country.`,
    subject: `share of victims of ${kind} violence`,
    unit: percentOf('people of that sex'),
    denominator:
      'women or men asked in a survey, adults in most; the note of a figure says where it is ages 15 to 49',
    nature: 'surveyed',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.1.3',
    breakdowns: [WOMEN_MEN],
    hasTotal: false,
    caveats: [
      `One year a country, 2016 to 2024, ${countries} countries: no trends, and rankings mix years.`,
      'Household surveys of the type MICS ask people aged 15 to 49 only: do not rank them with the others.',
      'Victims may not tell an interviewer: a low figure can mean silence.',
    ],
  };
}

const parliament = (id: string, who: string, share: string, caveat: string): SdgSeries => ({
  id,
  name: `${who} in parliament, by position`,
  description: `Share of ${share} among members, speakers and committee chairs of the parliaments of the world on 1 January 2026.`,
  subject: `share of ${share} in parliament`,
  unit: percentOf('people in that position'),
  denominator: 'people who hold the position, all parliaments of the world together',
  nature: 'counted',
  better: 'higher',
  themes: ['inclusion', 'institutions'],
  sdg: '16.7.1',
  official: 'proxy',
  breakdowns: [POSITION],
  hasTotal: false,
  caveats: [
    'One world figure a position.',
    'The official indicator sets the share against that of the population; this is the share itself.',
    caveat,
  ],
});

const votes = (id: string, name: string, what: string): SdgSeries => ({
  id,
  name,
  description: `Share of ${what} that developing countries hold together in an international institution.`,
  subject: `developing countries’ share of ${what}`,
  unit: percentOf(what),
  denominator: `all ${what} of the institution`,
  nature: 'counted',
  better: 'higher',
  themes: ['institutions', 'inclusion'],
  sdg: '16.8.1',
  breakdowns: [INSTITUTION],
  hasTotal: false,
  caveats: [
    'The file gives no year: the figures stand at the year of the report, 2026.',
    'Which countries count as developing is not stated in the file.',
  ],
});

const HOMICIDE = {
  nature: 'estimated',
  better: 'lower',
  sdg: '16.1.1',
  denominator: 'people of all ages; for a sex, people of that sex',
  breakdowns: [WOMEN_MEN],
} satisfies Partial<SdgSeries>;

export const UNDP_INDICATORS = (
  [
    {
      ...HOMICIDE,
      id: 'homicide-rate-2026',
      name: 'Homicide rate, world and regions (2026 report)',
      description: 'Victims of intentional homicide in a year per 100,000 people, with a projection to 2030.',
      subject: 'homicide rate',
      unit: per100000('victims'),
      themes: ['violence'],
      caveats: [
        'From 2025 on the figures are a projection: the straight line of 2015 to 2024 drawn further.',
        'Regions: 2024 only, everybody only, rounded to one decimal.',
        'All figures are estimates that fill in countries without a report.',
      ],
    },
    {
      ...HOMICIDE,
      id: 'homicide-target-path',
      name: 'Homicide rate needed to halve it by 2030',
      description: 'The straight line from the homicide rate of the world in 2015 to half of it in 2030.',
      subject: 'path to half the homicide rate',
      unit: per100000('victims'),
      themes: ['violence'],
      official: 'none',
      caveats: ['A path to a target, not a measurement: only its start in 2015 was measured.'],
    },
    {
      id: 'partner-homicide-share',
      name: 'Homicide victims killed by a partner or family member',
      description:
        'Share of women and of men among victims of homicide whom an intimate partner or family member killed.',
      subject: 'share of victims killed by a partner or family member',
      unit: percentOf('homicide victims of that sex', 0),
      denominator: 'victims of intentional homicide of that sex',
      nature: 'estimated',
      better: 'lower',
      themes: ['violence', 'inclusion'],
      sdg: '16.1.1',
      official: 'proxy',
      breakdowns: [WOMEN_MEN],
      hasTotal: false,
      caveats: [
        REGIONS_ONLY,
        ROUNDED,
        'A share, not a rate: men are killed far more often, mostly by others.',
      ],
    },
    violence('physical', 51),
    violence('sexual', 18),
    violence('psychological', 12),
    {
      id: 'safe-walking-alone-2026',
      name: 'Feeling safe walking alone, world and regions (2026 report)',
      description:
        'Share of people who feel safe walking alone around the area where they live, most asked about the night.',
      subject: 'share of people who feel safe walking alone',
      unit: percentOf('people', 0),
      denominator: 'people asked in a survey; regions weigh countries by their population',
      nature: 'surveyed',
      better: 'higher',
      themes: ['violence', 'trust', 'community'],
      sdg: '16.1.4',
      breakdowns: [WOMEN_MEN],
      caveats: [
        REGIONS_ONLY,
        ROUNDED,
        'A figure stands for the countries with data in five years, not for the whole region: their number is in the note.',
        'Figures by sex rest on fewer countries (74) than those for everybody (84): do not compare the two.',
      ],
    },
    {
      id: 'violent-discipline-2026',
      name: 'Children who met violent discipline, regions (2026 report)',
      description: 'Share of children who met violent discipline at home in the previous month.',
      subject: 'share of children who met violent discipline',
      unit: percentOf('children', 0),
      denominator: 'children; the file does not state their ages',
      nature: 'estimated',
      better: 'lower',
      themes: ['violence'],
      sdg: '16.2.1',
      caveats: [REGIONS_ONLY, ROUNDED, 'From surveys of any year from 2010 to 2024.'],
    },
    {
      id: 'violent-discipline-children-2026',
      name: 'Number of children who met violent discipline (2026 report)',
      description: 'Millions of children who met violent discipline at home in the previous month.',
      subject: 'number of children who met violent discipline',
      unit: countOf('million children'),
      nature: 'estimated',
      better: 'lower',
      themes: ['violence'],
      sdg: '16.2.1',
      official: 'proxy',
      caveats: [REGIONS_ONLY, ROUNDED, 'From surveys of any year from 2010 to 2024.'],
    },
    {
      id: 'trafficking-form-share',
      name: 'Detected trafficking victims by form of exploitation',
      description:
        'Share of the detected victims of human trafficking in the world, by what they were exploited for.',
      subject: 'share of detected trafficking victims',
      unit: percentOf('detected victims', 0),
      denominator: 'victims of trafficking whom the authorities detected',
      nature: 'counted',
      better: 'neither',
      themes: ['changing-crime', 'violence'],
      sdg: '16.2.2',
      official: 'proxy',
      breakdowns: [
        breakdown('form', 'Form of exploitation', [
          ['sexual-exploitation', 'Sexual exploitation'],
          ['forced-labour', 'Forced labour'],
          ['other', 'Other forms'],
        ]),
      ],
      hasTotal: false,
      caveats: ['2024 or the latest year available for each country; one world figure.', ROUNDED],
    },
    {
      id: 'trafficking-sex-age-share',
      name: 'Detected trafficking victims by sex and age',
      description:
        'Share of women, men, girls and boys among the detected victims of human trafficking in the world.',
      subject: 'share of detected trafficking victims',
      unit: percentOf('detected victims', 0),
      denominator: 'victims of trafficking whom the authorities detected',
      nature: 'counted',
      better: 'neither',
      themes: ['changing-crime', 'violence', 'inclusion'],
      sdg: '16.2.2',
      official: 'proxy',
      breakdowns: [
        breakdown('age', 'Age', [
          ['under-18', 'Children'],
          ['18-plus', 'Adults'],
        ]),
        SEX,
      ],
      hasTotal: false,
      caveats: ['2024 or the latest year available for each country; one world figure.', ROUNDED],
    },
    parliament('women-parliament-positions', 'Women', 'women', 'Half of the world’s people are women.'),
    parliament(
      'young-parliament-positions',
      'Young people',
      'people aged 40 or younger',
      'About a third of the world’s people are 18 to 40 years old, as the report says.',
    ),
    {
      id: 'political-efficacy',
      name: 'People who think that they have a say in what government does',
      description:
        'Share of people who believe that decision-making is inclusive: that people like them have a say.',
      subject: 'share of people who think that they have a say',
      unit: percentOf('people'),
      denominator: 'people asked in a survey, 83 countries',
      nature: 'surveyed',
      better: 'higher',
      themes: ['inclusion', 'trust', 'institutions'],
      sdg: '16.7.2',
      caveats: [
        'Regions only; the latest survey of each country from 2015 to 2025.',
        'One question stands for an indicator that asks for two: inclusive and responsive.',
        'People compare government with what they expect: the freest regions are not the highest.',
      ],
    },
    votes('developing-votes-2026', 'Developing countries’ votes in international institutions', 'votes'),
    votes(
      'developing-members-2026',
      'Developing countries’ membership in international institutions',
      'members',
    ),
    {
      id: 'defenders-killed',
      name: 'Human rights defenders, journalists and trade unionists killed (2026 report)',
      description:
        'Verified killings of human rights defenders, journalists and trade unionists in the world in a year.',
      subject: 'number of defenders killed',
      unit: countOf('verified killings'),
      nature: 'counted',
      better: 'lower',
      themes: ['institutions', 'early-warning'],
      sdg: '16.10.1',
      caveats: [
        'The figure of 2025 is a projection of the report, from how late cases became known in the past; one line of the report calls 2024 projected too.',
        'Verified cases are fewer than true ones, and grow also with the effort to document.',
        'One world figure a year.',
      ],
    },
    {
      id: 'defenders-group-share',
      name: 'Who the killed or disappeared defenders were',
      description:
        'Share of women, young people and others among defenders who were killed or made to disappear.',
      subject: 'share of defenders killed or made to disappear',
      unit: percentOf('defenders killed or made to disappear', 0),
      denominator: 'verified cases of defenders killed or made to disappear in the region',
      nature: 'counted',
      better: 'neither',
      themes: ['inclusion', 'early-warning'],
      sdg: '16.10.1',
      official: 'proxy',
      breakdowns: [
        breakdown('group', 'Group', [
          ['women', 'Women'],
          ['youth', 'Young people'],
          ['indigenous-minority', 'Indigenous people and minorities'],
          ['environment-land', 'Defenders of land and the environment'],
        ]),
      ],
      hasTotal: false,
      caveats: [
        'Groups overlap and do not add up to 100 percent.',
        'The chart of the report is headed 2025; its text gives other shares for 2023 to 2025.',
        'Europe and Northern America and Oceania are left out by the report for few cases.',
      ],
    },
    {
      id: 'information-guarantee',
      name: 'Law on access to information (2026 report)',
      description: 'Countries that guarantee public access to information by constitution, law or policy.',
      subject: 'law on access to information',
      unit: { name: '1: there is a guarantee', short: '', kind: 'count', decimals: 0, min: 0, max: 1 },
      nature: 'expert-scored',
      better: 'higher',
      themes: ['institutions', 'trust'],
      sdg: '16.10.2',
      caveats: [
        'The source lists the 141 countries that have a guarantee and no others: a country without a row is not in the list, and no zero was added.',
        'A law says nothing of how well it is kept.',
      ],
    },
  ] satisfies SdgSeries[]
).map((series: SdgSeries) => sdgIndicator('undp-sdg16-report-2026', series));

export const UNDP_DATASET: Dataset = {
  id: 'undp-sdg16-report-2026',
  title: 'Figures of the SDG 16 report 2026',
  publisher:
    'United Nations Development Programme (UNDP) with UNODC and OHCHR; from UNODC, OHCHR, UNICEF, IPU and UN DESA',
  via: null,
  licence: 'Not stated in the repository it was retrieved from.',
  licenceStated: false,
  retrievedFrom:
    'UNDP-Data/dv-sdg-16-report @ 8d4a078398387c262536e04c992b1297629eb79f, public/data and src/data',
  released: '2026-08-21',
  nature: 'estimated',
  summary:
    'The newest figures on goal 16, as a report site of the United Nations shows them: homicide to 2024 with its projection, violence, feeling safe, trafficking, inclusion and freedoms, most for the world and regions.',
  preparation: [
    'Figures from 2025 on in the homicide series and the number of defenders killed in 2025 are marked as projected; so is the path to the homicide target after its start in 2015.',
    'Periods such as 2016-2020 are kept and stand at their last year.',
    'The column “count” of the violence file is read as percent. Comments of countries stand in the note of each figure.',
    'Years that the files do not state are those of the charts that they feed: 2024 for homicide by region, 2025 for defenders by group, 1 January 2026 for parliaments. Vote shares have none and stand at 2026.',
    'The list of countries with access to information holds only ones; no zeros are added.',
  ],
  caveats: [
    'The site was still being built when this was retrieved: figures may change, and the chapter on justice had none yet.',
    'Figures of regions are rounded and were typed in by the site’s authors.',
  ],
  files: Object.values(FILES).map((file) => `undp-sdg16-report-2026/${file}`),
};
