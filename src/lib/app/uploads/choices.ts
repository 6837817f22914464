import type { Description } from '../../store/ingest/describe/description.ts';
import type { PlaceMatch } from '../../store/ingest/meaning.ts';
import type { Settings } from '../../store/ingest/understanding.ts';
import type { Described } from './upload.ts';

/** Everything that the analyst decided and may take back. */
export interface Choices {
  readonly settings: Settings;
  /** Area of a place by its text; null where it was decided that it is none. */
  readonly places: Readonly<Record<string, string | null>>;
}

/** Settings with a change: what is set of a column is added to what was set of it before. */
export function corrected(settings: Settings, change: Partial<Settings>): Settings {
  const columns = { ...settings.columns };
  for (const [index, column] of Object.entries(change.columns ?? {})) {
    columns[Number(index)] = { ...columns[Number(index)], ...column };
  }
  return { ...settings, ...change, ...(change.columns || settings.columns ? { columns } : {}) };
}

/** Places with what the analyst decided in the place of what was found. */
export function decided(
  found: readonly PlaceMatch[],
  places: Readonly<Record<string, string | null>>,
): PlaceMatch[] {
  return found.map((match) => {
    const area = places[match.text];
    return area === undefined ? match : { ...match, area, how: 'chosen' };
  });
}

/** What was said with a change: what is undefined is no longer said. */
export function said(before: Partial<Description>, change: Described): Partial<Description> {
  const all = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all);
}

/** A description while nothing has been understood: the file's name is its title. */
export function emptyDescription(fileName: string): Description {
  return {
    title: fileName,
    publisher: '',
    licence: '',
    unit: '',
    nature: null,
    denominator: '',
    better: 'neither',
    breaks: [],
  };
}
