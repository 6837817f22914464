import { incidentOf } from '../incident-of.ts';
import { policeUkMonth, policeUkPlace, SNAPPED } from '../police-uk/place-and-month.ts';
import type { IncidentRecipe } from '../recipe.ts';

const FILE = 'greater-manchester/gmp_burglary.csv.gz';
const SPAN = { from: '2016-02', to: '2019-01' };
const BOUNDS: [number, number, number, number] = [-2.74, 53.32, -1.9, 53.69];

export default {
  dataset: {
    id: 'greater-manchester-burglary',
    title: 'Burglaries in Greater Manchester, February 2016 to January 2019',
    publisher: 'Home Office and Greater Manchester Police (data.police.uk)',
    via: 'maczokni/crimemapping_textbook_bookdown',
    licence:
      'CC0 1.0 Universal (the repository it was retrieved from). data.police.uk publishes under the Open Government Licence v3.0.',
    licenceStated: true,
    retrievedFrom: 'github.com/maczokni/crimemapping_textbook_bookdown @ 7a1eb533ef91, data/gmp_bur.csv',
    released: null,
    nature: 'counted',
    summary:
      'Every burglary that Greater Manchester Police put on data.police.uk for the 36 months from February 2016 to January 2019, with a point nearby: 92,666 records.',
    preparation: [
      'Points are rounded to three decimals of a degree.',
      'The file has no case number, so a record that was there twice could not be seen.',
    ],
    caveats: [
      'The month is known, not the day. There is no outcome and no district: four columns of the publisher’s twelve were kept by the author of the repository.',
      'Points are the middle of a street or a public place, not where the event was: a cluster can be a point that many events were moved to.',
      'Every record has a point. data.police.uk has records without one for most forces, so some may have been left out before we received the file.',
      'Burglaries of homes and of other buildings are one category.',
    ],
    files: [FILE],
  },
  locality: {
    id: 'greater-manchester',
    name: 'Greater Manchester',
    country: 'GBR',
    kind: 'police-force',
    population: null,
    incidents: {
      dataset: 'greater-manchester-burglary',
      ...SPAN,
      missingMonths: [],
      grain: 'month',
      categories: [{ id: 'burglary', name: 'Burglary', original: 'Burglary', iccs: '0501' }],
      outcomes: [],
      districtKind: null,
      bounds: BOUNDS,
      points: SNAPPED,
    },
  },
  read(raw) {
    const rows = raw.table(FILE, { columns: ['Month', 'Crime.type', 'Longitude', 'Latitude'] });
    const incidents = rows.map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      if (row['Crime.type'] !== 'Burglary') throw new Error(`${where}: unknown kind "${row['Crime.type']}"`);
      const moment = policeUkMonth(row['Month'] ?? '', where);
      const place = policeUkPlace(row['Longitude'], row['Latitude'], BOUNDS, where);
      return incidentOf({ moment, place, category: 'burglary' }, SPAN);
    });
    return { records: rows.length, incidents, setAside: [] };
  },
} satisfies IncidentRecipe;
