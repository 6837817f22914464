import { readNumber } from '../../number.ts';
import { placed } from '../coarse.ts';
import { incidentOf } from '../incident-of.ts';
import { momentOf } from '../moment.ts';
import type { IncidentRecipe } from '../recipe.ts';
import { CITY_POPULATION_FILE, cityPopulation } from '../us-city-population.ts';

const FILE = 'san-francisco-robbery/san_francisco_robbery.csv';
const SPAN = { from: '2019-01', to: '2019-12' };
const BOUNDS: [number, number, number, number] = [-122.52, 37.7, -122.35, 37.84];
const CATEGORY = {
  id: 'personal-robbery',
  name: 'Robbery of a person',
  original: 'personal robbery',
  iccs: '0401',
};
const TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):\d{2}:\d{2}Z$/;

export default {
  dataset: {
    id: 'san-francisco-robbery',
    title: 'Robberies of persons in San Francisco, 2019',
    publisher: 'San Francisco Police Department',
    via: 'crimemappingdata by Matt Ashby, from the Crime Open Database',
    licence: 'ODC Public Domain Dedication and Licence (PDDL) 1.0',
    licenceStated: true,
    retrievedFrom:
      'github.com/mpjashby/crimemappingdata @ d38d7fc74cf3, inst/extdata/san_francisco_robbery.csv',
    released: null,
    nature: 'counted',
    summary:
      'Robberies of persons recorded by the San Francisco police in 2019, with time and point: 951 records.',
    preparation: [
      'The population is the one that the FBI gives for the police department in the newest year of another file.',
      'Times are read as the local clock, although the file marks them with Z (see the limits), and kept to the hour.',
      'Points are rounded to three decimals of a degree. Case numbers are not kept.',
    ],
    caveats: [
      'The file marks its times with Z, which would mean universal time; neither the publisher nor the repository says whether that is so. Read as universal time, robberies would be rarest from 10 in the evening to 2 in the night; read as the local clock they are rarest from 5 to 9 in the morning, as elsewhere. The same author’s file of Chicago, made from the same column, plainly holds the local clock. So the local clock is assumed: treat hours and weekdays with care.',
      'The file has one record for a victim, it seems: up to four share one time and one point.',
      'One year: there is no year before to compare with, and season cannot be told from chance.',
      'No police district.',
    ],
    files: [FILE, CITY_POPULATION_FILE],
  },
  locality: {
    id: 'san-francisco',
    name: 'San Francisco',
    country: 'USA',
    kind: 'city',
    population: null,
    incidents: {
      dataset: 'san-francisco-robbery',
      ...SPAN,
      missingMonths: [],
      grain: 'hour',
      categories: [CATEGORY],
      outcomes: [],
      districtKind: null,
      bounds: BOUNDS,
      points: 'as published, rounded to about 100 m; whether the police moved them before is not said',
    },
  },
  population: (raw) => cityPopulation(raw, 'San Francisco'),
  read(raw) {
    const rows = raw.table(FILE, { columns: ['uid', 'offense_type', 'date_time', 'longitude', 'latitude'] });
    const incidents = rows.map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const type = row['offense_type'] ?? '';
      if (type !== CATEGORY.original) throw new Error(`${where}: unknown kind "${type}"`);
      const parts = TIME.exec(row['date_time'] ?? '')
        ?.slice(1)
        .map(Number);
      if (!parts) throw new Error(`${where}: "${row['date_time']}" is no time`);
      const [year = 0, month = 0, day = 0, hour = 0] = parts;
      const lon = readNumber(row['longitude'] ?? '', where);
      const lat = readNumber(row['latitude'] ?? '', where);
      return incidentOf(
        { moment: momentOf(year, month, day, hour), place: placed(lon, lat, BOUNDS), category: CATEGORY.id },
        SPAN,
      );
    });
    return { records: rows.length, incidents, setAside: [] };
  },
} satisfies IncidentRecipe;
