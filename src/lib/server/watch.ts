import { buildBoard } from '../evidence/watch/board.ts';
import { publish, type SourceName } from '../evidence/watch/publish.ts';
import type { BoardFile } from '../evidence/watch/published.ts';
import { watch as watchSeries, type Watching } from '../evidence/watch/watching.ts';
import { sourceOf } from '../figures/source.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import { builtLocalCatalogue } from './local.ts';
import { watchedSeries } from './watched-series.ts';

/** Boards as of the last month of each source, and as of so many months before it. */
export const MONTHS_BACK = 6;
interface Watch {
  watching: Watching;
  sources: SourceName[];
  leftOut: { name: string; why: string }[];
}

const opened = new Map<Language, Watch>();
const boards = new Map<string, BoardFile>();

/** Every monthly series, named in the language of the page; what is computed of them is computed once. */
function watch(): Watch {
  const language = pageLanguage();
  const known = opened.get(language);
  if (known) return known;
  const catalogue = builtLocalCatalogue();
  const { series, leftOut } = watchedSeries(catalogue);
  const nameOf = new Map(catalogue.localities.map(({ id, name }) => [id, name]));
  const sources = [...new Set(series.map(({ source }) => source))].flatMap((id) => {
    const dataset = catalogue.datasets.find((one) => one.id === series.find((s) => s.source === id)?.dataset);
    return dataset ? [{ id, name: nameOf.get(id) ?? id, dataset: sourceOf(dataset) }] : [];
  });
  const [earlier] = opened.values();
  const found = { watching: watchSeries(series, earlier?.watching), sources, leftOut };
  opened.set(language, found);
  return found;
}

/**
 * The early warning board, as of so many months before the last of each source.
 *
 * @param back from 0 to one less than `MONTHS_BACK`
 */
export function warningBoard(back: number): BoardFile {
  const { watching, sources } = watch();
  const { watcher, chances } = watching;
  const key = `${pageLanguage()} ${back}`;
  const file = boards.get(key) ?? publish(watcher, buildBoard(watcher, back), sources, chances);
  boards.set(key, file);
  return file;
}

/** Measures and kinds of incidents that are not watched, and why. */
export function notWatched(): Watch['leftOut'] {
  return watch().leftOut;
}
