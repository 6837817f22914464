import type { ClaimPhrases } from './claims.ts';
import {
  between,
  capital,
  COUNTRIES,
  inTime,
  number as n,
  ofThings,
  over,
  percentagePoints,
  quoted,
  things,
} from './grammar-ru.ts';

const countries = (count: number): string => things(count, COUNTRIES);
const ofCountries = (count: number): string => `из ${ofThings(count, COUNTRIES)}`;
const unclearToo = (count: number): string =>
  count === 0 ? '' : ` Ещё в ${n(count)} ничего определённого сказать нельзя.`;

/** The claims in Russian: a noun and a colon, so that no sentence needs the gender or a case of its subject. */
export const russianClaims: ClaimPhrases = {
  change({ subject, up, down, unclear, count, side, from, to, middle }) {
    const when = `примерно ${between(from, to)}`;
    const say =
      `Данные: ${countries(count)}, ${when}. ${capital(subject)}: снижение в ${n(down)}, рост в ${n(up)}.` +
      `${unclearToo(unclear)} Медианное изменение: ${middle}.`;
    const claim =
      unclear * 2 > count
        ? `${capital(subject)}: без явных изменений в ${n(unclear)} ${ofCountries(count)} ${when}`
        : side === 0
          ? `${capital(subject)}: явного направления нет, рост в ${n(up)} и снижение в ${n(down)} ${ofCountries(count)} ${when}`
          : `${capital(subject)}: ${side > 0 ? 'рост' : 'снижение'} в ${n(side > 0 ? up : down)} ${ofCountries(count)} ${when}`;
    return { claim, say };
  },
  level({ subject, above, below, unclear, count, side, threshold, middle, low, high, span }) {
    const spread = `Медиана: ${middle}. В половине стран значение лежит между ${low} и ${high}.`;
    const have = `Данные ${over(span)}: ${countries(count)}.`;
    if (threshold === null) {
      return {
        claim: `${capital(subject)}: медиана ${middle} (${countries(count)}); половина значений лежит между ${low} и ${high}`,
        say: `${have} ${capital(subject)}, ${spread.charAt(0).toLowerCase()}${spread.slice(1)}`,
      };
    }
    const claim =
      side === 0
        ? `${capital(subject)}: выше и ниже порога (${threshold}) примерно поровну стран, ${n(above)} выше и ${n(below)} ниже`
        : `${capital(subject)}: ${side > 0 ? 'выше' : 'ниже'} порога (${threshold}) в ${n(side > 0 ? above : below)} ${ofCountries(count)}`;
    const say =
      `${have} ${capital(subject)}: выше порога (${threshold}) в ${n(above)}, ниже в ${n(below)}.` +
      `${unclearToo(unclear)} ${spread}`;
    return { claim, say };
  },
  groups({ subject, first, second, up, down, unclear, count, side, middle, span }) {
    const [more, less, times] = side >= 0 ? [first, second, up] : [second, first, down];
    const claim =
      side === 0
        ? `${capital(subject)}: явного разрыва нет, в группе ${quoted(first)} значение выше в ${n(up)}, а в группе ${quoted(second)} — в ${n(down)} ${ofCountries(count)}`
        : `${capital(subject)}: в группе ${quoted(more)} значение выше, чем в группе ${quoted(less)}, в ${n(times)} ${ofCountries(count)}`;
    const say =
      `Оба показателя ${over(span)} известны: ${countries(count)}. ${capital(subject)}: в группе ${quoted(first)} значение выше в ${n(up)}, ` +
      `в группе ${quoted(second)} — в ${n(down)}.${unclearToo(unclear)} Медианный разрыв: ${middle}.`;
    return { claim, say };
  },
  pair({ x, y, side, crowd, rho, low, high, span }) {
    const claim =
      side === 0
        ? `Явной связи между показателями ${quoted(x)} и ${quoted(y)} не видно (${countries(crowd.count)})`
        : `Там, где выше показатель ${quoted(x)}, показатель ${quoted(y)}, как правило, ${side > 0 ? 'тоже выше' : 'ниже'}`;
    const numbers =
      rho === null
        ? 'Их слишком мало, чтобы сказать, как показатели связаны.'
        : `По шкале от −1 до 1 связь равна ${rho}. Она может лежать между ${low} и ${high}.`;
    const say = `Оба показателя ${over(span)} известны: ${countries(crowd.count)}. ${numbers} Это не доказывает, что одно вызывает другое.`;
    return { claim, say };
  },
  share: {
    change: ({ subject, up }) => `доля стран, где наблюдается ${up ? 'рост' : 'снижение'} (${subject})`,
    level: ({ subject, up, threshold }) =>
      `доля стран, где значение ${up ? 'выше' : 'ниже'} порога ${threshold} (${subject})`,
    groups: ({ subject, first, second }) =>
      `доля стран, где в группе ${quoted(first)} значение выше, чем в группе ${quoted(second)} (${subject})`,
  },
  guess: {
    change: ({ subject, count, from, to }) =>
      `${capital(subject)}: в скольких ${ofCountries(count)} произошло снижение примерно ${between(from, to)}?`,
    level: ({ subject, count, threshold }) =>
      `${capital(subject)}: в скольких ${ofCountries(count)} значение выше порога (${threshold})?`,
    groups: ({ subject, count, first, second }) =>
      `${capital(subject)}: в скольких ${ofCountries(count)} в группе ${quoted(first)} значение выше, чем в группе ${quoted(second)}?`,
    trend: ({ subject, place, from, value, to }) =>
      `${place}, ${subject}: ${value} ${inTime(from)}. А ${inTime(to)}?`,
    counted: ({ count, of }) => `${count} из ${of}`,
  },
  points: percentagePoints,
  half: 'половина',
  all: 'Все страны',
  countries,
  country: COUNTRIES,
  region: { one: 'регион', few: 'региона', many: 'регионов' },
  unit: 'процент стран, о которых можно сказать что-то определённое',
  shareCaveat:
    'Интервалы рассматривают страны региона как случайную выборку: они показывают, насколько можно доверять столь небольшому подсчёту, а не погрешность измерения.',
  none: ({ broken }) =>
    broken === 0
      ? 'Рассчитать нельзя: ни по одной стране нет нужных данных.'
      : `Рассчитать нельзя: разрыв ряда между двумя годами (${countries(broken)}), а по остальным нет данных за оба года.`,
};
