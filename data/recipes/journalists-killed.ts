import { describe } from '../describe.ts';
import { areaOfCode } from '../known-area.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';

const FILE = 'gapminder-fasttrack/journakilled.csv';

const recipe: Recipe = {
  dataset: {
    id: 'journalists-killed',
    title: 'Journalists killed',
    publisher:
      'Not named in the file (Gapminder carries it; presumably the Committee to Protect Journalists)',
    via: 'Gapminder (ddf--gapminder--fasttrack)',
    licence: 'Not stated ("license": "" in datapackage.json)',
    licenceStated: false,
    retrievedFrom:
      'github.com/open-numbers/ddf--gapminder--fasttrack @ 10e24e0e54b7c228642260f3b93d3d94131e23a5, countries_etc_datapoints/ddf--datapoints--journakilled--by--country--time.csv',
    released: 'years 1992 to 2023',
    nature: 'counted',
    summary: 'Number of journalists killed, by country and year, 1992 to 2023, in 114 countries.',
    preparation: [
      'Values are as in the file, zeros included. A country-year that the file does not have gives no row: it is not a proven zero.',
    ],
    caveats: [
      'A country appears only from the year of its first killing in the file to, in many cases, the year of its last; the zeros lie between. Countries never listed may have had none, or none that was found.',
      'Numbers depend on what could be confirmed: places too dangerous to report from can look safer than they are.',
      'Counts, not rates: large countries and wars stand out.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'journalists-killed',
      dataset: 'journalists-killed',
      name: 'Journalists killed',
      description: 'Number of journalists killed in a year, as far as the source could establish.',
      subject: 'number of journalists killed',
      unit: { name: 'journalists killed', short: '', kind: 'count', decimals: 0, min: 0, max: null },
      nature: 'counted',
      better: 'lower',
      themes: ['early-warning', 'institutions'],
      targets: ['16.10'],
      sdg: '16.10.1',
      official: 'proxy',
      caveats: ['The SDG indicator also counts killings of human rights defenders and trade unionists.'],
      ratioScale: true,
    }),
  ],
  rows: (raw, places) =>
    raw.table(FILE, { columns: ['country', 'time', 'journakilled'] }).map((line) => {
      const code = (line.country ?? '').toUpperCase();
      const where = `${FILE}, ${code}`;
      return observed({
        indicator: 'journalists-killed',
        area: areaOfCode(places, code, where),
        year: readNumber(line.time ?? '', where),
        value: readNumber(line.journakilled ?? '', where),
      });
    }),
};

export default recipe;
