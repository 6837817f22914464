/** Digits of a fingerprint that stand in a link: enough that no two files of one reader ever share them. */
const DIGITS = 12;

/**
 * The id of the upload that a link names by its id or by its file's fingerprint; null where it is neither.
 * @example uploadIdOf('0A1B2C3D4E5F…') // 'mine-0a1b2c3d4e5f'
 */
export function uploadIdOf(text: string): string | null {
  const digits = /^(?:mine-)?([0-9a-f]{12,64})$/.exec(text.trim().toLowerCase())?.[1];
  return digits === undefined ? null : `mine-${digits.slice(0, DIGITS)}`;
}
