import { formatNumber } from '../../../i18n/format.ts';
import { pageLanguage } from '../../../i18n/language.ts';
import * as m from '../../../i18n/messages/engine.js';

/** How far the start of the engine is. */
export interface StartProgress {
  step: 'engine' | 'data' | 'opening';
  /** Bytes here and bytes in all, of the step's file as it is when unpacked. */
  loaded: number;
  total: number;
}

/** Bytes of `duckdb-eh.wasm` of the installed version. The header cannot tell: it has the length of the compressed file. */
export const ENGINE_BYTES = 34_242_586;

/**
 * The step in words, for the screen and to be read aloud.
 *
 * @example progressText({ step: 'engine', loaded: 12_100_000, total: 34_200_000 }) // 'Starting the data engine, 12 of 34 MB'
 */
export function progressText({ step, loaded, total }: StartProgress): string {
  if (step === 'opening') return m.opening();
  const amounts = { loaded: megabytes(loaded), total: megabytes(total) };
  return step === 'engine' ? m.starting(amounts) : m.loading(amounts);
}

function megabytes(bytes: number): string {
  return formatNumber(bytes / 1e6, bytes < 10e6 ? 1 : 0, pageLanguage());
}
