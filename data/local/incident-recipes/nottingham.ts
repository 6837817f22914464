import { incidentOf } from '../incident-of.ts';
import { policeUkMonth, policeUkPlace, SNAPPED } from '../police-uk/place-and-month.ts';
import type { IncidentRecipe } from '../recipe.ts';

const FILE = 'nottingham-burglary/nottingham_burglary.csv.gz';
const SPAN = { from: '2022-01', to: '2022-12' };
const BOUNDS: [number, number, number, number] = [-1.25, 52.88, -1.09, 53.02];

export default {
  dataset: {
    id: 'nottingham-burglary',
    title: 'Burglaries in Nottingham, 2022',
    publisher: 'Home Office and Nottinghamshire Police (data.police.uk)',
    via: 'crimemappingdata by Matt Ashby',
    licence: 'Open Government Licence',
    licenceStated: true,
    retrievedFrom:
      'github.com/mpjashby/crimemappingdata @ d38d7fc74cf3, inst/extdata/nottingham_burglary.csv.gz',
    released: null,
    nature: 'counted',
    summary:
      'Every burglary of 2022 within the City of Nottingham that Nottinghamshire Police put on data.police.uk, with a point nearby: 1,795 records.',
    preparation: [
      'The month stands in the file as its first day: no day is known, and none is kept.',
      'Points are rounded to three decimals of a degree. Street names and codes of small areas are not kept.',
    ],
    caveats: [
      'Records without a point had been left out before we received the file, as had those outside of the city; nobody says how many.',
      'Points are the middle of a street or a public place, not where the event was: a cluster can be a point that many events were moved to.',
      'One year: there is no year before to compare with, and season cannot be told from chance.',
    ],
    files: [FILE],
  },
  locality: {
    id: 'nottingham',
    name: 'Nottingham',
    country: 'GBR',
    kind: 'city',
    population: null,
    incidents: {
      dataset: 'nottingham-burglary',
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
    const rows = raw.table(FILE, { columns: ['month', 'longitude', 'latitude'] });
    const incidents = rows.map((row, index) => {
      const where = `${FILE}, data row ${index + 1}`;
      const moment = policeUkMonth(row['month'] ?? '', where);
      const place = policeUkPlace(row['longitude'], row['latitude'], BOUNDS, where);
      return incidentOf({ moment, place, category: 'burglary' }, SPAN);
    });
    return { records: rows.length, incidents, setAside: [] };
  },
} satisfies IncidentRecipe;
