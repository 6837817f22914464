/**
 * An id from a publisher's word: lower case, letters and digits, joined by single hyphens.
 * @example slug('Theft from the person') // 'theft-from-the-person'
 */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
