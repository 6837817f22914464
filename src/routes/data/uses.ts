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
  { id, kind, table }: Pick<Upload, 'id' | 'kind' | 'table'>,
  indicators: readonly OwnIndicator[],
): { href: string; name: string }[] {
  const [first] = indicators;
  return [
    ...(first ? [{ href: exploreLink(first.id), name: 'Open in Explore' }] : []),
    ...(isPlace(kind)
      ? [
          { href: placeLink(id), name: 'Open in Places' },
          { href: '/warning#yours', name: 'Watch for rises' },
        ]
      : []),
    { href: `/data/sql?table=${encodeURIComponent(table)}`, name: 'Ask it in SQL' },
  ];
}

/** Whether a dataset is about the parts of one place. */
export function isPlace(kind: Upload['kind']): boolean {
  return kind === 'incidents' || kind === 'local-values';
}

/** @example exploreLink('mine-0a1b2c3d4e5f-2') // '/explore?indicator=mine-0a1b2c3d4e5f-2' */
export function exploreLink(indicator: string): string {
  return `/explore?indicator=${indicator}`;
}

/** @example placeLink('mine-0a1b2c3d4e5f') // '/places/yours?file=mine-0a1b2c3d4e5f' */
export function placeLink(upload: string): string {
  return `/places/yours?file=${upload}`;
}
