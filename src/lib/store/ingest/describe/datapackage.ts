import '../../../catalogue/without-eval.ts';
import { z } from 'zod';
import { nature } from '../../../catalogue/dataset.ts';
import { pageLanguage } from '../../../i18n/language.ts';
import * as m from '../../../i18n/messages/intake.js';
import type { ColumnSettings, ColumnType, Settings } from '../understanding.ts';
import type { Description } from './description.ts';

/** Keys that this site does not know are kept, so that a package read and written again loses nothing. */
const licence = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  path: z.string().optional(),
});
const source = z.looseObject({ title: z.string().optional(), path: z.string().optional() });
const contributor = z.looseObject({ title: z.string().optional(), role: z.string().optional() });

const field = z.looseObject({
  name: z.string({ error: m.field_needs_name }),
  type: z.string().optional(),
  format: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  decimalChar: z.string().optional(),
  groupChar: z.string().optional(),
  missingValues: z.array(z.unknown()).optional(),
});

const schema = z.looseObject({
  fields: z.array(field, { error: m.schema_needs_fields }),
  missingValues: z.array(z.union([z.string(), z.looseObject({ value: z.string() })])).optional(),
});

const dialect = z.looseObject({
  delimiter: z.string().optional(),
  quoteChar: z.string().optional(),
  header: z.boolean().optional(),
  headerRows: z.array(z.int()).optional(),
});

const resource = z.looseObject({
  name: z.string({ error: m.resource_needs_name }),
  path: z.union([z.string(), z.array(z.string())]).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  encoding: z.string().optional(),
  dialect: dialect.optional(),
  // A schema may stand in another file; then it is a path.
  schema: z.union([schema, z.string()]).optional(),
  licenses: z.array(licence).optional(),
  sources: z.array(source).optional(),
});

/** What only this site says of a dataset. */
const own = z.looseObject({
  unit: z.string().optional(),
  nature: nature.nullable().optional(),
  denominator: z.string().optional(),
  better: z.enum(['lower', 'higher', 'neither']).optional(),
  breaks: z.array(z.strictObject({ year: z.int(), what: z.string() })).optional(),
  year: z.int().optional(),
  area: z.string().optional(),
});

export const datapackage = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  licenses: z.array(licence).optional(),
  sources: z.array(source).optional(),
  contributors: z.array(contributor).optional(),
  resources: z.array(resource, { error: m.package_needs_resources }),
  koban: own.optional(),
});
export type Datapackage = z.infer<typeof datapackage>;
export type Resource = Datapackage['resources'][number];

export type Read = { ok: true; package: Datapackage } | { ok: false; message: string };

/**
 * Reads a Frictionless `datapackage.json`. What is wrong with it is said in plain words; the file beside it can be used
 * all the same.
 * @example readDatapackage('{"resources": []}') // { ok: true, package: { resources: [] } }
 */
export function readDatapackage(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, message: m.package_no_json() };
  }
  const parsed = datapackage.safeParse(value);
  if (parsed.success) return { ok: true, package: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join(' → ') ?? '';
  const what = wrongIn(issue?.message);
  return {
    ok: false,
    message: where === '' ? m.package_wrong({ what }) : m.package_wrong_at({ what, text: where }),
  };
}

/** What zod says of itself is English; in other languages its place alone is told. */
function wrongIn(message: string | undefined): string {
  const isEnglish = message?.startsWith('Invalid ') === true;
  if (message === undefined || (isEnglish && pageLanguage() !== 'en')) return m.package_shape();
  return message.replace(/^Invalid input: /, '');
}

/**
 * The resource that describes a file, found by its name at the end of its path, or the only one there is.
 * @example resourceOf(pkg, 'burglaries.csv')?.schema
 */
export function resourceOf({ resources }: Datapackage, file: string): Resource | null {
  const last = (path: string) => path.split('/').at(-1)?.toLowerCase();
  const found = resources.find(({ path }) => [path ?? []].flat().some((one) => last(one) === last(file)));
  return found ?? (resources.length === 1 ? (resources[0] ?? null) : null);
}

/** What a package says of a dataset, in this site's words; only what it says. */
export function describedBy(pkg: Datapackage, described: Resource | null): Partial<Description> {
  const licences = [described?.licenses, pkg.licenses].find((list) => list !== undefined && list.length > 0);
  const sources = [described?.sources, pkg.sources].find((list) => list !== undefined && list.length > 0);
  const title = described?.title ?? pkg.title;
  const publisher = pkg.contributors?.find(({ role }) => role === 'publisher')?.title ?? joined(sources);
  const licenceText = joined(licences);
  const { unit, nature: how, denominator, better, breaks, year, area } = pkg.koban ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(licenceText === undefined ? {} : { licence: licenceText }),
    ...(unit === undefined ? {} : { unit }),
    ...(how === undefined ? {} : { nature: how }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(better === undefined ? {} : { better }),
    ...(breaks === undefined ? {} : { breaks }),
    ...(year === undefined ? {} : { year }),
    ...(area === undefined ? {} : { area }),
  };
}

/** Titles, names or addresses in one text; undefined where there are none. */
export function joined(
  list: { title?: string | undefined; name?: unknown; path?: string | undefined }[] | undefined,
): string | undefined {
  const texts = (list ?? []).flatMap(
    ({ title, name, path }) => title ?? (typeof name === 'string' ? name : (path ?? [])),
  );
  return texts.length === 0 ? undefined : texts.join('; ');
}

/** Types of Table Schema as this site's; those that it has no like of are left to be found out. */
const TYPES: Record<string, ColumnType> = {
  integer: 'number',
  number: 'number',
  string: 'text',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  year: 'number',
  yearmonth: 'period',
};

/**
 * The settings that a resource gives: encoding, delimiter, marks of missing values, and by their names the columns' types.
 * @param headers the header row of the file
 */
export function settingsOf(described: Resource, headers: readonly string[]): Settings {
  const { encoding, dialect: form, schema: table } = described;
  const missing =
    typeof table === 'object'
      ? table.missingValues?.map((mark) => (typeof mark === 'string' ? mark : mark.value))
      : undefined;
  const columns: Record<number, ColumnSettings> = {};
  for (const one of typeof table === 'object' ? table.fields : []) {
    const index = headers.indexOf(one.name);
    const type = TYPES[one.type ?? ''];
    if (index >= 0 && type !== undefined) columns[index] = { type };
  }
  return {
    ...(encoding === undefined ? {} : { encoding: encoding.toLowerCase() }),
    ...(form?.delimiter === undefined ? {} : { delimiter: form.delimiter }),
    ...(missing === undefined ? {} : { missingMarks: missing }),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  };
}
