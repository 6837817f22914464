import { readNumber } from '../../number.ts';
import { NO_PLACE, placed } from '../coarse.ts';
import { incidentOf } from '../incident-of.ts';
import { momentOf } from '../moment.ts';
import { UTM_10N } from '../projection/grids.ts';
import { lonLatOf } from '../projection/transverse-mercator.ts';
import type { IncidentRecipe } from '../recipe.ts';

const FILE = 'vancouver-thefts/vancouver_thefts.csv.gz';
const SPAN = { from: '2020-01', to: '2020-12' };
const BOUNDS: [number, number, number, number] = [-123.28, 49.19, -123.02, 49.32];
/** What the file writes for a place that nobody knows; its point and neighbourhood are stand-ins. */
const UNKNOWN_PLACE = /\bNK_LOC\b/;

const CATEGORIES = [
  { id: 'other-theft', name: 'Other theft', original: 'Other Theft', iccs: '0502' },
  { id: 'theft-from-vehicle', name: 'Theft from a vehicle', original: 'Theft from Vehicle', iccs: '0502' },
  { id: 'theft-of-bicycle', name: 'Theft of a bicycle', original: 'Theft of Bicycle', iccs: '0502' },
  { id: 'theft-of-vehicle', name: 'Theft of a vehicle', original: 'Theft of Vehicle', iccs: '05021' },
];
const IDS = new Map(CATEGORIES.map(({ id, original }) => [original, id]));
const NUMBERS = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'X', 'Y'];

export default {
  dataset: {
    id: 'vancouver-thefts',
    title: 'Thefts in Vancouver, 2020',
    publisher: 'Vancouver Police Department (GeoDASH open data)',
    via: 'crimemappingdata by Matt Ashby',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/mpjashby/crimemappingdata @ d38d7fc74cf3, inst/extdata/vancouver_thefts.csv.gz',
    released: null,
    nature: 'counted',
    summary:
      'Thefts recorded by the Vancouver police in 2020, of four kinds, with hour, block and neighbourhood: 21,918 records.',
    preparation: [
      'Points stand in the file in metres (UTM zone 10 north, NAD83). They are turned into longitude and latitude by Krüger’s series (data/local/projection) and rounded to three decimals of a degree; NAD83 is taken for WGS84, a difference of one or two metres here.',
      'Where the block is “NK_LOC” the place is not known, and the file gives a stand-in at one corner: point and neighbourhood are set aside.',
      'Blocks and minutes are not kept.',
    ],
    caveats: [
      'One year, and the first of the Covid-19 pandemic: there is no year before to compare with.',
      'The hour is when the theft began as far as known: midnight and noon stand out, which points to guesses.',
      'The police show the block, not the house.',
    ],
    files: [FILE],
  },
  locality: {
    id: 'vancouver',
    name: 'Vancouver',
    country: 'CAN',
    kind: 'city',
    population: null,
    incidents: {
      dataset: 'vancouver-thefts',
      ...SPAN,
      missingMonths: [],
      grain: 'hour',
      categories: CATEGORIES,
      outcomes: [],
      districtKind: 'neighbourhood',
      bounds: BOUNDS,
      points: 'the block, not the house, rounded to about 100 m',
    },
  },
  read(raw) {
    const rows = raw.table(FILE, { columns: ['TYPE', ...NUMBERS, 'HUNDRED_BLOCK', 'NEIGHBOURHOOD'] });
    const incidents = rows.map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const category = IDS.get(row['TYPE'] ?? '');
      if (category === undefined) throw new Error(`${where}: unknown kind "${row['TYPE']}"`);
      const numbers = NUMBERS.map((column) => readNumber(row[column] ?? '', where));
      const [year = 0, month = 0, day = 0, hour = 0, x = 0, y = 0] = numbers;
      const { lon, lat } = lonLatOf(UTM_10N, x, y);
      const place = UNKNOWN_PLACE.test(row['HUNDRED_BLOCK'] ?? '') ? NO_PLACE : placed(lon, lat, BOUNDS);
      const district = place === NO_PLACE ? null : row['NEIGHBOURHOOD'] || null;
      return incidentOf({ moment: momentOf(year, month, day, hour), place, category, district }, SPAN);
    });
    return {
      records: rows.length,
      incidents,
      setAside: [],
      faults: {
        'no-place':
          'The file says that the place is not known, and gives a stand-in. The record counts everywhere but on the map and by neighbourhood.',
      },
    };
  },
} satisfies IncidentRecipe;
