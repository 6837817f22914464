import { describe, expect, it } from 'vitest';
import {
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatSigned,
  formatWithUnit,
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

  it.each([
    ['fr', '12\u202f345,5', '28,5\u202f%', '+3,1', '−25\u202f%'],
    ['es', '12.345,5', '28,5\u00a0%', '+3,1', '−25\u00a0%'],
    ['ru', '12\u00a0345,5', '28,5\u00a0%', '+3,1', '−25\u00a0%'],
    ['ar', '12,345.5', '28.5\u200e%\u200e', '\u200e+3.1', '\u200e−25\u200e%\u200e'],
    ['zh', '12,345.5', '28.5%', '+3.1', '−25%'],
  ])('writes numbers, percent and differences as %s does, with digits 0 to 9', (language, ...texts) => {
    expect([
      formatNumber(12345.5, 1, language),
      formatWithUnit(28.5, 1, ' %', language),
      formatSigned(3.14, 1, language),
      formatPercent(-0.25, language),
    ]).toEqual(texts);
  });

  it('gives a difference that is shown as zero no sign', () => {
    expect(formatSigned(-0.04, 1, 'en')).toBe('0.0');
    expect(formatWithUnit(21.3, 1, ' per 100,000', 'en')).toBe('21.3 per 100,000');
  });

  it('writes years without grouping', () => {
    expect(formatYears(2000, 2020, 'en')).toBe('2000–2020');
    expect(formatYears(2000, 2000, 'en')).toBe('2000');
    expect(formatPeriod('2016-2020', 'en')).toBe('2016–2020');
  });
});
