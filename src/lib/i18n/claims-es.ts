import type { ClaimPhrases } from './claims.ts';
import { capital, COUNTRIES, number as n, of, points, quoted, things } from './grammar-es.ts';

const countries = (count: number): string => things(count, COUNTRIES);
const unclearToo = (count: number): string =>
  count === 0 ? '' : ` En ${n(count)} no se puede decir nada claro.`;

/** The claims in Spanish: a noun and a colon, so that no sentence needs the gender of its subject. */
export const spanishClaims: ClaimPhrases = {
  change({ subject, up, down, unclear, count, side, from, to, middle }) {
    const when = `entre ${from} y ${to} aproximadamente`;
    const say =
      `Tenemos cifras de ${countries(count)}, ${when}. ${capital(subject)}: descenso en ${n(down)} y aumento en ${n(up)}.` +
      `${unclearToo(unclear)} Cambio mediano: ${middle}.`;
    const claim =
      unclear * 2 > count
        ? `${capital(subject)}: sin cambio claro en ${n(unclear)} de ${countries(count)} ${when}`
        : side === 0
          ? `${capital(subject)}: sin dirección clara, aumento en ${countries(up)} y descenso en ${n(down)} ${when}`
          : `${capital(subject)}: ${side > 0 ? 'aumento' : 'descenso'} en ${n(side > 0 ? up : down)} de ${countries(count)} ${when}`;
    return { claim, say };
  },
  level({ subject, above, below, unclear, count, side, threshold, middle, low, high, span }) {
    const spread = `Mediana: ${middle}. En la mitad de los países está entre ${low} y ${high}.`;
    const have = `Tenemos cifras de ${countries(count)} en el período ${span}.`;
    if (threshold === null) {
      return {
        claim: `${capital(subject)}: mediana de ${middle} en ${countries(count)}; la mitad está entre ${low} y ${high}`,
        say: `${have} ${capital(subject)}, ${spread.charAt(0).toLowerCase()}${spread.slice(1)}`,
      };
    }
    const claim =
      side === 0
        ? `${capital(subject)}: más o menos tantos países por encima como por debajo ${of(threshold)}, ${n(above)} por encima y ${n(below)} por debajo`
        : `${capital(subject)}: por ${side > 0 ? 'encima' : 'debajo'} ${of(threshold)} en ${n(side > 0 ? above : below)} de ${countries(count)}`;
    const say =
      `${have} ${capital(subject)}: por encima ${of(threshold)} en ${n(above)} y por debajo en ${n(below)}.` +
      `${unclearToo(unclear)} ${spread}`;
    return { claim, say };
  },
  groups({ subject, first, second, up, down, unclear, count, side, middle, span }) {
    const [more, less, times] = side >= 0 ? [first, second, up] : [second, first, down];
    const claim =
      side === 0
        ? `${capital(subject)}: sin diferencia clara, valor más alto en ${quoted(first)} en ${countries(up)} y en ${quoted(second)} en ${n(down)}`
        : `${capital(subject)}: valor más alto en ${quoted(more)} que en ${quoted(less)} en ${n(times)} de ${countries(count)}`;
    const say =
      `Tenemos ambas cifras de ${countries(count)} en el período ${span}. ${capital(subject)}: valor más alto en ${quoted(first)} en ${n(up)}; ` +
      `en ${quoted(second)}, en ${n(down)}.${unclearToo(unclear)} Diferencia mediana: ${middle}.`;
    return { claim, say };
  },
  pair({ x, y, side, crowd, rho, low, high, span }) {
    const claim =
      side === 0
        ? `Sin relación clara entre ${quoted(x)} y ${quoted(y)} en ${countries(crowd.count)}`
        : `Donde el valor es más alto en ${quoted(x)}, tiende a ser más ${side > 0 ? 'alto también' : 'bajo'} en ${quoted(y)}`;
    const numbers =
      rho === null
        ? 'Son muy pocos para decir cómo van juntas.'
        : `En una escala de −1 a 1 la relación es de ${rho}. Puede estar entre ${low} y ${high}.`;
    const say = `Tenemos ambas cifras de ${countries(crowd.count)} en el período ${span}. ${numbers} Esto no demuestra que una sea causa de la otra.`;
    return { claim, say };
  },
  share: {
    change: ({ subject, up }) => `proporción de países con ${up ? 'aumento' : 'descenso'} (${subject})`,
    level: ({ subject, up, threshold }) =>
      `proporción de países por ${up ? 'encima' : 'debajo'} ${of(threshold)} (${subject})`,
    groups: ({ subject, first, second }) =>
      `proporción de países con un valor más alto en ${quoted(first)} que en ${quoted(second)} (${subject})`,
  },
  guess: {
    change: ({ subject, count, from, to }) =>
      `${capital(subject)}: de ${countries(count)}, ¿en cuántos hubo un descenso entre ${from} y ${to} aproximadamente?`,
    level: ({ subject, count, threshold }) =>
      `${capital(subject)}: de ${countries(count)}, ¿cuántos están por encima ${of(threshold)}?`,
    groups: ({ subject, count, first, second }) =>
      `${capital(subject)}: de ${countries(count)}, ¿en cuántos es más alto el valor en ${quoted(first)} que en ${quoted(second)}?`,
    trend: ({ subject, place, from, value, to }) => `${place}, ${subject}: ${value} en ${from}. ¿Y en ${to}?`,
    counted: ({ count, of }) => `${count} de ${of}`,
  },
  points: points,
  half: 'la mitad',
  all: 'Todos los países',
  countries,
  country: COUNTRIES,
  region: { one: 'región', many: 'regiones' },
  unit: 'porcentaje de los países de los que se puede decir algo claro',
  shareCaveat:
    'Los intervalos tratan los países de una región como una extracción al azar: muestran cuánto cabe fiarse de un recuento tan pequeño, no un error de medición.',
  none: ({ broken }) =>
    broken === 0
      ? 'No se puede calcular: ningún país tiene las cifras necesarias.'
      : `No se puede calcular: en ${countries(broken)} hay una ruptura de la serie entre los dos años, y ningún otro tiene ambos.`,
};
