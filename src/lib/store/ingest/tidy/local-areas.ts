import type { LocalArea } from '../../../catalogue/locality.ts';
import * as m from '../../../i18n/messages/intake.js';
import type { Description } from '../describe/description.ts';
import { headerKey } from '../match/header-key.ts';
import { finestFirst, textOf, withRole, type Batch, type TidyColumn } from './batch.ts';
import { totalWord } from './groups.ts';
import { countryOf, localityIdOf } from './own-place.ts';

/** Kinds of local areas by what their column is called; the first that fits. */
const KINDS: [RegExp, LocalArea['kind']][] = [
  [/station|comisar|commissariat|警察署|派出所|dienststelle|مركز الشرطة/, 'police-station'],
  [/police|precinct|beat|force|aisp|risp|cisp/, 'police-district'],
  [/borough/, 'borough'],
  [/municip|commune|comuna|gemeinde|gemeente|fmun|市区町村/, 'municipality'],
  [/community/, 'community-area'],
  [/state|estado|province|provincia|entidad|bundesland|область|省|都道府県|uf$/, 'state'],
];

/** The parts of a place as the rows name them: by name, by code, or by both where places in different parts share a name. */
export class LocalAreas {
  readonly #columns: number[];
  readonly #kind: LocalArea['kind'];
  readonly #locality: string;
  readonly #prefix: string;
  readonly #whole: string;
  readonly #areas = new Map<string, LocalArea>();
  readonly #ids = new Set<string>();

  constructor(id: string, columns: readonly TidyColumn[], description: Description) {
    const named = withRole(columns, 'where');
    this.#columns = named.length > 0 ? finestFirst(columns, named) : withRole(columns, 'where-code');
    const key = headerKey(columns[this.#columns[0] ?? -1]?.name ?? '');
    this.#kind = KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? 'district';
    this.#locality = localityIdOf(id);
    this.#prefix = `${countryOf(description)}-${id.toUpperCase()}`;
    this.#whole = description.title.trim() || m.all_area();
  }

  /** The id of a row's area; null where no column says where. A row of a table without places is about the whole. */
  of({ cells }: Batch, row: number): string | null {
    if (this.#columns.length === 0) return this.#area(this.#whole, true);
    const [finest, ...around] = this.#columns.map((column) => textOf(cells[column]?.[row]));
    if (finest === undefined || finest === null) return null;
    const parents = around.filter((text) => text !== null);
    return this.#area([finest, ...parents].join(', '), totalWord(finest) && parents.length === 0);
  }

  found(): LocalArea[] {
    return [...this.#areas.values()];
  }

  #area(name: string, whole: boolean): string {
    const known = this.#areas.get(name);
    if (known) return known.id;
    const part = name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const stem = whole ? this.#prefix : `${this.#prefix}-${part === '' ? `A${this.#areas.size + 1}` : part}`;
    let id = stem;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${stem}-${count}`;
    this.#ids.add(id);
    const kind = whole ? 'whole' : this.#kind;
    this.#areas.set(name, { id, locality: this.#locality, kind, name, partOf: null, population: null });
    return id;
  }
}
