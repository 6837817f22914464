import type { Observation } from '../../src/lib/catalogue/observation.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Places } from '../places.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';
import { decode, groupOf } from '../series/sdg-series.ts';
import { UNSD_INDICATORS, UNSD_SERIES, type UnsdSeries } from '../series/unsd-sdg16-2020.ts';

const FOLDER = 'unsd-sdg16-2020';

/** The dimensions of each series beside area, nature, units and year, in the order of the file's name. */
const DIMENSIONS: Record<string, string[]> = {
  sg_dmk_parlcc_lc: ['age', 'parliamentary_committees', 'sex'],
  sg_dmk_parlcc_uc: ['age', 'parliamentary_committees', 'sex'],
  vc_vov_gdsd: ['disability_status', 'grounds_of_discrimination', 'sex'],
};
const BY: [string[], string[]][] = [
  [
    ['vc_dth_tocv', 'vc_dth_tocvn', 'vc_dth_tocvr'],
    ['age', 'cause_of_death', 'sex'],
  ],
  [
    ['vc_htf_detv', 'vc_htf_detvfl', 'vc_htf_detvog', 'vc_htf_detvop', 'vc_htf_detvsx'],
    ['age', 'sex'],
  ],
  [
    ['sg_dmk_parlsp_lc', 'sg_dmk_parlsp_uc', 'vc_vaw_sxvln'],
    ['age', 'sex'],
  ],
  [['sg_reg_brth', 'vc_vaw_phypyv'], ['age']],
  [['sg_int_mbrdev', 'sg_int_vrtdev'], ['name_of_international_institution']],
  [['vc_ihr_psrc', 'vc_ihr_psrcn', 'vc_vov_phyl', 'vc_vov_robb', 'vc_vov_sexl', 'vc_sns_waln'], ['sex']],
  [['vc_prr_phyv', 'vc_prr_robb', 'vc_prr_sexv', 'iu_cor_brib', 'vc_vaw_mtuhra', 'vc_voc_enfdis'], ['sex']],
];
const dimensionsOf = (code: string) =>
  DIMENSIONS[code] ?? BY.find(([codes]) => codes.includes(code))?.[1] ?? [];

/** `ddf--datapoints--x--by--age--geo_area--nature--sex--units--year.csv`: dimensions in alphabetical order. */
function fileOf(code: string): string {
  const by = ['geo_area', 'nature', 'units', 'year', ...dimensionsOf(code)].sort();
  return `${FOLDER}/ddf--datapoints--${code}--by--${by.join('--')}.csv`;
}

/** Codes of the file and the groups that they mean; null is everybody. */
const SEXES: Record<string, string | null> = {
  bothsex: null,
  female: 'female',
  male: 'male',
  u: 'unknown',
};
const AGES: Record<string, string | null> = {
  allage: null,
  lt18y: 'under-18',
  '18': '18-plus',
  lt_45y: 'up-to-45',
  '46': '46-plus',
  u: 'unknown',
};
/** Series in which the age says who was asked and is no group: its words go to the note of the figure. */
const AGE_NOTES: Record<string, string> = {
  lt1y: 'children under 1 year',
  lt5y: 'children under 5 years',
  lt6y: 'children under 6 years',
  lt8y: 'children under 8 years',
  m6t59: 'children aged 6 to 59 months',
  '1_14': 'children aged 1 to 14 years',
  '1_4': 'children aged 1 to 4 years',
  '2_14': 'children aged 2 to 14 years',
  '18_29': 'people aged 18 to 29 years',
  '18_74': 'people aged 18 to 74 years',
};
const NOTED_AGE = new Set(['sg_reg_brth', 'vc_vaw_phypyv', 'vc_vaw_sxvln']);
const CAUSES: Record<string, string | null> = {
  t: null,
  explosives: 'explosives',
  heavyweapons: 'heavy-weapons',
  smallarms: 'small-arms',
  other: 'other',
  u: 'unknown',
};
const COMMITTEES: Record<string, string> = {
  hum_righ: 'human-rights',
  gen_equ: 'gender-equality',
  for_aff: 'foreign-affairs',
  finance: 'finance',
  defence: 'defence',
};
const DISABILITIES: Record<string, string | null> = { t: null, pd: 'with', pwd: 'without' };
const GROUNDS: Record<string, string | null> = {
  all: null,
  sex: 'sex',
  age: 'age',
  dishea: 'disability-health',
  ethcollan: 'ethnicity-colour-language',
  ethcollannal: 'ethnicity-colour-language-nationality',
  eth: 'ethnicity',
  race: 'race',
  landia: 'language-dialect',
  mig: 'migration',
  religion: 'religion',
  sexo: 'sexual-orientation',
  genid: 'gender-identity',
  sexogenid: 'sexual-orientation-gender-identity',
  marfam: 'marital-family',
  mar: 'marital',
  fam: 'family',
  pregy: 'pregnancy',
  wedlock: 'born-out-of-wedlock',
  polview: 'political-opinion',
  socioecon: 'socioeconomic',
  wealth: 'wealth',
  edu: 'education',
  geo: 'geographic',
  res: 'residence',
  other: 'other',
};
const NATURES: Record<string, Observation['flag']> = {
  c: null,
  ca: 'adjusted',
  e: 'estimated',
  g: null,
  m: 'modelled',
  notspec: null,
};

