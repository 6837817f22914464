import type { Upload } from '$lib/app/uploads/upload';

/** The pages on which a kept dataset can be opened; SQL is for every one. */
export function uses({ id, kind, table }: Upload): { href: string; name: string }[] {
  const sql = { href: `/data/sql?table=${encodeURIComponent(table)}`, name: 'Ask it in SQL' };
  return kind === 'country-values'
    ? [{ href: `/explore?indicator=${id}`, name: 'Open in Explore' }, sql]
    : [sql];
}
