const NAME = 'sql';
/** Longer addresses are cut by programs that pass them on. */
const LONGEST = 8_000;

/**
 * The part of a link behind `#` that holds a question; null where the question is too long for a link. What stands behind `#` is
 * never sent to a server.
 * @example questionFragment('SELECT 1') // '#sql=SELECT%201'
 */
export function questionFragment(sql: string): string | null {
  const fragment = `#${NAME}=${encodeURIComponent(sql)}`;
  return fragment.length > LONGEST ? null : fragment;
}

/** The question in the part of a link behind `#`; null where there is none or it cannot be read. */
export function questionOf(fragment: string): string | null {
  const value = new RegExp(`^#${NAME}=(.+)$`).exec(fragment)?.[1];
  if (value === undefined) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
