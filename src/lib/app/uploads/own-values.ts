import type { Area } from '../../catalogue/area.ts';
import type { Observation } from '../../catalogue/observation.ts';
import type { Batch } from '../../store/ingest/tidy/batch.ts';
import { wordlessEntry } from '../../store/ingest/tidy/catalogue-entry.ts';
import { countryValues } from '../../store/ingest/tidy/country-values.ts';
import { countsOf, tellHeld } from './held-counts.ts';
import type { OwnValues } from './intake-message.ts';
import { shieldRows } from './own-shield.ts';
import type { Readable } from './upload.ts';

/** Makes indicators of the reader's own from the rows of a file, with what the catalogue says of them. */
export async function ownValues(
  { upload, understanding }: Readable,
  rows: AsyncIterable<Batch>,
  areas: readonly Area[],
): Promise<{ observations: Observation[]; values: OwnValues }> {
  const places = new Map<string, string | null>([
    ...understanding.places.map(({ text, area }) => [text, area] as const),
    ...Object.entries(upload.places),
  ]);
  const { id, description } = upload;
  const made = await countryValues(rows, { id, columns: understanding.columns, places, description });
  if (description.smallGroups) {
    const counts = countsOf(made.measures, made.observations, ({ indicator }) => indicator, description);
    const held = shieldRows(made.observations, {
      measure: ({ indicator }) => indicator,
      isCount: ({ indicator }) => counts.has(indicator),
      isWhole: () => false,
    });
    tellHeld(made.report, held);
  }
  const countries = new Set(areas.filter(({ kind }) => kind === 'country').map((area) => area.id));
  const entry =
    made.observations.length > 0 ? wordlessEntry(upload, made, (area) => countries.has(area)) : null;
  return { observations: made.observations, values: { entry, report: made.report } };
}