/** How each dimension of the file becomes a dimension of the group. */
const READ: Record<string, [string, (code: string) => string | null]> = {
  sex: ['sex', (code) => decode(SEXES, code, 'sex')],
  age: ['age', (code) => decode(AGES, code, 'age')],
  cause_of_death: ['cause', (code) => decode(CAUSES, code, 'cause of death')],
  parliamentary_committees: ['committee', (code) => decode(COMMITTEES, code, 'committee')],
  disability_status: ['disability', (code) => decode(DISABILITIES, code, 'disability status')],
  grounds_of_discrimination: ['ground', (code) => decode(GROUNDS, code, 'ground of discrimination')],
  name_of_international_institution: ['institution', (code) => (code === 'iabd' ? 'iadb' : code)],
};

function groupFor(series: UnsdSeries, row: RawRow): string {
  const split: Record<string, string | null> = { ...series.fixed };
  for (const dimension of dimensionsOf(series.code)) {
    if (dimension === 'age' && NOTED_AGE.has(series.code)) continue;
    const [name, read] = decode(READ, dimension, 'dimension');
    split[name] = row[dimension] === 'x' ? null : read(row[dimension] ?? '');
  }
  return groupOf(split);
}

/** `sg_inf_accss` holds the year of adoption for countries and a count of countries for the world and regions. */
const belongs = (series: UnsdSeries, area: string) =>
  series.code !== 'sg_inf_accss' || area.startsWith('M49-') === (series.id === 'information-law-countries');

function rowsOf(series: UnsdSeries, raw: RawFolder, places: Places): Observation[] {
  const file = fileOf(series.code);
  const columns = ['geo_area', 'nature', 'year', ...dimensionsOf(series.code), series.code];
  return raw.table(file, { columns }).flatMap((row) => {
    const number = row['geo_area'] ?? '';
    const area = places.byM49(number);
    if (area === null) throw new Error(`${file}: no area has the number ${number}`);
    if (!belongs(series, area)) return [];
    const value = rounded(readNumber(row[series.code] ?? '', file) * (series.factor ?? 1), 6);
    // A committee or chamber that does not exist is written as a zero with the code x.
    const absent = row['sex'] === 'x';
    if (absent && !('parliamentary_committees' in row)) return [];
    return [
      observed({
        indicator: series.id,
        area,
        year: readNumber(row['year'] ?? '', file),
        group: groupFor(series, row),
        value: absent ? null : value,
        flag: absent ? 'not-applicable' : decode(NATURES, row['nature'] ?? '', 'nature'),
        source: NOTED_AGE.has(series.code) ? decode(AGE_NOTES, row['age'] ?? '', 'age') : '',
      }),
    ];
  });
}

export default {
  dataset: {
    id: 'unsd-sdg16-2020',
    title: 'UN SDG Global Database, all series of goal 16, October 2020',
    publisher: 'United Nations Statistics Division and the agencies that look after each indicator',
    via: 'Open Numbers (ddf--unstats--sdg_indicators)',
    licence: 'CC-BY-4.0',
    licenceStated: true,
    retrievedFrom:
      'open-numbers/ddf--unstats--sdg_indicators @ 1bfae15828a86ad30e86872411534f5c8136d784, repository root',
    released: '2020-10',
    nature: 'counted',
    summary:
      'Every series of goal 16 that the official SDG database held in October 2020, countries, regions and the world, 1990 to 2020: the widest official set, though not the newest.',
    preparation: [
      'All 42 files of the release are taken up, with all their breakdowns; areas are matched by their UN number.',
      'Feeling safe walking alone (vc_sns_waln) is multiplied by 100: the file calls it percent and holds fractions.',
      'Access to information (sg_inf_accss) is split in two: the year of adoption for countries, the number of countries for regions.',
      'Human rights institutions: four files of ones become one indicator with the status as group; no zeros are added.',
      'Committees that a chamber does not have, written as zero in the source, are marked as not applicable; the three speakers of chambers that do not exist are left out.',
      'Where the age only says who was asked (birth registration, violent discipline, childhood sexual violence) it stands in the note of the figure.',
      'The publisher’s nature codes become remarks: estimated (E), modelled (M), country data adjusted by the agency (CA).',
    ],
    caveats: [
      'This is the release of October 2020: most series end in 2017 or 2018. Where a newer release stands beside it, the name here carries “(2020 release)”.',
      'Years are not evenly spaced and most surveys happened once or twice: do not read trends from two points.',
      'A missing row means that the database had no figure, not zero.',
    ],
    files: [...new Set(UNSD_SERIES.map(({ code }) => fileOf(code)))],
  },
  indicators: UNSD_INDICATORS,
  rows: (raw, places) => UNSD_SERIES.flatMap((series) => rowsOf(series, raw, places)),
} satisfies Recipe as Recipe;
