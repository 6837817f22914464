import { formatNumber } from '$lib/i18n/format';

/** A whole number. @example whole(9420) // '9,420' */
export function whole(count: number): string {
  return formatNumber(count, 0, 'en');
}

/** A number with its noun. @example counted(1, 'row', 'rows') // '1 row' */
export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** A wait as people say it. @example wait(75) // 'about 1 minute' */
export function wait(seconds: number): string {
  if (seconds < 2) return 'a moment';
  if (seconds < 60) return `${whole(Math.ceil(seconds))} seconds`;
  const minutes = Math.round(seconds / 60);
  return `about ${counted(minutes, 'minute', 'minutes')}`;
}

/** A value after conversion, as the page shows it. A gap is shown by a dash, its reason by the state of the cell. */
export function shown(value: string | number | boolean | null): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value).replace('-', '−') : value;
}
