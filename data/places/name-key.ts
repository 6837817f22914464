/**
 * What two spellings of a place have in common: letters without marks or case, one space, one kind of apostrophe, no
 * article behind (`Gambia (the)`).
 * @example nameKey('Côte d’Ivoire ') === nameKey("Cote d'Ivoire")
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/&/g, 'and')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ \(the\)$/, '');
}
