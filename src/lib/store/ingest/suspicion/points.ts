/** Points that are kept of a column. */
const MOST_POINTS = 200_000;

/** Values of a column with their series and moment, to be looked at in order of time once all are there. */
export class Points {
  size = 0;
  #series = new Float64Array(256);
  #moments = new Float64Array(256);
  #values = new Float64Array(256);
  #rows = new Float64Array(256);

  add(series: number, moment: number, value: number, row: number): void {
    if (this.size === MOST_POINTS) return;
    if (this.size === this.#series.length) this.#grow();
    this.#series[this.size] = series;
    this.#moments[this.size] = moment;
    this.#values[this.size] = value;
    this.#rows[this.size] = row;
    this.size++;
  }

  #grow(): void {
    const larger = (array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
      const next = new Float64Array(array.length * 2);
      next.set(array);
      return next;
    };
    this.#series = larger(this.#series);
    this.#moments = larger(this.#moments);
    this.#values = larger(this.#values);
    this.#rows = larger(this.#rows);
  }

  /** Each series in order of time; those that often have several values at one moment are none and are left out. */
  *series(): Generator<{ values: number[]; rows: number[] }> {
    const order = new Uint32Array(this.size);
    for (let i = 0; i < this.size; i++) order[i] = i;
    const series = this.#series;
    const moments = this.#moments;
    order.sort(
      (a, b) => (series[a] ?? 0) - (series[b] ?? 0) || (moments[a] ?? 0) - (moments[b] ?? 0) || a - b,
    );
    for (let from = 0; from < order.length;) {
      const id = series[order[from] ?? 0];
      const values: number[] = [];
      const rows: number[] = [];
      let repeated = 0;
      let before = NaN;
      let to = from;
      for (; to < order.length; to++) {
        const place = order[to] ?? 0;
        if (series[place] !== id) break;
        const moment = moments[place] ?? 0;
        // A second value at the same moment is another issue; the first one stands.
        if (moment === before) {
          repeated++;
          continue;
        }
        before = moment;
        values.push(this.#values[place] ?? 0);
        rows.push(this.#rows[place] ?? 0);
      }
      if (repeated * 5 <= values.length) yield { values, rows };
      from = to;
    }
  }
}
