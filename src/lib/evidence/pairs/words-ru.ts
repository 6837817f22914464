import { COUNTRIES, ofThings, quoted, things } from '../../i18n/grammar-ru.ts';
import type { PairWords, SpokenCorrelation } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const years = (count: number) => ofThings(count, { one: 'год', few: 'года', many: 'лет' });
const numbers = ({ rho, low, high }: SpokenCorrelation) =>
  `ранговая корреляция ${rho}, 95-процентный интервал от ${low} до ${high}`;

export const russian: PairWords = {
  over({ y, x, count, from, to, correlation }) {
    const lead = `По странам, где известны оба показателя (${countries(count)}, ${from === to ? from : `${from}–${to}`})`;
    if (!correlation)
      return `${lead}, корреляцию рассчитать нельзя, так как один из показателей не меняется.`;
    if (correlation.side === 0)
      return `${lead}, связи между показателями ${quoted(y)} и ${quoted(x)} не видно (${numbers(correlation)}).`;
    return `${lead}, показатель ${quoted(y)} ${correlation.side > 0 ? 'выше' : 'ниже'} там, где выше показатель ${quoted(x)} (${numbers(correlation)}).`;
  },
  within({ pooled, count, regions }) {
    if (!pooled || regions.length === 0)
      return 'Ни в одном регионе нет пяти стран с обоими показателями, поэтому рассмотреть регионы нельзя.';
    const each = regions.map(({ name, count: own, rho }) => `${name} — ${rho ?? 'нет'} (${own})`);
    const all =
      pooled.side === 0
        ? 'связи не видно'
        : pooled.side > 0
          ? 'оба показателя по-прежнему растут вместе'
          : 'один показатель по-прежнему ниже там, где выше другой';
    return `Если сравнивать каждую страну только со странами её региона, ${all} (${countries(count)}, ${numbers(pooled)}): ${each.join('; ')}.`;
  },
  overTime({ y, x, count, least, correlation }) {
    if (count < least)
      return `Оба показателя в два момента времени известны для слишком малого числа стран (${countries(count)}); чтобы судить об изменении, нужно не менее ${least}.`;
    if (!correlation)
      return 'Один из показателей везде изменился одинаково, поэтому сравнить изменения нельзя.';
    const said =
      correlation.side === 0
        ? `связи между изменением показателя ${quoted(y)} и изменением показателя ${quoted(x)} не видно`
        : correlation.side > 0
          ? `показатель ${quoted(y)} растёт сильнее там, где сильнее растёт показатель ${quoted(x)}`
          : `показатель ${quoted(y)} растёт слабее или снижается сильнее там, где сильнее растёт показатель ${quoted(x)}`;
    return `Внутри стран с течением времени ${said} (${countries(count)}, ${numbers(correlation)}).`;
  },
  apart: ({ count, apart }) =>
    `Не учтены, так как между двумя значениями проходит более ${years(apart)}: ${countries(count)}.`,
  noProof: ({ y, x }) =>
    `То, что два показателя связаны, не доказывает, что один порождает другой: и за показателем ${quoted(y)}, и за показателем ${quoted(x)} могут стоять благосостояние, война или способ опроса.`,
  refused(refusal) {
    switch (refusal.kind) {
      case 'same-series':
        return 'Ряд всегда согласуется сам с собой; это ни о чём не говорит.';
      case 'same-thing':
        return 'Оба показателя измеряют одно и то же двумя способами: их связь ни о чём другом не говорит.';
      case 'mixed-scales':
        return 'Ответы даны по разным шкалам и не могут стоять на одной оси.';
      case 'count':
        return 'Число людей или событий растёт с размером страны; возьмите вместо него коэффициент или долю.';
      case 'years-apart':
        return `Оба показателя известны (${countries(refusal.countries)}), но почти нигде не ближе ${years(refusal.apart)} друг от друга.`;
      case 'too-few':
        return `Оба показателя известны лишь для немногих стран (${countries(refusal.countries)}); нужно не менее ${refusal.least}.`;
    }
  },
  picture: {
    subject: (y) => `ранговая корреляция с показателем ${quoted(y)}`,
    unit: 'от −1 (один снижается, когда другой растёт) до 1 (оба растут вместе)',
    places: 'страны, где известны оба показателя; их число в скобках',
    things: { one: 'показатель', few: 'показателя', many: 'показателей' },
    none: 'отсутствие связи',
    noCause: 'То, что два показателя связаны, не доказывает, что один порождает другой.',
  },
};
