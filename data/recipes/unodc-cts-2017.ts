import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import { POPULATION_FILE, populationOf } from '../population.ts';
import type { Recipe } from '../recipe.ts';
import { MORE_FOUND, offenceRate } from '../series/offences.ts';

const FILE = 'unodc-cts-crime/robbery.csv';

export default {
  dataset: {
    id: 'unodc-cts-2017',
    title: 'Robbery (UN Crime Trends Survey, edition to 2017)',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'lgoyenec/unodc_violentcrimes_shinyapp @ c0a6ba59666dcd2b1a48a1ffe87b69ab17f2ae20: data_xls/robbery.xlsx',
    released: null,
    nature: 'counted',
    summary:
      'Robberies known to the police in 148 countries and parts of countries, 2003 to 2017, from an older edition of the United Nations survey; the newer files have no robbery.',
    preparation: [
      'The file’s column "rate" is the count divided by 100,000, not a rate: it is not read.',
      'The rate is calculated here from the count and the World Bank’s population of the same year; the count stands beside it as the number of cases.',
      'England and Wales, Scotland, Northern Ireland and the Holy See have no population in that table: their rate is missing, their count is kept.',
      'The older files on serious assault, kidnapping and sexual exploitation are not taken up: the newer edition covers them and revised them. What the old ones alone hold (serious assault in Italy 2004 to 2013, Slovenia 2003 to 2017 and the Maldives 2007 to 2013, and a few single years) is no longer in the publisher’s newer file, so it is taken as withdrawn.',
    ],
    caveats: [
      'These are offences known to the police. How much reaches the police, how acts are defined and how they are counted differ by country, so levels compare badly between countries; a trend within one country is safer.',
      'The file itself names no source; that it is UNODC’s follows from the repository.',
      'The series ends in 2017, and holds fewer countries in the last two years.',
    ],
    files: [FILE, POPULATION_FILE],
  },
  indicators: [
    offenceRate('unodc-cts-2017', {
      id: 'robbery',
      name: 'Robbery',
      acts: 'Robberies, thefts with force or the threat of it,',
      subject: 'robbery rate',
      better: 'lower',
      themes: ['violence'],
      targets: ['16.1'],
      caveats: [MORE_FOUND, 'Calculated here from counts and the World Bank’s population.'],
    }),
  ],
  rows(raw, places) {
    const population = populationOf(raw, places);
    return raw.table(FILE, { columns: ['country', 'year', 'count'] }).map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const area = places.byName(row['country'] ?? '');
      if (area === null) throw new Error(`${where}: no area is meant by ${row['country']}`);
      const year = readNumber(row['year'] ?? '', where);
      const count = readNumber(row['count'] ?? '', where);
      const people = population(area, year);
      const value = people === null ? null : (count / people) * 100_000;
      return observed({
        indicator: 'robbery',
        area,
        year,
        value,
        n: count,
        flag: value === null ? 'missing' : null,
      });
    });
  },
} satisfies Recipe as Recipe;
