import { type Area } from '../../src/lib/catalogue/area.ts';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import { shortNames } from './book.ts';

/** The language's column in country-codes.csv: the UN terminology database's short name, and the M49 table's name. */
const COLUMNS: Record<Language, { unterm: string; official: string }> = {
  en: { unterm: 'UNTERM English Short', official: 'official_name_en' },
  fr: { unterm: 'UNTERM French Short', official: 'official_name_fr' },
  es: { unterm: 'UNTERM Spanish Short', official: 'official_name_es' },
  ru: { unterm: 'UNTERM Russian Short', official: 'official_name_ru' },
  ar: { unterm: 'UNTERM Arabic Short', official: 'official_name_ar' },
  zh: { unterm: 'UNTERM Chinese Short', official: 'official_name_cn' },
};

const PARENTHESIS = /\s*\([^)]*\)\s*$/;
const cell = (row: RawRow, column: string) => (row[column] ?? '').replace(/[\s*]+$/, '').trim();

/** Official spellings, with and without the article that UNTERM puts behind: `Bahamas (the)`, `Afghanistan (l')`. */
function spellings(row: RawRow): string[] {
  const given = ['UNTERM English Short', 'official_name_en', 'UNTERM English Formal', 'CLDR display name']
    .map((column) => cell(row, column))
    .concat(LANGUAGES.slice(1).map((language) => cell(row, COLUMNS[language].official)));
  return given
    .map((name) => name.replace(/ \(the\)$/i, '').replace(/^the /, ''))
    .filter((name) => name !== '');
}

/** `Iran (Islamic Republic of)` → `Iran`; the everyday English name is CLDR's with its signs written out. */
function everyday(row: RawRow, language: Language): string {
  const { unterm, official } = COLUMNS[language];
  if (language === 'en') {
    return cell(row, 'CLDR display name')
      .replaceAll('&', 'and')
      .replace(/\bSt\./g, 'Saint')
      .replaceAll('’', "'");
  }
  return cell(row, unterm).replace(PARENTHESIS, '') || cell(row, official);
}

const region = (number: string) => (number === '' ? null : `M49-${number.padStart(3, '0')}`);

/**
 * The 249 countries and areas of ISO 3166-1. Taiwan is among them as the table has it (M49 158): several publishers
 * report on it. Namibia's alpha-2 code is the text `NA`.
 */
export function readCountries(raw: RawFolder): Area[] {
  const code = 'ISO3166-1-Alpha-3';
  const columns = [code, 'ISO3166-1-Alpha-2', 'M49', 'CLDR display name', 'Region Code', 'Sub-region Code'];
  const names = Object.values(COLUMNS).flatMap((pair) => [pair.unterm, pair.official]);
  const table = raw.table('countries/country-codes.csv', {
    columns: [...columns, 'Intermediate Region Code', ...names],
  });
  return table.map((row) => {
    const id = cell(row, code);
    const inLanguage = (language: Language) => shortNames(id)[language] ?? everyday(row, language);
    return {
      id,
      kind: 'country',
      iso2: cell(row, 'ISO3166-1-Alpha-2'),
      m49: cell(row, 'M49').padStart(3, '0'),
      names: {
        en: inLanguage('en'),
        fr: inLanguage('fr'),
        es: inLanguage('es'),
        ru: inLanguage('ru'),
        ar: inLanguage('ar'),
        zh: inLanguage('zh'),
      },
      aliases: spellings(row),
      region: region(cell(row, 'Region Code')),
      // The finest M49 level: South America rather than Latin America and the Caribbean.
      subregion: region(cell(row, 'Intermediate Region Code') || cell(row, 'Sub-region Code')),
      partOf: null,
      population: null,
    };
  });
}
