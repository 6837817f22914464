import { readNumber } from '../../number.ts';
import type { RawRow } from '../../raw.ts';
import { NO_PLACE, placed, type Place } from '../coarse.ts';
import { incidentOf } from '../incident-of.ts';
import { momentOf, NO_TIME, type Moment } from '../moment.ts';
import type { IncidentRecipe } from '../recipe.ts';

const FILE = 'hokkaido-police/hokkaido_police_crimes_2018.csv';
const SPAN = { from: '2018-01', to: '2018-12' };
const BOUNDS: [number, number, number, number] = [139.3, 41.3, 149, 45.6];

const METHOD = '手口';
const STATION = '管轄警察署（発生地）';
const DATE = '発生年月日（始期）';
const HOUR = '発生時（始期）';
const UNKNOWN = '不明';
/** From here on the geocoder found the part of a town; below, no more than a municipality, county or the whole island. */
const LEAST_LEVEL = 5;

const CATEGORIES = [
  { id: 'bicycle-theft', name: 'Theft of a bicycle', original: '自転車盗', iccs: '0502' },
  { id: 'theft-from-vehicle', name: 'Theft from a vehicle', original: '車上ねらい', iccs: '0502' },
  { id: 'vehicle-parts', name: 'Theft of vehicle parts', original: '部品ねらい', iccs: '05021' },
  { id: 'vending-machine', name: 'Theft from a vending machine', original: '自動販売機ねらい', iccs: '0502' },
  { id: 'car-theft', name: 'Theft of a car', original: '自動車盗', iccs: '05021' },
  { id: 'motorcycle-theft', name: 'Theft of a motorcycle', original: 'オートバイ盗', iccs: '05021' },
  { id: 'snatching', name: 'Bag snatching', original: 'ひったくり', iccs: '05022' },
];
const IDS = new Map(CATEGORIES.map(({ id, original }) => [original, id]));

export default {
  dataset: {
    id: 'hokkaido-police-2018',
    title: 'Thefts of seven kinds in Hokkaido, 2018',
    publisher: 'Hokkaido Police',
    via: 'tkhrmeme/HokkaidoOpendata (added the coordinates)',
    licence: 'Not stated in the repository it was retrieved from.',
    licenceStated: false,
    retrievedFrom:
      'github.com/tkhrmeme/HokkaidoOpendata @ 3c8996eb69f4, HokkaidoPoliceCrimes/hokkaido_police_crimes_2018.csv',
    released: null,
    nature: 'counted',
    summary:
      'Thefts of seven kinds that the police of Hokkaido learnt of in 2018, with hour, police station and, for most, a point: 6,616 records.',
    preparation: [
      'Dates stand in two styles in one column (2018/9/16 and 2018-10-21), hours with and without a leading zero; 不明 means unknown.',
      'The points are of the repository’s author, who looked the addresses up by machine. Where that found no more than a municipality, a county or the whole island (level below 5), the point is set aside: it is the middle of an area, and at times of another place with a like name.',
      'Points are rounded to three decimals of a degree. Addresses, police boxes and kinds of place are not kept.',
    ],
    caveats: [
      'Recorded in 2018: about one record in forty happened before, as far back as 2011, and is left out of the series of months.',
      'Time and date are the earliest that it can have been.',
      'A found point is the middle of a part of a town (chome), not the house.',
      'A bag snatching is a robbery where force is used; these are those that the police counted as theft.',
      'One year: there is no year before to compare with, and season cannot be told from chance.',
    ],
    files: [FILE],
  },
  locality: {
    id: 'hokkaido',
    name: 'Hokkaido',
    country: 'JPN',
    kind: 'state',
    population: null,
    incidents: {
      dataset: 'hokkaido-police-2018',
      ...SPAN,
      missingMonths: [],
      grain: 'hour',
      categories: CATEGORIES,
      outcomes: [],
      districtKind: 'police station area',
      bounds: BOUNDS,
      points: 'the middle of a part of a town, looked up from the address by machine, rounded to about 100 m',
    },
  },
  read(raw) {
    const columns = [METHOD, STATION, DATE, HOUR, 'longitude', 'latitude', 'iLvl'];
    const rows = raw.table(FILE, { columns });
    const incidents = rows.map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const category = IDS.get(row[METHOD] ?? '');
      if (category === undefined) throw new Error(`${where}: unknown kind "${row[METHOD]}"`);
      const moment = momentFrom(row[DATE] ?? '', row[HOUR] ?? '', where);
      const place = placeFrom(row, where);
      return incidentOf({ moment, place, category, district: row[STATION] || null }, SPAN);
    });
    return {
      records: rows.length,
      incidents,
      setAside: [],
      faults: {
        'no-place':
          'No address, or one that could be found no nearer than its municipality. The record counts everywhere but on the map.',
        'no-time': 'The date is not known. The record counts everywhere but in the views of time.',
        'outside-period':
          'Recorded in 2018, but it happened before. The record is left out of the series of months.',
      },
    };
  },
} satisfies IncidentRecipe;

function momentFrom(date: string, hour: string, where: string): Moment {
  if (date === UNKNOWN) return NO_TIME;
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(date)?.slice(1).map(Number);
  if (!parts) throw new Error(`${where}: "${date}" is no date`);
  const [year = 0, month = 0, day = 0] = parts;
  return momentOf(year, month, day, hour === UNKNOWN ? null : readNumber(hour, where));
}

function placeFrom(row: RawRow, where: string): Place {
  const { longitude, latitude, iLvl } = row;
  if (!longitude || !latitude || !iLvl) return NO_PLACE;
  if (readNumber(iLvl, where) < LEAST_LEVEL) return NO_PLACE;
  return placed(readNumber(longitude, where), readNumber(latitude, where), BOUNDS);
}
