/**
 * Part of a local area's id from a name as published: without accents, in capitals, words joined by hyphens.
 * @throws when nothing of the name is left.
 * @example idPart('São José de Ubá') // 'SAO-JOSE-DE-UBA'
 */
export function idPart(name: string): string {
  const part = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (part === '') throw new Error(`"${name}" gives no id`);
  return part;
}
