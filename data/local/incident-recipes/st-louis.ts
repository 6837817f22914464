import { readNumber } from '../../number.ts';
import type { RawRow } from '../../raw.ts';
import { NO_PLACE, placed, type Place } from '../coarse.ts';
import { incidentOf } from '../incident-of.ts';
import { momentOf, NO_TIME, type Moment } from '../moment.ts';
import { MISSOURI_EAST, SURVEY_FOOT } from '../projection/grids.ts';
import { lonLatOf } from '../projection/transverse-mercator.ts';
import type { IncidentRecipe } from '../recipe.ts';
import { CITY_POPULATION_FILE, cityPopulation } from '../us-city-population.ts';
import { CATEGORIES, categoryOf } from '../slmpd/categories.ts';
import { withoutCancelled, type Report } from '../slmpd/cancel.ts';
import { FILES, MISSING_MONTHS, SPAN } from '../slmpd/files.ts';

const BOUNDS: [number, number, number, number] = [-90.33, 38.52, -90.16, 38.78];
const COLUMNS = [
  'CodedMonth',
  'DateOccur',
  'FlagUnfounded',
  'Count',
  'Crime',
  'District',
  'XCoord',
  'YCoord',
];
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):\d{2}$/;

export default {
  dataset: {
    id: 'st-louis-slmpd',
    title: 'Crime in the City of St. Louis, 2015 to 2019',
    publisher: 'St. Louis Metropolitan Police Department',
    via: 'slu-soc5650/crime-data-sp22 (course at Saint Louis University)',
    licence: 'Open Data Commons Attribution License (ODC-By) 1.0',
    licenceStated: true,
    retrievedFrom: 'github.com/slu-soc5650/crime-data-sp22 @ d7f8ed2c7140, data/raw',
    released: null,
    nature: 'counted',
    summary:
      'Every crime that the police of the City of St. Louis recorded from 2015 to 2019, with its code, the hour it happened, the police district and, for most, a point.',
    preparation: [
      'The population is the one that the FBI gives for the police department in the newest year of another file.',
      'A line with Count −1 cancels an earlier report, or moves it to another class by a second line. It is set aside together with the report that it cancels: the same case number and code, not coded later, the same date where there is one.',
      'Points stand in the files in feet (Missouri State Plane East, NAD83). They are turned into longitude and latitude by Krüger’s series (data/local/projection) and rounded to three decimals of a degree. 0 means that there is no point.',
      'The month, weekday and hour are those of the event, not of the month in which it was coded. One that happened outside of 2015 to 2019 is kept with a fault.',
      'Addresses, place names, case numbers and minutes are not kept. Six files hold a stray byte that is no UTF-8, all in names of places that are not kept.',
      'Categories are the classes of the Uniform Crime Reports: the first digits of the code.',
    ],
    caveats: [
      'The files of April 2016 and May 2017 are missing. The few hundred events of these months here were coded later: their counts are missing, not small. Months next to them lack some events too.',
      'No point is given for rape and other sexual offences.',
      'A case of violence has a line for each victim, it seems: one shooting of 2015 stands on seven equal lines.',
      'The time is the earliest that it can have been. One minute past midnight and noon stand out: they stand for an unknown hour.',
      'Cancellations that came after December 2019 are not in the files, so the last months are a little too high.',
      'The police force of the city alone: the suburbs of St. Louis have others.',
    ],
    files: [...FILES.map(({ path }) => path), CITY_POPULATION_FILE],
  },
  locality: {
    id: 'st-louis',
    name: 'St. Louis',
    country: 'USA',
    kind: 'city',
    population: null,
    incidents: {
      dataset: 'st-louis-slmpd',
      ...SPAN,
      missingMonths: MISSING_MONTHS,
      grain: 'hour',
      categories: CATEGORIES.map(({ id, name, original, iccs }) => ({ id, name, original, iccs })),
      outcomes: [],
      districtKind: 'police district',
      bounds: BOUNDS,
      points: 'the address as the police placed it, rounded to about 100 m',
    },
  },
  population: (raw) => cityPopulation(raw, 'St. Louis, Mo.'),
  read(raw) {
    const reports: Report[] = [];
    for (const { path } of FILES) {
      // Windows-1252 reads any byte; the columns that are kept are plain ASCII.
      for (const [index, row] of raw.table(path, { columns: COLUMNS, encoding: 'windows-1252' }).entries()) {
        reports.push(reportOf(row, `${path}, data row ${index + 1}`));
      }
    }
    const { kept, cancelling, cancelled, withoutTarget } = withoutCancelled(reports);
    return {
      records: reports.length,
      incidents: kept.map(({ incident }) => incident),
      setAside: [
        {
          count: cancelling,
          why: `A line with Count −1, which cancels a report or moves it to another class. ${withoutTarget} of them cancel a report that is not in these files: from before 2015 or from a missing month.`,
        },
        { count: cancelled, why: 'A report that a line with Count −1 cancels.' },
      ],
      faults: {
        'no-place':
          'The police give no point: the place is not known, or the offence is a sexual one. The record counts everywhere but on the map.',
        'outside-period':
          'Recorded in these years, but it happened before January 2015. The record is left out of the series of months.',
      },
    };
  },
} satisfies IncidentRecipe;

function reportOf(row: RawRow, where: string): Report {
  const text = (column: string) => (row[column] ?? '').trim();
  const count = text('Count');
  if (count !== '1' && count !== '-1') throw new Error(`${where}: Count is "${count}"`);
  // The files never set this flag; a recipe that met it would have to set the record aside.
  if (text('FlagUnfounded') !== '') throw new Error(`${where}: a report that proved unfounded`);
  const code = text('Crime');
  const category = categoryOf(code);
  if (category === undefined) throw new Error(`${where}: unknown code "${code}"`);
  const district = text('District');
  return {
    // Two files start with a byte order mark, which Windows-1252 reads as three letters.
    complaint: text('Complaint') || text('\u00ef\u00bb\u00bfComplaint'),
    code,
    codedMonth: text('CodedMonth'),
    date: text('DateOccur'),
    cancels: count === '-1',
    incident: incidentOf(
      {
        moment: momentFrom(text('DateOccur')),
        place: placeFrom(readNumber(text('XCoord'), where), readNumber(text('YCoord'), where)),
        category: category.id,
        district: district === '' || district === '0' ? null : district,
      },
      SPAN,
    ),
  };
}

function momentFrom(date: string): Moment {
  const parts = DATE.exec(date)?.slice(1).map(Number);
  if (!parts) return NO_TIME;
  const [month = 0, day = 0, year = 0, hour = 0] = parts;
  return momentOf(year, month, day, hour);
}

function placeFrom(x: number, y: number): Place {
  if (x === 0 || y === 0) return NO_PLACE;
  const { lon, lat } = lonLatOf(MISSOURI_EAST, x * SURVEY_FOOT, y * SURVEY_FOOT);
  return placed(lon, lat, BOUNDS);
}
