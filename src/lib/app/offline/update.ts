/** What a page tells a version that waits: the reader wants it now. */
export const USE_NOW = 'koban:use-now';

/** What it answers where it will not: a show is on in some windows. */
export interface Refusal {
  koban: 'update-refused';
  showing: number;
}

export function isRefusal(data: unknown): data is Refusal {
  return typeof data === 'object' && data !== null && 'koban' in data && data.koban === 'update-refused';
}
