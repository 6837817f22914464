import { describe, expect, it } from 'vitest';
import {
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatYears,
} from '../../../src/lib/i18n/format.ts';

describe('numbers as text', () => {
  it.each([
    [1234.56, 1, '1,234.6'],
    [-0.5, 2, '−0.50'],
    [-0.04, 1, '0.0'],
    [0, 0, '0'],
    [1e6, 0, '1,000,000'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals, 'en')).toBe(text);
  });

  it.each([
    [0.254, '25%'],
    [0.094, '9.4%'],
    [-0.5, '−50%'],
  ])('a share of %d is %s', (share, text) => {
    expect(formatPercent(share, 'en')).toBe(text);
  });

  it('follows the language', () => {
    expect(formatNumber(1234.5, 1, 'fr')).toBe('1\u202f234,5');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['a', 'b', 'c'], 'es')).toBe('a, b y c');
  });

  it('writes years without grouping', () => {
    expect(formatYears(2000, 2020, 'en')).toBe('2000–2020');
    expect(formatYears(2000, 2000, 'en')).toBe('2000');
    expect(formatPeriod('2016-2020', 'en')).toBe('2016–2020');
  });
});
