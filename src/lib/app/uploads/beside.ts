import {
  describedBy,
  readDatapackage,
  resourceOf,
  settingsOf,
  type Resource,
} from '../../store/ingest/describe/datapackage.ts';
import * as m from '../../i18n/messages/intake.js';
import type { ColumnUnderstanding, Settings } from '../../store/ingest/understanding.ts';
import type { Description } from './upload.ts';

/** A data package that lies beside files of data. */
export interface Beside {
  description: Partial<Description>;
  /** What it says of how the file is written, before its columns are known. */
  settings: Settings;
  /** The part about the file; null where there is none. */
  resource: Resource | null;
  /** Why it was left aside; null where it was read. */
  trouble: string | null;
}

const PACKAGE = /^(datapackage|.+\.datapackage)\.json$/i;

/** Whether a file is a Frictionless data package by its name. */
export function isPackage({ name }: { name: string }): boolean {
  return PACKAGE.test(name);
}

/**
 * Tells the data from the data package that lies beside it.
 * @example apart([csv, json]) // { data: [csv], pack: json }
 */
export function apart<F extends { name: string }>(files: readonly F[]): { data: F[]; pack: F | null } {
  return { data: files.filter((file) => !isPackage(file)), pack: files.find(isPackage) ?? null };
}

/** What a package says of a file, found by the file's name. Never throws: what is wrong with it is said. */
export function besideOf(text: string, fileName: string): Beside {
  const read = readDatapackage(text);
  if (!read.ok) return { description: {}, settings: {}, resource: null, trouble: read.message };
  const resource = resourceOf(read.package, fileName);
  const settings = resource ? settingsOf(resource, []) : {};
  const { encoding, delimiter } = settings;
  const strange = encoding !== undefined && !isEncoding(encoding) ? encoding : null;
  return {
    description: describedBy(read.package, resource),
    settings: {
      ...(encoding !== undefined && strange === null ? { encoding } : {}),
      ...(delimiter?.length === 1 ? { delimiter } : {}),
      ...(settings.missingMarks ? { missingMarks: settings.missingMarks } : {}),
    },
    resource,
    trouble: strange === null ? null : m.package_encoding({ encoding: strange }),
  };
}

/**
 * What a package says of the columns of a file. Its types know no quarters, financial years and the like, which they call
 * texts or numbers: such a column stays what it was understood to be.
 * @param columns as they were understood without the package's types
 */
export function columnsBeside(
  { resource }: Pick<Beside, 'resource'>,
  columns: readonly Pick<ColumnUnderstanding, 'index' | 'name' | 'type'>[],
): NonNullable<Settings['columns']> {
  const headers: string[] = [];
  for (const { index, name } of columns) headers[index] = name;
  const found = resource ? (settingsOf(resource, headers).columns ?? {}) : {};
  const said = columns.flatMap(({ index, type }) => {
    const one = found[index];
    return one === undefined || one.type === type || type === 'period' ? [] : [[index, one] as const];
  });
  return Object.fromEntries(said);
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
