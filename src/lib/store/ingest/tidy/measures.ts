import type { Role } from '../meaning.ts';
import { withRole, type TidyColumn } from './batch.ts';

/** One thing that the table measures: a column of values, split by the names and units that stand beside it. */
export interface FoundMeasure {
  /** `mine-` and twelve hexadecimal digits; with its number where there are several. */
  id: string;
  /** What the column of names says; '' where there is none. */
  what: string;
  /** Name of the column of values; '' where it says nothing (`Value`). */
  column: string;
  /** What the column of units says; '' where there is none. */
  unit: string;
  role: Role;
  /** Whether its shares of 1 were multiplied by 100. */
  fromFraction: boolean;
}

/** What a column of values is called where its name says nothing. */
const PLAIN = /^(obs[_ ]?)?(value|valeur|valor|wert|waarde|значение|القيمة|值|数值|value \(long\))$/i;

export const valueColumns = (columns: readonly TidyColumn[]): number[] =>
  withRole(columns, 'count', 'rate', 'share', 'score', 'value');

/** Gives each measure a number in the order in which it is met, and all of them their ids at the end. */
export class Measures {
  readonly #base: string;
  readonly #found: FoundMeasure[] = [];
  readonly #byKey = new Map<string, number>();

  /** @param base id of the dataset */
  constructor(base: string) {
    this.#base = base;
  }

  /** The number of a measure, from 0. */
  number(column: TidyColumn, index: number, what: string, unit: string): number {
    const key = `${index}\u0000${what}\u0000${unit}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const plain = PLAIN.test(column.name.trim());
    this.#byKey.set(key, this.#found.length);
    this.#found.push({
      id: '',
      what,
      column: plain ? '' : column.name,
      unit,
      role: column.role.role,
      fromFraction: column.scale === 'fraction',
    });
    return this.#found.length - 1;
  }

  /** All measures with their ids: the dataset's own where there is one only. */
  named(): FoundMeasure[] {
    const several = this.#found.length > 1;
    return this.#found.map((measure, index) => ({
      ...measure,
      id: several ? `${this.#base}-${index + 1}` : this.#base,
    }));
  }
}
