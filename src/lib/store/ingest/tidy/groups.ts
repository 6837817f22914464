import { headerKey } from '../match/header-key.ts';
import { textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import words from './group-words.json' with { type: 'json' };

/** One way of splitting, as it was found: values in the order in which they were met. */
export interface FoundDimension {
  id: string;
  name: string;
  groups: { id: string; name: string }[];
}

const keyed = (lists: Record<string, string[]>): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([id, list]) => list.map((word) => [headerKey(word), id] as const)));
const DIMENSIONS = keyed(words.dimensions);
const SEXES = keyed(words.sex);
const TOTALS = new Set(words.total.map(headerKey));

/** Whether a text means everyone or everything: `Total`, `Both sexes`, `全部`. */
export const totalWord = (text: string): boolean => TOTALS.has(headerKey(text));

/** `dimension=value` pairs as this site writes them. */
const COMPOSED = /^[a-z-]+=[^=,]+(,[a-z-]+=[^=,]+)*$/;

/**
 * Reads the columns that split the numbers into `Observation.group`: `total`, or `age=18-29,sex=female` in alphabetical
 * order. An empty cell and a word for everyone (`Total`, `Both sexes`, `全部`) leave their dimension out.
 */
export class Grouping {
  readonly #columns: { index: number; id: string }[];
  readonly #dimensions = new Map<string, FoundDimension>();
  readonly #values = new Map<string, Map<string, string | null>>();

  constructor(columns: readonly TidyColumn[]) {
    const taken = new Set<string>();
    this.#columns = withRole(columns, 'group').map((index) => {
      const name = columns[index]?.name ?? '';
      const id = free(DIMENSIONS.get(headerKey(name)) ?? letters(name), taken);
      taken.add(id);
      this.#dimensions.set(id, { id, name, groups: [] });
      return { index, id };
    });
  }

  /** The group of a row; null where a cell of it is withheld or does not fit its column. */
  of({ cells }: Batch, row: number): string | null {
    const parts: string[] = [];
    for (const { index, id } of this.#columns) {
      const cell = cells[index]?.[row];
      if (typeof cell === 'symbol') return null;
      const text = textOf(cell);
      if (text === null) continue;
      if (COMPOSED.test(text)) for (const part of text.split(',')) parts.push(this.#known(part));
      else {
        const value = this.#valueOf(id, text);
        if (value !== null) parts.push(`${id}=${value}`);
      }
    }
    return parts.length === 0 ? 'total' : parts.sort().join(',');
  }

  /** The dimensions that have values, in order of their columns. */
  found(): FoundDimension[] {
    return [...this.#dimensions.values()].filter(({ groups }) => groups.length > 0);
  }

  #known(pair: string): string {
    const [id = '', value = ''] = pair.split('=');
    const dimension = this.#dimensions.get(id) ?? { id, name: id, groups: [] };
    this.#dimensions.set(id, dimension);
    if (!dimension.groups.some((group) => group.id === value))
      dimension.groups.push({ id: value, name: value });
    return pair;
  }

  #valueOf(dimension: string, text: string): string | null {
    const values = this.#values.get(dimension) ?? new Map<string, string | null>();
    this.#values.set(dimension, values);
    const known = values.get(text);
    if (known !== undefined) return known;
    const groups = this.#dimensions.get(dimension)?.groups ?? [];
    let id: string | null = null;
    if (!totalWord(text)) {
      const sex = dimension === 'sex' ? SEXES.get(headerKey(text)) : undefined;
      const plain =
        sex ??
        (text
          .toLowerCase()
          .replace(/[=,\s]+/g, '-')
          .replace(/^-+|-+$/g, '') ||
          'other');
      // Two spellings of a sex are one group; other texts that look alike stay apart.
      id = sex ?? free(plain, new Set(groups.map((group) => group.id)));
      if (!groups.some((group) => group.id === id)) groups.push({ id, name: text });
    }
    values.set(text, id);
    return id;
  }
}

/** An id of letters and hyphens from a column's name, whatever its script. */
function letters(name: string): string {
  const plain = headerKey(name)
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'group' : plain;
}

/** The id, or with the first ending that is free; the ending is of letters, as ids of dimensions are. */
function free(id: string, taken: Set<string>): string {
  let result = id;
  for (let count = 0; taken.has(result); count += 1) {
    const tail = count < 26 ? String.fromCharCode(97 + count) : 'z'.repeat(count - 24);
    result = `${id}-${tail}`;
  }
  return result;
}
