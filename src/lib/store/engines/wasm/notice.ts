/** What the worker tells the page beside DuckDB's own messages; `lost` is told by the browser in its place. */
export type Notice =
  | { koban: 'listening' }
  | { koban: 'loaded'; bytes: number }
  | { koban: 'refused'; why: string }
  | { koban: 'lost'; why: string };

export function isNotice(message: unknown): message is Notice {
  return typeof message === 'object' && message !== null && 'koban' in message;
}
