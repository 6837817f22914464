/** For each number the values that it has in any table that looks the same from outside. */
export function everyTable(
  height: number,
  width: number,
  seen: (number | null)[],
  least: number,
): Set<number>[] {
  const found = seen.map(() => new Set<number>());
  const cells = height * width;
  const total = seen.at(-1) ?? 0;
  const grid = new Array<number>(cells).fill(0);
  const fits = () => {
    const rows: number[] = [];
    for (let y = 0; y < height; y++)
      rows.push(grid.slice(y * width, (y + 1) * width).reduce((a, b) => a + b, 0));
    const columns: number[] = [];
    for (let x = 0; x < width; x++)
      columns.push(grid.reduce((sum, value, i) => sum + (i % width === x ? value : 0), 0));
    const all = [...grid, ...rows, ...columns, total];
    if (all.every((value, i) => (seen[i] === null ? value >= least : value === seen[i])))
      all.forEach((value, i) => found[i]?.add(value));
  };
  const fill = (at: number, left: number): void => {
    if (at === cells) {
      if (left === 0) fits();
      return;
    }
    const fixed = seen[at];
    const [from, to] = fixed === null || fixed === undefined ? [least, left] : [fixed, fixed];
    for (let value = from; value <= Math.min(to, left); value++) {
      grid[at] = value;
      // A row that is over must have the sum that is shown.
      const row = seen[cells + Math.floor(at / width)];
      const last = (at + 1) % width === 0;
      const sum = last ? grid.slice(at + 1 - width, at + 1).reduce((a, b) => a + b, 0) : 0;
      if (!last || row === null || row === sum) fill(at + 1, left - value);
    }
    grid[at] = 0;
  };
  fill(0, total);
  return found;
}
