import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent } from '../../../src/lib/i18n/format.ts';
import type { Movement } from '../../../src/lib/i18n/phrases.ts';
import { claimPhrasesIn, phrasesIn } from '../../../src/lib/i18n/speak.ts';
import { NOUNS, OTHERS, type Other } from './nouns.ts';

/** Without what cannot be seen: the width of a space and the marks of direction. */
const seen = (text: string) =>
  text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/[\u200e\u2066-\u2069]/g, '');

const YEARS = { from: '2000', to: '2020' };

function changed(language: Other, movement: Movement): string {
  const [subject, , place] = NOUNS[language];
  return seen(phrasesIn(language).changeOne({ subject, place, movement, ...YEARS }));
}

function counted(language: Other, [up, down, unclear]: [number, number, number]): string {
  const crowd = { count: up + down + unclear, countries: true };
  const [subject] = NOUNS[language];
  return seen(phrasesIn(language).changeMany({ subject, tally: { up, down, unclear }, crowd, span: YEARS }));
}

describe('a change of one place', () => {
  it.each([
    ['fr', 'Brésil, taux d’homicides : baisse de 25 % entre 2000 et 2020'],
    ['es', 'Brasil, tasa de homicidios: descenso del 25 % entre 2000 y 2020'],
    ['ru', 'Бразилия, коэффициент убийств: снижение на 25 % с 2000 по 2020 год'],
    ['ar', 'معدل القتل العمد في البرازيل: انخفاض بنسبة 25% بين عامي 2000 و2020'],
    ['zh', '2000年至2020年，巴西的故意杀人率下降25%'],
  ] as const)('falls by a share in %s', (language, sentence) => {
    const amount = formatPercent(0.25, language);
    expect(changed(language, { kind: 'percent', up: false, amount })).toBe(sentence);
  });

  it.each([
    ['fr', 1.9, 'hausse de 1,9 point de pourcentage'],
    ['fr', 2, 'hausse de 2,0 points de pourcentage'],
    ['es', 3.1, 'aumento de 3,1 puntos porcentuales'],
    ['ru', 3.1, 'рост на 3,1 процентного пункта'],
    ['ar', 3.1, 'ارتفاع قدره 3.1 نقطة مئوية'],
    ['zh', 3.1, '上升3.1个百分点'],
  ] as const)('rises by points in %s: %d', (language, points, words) => {
    const amount = formatNumber(points, 1, language);
    expect(changed(language, { kind: 'points', up: true, amount, percentage: true })).toContain(words);
  });

  it.each([
    [1, 'рост на 1 процентный пункт'],
    [2, 'рост на 2 процентных пункта'],
    [5, 'рост на 5 процентных пунктов'],
    [11, 'рост на 11 процентных пунктов'],
    [21, 'рост на 21 процентный пункт'],
  ])('agrees in Russian with %d', (points, words) => {
    const amount = formatNumber(points, 0, 'ru');
    expect(changed('ru', { kind: 'points', up: true, amount, percentage: true })).toContain(words);
  });

  it.each([
    [1, 'نقطة مئوية واحدة'],
    [2, 'نقطتان مئويتان'],
    [3, '3 نقاط مئوية'],
    [11, '11 نقطة مئوية'],
  ])('agrees in Arabic with %d', (points, words) => {
    const amount = formatNumber(points, 0, 'ar');
    expect(changed('ar', { kind: 'points', up: true, amount, percentage: true })).toContain(words);
  });

  it.each([
    ['fr', 'pas d’évolution nette'],
    ['es', 'sin cambio claro'],
    ['ru', 'без явных изменений'],
    ['ar', 'عدم وجود تغيّر واضح'],
    ['zh', '没有明显变化'],
  ] as const)('is not claimed in %s where none is clear', (language, words) => {
    expect(changed(language, { kind: 'unclear' })).toContain(words);
  });
});

