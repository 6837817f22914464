import { linkTo } from '$lib/i18n/language';
import * as m from '$lib/i18n/messages/data.js';
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
    ...(first ? [{ href: exploreLink(first.id), name: m.open_in_explore() }] : []),
    ...(isPlace(kind)
      ? [
          { href: placeLink(id), name: m.open_in_places() },
          { href: linkTo('/warning#yours'), name: m.watch_for_rises() },
        ]
      : []),
    { href: linkTo(`/data/sql?table=${encodeURIComponent(table)}`), name: m.ask_it_in_sql() },
  ];
}

/** Whether a dataset is about the parts of one place. */
export function isPlace(kind: Upload['kind']): boolean {
  return kind === 'incidents' || kind === 'local-values';
}

/** @example exploreLink('mine-0a1b2c3d4e5f-2') // '/explore?indicator=mine-0a1b2c3d4e5f-2' */
export function exploreLink(indicator: string): string {
  return linkTo(`/explore?indicator=${indicator}`);
}

/** @example placeLink('mine-0a1b2c3d4e5f') // '/places/yours?file=mine-0a1b2c3d4e5f' */
export function placeLink(upload: string): string {
  return linkTo(`/places/yours?file=${upload}`);
}
