/** A question that was run on this device. */
export interface PastQuestion {
  sql: string;
  /** When it was last run, in ISO form. */
  at: string;
}

const KEY = 'koban:sql-history';
const LONGEST = 50;

/** What a history needs of the browser's storage; `localStorage` fits. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Questions that were run on this device, the latest first. Storage that is forbidden, full or holds something else is an
 * empty history, never an error.
 */
export function readHistory(storage: Storage | null): PastQuestion[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isPast).slice(0, LONGEST) : [];
  } catch {
    return [];
  }
}

/**
 * The history with one more question: each stands in it once, and the oldest of more than fifty falls out.
 * @example withQuestion([], 'SELECT 1', '2026-01-31T09:00:00Z') // [{ sql: 'SELECT 1', at: '2026-01-31T09:00:00Z' }]
 */
export function withQuestion(history: readonly PastQuestion[], sql: string, at: string): PastQuestion[] {
  const text = sql.trim();
  return [{ sql: text, at }, ...history.filter((past) => past.sql !== text)].slice(0, LONGEST);
}

/** @returns whether it was kept */
export function keepHistory(storage: Storage | null, history: readonly PastQuestion[]): boolean {
  try {
    if (history.length === 0) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify(history));
    return storage !== null;
  } catch {
    return false;
  }
}

function isPast(value: unknown): value is PastQuestion {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sql' in value &&
    typeof value.sql === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  );
}
