import type { Breakdown } from '../../src/lib/catalogue/indicator.ts';
import { breakdown, countOf, per100000, percentOf, SEX, sdgIndicator, type SdgSeries } from './sdg-series.ts';

/** A series of the database: one file, or one of two kinds of rows in it. */
export type UnsdSeries = SdgSeries & {
  /** The publisher's name of the series, which is also the name of its value column. */
  code: string;
  /** Set where the file splits rows by something that the indicator takes as one of its groups. */
  fixed?: Record<string, string>;
  /** Multiplies the values of the file. */
  factor?: number;
};

const NEWER = (id: string) =>
  `This is the release of October 2020. A newer one stands beside it as “${id}”: do not join the two, figures were revised.`;
const SURVEY =
  'From surveys of the population: who was asked, how and about which acts differs by country and sometimes between two rounds in one country.';
const FEW = 'Few victims stand behind many of these shares, so they jump from year to year.';
const DETECTED =
  'These are victims whom the authorities found: a higher figure can mean more trafficking or more effort to find it.';
const CHAMBER = (upper: boolean) => (upper ? 'upper chamber' : 'lower or only chamber');

const AGE_OF_VICTIM = breakdown('age', 'Age', [
  ['under-18', 'Children, under 18 years'],
  ['18-plus', 'Adults, 18 years and older'],
]);
const SEX_OR_UNKNOWN: Breakdown = {
  ...SEX,
  groups: [...SEX.groups, { id: 'unknown', name: 'Not known' }],
};
const AGE_OF_OFFICE = breakdown('age', 'Age', [
  ['up-to-45', '45 years and younger'],
  ['46-plus', '46 years and older'],
  ['unknown', 'Not known'],
]);
const CONFLICT = [
  SEX_OR_UNKNOWN,
  breakdown('age', 'Age', [
    ['under-18', 'Children, under 18 years'],
    ['18-plus', 'Adults, 18 years and older'],
    ['unknown', 'Not known'],
  ]),
  breakdown('cause', 'Cause of death', [
    ['heavy-weapons', 'Heavy weapons'],
    ['explosives', 'Explosives'],
    ['small-arms', 'Small arms'],
    ['other', 'Other'],
    ['unknown', 'Not known'],
  ]),
];
const INSTITUTIONS = [
  breakdown('institution', 'International institution', [
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
  ]),
];
const COMMITTEES = breakdown('committee', 'Committee', [
  ['human-rights', 'Human rights'],
  ['gender-equality', 'Gender equality'],
  ['foreign-affairs', 'Foreign affairs'],
  ['finance', 'Finance'],
  ['defence', 'Defence'],
]);
const DISCRIMINATION = [
  breakdown('ground', 'Ground of discrimination', [
    ['sex', 'Sex'],
    ['age', 'Age'],
    ['disability-health', 'Disability or health'],
    ['ethnicity-colour-language', 'Ethnicity, colour or language'],
    ['ethnicity-colour-language-nationality', 'Ethnicity, colour, language or nationality'],
    ['ethnicity', 'Ethnicity'],
    ['race', 'Race'],
    ['language-dialect', 'Language or dialect'],
    ['migration', 'Migration status'],
    ['religion', 'Religion or belief'],
    ['sexual-orientation', 'Sexual orientation'],
    ['gender-identity', 'Gender identity'],
    ['sexual-orientation-gender-identity', 'Sexual orientation or gender identity'],
    ['marital-family', 'Marital or family status'],
    ['marital', 'Marital status'],
    ['family', 'Family status'],
    ['pregnancy', 'Pregnancy'],
    ['born-out-of-wedlock', 'Born out of wedlock'],
    ['political-opinion', 'Political opinion'],
    ['socioeconomic', 'Socio-economic status'],
    ['wealth', 'Wealth'],
    ['education', 'Education'],
    ['geographic', 'Where people come from or live'],
    ['residence', 'Residence'],
    ['other', 'Other'],
  ]),
  SEX,
  breakdown('disability', 'Disability', [
    ['with', 'People with disabilities'],
    ['without', 'People without disabilities'],
  ]),
];

