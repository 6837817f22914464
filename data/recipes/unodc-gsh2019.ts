import { FILES } from '../gsh2019/files.ts';
import { INDICATORS } from '../gsh2019/indicators.ts';
import { studyRows } from '../gsh2019/rows.ts';
import type { Recipe } from '../recipe.ts';

/** The digital annex of the Global Study on Homicide: who is killed, how and by whom, and what justice does. */
const recipe: Recipe = {
  dataset: {
    id: 'unodc-gsh2019',
    title: 'Global Study on Homicide 2019, digital annex',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    via: null,
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/karavan88/HomicideDataShinyUNODC @ 4865c35e24151307621acf6944d048f87ebac274, 01_input_data/',
    released: '2019',
    nature: 'counted',
    summary:
      'Homicide victims by sex, age and means of killing, 1990 to 2017; victims of partners, relatives, robbers, gangs and organised crime; persons in contact with the law and convicted for homicide; homicide in prisons.',
    preparation: [
      'Rates come from TS_plot_countries.csv (four decimals, windows-1252); they agree with the one-decimal rates of Shiny_DT.csv and shiny_reg_dt.csv, which are left out. Rates by means and sex stand only in Shiny_DT.csv.',
      'The count behind a rate stands beside it as the number of cases.',
      'Blank cells are no rows. Thousands separators are dropped.',
      'The world, regions and sub-regions are flagged as estimated. Countries are matched by name.',
      'The rates of women in formal contact are set aside as implausible: the file divides the number of men by the female population. The numbers of women are kept.',
      'The prison population of the prison table is left out: it only serves as denominator here.',
    ],
    caveats: [
      'Ends in 2017: newer years are in other datasets, with other definitions of age bands.',
      'Country figures come from police, courts or health services and were reconciled by the publisher; sources change within a series and are not marked.',
      'In small places a few cases make a high rate: look at the number of cases.',
    ],
    files: Object.values(FILES),
  },
  indicators: INDICATORS,
  rows: studyRows,
};
export default recipe;
