import type { ColumnType, ColumnUnderstanding } from '../understanding.ts';
import { joined, resourceOf, type Datapackage, type Resource } from './datapackage.ts';
import type { Description } from './description.ts';

const FIELD_TYPES: Record<ColumnType, string> = {
  number: 'number',
  date: 'date',
  datetime: 'datetime',
  period: 'string',
  boolean: 'boolean',
  text: 'string',
  empty: 'any',
};

/**
 * The package that goes with an export: what the analyst says, and the fields of the table. What a package beside the
 * original file said and this site does not know stays as it was.
 * @param file name of the exported CSV
 * @param before the package that the file came with
 */
export function writeDatapackage(
  file: string,
  description: Description,
  columns: readonly Pick<ColumnUnderstanding, 'name' | 'type' | 'marksFound'>[],
  before: Datapackage | null = null,
): Datapackage {
  const {
    title,
    publisher,
    licence: terms,
    unit,
    nature: how,
    denominator,
    better,
    breaks,
    year,
    area,
  } = description;
  const old = before === null ? null : resourceOf(before, file);
  const fields = typeof old?.schema === 'object' ? old.schema.fields : [];
  const missing = [...new Set(columns.flatMap(({ marksFound }) => marksFound.map(({ text }) => text)))];
  const described: Resource = {
    ...old,
    name: old?.name ?? slugOf(file),
    path: file,
    title,
    encoding: 'utf-8',
    schema: {
      ...(typeof old?.schema === 'object' ? old.schema : {}),
      fields: columns.map(({ name, type }) => ({
        ...fields.find((one) => one.name === name),
        name,
        type: FIELD_TYPES[type],
      })),
      missingValues: missing.includes('') ? missing : ['', ...missing],
    },
  };
  const others = before?.resources.filter((one) => one !== old) ?? [];
  return {
    ...before,
    name: before?.name ?? slugOf(file),
    title,
    ...(terms === '' ? {} : { licenses: kept(before?.licenses, terms) ?? [{ title: terms }] }),
    ...(publisher === '' ? {} : { sources: kept(before?.sources, publisher) ?? [{ title: publisher }] }),
    resources: [described, ...others],
    koban: {
      ...before?.koban,
      unit,
      nature: how,
      denominator,
      better,
      breaks,
      ...(year === undefined ? {} : { year }),
      ...(area === undefined ? {} : { area }),
    },
  };
}

/** The list as it was, where it still says the same: it may say more (`path`, `email`). */
const kept = <Item extends { title?: string | undefined }>(
  list: Item[] | undefined,
  text: string,
): Item[] | null => (list && joined(list) === text ? list : null);

/** A name as Frictionless wants it: small letters, digits, `.`, `-`, `_`. */
const slugOf = (file: string): string =>
  file
    .toLowerCase()
    .replace(/\.(csv|tsv|txt)$/, '')
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'data';
