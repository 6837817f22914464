import { placed } from '../coarse.ts';
import { incidentOf } from '../incident-of.ts';
import { momentOf } from '../moment.ts';
import type { IncidentRecipe } from '../recipe.ts';
import { CITY_POPULATION_FILE, cityPopulation } from '../us-city-population.ts';
import { readNumber } from '../../number.ts';

const FILE = 'chicago-aggravated-assaults/chicago_aggravated_assaults.csv.gz';
const SPAN = { from: '2010-01', to: '2019-12' };
const BOUNDS: [number, number, number, number] = [-87.95, 41.64, -87.52, 42.03];

/** The file holds one offence, so the kind of place is what tells its records apart. */
const PLACES: [id: string, name: string, original: string][] = [
  ['commercial', 'Commercial premises', 'commercial'],
  ['education', 'School or college', 'education'],
  ['government', 'Government building', 'government'],
  ['healthcare', 'Hospital or clinic', 'healthcare'],
  ['hotel', 'Hotel', 'hotel'],
  ['leisure', 'Bar, restaurant or leisure', 'leisure'],
  ['open-space', 'Open space', 'open space'],
  ['other', 'Other place', 'other'],
  ['residence', 'Home', 'residence'],
  ['retail', 'Shop', 'retail'],
  ['street', 'Street', 'street'],
  ['transportation', 'Public transport', 'transportation'],
  ['vehicle', 'Vehicle', 'vehicle'],
];
const IDS = new Map(PLACES.map(([id, , original]) => [original, id]));
const DATE = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/;

export default {
  dataset: {
    id: 'chicago-aggravated-assaults',
    title: 'Aggravated assaults in Chicago, 2010 to 2019',
    publisher: 'City of Chicago, Chicago Police Department',
    via: 'crimemappingdata by Matt Ashby, from the Crime Open Database',
    licence:
      'City of Chicago data disclaimer. This site provides applications using data that has been modified for use from its original source, www.cityofchicago.org, the official website of the City of Chicago. The City of Chicago makes no claims as to the content, accuracy, timeliness, or completeness of any of the data provided at this site. The data provided at this site is subject to change at any time. It is understood that the data provided at this site is being used at one’s own risk.',
    licenceStated: true,
    retrievedFrom:
      'github.com/mpjashby/crimemappingdata @ d38d7fc74cf3, inst/extdata/chicago_aggravated_assaults.csv.gz',
    released: null,
    nature: 'counted',
    summary:
      'Every aggravated assault that the police recorded in Chicago from 2010 to 2019 with its time, kind of place, point and police district: 148,636 records.',
    preparation: [
      'The population is the one that the FBI gives for the police department in the newest year of another file.',
      'Times are kept to the hour and points to three decimals of a degree.',
      'The file holds one offence. Its categories here are therefore the kinds of place where it happened, with the file’s own words as their originals.',
      '111 records are equal to another in every column. The file has no case number, and one event can have several victims, so all are kept.',
    ],
    caveats: [
      'Records without an exact time, without a point or outside of every police district had been left out before we received the file; nobody says how many.',
      'The district is the one in whose present outline the point lies, not the one that recorded the offence. One record stands in district 31.',
      'The City shows the block, not the house: points lie on the same block as the event.',
      'Offences known to the police. Many assaults are never reported, and how many are may differ between districts and years.',
      'The file’s offence is the class 13A (aggravated assault) of the National Incident-Based Reporting System. The international class of serious assault is close, but not the same.',
    ],
    files: [FILE, CITY_POPULATION_FILE],
  },
  locality: {
    id: 'chicago',
    name: 'Chicago',
    country: 'USA',
    kind: 'city',
    population: null,
    incidents: {
      dataset: 'chicago-aggravated-assaults',
      ...SPAN,
      missingMonths: [],
      grain: 'hour',
      categories: PLACES.map(([id, name, original]) => ({ id, name, original, iccs: '020111' })),
      outcomes: [],
      districtKind: 'police district',
      bounds: BOUNDS,
      points: 'moved by the City to a place on the same block, then rounded to about 100 m',
    },
  },
  population: (raw) => cityPopulation(raw, 'Chicago'),
  read(raw) {
    const columns = ['date', 'loc_cat', 'longitude', 'latitude', 'district'];
    const rows = raw.table(FILE, { columns });
    const incidents = rows.map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const category = IDS.get(row['loc_cat'] ?? '');
      if (category === undefined) throw new Error(`${where}: unknown kind of place "${row['loc_cat']}"`);
      const parts = DATE.exec(row['date'] ?? '')
        ?.slice(1)
        .map(Number);
      if (!parts) throw new Error(`${where}: "${row['date']}" is no time`);
      const [year = 0, month = 0, day = 0, hour = 0] = parts;
      const lon = readNumber(row['longitude'] ?? '', where);
      const lat = readNumber(row['latitude'] ?? '', where);
      return incidentOf(
        {
          moment: momentOf(year, month, day, hour),
          place: placed(lon, lat, BOUNDS),
          category,
          district: row['district'] || null,
        },
        SPAN,
      );
    });
    return { records: rows.length, incidents, setAside: [] };
  },
} satisfies IncidentRecipe;
