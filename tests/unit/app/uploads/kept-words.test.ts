import { afterEach, describe, expect, it } from 'vitest';
import { askLanguage, type Language } from '../../../../src/lib/i18n/language.ts';
import { withoutWords } from '../../../../src/lib/app/uploads/kept.ts';
import { sourceOfText } from '../../../../src/lib/store/ingest/bytes/read-stream.ts';
import { readBatches } from '../../../../src/lib/store/ingest/read-batches.ts';
import {
  catalogueEntry,
  entryInWords,
  wordlessEntry,
} from '../../../../src/lib/store/ingest/tidy/catalogue-entry.ts';
import { countryValues } from '../../../../src/lib/store/ingest/tidy/country-values.ts';
import { understand } from '../../../../src/lib/store/ingest/understand.ts';

let language: Language = 'en';
askLanguage(() => language);
afterEach(() => (language = 'en'));

const FILE =
  'Country;Year;Homicides per 100,000;low;high\nPeru;2019;1,5;1;2\nChile;2019;x;1;2\nAtlantis;2020;2,5;1;2\nPeru;2020;3,5;2\n';
const DESCRIPTION = {
  title: 'Homicides',
  publisher: '',
  licence: '',
  unit: '',
  nature: null,
  denominator: '',
  better: 'lower' as const,
  breaks: [{ year: 2020, what: '' }],
};
const OWN = {
  id: 'mine-0a1b2c3d4e5f',
  fingerprint: '0a1b2c3d4e5f',
  files: [{ name: 'x.csv', bytes: FILE.length }],
  description: DESCRIPTION,
};

async function read() {
  const source = sourceOfText('x.csv', FILE);
  const understanding = await understand(source, {}, { areas: [] });
  const places = new Map([
    ['Peru', 'PER'],
    ['Chile', 'CHL'],
  ]);
  const made = await countryValues(readBatches(source, understanding, {}), {
    id: OWN.id,
    columns: understanding.columns,
    places,
    description: DESCRIPTION,
  });
  return { understanding, made };
}

describe('what is kept of an upload', () => {
  it('is the same in whichever language the file was read', async () => {
    const kept = await Promise.all(
      (['en', 'ar'] as const).map(async (asked) => {
        language = asked;
        const { understanding, made } = await read();
        const { report } = made;
        return JSON.stringify([withoutWords(understanding), wordlessEntry(OWN, made, () => true), report]);
      }),
    );
    expect(kept[1]).toBe(kept[0]);
    expect(kept[0]).toContain('Homicides per 100,000');
  });

  it('holds no sentence', async () => {
    const { understanding, made } = await read();
    expect(understanding.issues.length).toBeGreaterThan(0);
    const kept = JSON.stringify([
      withoutWords(understanding),
      wordlessEntry(OWN, made, () => true),
      made.report,
    ]);
    expect(kept).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/i);
  });

  it('is said in the language of whoever opens it, also where an earlier version kept English words', async () => {
    const { made } = await read();
    const english = catalogueEntry(OWN, made, () => true);
    const words = JSON.stringify(english);
    expect(words).toContain('The series starts anew.');
    expect(words).toContain('not how sure they are');
    language = 'fr';
    const now = entryInWords(
      OWN,
      wordlessEntry(OWN, made, () => true),
      made.report,
    );
    const old = entryInWords(OWN, english, made.report);
    expect(old).toEqual(now);
    expect(JSON.stringify(now)).not.toMatch(/The |reader|Not stated/);
    language = 'en';
    expect(entryInWords(OWN, now, made.report)).not.toEqual(english);
    expect(
      entryInWords(
        OWN,
        wordlessEntry(OWN, made, () => true),
        made.report,
      ),
    ).toEqual(english);
  });
});
