import type { Places } from './places.ts';

/**
 * The area that a code of a file means.
 * @throws when nobody knows the code: a new one must not lose rows silently.
 * @example areaOfCode(places, 'OWID_KOS', 'file.csv') // 'XKX'
 */
export function areaOfCode(places: Places, code: string, where: string): string {
  const area = places.byCode(code);
  if (area === null) throw new Error(`${where}: no area is known for the code "${code}"`);
  return area;
}

/**
 * The area that a country's name in a file means.
 * @throws when the name is unknown or means no area of ours.
 * @example areaOfName(places, 'Cabo Verde', 'file.csv') // 'CPV'
 */
export function areaOfName(places: Places, name: string, where: string): string {
  const area = places.byName(name);
  if (area === null) throw new Error(`${where}: "${name}" means no area`);
  return area;
}
