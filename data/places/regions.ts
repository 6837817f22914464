import type { Area } from '../../src/lib/catalogue/area.ts';
import type { Language } from '../../src/lib/i18n/language.ts';
import type { RawFolder, RawRow } from '../raw.ts';
import { extraRegions } from './book.ts';

const FILES: Record<Language, string> = {
  en: 'countries/UNSD-en.csv',
  fr: 'countries/UNSD-fr.csv',
  es: 'countries/UNSD-es.csv',
  ru: 'countries/UNSD-ru.csv',
  ar: 'countries/UNSD-ar.csv',
  zh: 'countries/UNSD-cn.csv',
};
const LEVELS = ['Global', 'Region', 'Sub-region', 'Intermediate Region'] as const;

/** Region number → its name in one language. */
function namesOf(rows: RawRow[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    for (const level of LEVELS) {
      const number = row[`${level} Code`];
      if (number) names.set(number, row[`${level} Name`] ?? '');
    }
  }
  return names;
}

/** Region number → the numbers of the continent and sub-region that it lies in. */
function parentsOf(rows: RawRow[]): Map<string, { region: string | null; subregion: string | null }> {
  const parents = new Map<string, { region: string | null; subregion: string | null }>();
  for (const row of rows) {
    const region = row['Region Code'] || null;
    const subregion = row['Sub-region Code'] || null;
    if (subregion) parents.set(subregion, { region, subregion: null });
    const intermediate = row['Intermediate Region Code'];
    if (intermediate) parents.set(intermediate, { region, subregion });
  }
  return parents;
}

/** The world and the M49 regions of three levels, then the regions that only the SDG database uses. */
export function readRegions(raw: RawFolder): Area[] {
  const columns = LEVELS.flatMap((level) => [`${level} Code`, `${level} Name`]);
  const read = (language: Language) => raw.table(FILES[language], { columns });
  const english = read('en');
  const parents = parentsOf(english);
  const tables = { fr: namesOf(read('fr')), es: namesOf(read('es')), ru: namesOf(read('ru')) };
  const others = { ar: namesOf(read('ar')), zh: namesOf(read('zh')) };
  const named = [...namesOf(english)].map(([number, en]): [string, Area['names']] => {
    const inTable = (table: Map<string, string>) => {
      const name = table.get(number);
      if (!name) throw new Error(`M49 region ${number} (${en}) has no name in one of the UNSD tables`);
      return name;
    };
    return [
      `M49-${number}`,
      {
        en,
        fr: inTable(tables.fr),
        es: inTable(tables.es),
        ru: inTable(tables.ru),
        ar: inTable(others.ar),
        zh: inTable(others.zh),
      },
    ];
  });
  const prefixed = (number: string | null | undefined) => (number ? `M49-${number}` : null);
  return [...named, ...extraRegions()].map(([id, names]) => ({
    id,
    kind: 'region',
    iso2: null,
    m49: id.slice(4),
    names,
    aliases: [],
    region: prefixed(parents.get(id.slice(4))?.region),
    subregion: prefixed(parents.get(id.slice(4))?.subregion),
    partOf: null,
    population: null,
  }));
}
