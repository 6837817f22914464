import { ctsRates, readCts, requireKnown, type CtsSeries } from '../cts.ts';
import type { Recipe } from '../recipe.ts';
import { ECONOMIC_INDICATORS, ECONOMIC_SERIES } from '../series/unodc-cts-economic.ts';

const FILE = 'unodc-cts/data_cts_corruption_and_economic_crime.csv.gz';

const series: CtsSeries[] = ECONOMIC_SERIES.map(({ id, category, under = 'Offences' }) => ({
  id,
  group: 'total',
  indicator: under,
  dimension: 'by type of offence',
  category,
  sex: 'Total',
  age: 'Total',
}));

export default {
  dataset: {
    id: 'unodc-cts-economic',
    title: 'Corruption and economic crime (UN Crime Trends Survey)',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'JasNjoku/Data-Analysis-CA @ 452538d62f63d1cc1bac3d85802e73ea525c36b4: data/data_cts_corruption_and_economic_crime.xlsx',
    released: null,
    nature: 'counted',
    summary:
      'Burglary, theft, fraud, computer crime, money laundering, corruption, migrant smuggling and environmental offences known to the police, as 157 countries and parts of countries reported them to the United Nations, 2003 to 2022.',
    preparation: [
      'The file gives every figure twice, as a count and as a rate: the rate is the value here and the count stands beside it as the number of cases, so that no figure stands twice.',
      'The rates are those of the publisher, not recalculated.',
      'All 22,754 rows are taken up; nothing is set aside.',
    ],
    caveats: [
      'These are offences known to the police. How much reaches the police, how acts are defined and how they are counted differ by country, so levels compare badly between countries; a trend within one country is safer.',
      'A zero is the zero that the country reported; some countries record the same act under another heading.',
      'In very small places a few cases make a high rate (Monaco, Liechtenstein, the Holy See): look at the number of cases.',
      'For Moldova the publisher divides by a population 1.2 to 1.4 times the one that the World Bank counts (apparently with Transnistria), so its rates are on the low side.',
      'Most series begin in 2013, when the questionnaire was widened; 2022 holds fewer countries than 2021.',
    ],
    files: [FILE],
  },
  indicators: ECONOMIC_INDICATORS,
  rows(raw, places) {
    const rows = readCts(raw, FILE);
    requireKnown(rows, series);
    return ctsRates(rows, series, places);
  },
} satisfies Recipe as Recipe;
