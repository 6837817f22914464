import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { area, type Area } from '../../src/lib/catalogue/area.ts';
import { type Language } from '../../src/lib/i18n/language.ts';

const names = area.shape.names;
const book = z.strictObject({
  /** Everyday names where the tables only have the official one, by area id and language. */
  shortNames: z.record(z.string(), names.partial()),
  /**
   * Places without a row in the M49 table. Kosovo stands among them as a country: it has no M49 number, and its code XKX
   * is the one that the World Bank and UNODC use. Parts are UNODC's, the WVS's and others' reporting units; former
   * states have the letters of their ISO 3166-3 code. Listing a place says nothing about its status.
   */
  extraAreas: z.array(area.omit({ aliases: true, population: true })),
  /** SDG regions and others beside the M49 table. Where only `en` is given, it stands in for the other languages. */
  extraRegions: z.record(z.string(), names.partial().required({ en: true })),
  /** Codes beside ISO 3166-1 alpha-3. */
  codes: z.record(z.string(), z.string()),
  /** Numbers that UNSD's SDG database uses beside M49. */
  numbers: z.record(z.string(), z.string()),
});

const read = (file: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf-8'));
const placeNames = book.parse(read('place-names.json'));

/** Spelling → area id from data/aliases.json; null marks an aggregate that is no area of ours. */
export const nameBook = (): Record<string, string | null> =>
  z.record(z.string(), z.string().nullable()).parse(read('aliases.json'));

export const placeCodes = (): Record<string, string> => placeNames.codes;
export const placeNumbers = (): Record<string, string> => placeNames.numbers;
export const shortNames = (id: string): Partial<Record<Language, string | undefined>> =>
  placeNames.shortNames[id] ?? {};

/** Kosovo, parts of countries and former states. */
export const extraAreas = (): Area[] =>
  placeNames.extraAreas.map((place) => ({ ...place, aliases: [], population: null }));

/** Regions beside the M49 table: id → names, English standing in where there is no other. */
export const extraRegions = (): [string, Area['names']][] =>
  Object.entries(placeNames.extraRegions).map(([id, { en, fr, es, ru, ar, zh }]) => [
    id,
    { en, fr: fr ?? en, es: es ?? en, ru: ru ?? en, ar: ar ?? en, zh: zh ?? en },
  ]);
