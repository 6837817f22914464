import type { Incident } from '../../catalogue/incident.ts';
import type { IncidentSet } from '../../catalogue/locality.ts';
import { textData } from './arrow-text.ts';
import { cellsOf, type Cell, type Point } from './cells.ts';
import { tablePart, wholeData } from './table-part.ts';

/** Stands for what is not known. */
const UNKNOWN = -1;
const COLUMNS = ['month', 'weekday', 'hour', 'category', 'outcome', 'district', 'cell'] as const;

/** What the numbers of the parts stand for. */
export interface IncidentLists {
  /** In the order of the alphabet. */
  districts: string[];
  cells: Cell[];
}

/**
 * Records of a reader's own as Arrow's streaming format: the lists of names first (table `name`), then the records (table
 * `event`), each a row of whole numbers that count from 0 in the lists, with -1 for what is not known. Places are cells of
 * the map's grid here: neither an address nor a point goes into an engine.
 *
 * @param rows walked through twice, so that a million records need not stand in memory at once
 * @param each records of a part
 */
export class IncidentParts {
  readonly lists: IncidentLists;
  readonly #set: IncidentSet;
  readonly #rows: () => Iterable<Incident>;
  readonly #cellOf = new Map<number, number>();

  constructor(set: IncidentSet, rows: () => Iterable<Incident>) {
    this.#set = set;
    this.#rows = rows;
    const districts = new Set<string>();
    const points = new Map<number, Point>();
    for (const { district, lon, lat } of rows()) {
      if (district !== null) districts.add(district);
      if (lon !== null && lat !== null) points.set(keyOf(lon, lat), { lon, lat });
    }
    const { cells, ofPoint } = cellsOf([...points.values()]);
    for (const [key, point] of points) this.#cellOf.set(key, ofPoint.get(point) ?? UNKNOWN);
    this.lists = { districts: [...districts].sort(), cells };
  }

  /** The names behind the numbers. */
  names(): Uint8Array<ArrayBuffer> {
    const { categories, outcomes } = this.#set;
    const lists = {
      category: categories.map(({ id }) => id),
      outcome: outcomes.map(({ id }) => id),
      district: this.lists.districts,
    };
    // A list of names without one cannot be made: an empty text stands there that no record uses.
    const named = Object.entries(lists).flatMap(([list, names]) =>
      (names.length > 0 ? names : ['']).map((name, place) => ({ list, name, place })),
    );
    return tablePart([
      [
        'list',
        textData(
          named.map(({ list }) => list),
          0,
        ),
      ],
      ['place', wholeData(Int32Array.from(named, ({ place }) => place))],
      [
        'name',
        textData(
          named.map(({ name }) => name),
          1,
        ),
      ],
    ]);
  }

  /** All records, `each` to a part. */
  *events(each: number): Generator<{ arrow: Uint8Array<ArrayBuffer>; rows: number }> {
    const { from, to } = this.#set;
    const first = monthNumber(from);
    const placed = (names: readonly string[]) => new Map(names.map((name, place) => [name, place]));
    const categories = placed(this.#set.categories.map(({ id }) => id));
    const outcomes = placed(this.#set.outcomes.map(({ id }) => id));
    const districts = placed(this.lists.districts);
    const columns = COLUMNS.map(() => new Int32Array(each));
    let rows = 0;
    const part = () => ({
      arrow: tablePart(COLUMNS.map((name, at) => [name, wholeData((columns[at] ?? NONE).slice(0, rows))])),
      rows,
    });
    for (const { month, weekday, hour, category, outcome, district, lon, lat } of this.#rows()) {
      const numbers = [
        // Outside of the period there is no bin, so that no view of time has to look for such a record.
        month === null || month < from || month > to ? UNKNOWN : monthNumber(month) - first,
        weekday ?? UNKNOWN,
        hour ?? UNKNOWN,
        categories.get(category) ?? UNKNOWN,
        outcome === null ? UNKNOWN : (outcomes.get(outcome) ?? UNKNOWN),
        district === null ? UNKNOWN : (districts.get(district) ?? UNKNOWN),
        lon === null || lat === null ? UNKNOWN : (this.#cellOf.get(keyOf(lon, lat)) ?? UNKNOWN),
      ];
      numbers.forEach((number, at) => ((columns[at] ?? NONE)[rows] = number));
      rows += 1;
      if (rows < each) continue;
      yield part();
      rows = 0;
    }
    if (rows > 0) yield part();
  }
}

const NONE = new Int32Array(0);

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Points have three decimals, so that a point is a whole number. */
const keyOf = (lon: number, lat: number): number =>
  Math.round((lon + 180) * 1000) * 180_001 + Math.round((lat + 90) * 1000);