function victims(code: string, id: string, act: string, newer: string): UnsdSeries {
  return {
    code,
    id,
    name: `Victims of ${act} (2020 release)`,
    description: `Share of people who say that they were victims of ${act} in the previous 12 months.`,
    subject: `share of victims of ${act}`,
    unit: percentOf('people'),
    denominator: 'people, most often adults, asked in a survey about the previous 12 months',
    nature: 'surveyed',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.1.3',
    breakdowns: [SEX],
    caveats: [NEWER(newer), SURVEY],
  };
}

function reporting(code: string, id: string, act: string, newer: string): UnsdSeries {
  return {
    code,
    id,
    name: `Reporting ${act} to the police (2020 release)`,
    description: `Share of victims of ${act} in the previous 12 months who say that they reported it to the police.`,
    subject: `share of victims of ${act} who reported it`,
    unit: percentOf('victims'),
    denominator: 'victims in the previous 12 months, asked in a survey',
    nature: 'surveyed',
    better: 'higher',
    themes: ['trust', 'justice'],
    sdg: '16.3.1',
    breakdowns: [SEX],
    caveats: [NEWER(newer), SURVEY, FEW],
  };
}

function trafficking(code: string, id: string, purpose: string, more: Partial<UnsdSeries> = {}): UnsdSeries {
  return {
    code,
    id,
    name: `Detected trafficking victims${purpose && `, ${purpose}`} (2020 release)`,
    description: `Number of victims of human trafficking${purpose && ` for ${purpose}`} whom the authorities detected in a year.`,
    subject: `number of detected trafficking victims${purpose && ` for ${purpose}`}`,
    unit: countOf('detected victims'),
    nature: 'counted',
    better: 'neither',
    themes: ['changing-crime', 'violence'],
    sdg: '16.2.2',
    breakdowns: [SEX, AGE_OF_VICTIM],
    hasTotal: false,
    caveats: [
      DETECTED,
      'Numbers of victims, not rates: they grow with the size of a country. Rates of a newer release stand beside them as “trafficking-victims-rate”.',
    ],
    ...more,
  };
}

function women(upper: boolean): UnsdSeries {
  return {
    code: upper ? 'sg_dmk_parlmp_uc' : 'sg_dmk_parlmp_lc',
    id: upper ? 'women-parliament-upper' : 'women-parliament-lower',
    name: `Women in parliament against women in the population, ${CHAMBER(upper)}`,
    description: `Share of women among members of the ${CHAMBER(upper)}, divided by the share of women among people old enough to be elected.`,
    subject: `representation of women in the ${CHAMBER(upper)}`,
    unit: { name: 'ratio; 1 is parity', short: '', kind: 'ratio', decimals: 2, min: 0, max: null },
    denominator: 'share of women among people old enough to be elected',
    nature: 'counted',
    better: 'higher',
    themes: ['inclusion', 'institutions'],
    sdg: '16.7.1',
    caveats: ['A ratio above 1 means more women than in the population: better up to 1, not beyond.'],
  };
}

function speakers(upper: boolean): UnsdSeries {
  return {
    code: upper ? 'sg_dmk_parlsp_uc' : 'sg_dmk_parlsp_lc',
    id: upper ? 'speakers-upper' : 'speakers-lower',
    name: `Speakers of parliament, ${CHAMBER(upper)}`,
    description: `Number of speakers of the ${CHAMBER(upper)}, by sex and age: one in a country, their sum in a region.`,
    subject: `number of speakers of the ${CHAMBER(upper)}`,
    unit: countOf('speakers'),
    nature: 'counted',
    better: 'neither',
    themes: ['inclusion', 'institutions'],
    sdg: '16.7.1',
    breakdowns: [
      breakdown('sex', 'Sex', [
        ['female', 'Women'],
        ['male', 'Men'],
      ]),
      AGE_OF_OFFICE,
    ],
    hasTotal: false,
    caveats: [
      'In a country the group that the speaker belongs to holds a 1; other groups have no row, which means 0 there.',
      'Regions are split by sex only.',
    ],
  };
}

