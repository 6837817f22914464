import type { PlaceMatch } from '../../store/ingest/meaning.ts';
import type { Settings } from '../../store/ingest/understanding.ts';

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

/** A title to begin with: the file's name without ending and marks. @example titleOf('burglaries_2024.csv.gz') // 'burglaries 2024' */
export function titleOf(fileName: string): string {
  return fileName
    .replace(/(\.(csv|tsv|txt|gz|zip))+$/i, '')
    .replace(/[_]+/g, ' ')
    .trim();
}
