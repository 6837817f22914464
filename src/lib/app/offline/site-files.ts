import type { Language } from '../../i18n/language.ts';

/** A file of the built site: its address, its length in bytes, and the first 16 digits of its SHA-256. */
export type SiteFile = readonly [path: string, bytes: number, sha256: string];

/** What the site is kept in: what everyone needs, and what is kept when it is asked for. */
export type PartId = 'desk' | 'engine' | 'places' | 'briefs' | Exclude<Language, 'en'>;

/** What a device must keep so that everything works in a language without a network. */
export function partsFor(language: Language): PartId[] {
  return ['desk', 'engine', 'places', 'briefs', ...(language === 'en' ? [] : [language])];
}

/** All files of one version of the site, as `scripts/site-files.mjs` lists them. */
export interface SiteFiles {
  version: string;
  parts: readonly { id: PartId; files: readonly SiteFile[] }[];
}

/** A file of the site that the server did not give: what it answered, or null where it gave another file. */
export class FileFault extends Error {
  readonly path: string;
  readonly status: number | null;

  constructor(path: string, status: number | null) {
    super(status === null ? `${path} is not the file of this version.` : `${path} answered ${status}.`);
    this.path = path;
    this.status = status;
  }
}

/** Where the list is; it is asked of the server first. */
export const SITE_FILES = '/site-files.json';

/**
 * The list of the version that the server has now; without a network, of the one that is kept.
 *
 * @throws FileFault where there is neither
 */
export async function fetchSiteFiles(signal?: AbortSignal): Promise<SiteFiles> {
  const response = await fetch(SITE_FILES, { cache: 'no-cache', signal: signal ?? null });
  if (!response.ok) throw new FileFault(SITE_FILES, response.status);
  return (await response.json()) as SiteFiles;
}

/** The files of some parts. */
export function filesOf({ parts }: SiteFiles, wanted: readonly PartId[]): SiteFile[] {
  return parts.filter(({ id }) => wanted.includes(id)).flatMap(({ files }) => files);
}
