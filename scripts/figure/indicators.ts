import type { Catalogue } from '../../src/lib/catalogue/catalogue.ts';

/** What can be asked for, as the list shows it. */
export function indicators(catalogue: Catalogue) {
  return catalogue.indicators.map(({ id, name, unit, coverage }) => ({
    id,
    name,
    unit: unit.name,
    from: coverage.from,
    to: coverage.to,
    places: coverage.areas,
  }));
}

/** The list as aligned text, one line an indicator. */
export function asText(list: ReturnType<typeof indicators>): string {
  const width = (texts: string[]) => Math.max(...texts.map((text) => text.length));
  const ids = width(list.map(({ id }) => id));
  const names = width(list.map(({ name }) => name));
  return list
    .map(({ id, name, unit, from, to, places }) =>
      [id.padEnd(ids), name.padEnd(names), `${from}-${to}`, `${places} places`.padStart(10), unit].join('  '),
    )
    .join('\n');
}
