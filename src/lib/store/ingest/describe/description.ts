import type { Nature } from '../../../catalogue/dataset.ts';
import * as m from '../../../i18n/messages/intake.js';
import type { ConventionId } from '../meaning.ts';
import type { ColumnUnderstanding, Understanding } from '../understanding.ts';

/** What the analyst says of a dataset; in the words of a Frictionless data package where one lies beside the file. */
export interface Description {
  title: string;
  publisher: string;
  licence: string;
  unit: string;
  nature: Nature | null;
  denominator: string;
  better: 'lower' | 'higher' | 'neither';
  /** First years of a new series, and what changed. */
  breaks: { year: number; what: string }[];
  /** Counts are of persons or events in small groups, so that those from 1 to 4 are held back. */
  smallGroups?: boolean;
  /** The year that all rows are about, where no column says when. */
  year?: number;
  /** Id of the area that all rows are about, where no column says where. */
  area?: string;
}

/** What is known of everything that comes in one form. */
const KNOWN: Partial<Record<ConventionId, Partial<Description>>> = {
  'data-police-uk': {
    publisher: 'Home Office and the police forces (data.police.uk)',
    licence: 'Open Government Licence v3.0, as data.police.uk states it',
    nature: 'counted',
  },
  'un-sdg-database': { publisher: 'United Nations Statistics Division, SDG database' },
  undata: { publisher: 'United Nations Statistics Division, UNdata' },
  'world-bank': { publisher: 'World Bank' },
  'owid-grapher': { publisher: 'Our World in Data' },
};

/**
 * What can be said of a dataset before the analyst says more: nothing that neither the file nor its convention says.
 * @param beside what a data package beside the file says
 * @example defaultDescription(understanding).title // 'Burglaries 2024' for `burglaries_2024.csv`
 */
export function defaultDescription(
  understanding: Understanding,
  beside: Partial<Description> = {},
): Description {
  const { columns, convention, name, entry } = understanding;
  const values = columns.filter(({ role }) => VALUES.has(role.role));
  const [only] = values.length === 1 ? values : [];
  const known = (convention && KNOWN[convention]) ?? {};
  return {
    title: convention === 'owid-grapher' && only ? only.name : titleOf(entry ?? name),
    publisher: convention === 'koban' ? sole(columns, 'publisher') : '',
    licence: convention === 'koban' ? sole(columns, 'licence') : '',
    unit: unitOf(columns, only),
    nature: natureOf(columns, values),
    denominator: only && PER_PEOPLE.test(only.name) ? 'population' : '',
    better: 'neither',
    breaks: [],
    ...known,
    ...beside,
  };
}

const VALUES = new Set(['count', 'rate', 'share', 'score', 'value']);
const PER_PEOPLE = /(per|pour|por|на|每|لكل|je)[ _]?(100|1)[ ,._]?(000|k|mil|тыс)|100k/i;

/** A file's name in words, without its ending. */
function titleOf(file: string): string {
  const words = (file.split('/').at(-1) ?? file)
    .replace(/(\.(csv|tsv|txt|tab|gz|zip))+$/i, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return words === '' ? m.my_data() : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The one value of a column by name; '' where it has several. */
function sole(columns: ColumnUnderstanding[], name: string): string {
  const column = columns.find((one) => one.name === name);
  return column?.distinct === 1 ? (column.examples[0] ?? '') : '';
}

function unitOf(columns: ColumnUnderstanding[], only: ColumnUnderstanding | undefined): string {
  const unit = columns.find(({ role }) => role.role === 'unit');
  if (unit) return unit.distinct === 1 ? (unit.examples[0] ?? '') : '';
  if (only === undefined) return '';
  if (only.role.role === 'share' || only.scale !== null) return '%';
  return PER_PEOPLE.test(only.name) ? m.unit_per_100k() : '';
}

function natureOf(columns: ColumnUnderstanding[], values: ColumnUnderstanding[]): Nature | null {
  if (columns.some(({ role }) => role.role === 'n')) return 'surveyed';
  const counted = values.length > 0 && values.every(({ role }) => role.role === 'count');
  const events = columns.some(({ role }) => role.role === 'category') && values.length === 0;
  return counted || events ? 'counted' : null;
}
