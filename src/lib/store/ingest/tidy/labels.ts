/** One of the texts of a column, with its id. */
export interface Label {
  id: string;
  /** As it was written first. */
  name: string;
}

/** Ids for the texts of a column: of small letters, digits and hyphens, unique, in the order in which they are met. */
export class Labels {
  readonly list: Label[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #taken = new Set<string>();
  readonly #stem: string;

  /** @param stem what an id begins with where nothing of the text can stand in one (`罪名` → `kind-1`) */
  constructor(stem: string) {
    this.#stem = stem;
  }

  /** The number of a text in the list. Spellings that differ in case or blanks alone are one. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
    const same = this.#numbers.get(plain);
    const number = same ?? this.list.length;
    if (same === undefined) this.list.push({ id: this.#id(plain), name: text.trim() });
    this.#numbers.set(text, number);
    this.#numbers.set(plain, number);
    return number;
  }

  #id(text: string): string {
    const plain = text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const stem = plain === '' ? this.#stem : plain;
    let id = plain === '' ? `${stem}-${this.list.length + 1}` : stem;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${stem}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
