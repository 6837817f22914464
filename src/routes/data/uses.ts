import type { Upload } from '$lib/app/uploads/upload';

/** An indicator of a kept dataset. */
export interface OwnIndicator {
  id: string;
  name: string;
}

/**
 * The pages on which a kept dataset can be opened; SQL is for every one.
 * @param indicators what it became, in the order of the file: the first opens it in Explore
 */
export function uses(
  { table }: Pick<Upload, 'table'>,
  indicators: readonly OwnIndicator[],
): { href: string; name: string }[] {
  const sql = { href: `/data/sql?table=${encodeURIComponent(table)}`, name: 'Ask it in SQL' };
  const [first] = indicators;
  return first ? [{ href: exploreLink(first.id), name: 'Open in Explore' }, sql] : [sql];
}

/** @example exploreLink('mine-0a1b2c3d4e5f-2') // '/explore?indicator=mine-0a1b2c3d4e5f-2' */
export function exploreLink(indicator: string): string {
  return `/explore?indicator=${indicator}`;
}
