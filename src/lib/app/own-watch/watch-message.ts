import type { SourceName } from '../../evidence/watch/publish.ts';
import type { BoardFile } from '../../evidence/watch/published.ts';
import type { WatchedSeries } from '../../evidence/watch/series.ts';

/** What the worker is asked: the board as of the last month of each source. */
export interface WatchQuestion {
  series: WatchedSeries[];
  sources: SourceName[];
}

export type WatchAnswer =
  /** It listens from now on. */
  { kind: 'ready' } | { kind: 'board'; file: BoardFile } | { kind: 'failed'; why: string };