describe('changes of several countries', () => {
  it.each([
    [
      'fr',
      [1, 3, 1],
      'Taux d’homicides entre 2000 et 2020 : baisse dans 3 pays sur 5, hausse dans 1 et pas d’évolution nette dans 1',
    ],
    ['fr', [0, 21, 0], 'Taux d’homicides entre 2000 et 2020 : baisse dans les 21 pays'],
    [
      'es',
      [1, 3, 1],
      'Tasa de homicidios entre 2000 y 2020: descenso en 3 de 5 países, aumento en 1 y sin cambio claro en 1',
    ],
    ['es', [0, 11, 0], 'Tasa de homicidios entre 2000 y 2020: descenso en los 11 países'],
    [
      'ru',
      [1, 19, 1],
      'Коэффициент убийств с 2000 по 2020 год: снижение в 19 из 21 страны, рост в 1 и без явных изменений в 1',
    ],
    [
      'ru',
      [1, 3, 1],
      'Коэффициент убийств с 2000 по 2020 год: снижение в 3 из 5 стран, рост в 1 и без явных изменений в 1',
    ],
    ['ru', [0, 3, 0], 'Коэффициент убийств с 2000 по 2020 год: снижение во всех 3 странах'],
    ['ru', [0, 21, 0], 'Коэффициент убийств с 2000 по 2020 год: снижение во всех случаях (21 страна)'],
    [
      'ar',
      [2, 1, 0],
      'معدل القتل العمد بين عامي 2000 و2020: ارتفاع في بلدين من أصل 3 بلدان، وانخفاض في بلد واحد',
    ],
    ['ar', [3, 8, 0], 'معدل القتل العمد بين عامي 2000 و2020: انخفاض في 8 من أصل 11 بلدا، وارتفاع في 3'],
    [
      'ar',
      [0, 60, 40],
      'معدل القتل العمد بين عامي 2000 و2020: انخفاض في 60 من أصل 100 بلد، وعدم وجود تغيّر واضح في 40',
    ],
    ['zh', [1, 3, 1], '2000年至2020年，故意杀人率在5个国家中，3个下降，1个上升，1个没有明显变化'],
    ['zh', [0, 5, 0], '2000年至2020年，故意杀人率在全部5个国家中均下降'],
  ] as [Other, [number, number, number], string][])('are counted in %s: %j', (language, tally, sentence) => {
    expect(counted(language, tally)).toBe(sentence);
  });
});

describe('groups', () => {
  it.each([
    [
      'fr',
      'Brésil, taux d’homicides en 2020 : valeur la plus élevée dans le groupe « hommes » (9), la plus basse dans le groupe « femmes » (1)',
    ],
    [
      'es',
      'Brasil, tasa de homicidios en 2020: el valor más alto, en el grupo «hombres» (9); el más bajo, en el grupo «mujeres» (1)',
    ],
    [
      'ru',
      'Бразилия, коэффициент убийств в 2020 году: самое высокое значение — в группе «мужчины» (9), самое низкое — в группе «женщины» (1)',
    ],
    [
      'ar',
      'معدل القتل العمد في البرازيل في عام 2020: أعلى قيمة لفئة «الرجال» (9) وأدنى قيمة لفئة «النساء» (1)',
    ],
    ['zh', '2020年，巴西的故意杀人率在“男性”组最高（9），在“女性”组最低（1）'],
  ] as const)('are told apart in %s', (language, sentence) => {
    const [subject, , place, , women, men] = NOUNS[language];
    const at = (value: string) => ({ value, interval: null, when: '2020' });
    const groups = { subject, place, top: men, high: at('9'), bottom: women, low: at('1'), clear: true };
    expect(seen(phrasesIn(language).groupsOfOne(groups))).toBe(sentence);
  });
});

describe('a claim over countries', () => {
  const outcome = { up: 40, down: 70, unclear: 12, count: 122, ...YEARS, middle: '−1' };

  it.each([
    ['fr', 'Taux d’homicides : baisse dans 70 pays sur 122, entre 2000 et 2020 environ'],
    ['es', 'Tasa de homicidios: descenso en 70 de 122 países entre 2000 y 2020 aproximadamente'],
    ['ru', 'Коэффициент убийств: снижение в 70 из 122 стран примерно с 2000 по 2020 год'],
    ['ar', 'معدل القتل العمد: انخفاض في 70 من أصل 122 بلدا بين عامي 2000 و2020 تقريبا'],
    ['zh', '大约2000年至2020年，在122个国家中，有70个国家的故意杀人率下降'],
  ] as const)('falls in most of them in %s', (language, sentence) => {
    const [subject] = NOUNS[language];
    expect(seen(claimPhrasesIn(language).change({ ...outcome, subject, side: -1 }).claim)).toBe(sentence);
  });

  it.each([
    ['fr', 'pas de direction nette'],
    ['es', 'sin dirección clara'],
    ['ru', 'явного направления нет'],
    ['ar', 'لا اتجاه واضح'],
    ['zh', '没有明确的变化方向'],
  ] as const)('claims no direction for a draw in %s', (language, words) => {
    const [subject] = NOUNS[language];
    expect(claimPhrasesIn(language).change({ ...outcome, subject, side: 0 }).claim).toContain(words);
  });
});

it.each(OTHERS)('keeps a Latin name together only where text runs from right to left: %s', (language) => {
  const [subject] = NOUNS[language];
  const at = { value: '9', interval: null, when: '2020' };
  const text = phrasesIn(language).level({ subject, place: 'Greater Manchester', at });
  expect(text.includes('\u2068Greater Manchester\u2069')).toBe(language === 'ar');
});
