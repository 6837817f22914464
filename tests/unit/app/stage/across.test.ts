import { afterEach, describe, expect, it } from 'vitest';
import { across } from '../../../../src/lib/app/stage/across.ts';
import type { Content } from '../../../../src/lib/app/stage/content.ts';
import type { Figure } from '../../../../src/lib/figures/figure.ts';
import { askLanguage } from '../../../../src/lib/i18n/language.ts';

afterEach(() => askLanguage(() => 'en'));

const words: Content = { kind: 'words', title: 'a', text: '' };
const map: Content = {
  ...{ kind: 'view', title: 'a', page: '/explore' },
  figure: { marks: { kind: 'map' } } as Figure,
};

describe('where the driver points', () => {
  it('lies on the other side of a screen that is read from the right, and comes back as it was told', () => {
    expect(across(0.25, words)).toBe(0.25);
    askLanguage(() => 'ar');
    expect(across(0.25, words)).toBe(0.75);
    expect(across(across(0.25, words), words)).toBe(0.25);
  });

  it('stays on a map: no country lies elsewhere in another language', () => {
    askLanguage(() => 'ar');
    expect(across(0.25, map)).toBe(0.25);
  });
});
