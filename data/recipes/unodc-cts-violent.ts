import { ctsRates, readCts, requireKnown, type CtsSeries } from '../cts.ts';
import type { Recipe } from '../recipe.ts';
import { VICTIM_SERIES, VIOLENT_INDICATORS, VIOLENT_SERIES } from '../series/unodc-cts-violent.ts';

const FILE = 'unodc-cts/data_cts_violent_and_sexual_crime.csv.gz';

const series: CtsSeries[] = [
  ...VIOLENT_SERIES.map(({ id, category }) => ({
    id,
    group: 'total',
    indicator: 'Violent offences',
    dimension: 'by type of offence',
    category,
    sex: 'Total',
    age: 'Total',
  })),
  ...VICTIM_SERIES.flatMap(({ id, indicator, category }) =>
    ['Female', 'Male'].map((sex) => ({
      id,
      group: `sex=${sex.toLowerCase()}`,
      indicator,
      dimension: 'by relationship to perpetrator',
      category,
      sex,
      age: 'Total',
    })),
  ),
];

export default {
  dataset: {
    id: 'unodc-cts-violent',
    title: 'Violent and sexual crime (UN Crime Trends Survey)',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'feuack11109/wefwefewfew @ 6c1521cd0de775e2eea59f9045078daf3dfc949d: data/sub/data_cts_violent_and_sexual_crime.xlsx',
    released: '2025-06-02',
    nature: 'counted',
    summary:
      'Serious assault, sexual violence, kidnapping, sexual exploitation and harassment known to the police, and victims of assault and sexual violence by their relation to the perpetrator, as 157 countries and parts of countries reported them to the United Nations, 2003 to 2023.',
    preparation: [
      'The file gives every figure twice, as a count and as a rate: the rate is the value here and the count stands beside it as the number of cases, so that no figure stands twice.',
      'The rates are those of the publisher, not recalculated; rates of female and male victims are per 100,000 women or men.',
      'Victims by relation to the perpetrator become one series for each relation, split by sex, because the file has no totals over sex or relation.',
      'England and Wales, Scotland, Northern Ireland and central Iraq keep their own rows; no figure for the whole country is made from them.',
      'All 27,872 rows are taken up; nothing is set aside.',
    ],
    caveats: [
      'These are offences known to the police. How much reaches the police, how acts are defined and how they are counted differ by country, so levels compare badly between countries; a trend within one country is safer.',
      '2023 is thin: 1,148 of the 27,872 rows, from countries that had reported early.',
      'A zero is the zero that the country reported; some countries record the same act under another heading.',
      'In very small places a few cases make a high rate: look at the number of cases.',
      'For Moldova the publisher divides by a population 1.2 to 1.4 times the one that the World Bank counts (apparently with Transnistria), so its rates are on the low side.',
    ],
    files: [FILE],
  },
  indicators: VIOLENT_INDICATORS,
  rows(raw, places) {
    const rows = readCts(raw, FILE);
    requireKnown(rows, series);
    return ctsRates(rows, series, places);
  },
} satisfies Recipe as Recipe;
