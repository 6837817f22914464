import { columnName } from './own-name.ts';
import type { OwnTables } from './own-tables.ts';

/** A table of a place of the reader's own, as it is brought in. */
export type PlaceTable = 'name' | 'event' | 'value';

export interface PlacePart {
  table: PlaceTable;
  /** In Arrow's streaming format. */
  arrow: Uint8Array;
}

const UPLOAD = /^mine-([0-9a-f]{12})$/;

const EVENTS = `
  CREATE TYPE category AS ENUM (SELECT name FROM NAME WHERE list = 'category' ORDER BY place);
  CREATE TYPE outcome AS ENUM (SELECT name FROM NAME WHERE list = 'outcome' ORDER BY place);
  CREATE TYPE district AS ENUM (SELECT name FROM NAME WHERE list = 'district' ORDER BY place);
  CREATE TABLE incident AS
  SELECT nullif(month, -1)::SMALLINT AS month, nullif(weekday, -1)::UTINYINT AS weekday,
    nullif(hour, -1)::UTINYINT AS hour,
    enum_range(NULL::category)[category + 1]::category AS category,
    enum_range(NULL::outcome)[outcome + 1]::outcome AS outcome,
    enum_range(NULL::district)[district + 1]::district AS district,
    nullif(cell, -1) AS cell
  FROM EVENT`;
const VALUES = 'CREATE TABLE value AS SELECT * FROM VALUE';

/**
 * Places of the reader's own: each stands in a schema of its own with the tables of a built-in place (`incident`, `value`),
 * so that the same named queries answer.
 */
export class OwnPlaces {
  readonly #tables: OwnTables;
  readonly #loaded = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(tables: OwnTables) {
    this.#tables = tables;
  }

  /** Whether the tables of an upload's place are here. */
  has(upload: string): boolean {
    return this.#loaded.has(upload);
  }

  /** The schema with the tables of an upload's place. @throws Error for what is no id of an upload */
  schemaOf(upload: string): string {
    return `mine.${nameOf(upload)}`;
  }

  /**
   * Puts the tables of an upload's place in the place of those that are here of it.
   * @throws Error as the database says it
   */
  load(upload: string, parts: readonly PlacePart[]): Promise<void> {
    const done = this.#last.then(async () => {
      await this.forget(upload);
      const brought = new Map<PlaceTable, string>();
      try {
        for (const { table, arrow } of parts) {
          const staged = `${nameOf(upload)}_${table}`;
          brought.set(table, staged);
          await this.#tables.insert(`mine.${staged}`, arrow);
        }
        const staged = (table: PlaceTable) => `mine.main.${columnName(brought.get(table) ?? '')}`;
        const made = [
          ...(brought.has('event')
            ? [
                EVENTS.replaceAll('FROM NAME', `FROM ${staged('name')}`).replace(
                  'FROM EVENT',
                  `FROM ${staged('event')}`,
                ),
              ]
            : []),
          ...(brought.has('value') ? [VALUES.replace('FROM VALUE', `FROM ${staged('value')}`)] : []),
        ];
        await this.#tables.run(`CREATE SCHEMA ${this.schemaOf(upload)}`);
        await this.#tables.runIn(this.schemaOf(upload), made.join(';\n'));
        this.#loaded.add(upload);
      } finally {
        for (const staged of brought.values()) await this.#tables.drop(`mine.${staged}`);
      }
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  async forget(upload: string): Promise<void> {
    this.#loaded.delete(upload);
    await this.#tables.run(`DROP SCHEMA IF EXISTS ${this.schemaOf(upload)} CASCADE`);
  }
}

function nameOf(upload: string): string {
  const [, digits] = UPLOAD.exec(upload) ?? [];
  if (digits === undefined) throw new Error(`"${upload}" is no id of an upload`);
  return `place_${digits}`;
}
