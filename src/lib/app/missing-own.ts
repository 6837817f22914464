import { isOwn, uploadOf } from '../store/own-indicator.ts';

/** Id of the upload that a link is about and that is not in this browser; null where nothing is missing. */
export function missingOwn(params: URLSearchParams, indicators: readonly { id: string }[]): string | null {
  const named = ['indicator', 'with'].map((name) => params.get(name)?.trim() ?? '').filter(isOwn);
  const missing = named.find((id) => !indicators.some((indicator) => indicator.id === id));
  return missing === undefined ? null : uploadOf(missing);
}
