import type { ColumnSettings } from '../understanding.ts';
import { byName, hasAll, holdsText, isYear, settingsOf, type Convention, type Head } from './convention.ts';

/** This project's own numbers (`figures/csv.ts`). */
const KOBAN: Convention = {
  id: 'koban',
  fits: (head) => hasAll(head, 'indicator id', 'area', 'period', 'group', 'value', 'flag', 'source note'),
  column: byName({
    indicator: 'what',
    unit: 'unit',
    area: 'where-code',
    'area name': 'where',
    period: 'when',
    year: 'when',
    group: 'group',
    value: 'value',
    low: 'low',
    high: 'high',
    n: 'n',
    flag: 'flag',
    'source note': 'source',
  }),
};

/** Months of recorded crime, of their outcomes, and of stops and searches from the police of England, Wales and Northern Ireland. */
const DATA_POLICE_UK: Convention = {
  id: 'data-police-uk',
  fits: (head) =>
    hasAll(head, 'month', 'reported by', 'falls within', 'longitude', 'latitude', 'lsoa code') ||
    hasAll(head, 'type', 'date', 'part of a policing operation', 'longitude', 'latitude', 'object of search'),
  column: byName({
    'crime id': 'id',
    month: 'when',
    date: 'when',
    longitude: 'longitude',
    latitude: 'latitude',
    'lsoa name': 'where',
    'crime type': 'category',
    type: 'category',
    'last outcome category': 'outcome',
    'outcome type': 'outcome',
    outcome: 'outcome',
  }),
};

/** The database of the UN Statistics Division, and the file that UNODC makes of its own part of it. */
const UN_SDG_DATABASE: Convention = {
  id: 'un-sdg-database',
  fits: (head) =>
    hasAll(head, 'goal', 'target', 'indicator', 'value') &&
    (hasAll(head, 'series code', 'geo area code', 'time period') ||
      hasAll(head, 'series', 'iso3 code', 'year')),
  column: (index, head) => {
    const described = hasAll(head, 'series description');
    return byName(
      {
        [described ? 'series description' : hasAll(head, 'series') ? 'series' : 'series code']: 'what',
        'geo area code': 'where-code',
        'iso3 code': 'where-code',
        'geo area name': 'where',
        geo: 'where',
        [hasAll(head, 'year') ? 'year' : 'time period']: 'when',
        value: 'value',
        'lower bound': 'low',
        'upper bound': 'high',
        units: 'unit',
        source: 'source',
        'observation status': 'flag',
        'obs status': 'flag',
      },
      (other, { headers, keys }) =>
        settingsOf(isSdgDimension(headers[other] ?? '', keys[other] ?? '') ? 'group' : 'none'),
    )(index, head);
  },
  missingMarks: ['', 'N', 'NaN', '..'],
};

const SDG_DIMENSIONS = new Set('sex age location drug crime disability education quintile'.split(' '));

/** The database writes its dimensions in brackets; `[Nature]` and `[Reporting Type]` say how a number came about. */
const isSdgDimension = (header: string, key: string): boolean =>
  (/^\[.+\]$/.test(header) && !['nature', 'reporting type', 'units'].includes(key)) ||
  SDG_DIMENSIONS.has(key) ||
  key.startsWith('dim comp');

/** The World Bank's downloads, one row a series with a column a year, or in rows. */
const WORLD_BANK: Convention = {
  id: 'world-bank',
  fits: (head) =>
    hasAll(head, 'country name', 'country code') &&
    (hasAll(head, 'indicator name', 'indicator code') ||
      hasAll(head, 'series name', 'series code') ||
      (hasAll(head, 'year', 'value') && head.keys.length === 4)),
  column: byName(
    {
      'country name': 'where',
      'country code': 'where-code',
      'indicator name': 'what',
      'series name': 'what',
      year: 'when',
      time: 'when',
      value: 'value',
    },
    (index, { headers }) =>
      isYear(headers[index] ?? '') ? { role: 'value', type: 'number' } : { role: 'none' },
  ),
  missingMarks: ['', '..'],
};

/** Downloads of data.un.org: the rows, then a blank line and a list of footnotes. */
const UNDATA: Convention = {
  id: 'undata',
  fits: (head) =>
    hasAll(head, 'country or area', 'value') && (hasAll(head, 'year') || hasAll(head, 'year s')),
  column: byName(
    {
      'country or area': 'where',
      'country or area code': 'where-code',
      year: 'when',
      'year s': 'when',
      value: 'value',
      unit: 'unit',
      units: 'unit',
      source: 'source',
      variable: 'what',
      series: 'what',
      item: 'what',
      indicator: 'what',
      subgroup: 'group',
      sex: 'group',
      age: 'group',
      area: 'group',
    },
    'none',
  ),
};

