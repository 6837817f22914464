import type { Ignored } from '../../src/lib/app/view-codec.ts';

/**
 * The parameters in what was typed: a whole address, `explore?...`, `/explore?...` or the parameters alone.
 * @returns null where it is a path or address other than that of Explore
 */
export function parametersOf(typed: string): string | null {
  const text = typed.trim().replace(/#.*$/, '');
  const mark = text.indexOf('?');
  const path = mark >= 0 ? text.slice(0, mark) : text.includes('=') ? '' : text;
  const page = path
    .replace(/^https?:\/\/[^/]+/, '')
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  if (page !== undefined && page !== 'explore') return null;
  if (mark >= 0) return text.slice(mark + 1);
  return text.includes('=') ? text : '';
}

/** What is wrong with a link, in one line; null where nothing is. Years that reach past the data are no fault. */
export function faultsOf(ignored: readonly Ignored[]): string | null {
  const faults = ignored.filter(({ effect }) => effect === 'dropped');
  if (!faults.length) return null;
  return faults
    .map(({ reason, suggestion }) => (suggestion === null ? reason : `${reason} Did you mean ${suggestion}?`))
    .join(' ')
    .replace(/\s+/g, ' ');
}
