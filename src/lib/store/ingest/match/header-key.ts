/**
 * A column's name without what differs between spellings of it: letters without marks or case, everything else one
 * blank. `camelCase` and `snake_case` come apart into words.
 * @example headerKey('TimePeriod') // 'time period'
 * @example headerKey('Año / Mes') // 'ano mes'
 */
export function headerKey(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
