import type { Area } from '../catalogue/area.ts';
import type { Brief } from '../evidence/brief/brief.ts';
import { countryBrief } from '../evidence/brief/country-brief.ts';
import { briefData, type BriefData, type OfficialIndicator } from '../evidence/brief/data.ts';
import { placeValues } from '../evidence/brief/place-values.ts';
import type { PlaceValues } from '../evidence/brief/held.ts';
import { BRIEF_MEASURES } from '../evidence/brief/measures.ts';
import { placeFacts, type PlaceFacts } from '../evidence/brief/place-facts.ts';
import type { Engine } from '../store/engine.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { briefValuesQuery } from '../store/queries/brief-values.ts';
import { lastYearsQuery } from '../store/queries/last-years.ts';
import { pageLanguage, type Language } from '../i18n/language.ts';
import { builtCatalogue, builtEngine } from './built.ts';
import { builtLocalCatalogue } from './local.ts';
import { builtTargets } from './targets.ts';

/** The official indicators of SDG 16, in the language of the page. */
export function officialIndicators(): OfficialIndicator[] {
  return builtTargets().flatMap(({ indicators }) => indicators.map(({ code, text }) => ({ code, text })));
}

/** Reads what all briefs are made from, in two questions to the engine. */
export async function readBriefData(
  engine: Engine,
  catalogue: Catalogue,
  localities: BriefData['localities'],
): Promise<BriefData> {
  const values = await engine.run(briefValuesQuery, { measures: BRIEF_MEASURES });
  const lastYears = await engine.run(lastYearsQuery, null);
  return briefData({ catalogue, values, lastYears, official: officialIndicators(), localities });
}

const data = new Map<Language, Promise<BriefData>>();
const briefs = new Map<string, Brief>();

/** What the briefs of the build are made from, in the language of the page; read once for each. */
export function builtBriefData(): Promise<BriefData> {
  const language = pageLanguage();
  const known = data.get(language);
  if (known) return known;
  const read = builtEngine().then((engine) =>
    readBriefData(engine, builtCatalogue(), builtLocalCatalogue().localities),
  );
  data.set(language, read);
  return read;
}

/**
 * The brief of an area, worked out while the site is built.
 * @returns null where the catalogue has no such area
 */
export async function builtBrief(area: string): Promise<Brief | null> {
  const key = `${pageLanguage()} ${area}`;
  const known = briefs.get(key);
  if (known) return known;
  const read = await builtBriefData();
  if (!read.areas.has(area)) return null;
  const brief = countryBrief(area, read);
  briefs.set(key, brief);
  return brief;
}

/**
 * What the brief of an area is made from, the same in every language.
 * @returns null where the catalogue has no such area
 */
export async function builtPlaceFacts(area: string): Promise<PlaceFacts | null> {
  const read = await builtBriefData();
  return read.areas.has(area) ? placeFacts(area, read) : null;
}

/** What other briefs need of a place that a reader sets beside theirs; {} for a place without values. */
export async function builtPlaceValues(area: string): Promise<PlaceValues> {
  const read = await builtBriefData();
  return placeValues(area, read);
}

/** Every place that has a brief, by name. */
export function briefPlaces(): { id: string; name: string; kind: Area['kind']; region: string | null }[] {
  const language = pageLanguage();
  const { compare } = new Intl.Collator(language);
  return builtCatalogue()
    .areas.map(({ id, names, kind, region }) => ({ id, name: names[language], kind, region }))
    .sort((a, b) => compare(a.name, b.name));
}