function chairs(upper: boolean): UnsdSeries {
  return {
    code: upper ? 'sg_dmk_parlcc_uc' : 'sg_dmk_parlcc_lc',
    id: upper ? 'committee-chairs-upper' : 'committee-chairs-lower',
    name: `Chairs of permanent committees, ${CHAMBER(upper)}`,
    description: `Who chairs the committees on human rights, gender equality, foreign affairs, finance and defence of the ${CHAMBER(upper)}.`,
    subject: `chairs of committees of the ${CHAMBER(upper)}`,
    unit: countOf('chairs'),
    nature: 'counted',
    better: 'neither',
    themes: ['inclusion', 'institutions'],
    sdg: '16.7.1',
    breakdowns: [COMMITTEES, SEX_OR_UNKNOWN, AGE_OF_OFFICE],
    hasTotal: false,
    caveats: [
      'The group of a committee that the chair belongs to holds a 1; other groups have no row, which means 0 there.',
      'Of many chairs the sex and age are not known; a chamber without such a committee is marked as not applicable.',
    ],
  };
}

const institution = (code: string, status: string): UnsdSeries => ({
  code,
  fixed: { status },
  id: 'human-rights-institution',
  name: 'Status of the national human rights institution',
  description:
    'Whether a country has an independent human rights institution and how far it complies with the Paris Principles.',
  subject: 'status of the human rights institution',
  unit: countOf('institutions in this status'),
  nature: 'expert-scored',
  better: 'neither',
  themes: ['institutions', 'justice'],
  sdg: '16.a.1',
  breakdowns: [
    breakdown('status', 'Status', [
      ['a', 'A: complies with the Paris Principles'],
      ['b', 'B: complies in part'],
      ['c', 'C: no status'],
      ['none', 'No application for accreditation'],
    ]),
  ],
  hasTotal: false,
  caveats: [
    'The source holds only ones: a country without a row in a status does not have that status in that year. No zeros were added.',
    'One country stands in two statuses in one year.',
  ],
});

const share = (code: string, id: string, name: string, what: string): UnsdSeries => ({
  code,
  id,
  name,
  description: `Share of the countries of a region ${what}.`,
  subject: `share of countries ${what}`,
  unit: percentOf('countries'),
  denominator: 'countries of the region',
  nature: 'expert-scored',
  better: 'higher',
  themes: ['institutions', 'justice'],
  sdg: '16.a.1',
  caveats: ['World and regions only.'],
});

const voice = (code: string, id: string, name: string, what: string): UnsdSeries => ({
  code,
  id,
  name,
  description: `A country’s share of ${what} in an international institution; for developing regions, the share of all of them together.`,
  subject: `share of ${what}`,
  unit: percentOf(what),
  denominator: `all ${what} of the institution`,
  nature: 'counted',
  better: 'neither',
  themes: ['institutions', 'inclusion'],
  sdg: '16.8.1',
  breakdowns: INSTITUTIONS,
  hasTotal: false,
  caveats: [
    'The official indicator is the share of developing countries together: look at the developing regions. The share of a single country says how many members there are and, for votes, how they are weighted.',
    'Years: 2000, 2005, 2010 and 2015 to 2019, with a few rows of 2014.',
  ],
});

const conflict = (code: string, id: string, more: Partial<UnsdSeries>): UnsdSeries => ({
  code,
  id,
  name: 'Deaths of civilians in conflicts (2020 release)',
  description: 'Civilians killed in armed conflicts.',
  subject: 'deaths of civilians in conflicts',
  unit: countOf('deaths'),
  nature: 'counted',
  better: 'lower',
  themes: ['violence', 'early-warning'],
  sdg: '16.1.2',
  breakdowns: CONFLICT,
  caveats: ['One world figure for 2017, as far as the deaths could be documented; no countries.'],
  ...more,
});

const defenders = (code: string, id: string, what: string, caveat: string[]): UnsdSeries => ({
  code,
  id,
  name: `Human rights defenders, journalists and trade unionists ${what} (2020 release)`,
  description: `Verified cases of human rights defenders, journalists and trade unionists ${what} in a year.`,
  subject: `number of defenders ${what}`,
  unit: countOf('verified cases'),
  nature: 'counted',
  better: 'lower',
  themes: ['institutions', 'early-warning'],
  sdg: '16.10.1',
  breakdowns: [SEX],
  caveats: [
    'World and regions only. Verified cases are fewer than true ones, and grow also with the effort to document.',
    ...caveat,
  ],
});

