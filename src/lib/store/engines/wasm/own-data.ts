import type { Scalar } from '../../query.ts';
import { isOwn } from '../../own-indicator.ts';
import type { OwnTables } from './own-tables.ts';

const COLUMNS = `area::VARCHAR, period::VARCHAR, year::INTEGER, grp::VARCHAR, value, low, high, n, flag::VARCHAR,
  source::VARCHAR`;

/**
 * The database `mine`: the same tables and types as the built-in one, with the rows of the reader's own indicators, so
 * that the same named queries answer from either. Types are plain texts here, since the lists of ids grow.
 *
 * Where a question sets an own indicator against a built-in one, the rows of the built-in one are copied beside it first.
 */
export class OwnData {
  readonly #schema: string;
  readonly #tables: OwnTables;
  #made: Promise<void> | null = null;
  readonly #beside = new Map<string, Promise<void>>();
  readonly #loaded = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(schema: string, tables: OwnTables) {
    this.#schema = schema;
    this.#tables = tables;
  }

  /** Whether the rows of an upload are here. */
  has(upload: string): boolean {
    return this.#loaded.has(upload);
  }

  /**
   * Puts the rows of an upload in place of those that are here of it.
   *
   * @param upload id of the upload: the id of its indicators begins with it
   * @param arrow the columns of `Observation` in Arrow's streaming format, in parts
   * @throws Error as the database says it
   */
  load(upload: string, arrow: readonly Uint8Array[]): Promise<void> {
    // One after the other: the rows of two loads of one upload would be mixed.
    const done = this.#last.then(async () => {
      await this.#make();
      await this.forget(upload);
      for (const part of arrow) await this.#tables.insert('mine.observation', part);
      this.#loaded.add(upload);
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  async forget(upload: string): Promise<void> {
    this.#loaded.delete(upload);
    if (this.#made === null) return;
    if (!isOwn(upload)) throw new Error(`"${upload}" is no id of an upload`);
    await this.#tables.run(`DELETE FROM mine.observation WHERE starts_with(indicator, '${upload}')`);
  }

  /** Makes sure that the built-in indicators that a question names are here, too. */
  async bringBeside(values: readonly Scalar[]): Promise<void> {
    await this.#make();
    const named = values.filter(
      (value): value is string => typeof value === 'string' && /^[a-z0-9-]+$/.test(value) && !isOwn(value),
    );
    await Promise.all(named.map((id) => this.#bring(id)));
  }

  #bring(id: string): Promise<void> {
    const known = this.#beside.get(id);
    if (known !== undefined) return known;
    // What is no indicator, a group or the name of an area, copies nothing.
    const brought = this.#tables.run(`
      INSERT INTO mine.observation SELECT indicator::VARCHAR, ${COLUMNS} FROM ${this.#schema}.observation
      WHERE indicator::VARCHAR = '${id}'`);
    this.#beside.set(id, brought);
    brought.catch(() => this.#beside.delete(id));
    return brought;
  }

  #make(): Promise<void> {
    this.#made ??= this.#tables.run(`
      CREATE TYPE mine.indicator_id AS VARCHAR;
      CREATE TYPE mine.area_id AS VARCHAR;
      CREATE TYPE mine.group_id AS VARCHAR;
      CREATE TYPE mine.flag AS VARCHAR;
      CREATE TABLE mine.area AS SELECT * REPLACE (id::VARCHAR AS id) FROM ${this.#schema}.area;
      CREATE TABLE mine.observation (indicator VARCHAR, area VARCHAR, period VARCHAR, year INTEGER, grp VARCHAR,
        value DOUBLE, low DOUBLE, high DOUBLE, n DOUBLE, flag VARCHAR, source VARCHAR)`);
    return this.#made;
  }
}
