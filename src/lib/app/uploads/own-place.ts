import type { Dataset } from '../../catalogue/dataset.ts';
import type { LocalCatalogue, Locality } from '../../catalogue/locality.ts';
import * as m from '../../i18n/messages/intake.js';
import type { Batch } from '../../store/ingest/tidy/batch.ts';
import { figures } from '../../store/ingest/counted.ts';
import { incidentPlace } from '../../store/ingest/tidy/incident-place.ts';
import { incidents } from '../../store/ingest/tidy/incidents.ts';
import { localPlace } from '../../store/ingest/tidy/local-place.ts';
import type { SetAside } from '../../store/ingest/understanding.ts';
import { localValues } from '../../store/ingest/tidy/local-values.ts';
import type { PlacePart } from '../../store/engines/wasm/own-places.ts';
import { IncidentParts, type IncidentLists } from '../../store/load/incident-part.ts';
import { localPart } from '../../store/load/local-part.ts';
import { countsOf, tellHeld } from './held-counts.ts';
import { shieldRows } from './own-shield.ts';
import { SET_ASIDE_WORDS } from './set-aside-words.ts';
import type { Readable } from './upload.ts';

/** What is known of a place of the reader's own, beside the rows in its tables; plain JSON. */
export type OwnPlace =
  | { kind: 'incidents'; dataset: Dataset; locality: Locality; lists: IncidentLists }
  | { kind: 'series'; catalogue: LocalCatalogue }
  /** Nothing of the file can be shown as a place. */
  | { kind: 'nothing'; dataset: Dataset; why: string };

/** Takes a part of a table in. */
export type TakePart = (part: PlacePart & { arrow: Uint8Array<ArrayBuffer> }, rows: number) => Promise<void>;

/**
 * Makes a place of the reader's own from the rows of a file: single events, or series of the parts of a place.
 * @param each rows of a part
 */
export async function ownPlace(
  { upload, understanding }: Readable,
  rows: AsyncIterable<Batch>,
  take: TakePart,
  each: number,
): Promise<OwnPlace> {
  const { id, description } = upload;
  const { columns } = understanding;
  if (upload.kind === 'incidents') {
    const read = await incidents(rows, columns);
    const { dataset, locality } = incidentPlace(upload, read);
    if (!locality?.incidents) {
      return { kind: 'nothing', dataset, why: m.no_month() };
    }
    const { intake } = locality.incidents;
    intake.records = understanding.read;
    intake.setAside = [
      ...intake.setAside,
      ...understanding.setAside.map(({ reason, count }) => ({ count, why: SET_ASIDE_WORDS[reason]() })),
    ];
    const parts = new IncidentParts(locality.incidents, read.rows);
    await take({ table: 'name', arrow: parts.names() }, 0);
    for (const { arrow, rows: count } of parts.events(each)) await take({ table: 'event', arrow }, count);
    return { kind: 'incidents', dataset, locality, lists: parts.lists };
  }
  const made = await localValues(rows, { id, columns, description });
  if (description.smallGroups) {
    const counts = countsOf(made.measures, made.values, ({ measure }) => measure, description);
    const wholes = new Set(made.areas.filter(({ kind }) => kind === 'whole').map((area) => area.id));
    const held = shieldRows(made.values, {
      measure: ({ measure }) => measure,
      isCount: ({ measure }) => counts.has(measure),
      isWhole: (area) => wholes.has(area),
    });
    tellHeld(made.report, held);
  }
  const catalogue = localPlace(upload, made);
  const [dataset] = catalogue.datasets;
  dataset?.preparation.push(...asideSentences(understanding.setAside));
  if (dataset && catalogue.measures.length === 0) {
    return { kind: 'nothing', dataset, why: m.no_series() };
  }
  for (let at = 0; at < made.values.length; at += each) {
    const part = made.values.slice(at, at + each);
    await take({ table: 'value', arrow: localPart(part) }, part.length);
  }
  return { kind: 'series', catalogue };
}

/** The lines of a file that are no rows of its table, in sentences. */
const asideSentences = (setAside: readonly SetAside[]): string[] =>
  setAside.map(({ reason, count }) =>
    m.aside_lines({ count, n: figures(count), reason: SET_ASIDE_WORDS[reason]() }),
  );
