import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../src/lib/i18n/format.ts';

describe('the size of a file', () => {
  it('is in steps of a thousand, with one decimal below a hundred', () => {
    expect(formatBytes(1_250_000, 'en')).toBe('1.3 MB');
    expect(formatBytes(118_400_000, 'en')).toBe('118 MB');
    expect(formatBytes(34_242_586, 'en')).toBe('34.2 MB');
  });

  it('never shows a thousand of the smaller unit', () => {
    expect(formatBytes(999_960, 'en')).toBe('1.0 MB');
    expect(formatBytes(999, 'en')).toBe('999 bytes');
  });

  it('names its unit in the language of the reader', () => {
    expect(formatBytes(1_250_000, 'fr')).toMatch(/^1,3\sMo$/);
    expect(formatBytes(1_250_000, 'ru')).toMatch(/^1,3\sМБ$/);
  });
});
