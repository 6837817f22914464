/** What the worker tells the page beside DuckDB's own messages. */
export type Notice =
  { koban: 'listening' } | { koban: 'loaded'; bytes: number } | { koban: 'refused'; why: string };

export function isNotice(message: unknown): message is Notice {
  return typeof message === 'object' && message !== null && 'koban' in message;
}
