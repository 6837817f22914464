import type { FurtherMarks } from '../column/marks.ts';
import type { Recognised } from '../match/recognise.ts';
import type { Settings } from '../understanding.ts';

/** The marks that a file's convention and the analyst name. */
export function marksFor(recognised: Recognised | null, settings: Settings): FurtherMarks {
  return {
    missingMarks: [...(recognised?.missingMarks ?? []), ...(settings.missingMarks ?? [])],
    suppressedMarks: [...(recognised?.suppressedMarks ?? []), ...(settings.suppressedMarks ?? [])],
  };
}
