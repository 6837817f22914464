import type { Dataset } from '../../../src/lib/catalogue/dataset.ts';
import { fileOf, FORCES } from './forces.ts';

/** The dataset that the three forces share. */
export const DATASET: Dataset = {
  id: 'data-police-uk',
  title: 'Street-level crime of three police forces, October 2018 to February 2019',
  publisher: 'Home Office and the police forces of England and Wales (data.police.uk)',
  via: 'mgsf08m002/GEOINFORMATION-IN-SOCIETY (course material)',
  licence:
    'Not stated in the repository it was retrieved from. data.police.uk publishes under the Open Government Licence v3.0.',
  licenceStated: false,
  retrievedFrom: 'github.com/mgsf08m002/GEOINFORMATION-IN-SOCIETY @ 40d03289fffc, folders 2018-10 to 2019-02',
  released: null,
  nature: 'counted',
  summary:
    'Every crime and every report of anti-social behaviour that the police of Northumbria, South Yorkshire and the City of London put on data.police.uk for October 2018 to February 2019, with the month, a point nearby and the last known outcome.',
  preparation: [
    'Points are rounded to three decimals of a degree. The district is the local authority in the publisher’s name of the small census area (LSOA).',
    'A point outside of the rectangle around the force’s area is set aside, with its local authority: some records carry points at the other end of the country.',
    'In the City of London 21 case numbers stand on two lines; the first line is kept, since the second mostly has no point.',
    'Case numbers, street names and codes of small areas are not kept.',
  ],
  caveats: [
    'The month is known, not the day.',
    'Points are the middle of a street or a public place, not where the event was: a cluster can be a point that many events were moved to.',
    'Anti-social behaviour is not a crime category of its own, has no outcome, and can be several calls about one matter.',
    'Outcomes are as known when the files were made, a few months after the event: later ones are missing. “Status update unavailable” means that none was passed on.',
    'Violence and sexual offences are one category and cannot be told apart.',
    'South Yorkshire lacks January 2019, Northumbria October 2018.',
  ],
  files: Object.values(FORCES).flatMap((force) => force.months.map((month) => fileOf(force, month))),
};
