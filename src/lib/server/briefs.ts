import targets from '../../../data/sdg-targets.json';
import type { Area } from '../catalogue/area.ts';
import type { Brief } from '../evidence/brief/brief.ts';
import { countryBrief } from '../evidence/brief/country-brief.ts';
import { briefData, PEOPLE, type BriefData } from '../evidence/brief/data.ts';
import { placeValues } from '../evidence/brief/place-values.ts';
import type { PlaceValues } from '../evidence/brief/held.ts';
import { LINE_MEASURES } from '../evidence/brief/lines.ts';
import { siblingsOf } from '../evidence/counter/siblings.ts';
import type { Engine } from '../store/engine.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { briefValuesQuery } from '../store/queries/brief-values.ts';
import { lastYearsQuery } from '../store/queries/last-years.ts';
import { builtCatalogue, builtEngine } from './built.ts';
import { builtLocalCatalogue } from './local.ts';

/** Everything that a brief may quote, or hold against what it quotes. */
const MEASURES = [
  ...new Map(
    [
      PEOPLE,
      ...LINE_MEASURES,
      ...LINE_MEASURES.flatMap(({ indicator, group }) =>
        siblingsOf(indicator, group).map((sibling) => ({ indicator: sibling.id, group: sibling.group })),
      ),
    ].map((measure) => [`${measure.indicator} ${measure.group}`, measure]),
  ).values(),
];

/** Reads what all briefs are made from, in two questions to the engine. */
export async function readBriefData(
  engine: Engine,
  catalogue: Catalogue,
  localities: BriefData['localities'],
): Promise<BriefData> {
  const values = await engine.run(briefValuesQuery, { measures: MEASURES });
  const lastYears = await engine.run(lastYearsQuery, null);
  const official = targets.flatMap(({ indicators }) => indicators.map(({ code, text }) => ({ code, text })));
  return briefData({ catalogue, values, lastYears, official, localities });
}

let data: Promise<BriefData> | null = null;
const briefs = new Map<string, Brief>();

/** What the briefs of the build are made from; read once. */
export function builtBriefData(): Promise<BriefData> {
  data ??= builtEngine().then((engine) =>
    readBriefData(engine, builtCatalogue(), builtLocalCatalogue().localities),
  );
  return data;
}

/**
 * The brief of an area, worked out while the site is built.
 * @returns null where the catalogue has no such area
 */
export async function builtBrief(area: string): Promise<Brief | null> {
  const known = briefs.get(area);
  if (known) return known;
  const read = await builtBriefData();
  if (!read.areas.has(area)) return null;
  const brief = countryBrief(area, read);
  briefs.set(area, brief);
  return brief;
}

/** What other briefs need of a place that a reader sets beside theirs; {} for a place without values. */
export async function builtPlaceValues(area: string): Promise<PlaceValues> {
  const read = await builtBriefData();
  return placeValues(area, read);
}

/** Every place that has a brief, by name. */
export function briefPlaces(): { id: string; name: string; kind: Area['kind']; region: string | null }[] {
  return builtCatalogue()
    .areas.map(({ id, names, kind, region }) => ({ id, name: names.en, kind, region }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
