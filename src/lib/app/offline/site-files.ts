/** A file of the built site: its address, its length in bytes, and the first 16 digits of its SHA-256. */
export type SiteFile = readonly [path: string, bytes: number, sha256: string];

/** What the site is kept in: what everyone needs, and what is kept when it is asked for. */
export type PartId = 'desk' | 'engine' | 'places' | 'briefs';

/** All files of one version of the site, as `scripts/site-files.mjs` lists them. */
export interface SiteFiles {
  version: string;
  parts: readonly { id: PartId; files: readonly SiteFile[] }[];
}

/** Where the list is; it is asked of the server first. */
export const SITE_FILES = '/site-files.json';

/**
 * The list of the version that the server has now; without a network, of the one that is kept.
 *
 * @throws Error where there is neither
 */
export async function fetchSiteFiles(signal?: AbortSignal): Promise<SiteFiles> {
  const response = await fetch(SITE_FILES, { cache: 'no-cache', signal: signal ?? null });
  if (!response.ok) throw new Error(`The list of the site’s files answered ${response.status}.`);
  return (await response.json()) as SiteFiles;
}

/** The files of some parts. */
export function filesOf({ parts }: SiteFiles, wanted: readonly PartId[]): SiteFile[] {
  return parts.filter(({ id }) => wanted.includes(id)).flatMap(({ files }) => files);
}