const HOMICIDE = {
  nature: 'counted',
  better: 'lower',
  sdg: '16.1.1',
  breakdowns: [SEX],
  hasTotal: false,
} satisfies Partial<UnsdSeries>;

export const UNSD_SERIES: UnsdSeries[] = [
  {
    ...HOMICIDE,
    code: 'vc_ihr_psrc',
    id: 'homicide-rate-sdg-2020',
    name: 'Homicide rate by sex (2020 release)',
    description: 'Victims of intentional homicide in a year per 100,000 people of the same sex.',
    subject: 'homicide rate',
    unit: per100000('victims'),
    denominator: 'people of that sex living there',
    themes: ['violence'],
    caveats: [
      NEWER('homicide-rate-sdg'),
      'Women and men only: this release has no figure for both together.',
      'Reaches back to 1990, further than the newer release.',
    ],
  },
  {
    ...HOMICIDE,
    code: 'vc_ihr_psrcn',
    id: 'homicide-victims-sdg-2020',
    name: 'Number of homicide victims by sex (2020 release)',
    description: 'Victims of intentional homicide in a year, women and men.',
    subject: 'number of homicide victims',
    unit: countOf('victims'),
    themes: ['violence'],
    caveats: [
      'Women and men only: this release has no figure for both together.',
      'Figures of the world and of regions are estimates and come with decimals in the source.',
    ],
  },
  conflict('vc_dth_tocv', 'conflict-death-rate-sdg-2020', {
    name: 'Conflict death rate of civilians (2020 release)',
    description: 'Civilians killed in armed conflicts per 100,000 people of the countries in conflict.',
    subject: 'conflict death rate of civilians',
    unit: per100000('deaths of civilians', 1),
    denominator:
      'people; the file does not say of which countries (11.9 is far above a rate of the whole world)',
    breakdowns: [],
  }),
  conflict('vc_dth_tocvn', 'conflict-deaths-sdg-2020', {}),
  conflict('vc_dth_tocvr', 'conflict-deaths-share-sdg-2020', {
    name: 'Make-up of civilian conflict deaths (2020 release)',
    description: 'How the deaths of civilians in conflicts divide by sex, age and cause.',
    subject: 'share of civilian conflict deaths',
    unit: percentOf('deaths of civilians'),
    denominator: 'documented deaths of civilians in conflicts',
    better: 'neither',
    hasTotal: false,
    caveats: [
      'One world figure for 2017; no countries.',
      'The publisher calls this series a death rate; it holds shares that add up to 100 percent.',
    ],
  }),
  victims('vc_vov_phyl', 'victims-physical-violence-2020', 'physical violence', 'victims-physical-assault'),
  victims('vc_vov_robb', 'victims-robbery-2020', 'robbery', 'victims-robbery'),
  victims('vc_vov_sexl', 'victims-sexual-violence-2020', 'sexual violence', 'victims-sexual-violence'),
  {
    code: 'vc_sns_waln',
    factor: 100,
    id: 'safe-walking-alone-2020',
    name: 'Feeling safe walking alone (2020 release)',
    description: 'Share of people who feel safe walking alone around the area where they live.',
    subject: 'share of people who feel safe walking alone',
    unit: percentOf('people', 0),
    denominator: 'people, most often adults, asked in a survey',
    nature: 'surveyed',
    better: 'higher',
    themes: ['violence', 'trust', 'community'],
    sdg: '16.1.4',
    breakdowns: [SEX],
    caveats: [
      NEWER('safe-walking-alone'),
      SURVEY,
      'The file calls its unit percent but holds fractions such as 0.48: they are multiplied by 100 here.',
    ],
  },
  {
    code: 'vc_vaw_phypyv',
    id: 'violent-discipline-sdg-2020',
    name: 'Children who met violent discipline (2020 release)',
    description:
      'Share of children who met physical punishment or psychological aggression by caregivers in the previous month.',
    subject: 'share of children who met violent discipline',
    unit: percentOf('children'),
    denominator:
      'children aged 1 to 14 years, in some countries 2 to 14 or 1 to 4: the note of each figure says which',
    nature: 'surveyed',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.2.1',
    caveats: [
      'One year a country, 2005 to 2019: no trends, and rankings mix years.',
      'The official indicator asks for ages 1 to 17; these surveys stop at 14.',
    ],
  },
  trafficking('vc_htf_detv', 'trafficking-detected', '', { breakdowns: [], hasTotal: true }),
  trafficking('vc_htf_detvfl', 'trafficking-detected-labour', 'forced labour, servitude and slavery'),
  trafficking('vc_htf_detvog', 'trafficking-detected-organs', 'removal of organs'),
  trafficking('vc_htf_detvop', 'trafficking-detected-other', 'other purposes', { hasTotal: true }),
  trafficking('vc_htf_detvsx', 'trafficking-detected-sexual', 'sexual exploitation'),
  {
    code: 'vc_vaw_sxvln',
    id: 'childhood-sexual-violence-sdg-2020',
    name: 'Young people who met sexual violence by age 18 (2020 release)',
    description:
      'Share of people aged 18 to 29 who say that they experienced sexual violence by the age of 18.',
    subject: 'share of young people who met sexual violence by age 18',
    unit: percentOf('people of that sex'),
    denominator: 'people aged 18 to 29, in two figures 18 to 74: the note of the figure says so',
    nature: 'surveyed',
    better: 'lower',
    themes: ['violence'],
    sdg: '16.2.3',
    breakdowns: [SEX],
    hasTotal: false,
    caveats: [
      'Victims may not tell an interviewer: a low figure can mean silence.',
      'One year a country for most, 2005 to 2019.',
      'Most figures are country data that the agency adjusted; they carry that flag.',
    ],
  },
  reporting(
    'vc_prr_phyv',
    'reporting-physical-assault-2020',
    'physical assault',
    'reporting-physical-assault',
  ),
  reporting('vc_prr_robb', 'reporting-robbery-2020', 'robbery', 'reporting-robbery'),
  reporting('vc_prr_sexv', 'reporting-sexual-assault-2020', 'sexual assault', 'reporting-sexual-assault'),
  {
    code: 'vc_prs_unsec',
    id: 'unsentenced-detainees-2020',
    name: 'Prisoners without a sentence (2020 release)',
    description: 'Share of the people held in prison who have not been sentenced by a court.',
    subject: 'share of prisoners without a sentence',
    unit: percentOf('people held in prison'),
    denominator: 'people held in prison',
    nature: 'counted',
    better: 'lower',
    themes: ['justice', 'backfire'],
    sdg: '16.3.2',
    caveats: [NEWER('unsentenced-detainees'), 'About three points a country between 2005 and 2018.'],
  },
  {
    code: 'iu_cor_brib',
    id: 'bribery-persons',
    name: 'Bribery met by people (2020 release)',
    description:
      'Share of people in contact with a public official in the previous 12 months who paid a bribe or were asked for one.',
    subject: 'share of people asked for a bribe',
    unit: percentOf('people in contact with a public official'),
    denominator: 'people who had contact with a public official, asked in a survey',
    nature: 'surveyed',
    better: 'lower',
    themes: ['institutions', 'trust'],
    sdg: '16.5.1',
    breakdowns: [SEX],
    caveats: [NEWER('bribery-persons-2025'), SURVEY, '38 countries, most with one or two years.'],
  },
  {
    code: 'ic_frm_brib',
    id: 'bribery-firms',
    name: 'Bribery met by firms',
    description: 'Share of firms that were asked for at least one bribe.',
    subject: 'share of firms asked for a bribe',
    unit: percentOf('firms'),
    denominator: 'firms asked in a survey',
    nature: 'surveyed',
    better: 'lower',
    themes: ['institutions'],
    sdg: '16.5.2',
    caveats: [
      'One or two years a country between 2006 and 2018: no trends, and rankings mix years.',
      'The publisher marks all of these figures as estimated.',
    ],
  },
  {
    code: 'gf_xpd_gbpc',
    id: 'budget-execution',
    name: 'Government spending against the approved budget',
    description:
      'What government spent in a year in percent of the budget first approved, without debt service.',
    subject: 'spending against the approved budget',
    unit: { ...percentOf('the approved budget'), max: null },
    denominator: 'primary expenditure in the budget first approved',
    nature: 'counted',
    better: 'neither',
    themes: ['institutions'],
    sdg: '16.6.1',
    caveats: ['Best is near 100 percent: both more and less mean a budget that did not hold.'],
  },
  women(false),
  women(true),
  speakers(false),
  speakers(true),
  chairs(false),
  chairs(true),
  voice('sg_int_mbrdev', 'institution-members', 'Membership in international institutions', 'members'),
  voice('sg_int_vrtdev', 'institution-votes', 'Votes in international institutions', 'votes'),
  {
    code: 'sg_reg_brth',
    id: 'birth-registration',
    name: 'Births registered',
    description: 'Share of young children whose birth was registered with a civil authority.',
    subject: 'share of births registered',
    unit: percentOf('children under 5'),
    denominator:
      'children under 5 years; in 20 countries another age, mostly under 1: the note of the figure says so',
    nature: 'surveyed',
    better: 'higher',
    themes: ['institutions', 'inclusion'],
    sdg: '16.9.1',
    caveats: [
      'One year a country, 2006 to 2019: no trends, and rankings mix years.',
      'Countries with complete civil registration report 100 percent without a survey.',
    ],
  },
  defenders('vc_vaw_mtuhra', 'defenders-killed-2020', 'killed', [NEWER('defenders-killed')]),
  defenders('vc_voc_enfdis', 'defenders-disappeared-2020', 'made to disappear', []),
  {
    code: 'sg_inf_accss',
    id: 'information-law-year',
    name: 'Year of the law on access to information',
    description: 'The year in which a country adopted a guarantee of public access to information.',
    subject: 'year of the law on access to information',
    unit: { name: 'year of adoption', short: '', kind: 'year', decimals: 0, min: 1700, max: 2020 },
    nature: 'expert-scored',
    better: 'neither',
    themes: ['institutions', 'trust'],
    sdg: '16.10.2',
    caveats: [
      'A year, not an amount: it cannot be averaged or compared in percent.',
      'Countries without a row had no such guarantee that the publisher knew of, or none that was assessed.',
      'A law says nothing of how well it is kept.',
    ],
  },
  {
    code: 'sg_inf_accss',
    id: 'information-law-countries',
    name: 'Countries with a law on access to information',
    description: 'How many countries of a region guarantee public access to information.',
    subject: 'number of countries with a law on access to information',
    unit: countOf('countries'),
    nature: 'expert-scored',
    better: 'higher',
    themes: ['institutions', 'trust'],
    sdg: '16.10.2',
    caveats: ['World and regions only: in the file these counts share a column with the years of countries.'],
  },
  share(
    'sg_nhr_impl',
    'human-rights-institutions-share',
    'Countries with a human rights institution of A status',
    'with a human rights institution that complies with the Paris Principles',
  ),
  share(
    'sg_nhr_intexst',
    'human-rights-accreditation-share',
    'Countries that applied for accreditation of a human rights institution',
    'that applied for accreditation of their human rights institution',
  ),
  institution('sg_nhr_impln', 'a'),
  institution('sg_nhr_intexstn', 'b'),
  institution('sg_nhr_nostusn', 'c'),
  institution('sg_nhr_noappln', 'none'),
  {
    code: 'vc_vov_gdsd',
    id: 'discrimination',
    name: 'People who felt discriminated against',
    description: 'Share of people who say that they felt discriminated against, by ground.',
    subject: 'share of people who felt discriminated against',
    unit: percentOf('people'),
    denominator: 'people asked in a survey, most about the previous 12 months',
    nature: 'surveyed',
    better: 'lower',
    themes: ['inclusion', 'justice'],
    sdg: '16.b.1',
    breakdowns: DISCRIMINATION,
    caveats: [
      SURVEY,
      'Grounds overlap and are not the same in all surveys: they do not add up to the total.',
      'Seven surveys have no figure for all grounds and everybody together; four of them asked women only.',
      'The file names the grounds by short codes without a key; their wording here is a reading of the codes.',
    ],
  },
];

export const UNSD_INDICATORS = [
  ...new Map(
    UNSD_SERIES.map((series) => [series.id, sdgIndicator('unsd-sdg16-2020', series)] as const),
  ).values(),
];
