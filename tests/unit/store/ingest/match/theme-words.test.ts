import { expect, it } from 'vitest';
import { themesOf } from '../../../../../src/lib/store/ingest/match/theme-words.ts';

it.each([
  ['Víctimas de homicidio doloso', 'violence'],
  ['Confiance dans la police', 'trust'],
  ['Доверие к полиции', 'trust'],
  ['Unsentenced detainees', 'justice'],
  ['网络犯罪案件', 'changing-crime'],
  ['Control of corruption', 'institutions'],
  ['عدد جرائم القتل', 'violence'],
  ['Burglaries 2024', 'local'],
])('takes the theme of “%s” from its words', (name, theme) => {
  expect(themesOf([name])).toContain(theme);
});

it('takes what an indicator says before what its dataset says', () => {
  expect(themesOf(['Homicides', 'Trust in the courts'])).toEqual(['violence']);
  expect(themesOf(['Value', 'Trust in the police'])).toEqual(['trust']);
});

it('says institutions where no name says anything', () => {
  expect(themesOf(['Value', 'My data'])).toEqual(['institutions']);
});
