import type { LocalCatalogue, LocalMeasure } from '../../../catalogue/locality.ts';
import * as m from '../../../i18n/messages/intake.js';
import { datasetOf, nameOf, subjectOf, type OwnDataset } from './catalogue-entry.ts';
import type { LocalValues } from './local-values.ts';
import { localityIdOf, ownLocality } from './own-place.ts';
import { unitOf } from './unit.ts';

/** What a measure is about, by the words of its name; crime where none of them stands there. */
const KINDS: [RegExp, LocalMeasure['kind']][] = [
  [/trust|confiden|confian|vertrau|довер|ثقة|信任|信頼/i, 'trust'],
  [/\b(feel|felt)\b|safe|fear|miedo|insegur|sécurité|sicherheit|安全/i, 'safety'],
  [/report(ed|ing) to|dark figure|cifra negra|anzeige/i, 'reporting'],
  [/police|officer|stops?\b|search|use of force|arrest|策|警察官/i, 'police'],
];

/**
 * What the local catalogue says of a dataset of the reader's own: the dataset, its place, its measures with what the rows
 * hold of each, and the parts of the place.
 * @example localPlace(upload, await localValues(batches, input)).measures[0]?.coverage
 */
export function localPlace(
  own: OwnDataset,
  { values, measures, areas, report }: LocalValues,
): LocalCatalogue {
  const nature = own.description.nature ?? 'counted';
  const described: LocalMeasure[] = [];
  const byMeasure = new Map<string, LocalValues['values']>();
  for (const row of values) {
    const list = byMeasure.get(row.measure);
    if (list) list.push(row);
    else byMeasure.set(row.measure, [row]);
  }
  for (const measure of measures) {
    const rows = byMeasure.get(measure.id);
    if (rows === undefined) continue;
    const name = nameOf(measure, own.description.title);
    const { name: unit, short, kind, decimals } = unitOf(measure, own.description, rows);
    const periods = rows.map(({ period }) => period).sort();
    described.push({
      id: measure.id,
      dataset: own.id,
      locality: localityIdOf(own.id),
      name,
      subject: subjectOf(name),
      original: measure.what || measure.column || name,
      iccs: null,
      unit: { name: unit, short, kind, decimals },
      nature,
      kind: KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'crime',
      grain: measure.grain,
      better: own.description.better,
      breaks: own.description.breaks.map(({ year, what }) => ({ period: String(year), what })),
      caveats: [m.not_checked()],
      coverage: {
        rows: rows.length,
        areas: new Set(rows.map(({ area }) => area)).size,
        from: periods[0] ?? '',
        to: periods.at(-1) ?? '',
      },
    });
  }
  return {
    datasets: [datasetOf({ ...own, description: { ...own.description, nature } }, report)],
    localities: [ownLocality(own.id, own.description)],
    measures: described,
    areas,
  };
}