/** Downloads of Our World in Data's charts: entity, code, year, then a column a measure. */
const OWID_GRAPHER: Convention = {
  id: 'owid-grapher',
  fits: ({ keys }) =>
    keys[0] === 'entity' &&
    (keys.includes('year') || keys.includes('day') || keys.includes('date')) &&
    keys.length > (keys.includes('code') ? 3 : 2),
  column: byName(
    { entity: 'where', code: 'where-code', year: 'when', day: 'when', date: 'when' },
    (index, head) => (holdsText(index, head) ? { role: 'none' } : { role: 'value', type: 'number' }),
  ),
};

const SDMX_ROLES: Record<string, ColumnSettings['role'] & string> = {
  'time period': 'when',
  'obs value': 'value',
  'obs status': 'flag',
  'obs flag': 'flag',
  'unit measure': 'unit',
  unit: 'unit',
  'ref area': 'where-code',
  geo: 'where-code',
  'geo pict': 'where-code',
  'lower bound': 'low',
  'upper bound': 'high',
  series: 'what',
  indicator: 'what',
  'source detail': 'source',
};
const SDMX_NONE =
  /^(dataflow|structure|structure id|structure name|action|freq|frequency|last update|unit mult|unit multiplier|decimals|time format|nature|reporting type|comment.*|base per|time coverage|time detail|conf status|source year|sort order|x|y|sdg region|iso3|.* id|tsk sub.*|islatestvalue|is latest value|obs comment|minset series.*|.* label)$/;

/** SDMX-CSV 1.0 and 2.0, and wide files made of it with a description beside each code. */
const SDMX_CSV: Convention = {
  id: 'sdmx-csv',
  fits: (head) => hasAll(sdmxHead(head), 'time period', 'obs value'),
  column: (index, given) => {
    const head = sdmxHead(given);
    const key = head.keys[index] ?? '';
    // A code with its description beside it is read by its description, but places by their code.
    const described = key.replace(/ desc(ription)?$/, '');
    if (described !== key) {
      const role = described === 'ref area' ? 'where' : (SDMX_ROLES[described] ?? sdmxOther(described));
      return settingsOf(role === 'when' || role === 'flag' ? 'none' : role);
    }
    const role = SDMX_ROLES[key] ?? sdmxOther(key);
    const hidden = head.keys.includes(`${key} desc`) && role !== 'where-code';
    return settingsOf(hidden ? 'none' : role);
  },
  missingMarks: ['', 'NaN', ':'],
};

/** Headers with labels are written `REF_AREA: Reference area`. */
const sdmxHead = (head: Head): Head => ({
  ...head,
  keys: head.headers.map((header, index) =>
    /^[A-Za-z][\w.]*: /.test(header)
      ? header.replace(/:.*/, '').toLowerCase().replaceAll('_', ' ')
      : (head.keys[index] ?? ''),
  ),
});

const sdmxOther = (key: string) => (SDMX_NONE.test(key) ? 'none' : 'group');

const OPEN_SDG_PLACES =
  /^(geography|geographical (area|region)|region|area|entidad federativa|ref area|state|province|district|local authority|country)$/;
const OPEN_SDG_SERIES = /^(series|time ?series|serie|description|indicator)$/;
const OPEN_SDG_UNIT = /^(units?|unit measure|unidad|unidades)$/;
const OPEN_SDG_NOTE = /^(comment obs.*|observation status|obs status)$/;

/** The data files of Open SDG sites: the year first, the value last, the disaggregations between. */
const OPEN_SDG: Convention = {
  id: 'open-sdg',
  fits: ({ headers, keys }) =>
    headers[0] === 'Year' &&
    ((headers.includes('Value') && !keys.some((key) => /^(country|entity|iso3?|country code)$/.test(key))) ||
      headers.slice(1).some((header) => /^[^:|]+:[^:|]+(\|[^:|]+:[^:|]+)*$/.test(header))),
  column: (index, head) => {
    const key = head.keys[index] ?? '';
    if (index === 0) return { role: 'when' };
    if (!head.headers.includes('Value')) return { role: 'value', type: 'number' };
    if (key === 'value') return { role: 'value', type: 'number' };
    if (key === 'geo code') return settingsOf('where-code');
    if (OPEN_SDG_UNIT.test(key)) return { role: 'unit', type: 'text' };
    if (OPEN_SDG_SERIES.test(key)) return { role: 'what', type: 'text' };
    if (OPEN_SDG_NOTE.test(key)) return settingsOf('flag');
    if (key === 'unit multiplier' || key === 'progress') return { role: 'none' };
    return { role: OPEN_SDG_PLACES.test(key) ? 'where' : 'group', type: 'text' };
  },
};

/** In the order in which they are tried: the one that asks for most first. */
export const CONVENTIONS: readonly Convention[] = [
  KOBAN,
  DATA_POLICE_UK,
  UN_SDG_DATABASE,
  SDMX_CSV,
  WORLD_BANK,
  UNDATA,
  OWID_GRAPHER,
  OPEN_SDG,
];
