import { COUNTRIES, quoted, things } from '../../i18n/grammar-es.ts';
import type { PairWords, SpokenCorrelation } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const years = (count: number) => things(count, { one: 'año', many: 'años' });
const numbers = ({ rho, low, high }: SpokenCorrelation) =>
  `correlación de rangos ${rho}, intervalo del 95\u00a0% de ${low} a ${high}`;

export const spanish: PairWords = {
  over({ y, x, count, from, to, correlation }) {
    const lead = `En ${countries(count)} con ambas cifras (${from === to ? from : `de ${from} a ${to}`})`;
    if (!correlation)
      return `${lead} no se puede calcular ninguna correlación, porque una de las dos medidas no varía.`;
    if (correlation.side === 0)
      return `${lead} no se aprecia relación entre ${quoted(y)} y ${quoted(x)} (${numbers(correlation)}).`;
    return `${lead}, donde el valor es más alto en ${quoted(x)}, es más ${correlation.side > 0 ? 'alto' : 'bajo'} en ${quoted(y)} (${numbers(correlation)}).`;
  },
  within({ pooled, count, regions }) {
    if (!pooled || regions.length === 0)
      return 'Ninguna región tiene cinco países con ambas cifras, de modo que no se pueden examinar las regiones.';
    const each = regions.map(({ name, count: own, rho }) => `${name}, ${rho ?? 'ninguna'} (${own})`);
    const all =
      pooled.side === 0
        ? 'no se aprecia relación'
        : pooled.side > 0
          ? 'ambas siguen aumentando juntas'
          : 'una sigue siendo más baja donde la otra es más alta';
    return `Si cada país se compara solo con los de su región, ${all} (${countries(count)}, ${numbers(pooled)}): ${each.join('; ')}.`;
  },
  overTime({ y, x, count, least, correlation }) {
    if (count < least)
      return `Ambas cifras se conocen en dos fechas en muy pocos países (${countries(count)}); hacen falta al menos ${least} para examinar el cambio.`;
    if (!correlation)
      return 'Una de las dos medidas cambió igual en todas partes, de modo que no se puede comparar el cambio.';
    const said =
      correlation.side === 0
        ? `no se aprecia relación entre el cambio de ${quoted(y)} y el de ${quoted(x)}`
        : correlation.side > 0
          ? `el aumento de ${quoted(y)} es mayor donde también lo es el de ${quoted(x)}`
          : `el aumento de ${quoted(y)} es menor, o su descenso mayor, donde es mayor el aumento de ${quoted(x)}`;
    return `Dentro de los países, a lo largo del tiempo, ${said} (${countries(count)}, ${numbers(correlation)}).`;
  },
  apart: ({ count, apart }) =>
    `Quedan fuera, porque los dos valores distan más de ${years(apart)}: ${countries(count)}.`,
  noProof: ({ y, x }) =>
    `Que dos cifras vayan juntas no demuestra que una produzca la otra: la riqueza, la guerra o la manera de preguntar pueden estar detrás tanto de ${quoted(y)} como de ${quoted(x)}.`,
  refused(refusal) {
    switch (refusal.kind) {
      case 'same-series':
        return 'Una serie va siempre junto a sí misma; eso no dice nada.';
      case 'same-thing':
        return 'Ambas miden lo mismo de dos maneras: que vayan juntas no dice nada de otra cosa.';
      case 'mixed-scales':
        return 'Las respuestas se dieron en escalas distintas y no pueden figurar en un mismo eje.';
      case 'count':
        return 'Un número de personas o de hechos crece con el tamaño del país; tome en su lugar la tasa o la proporción.';
      case 'years-apart':
        return `Ambas cifras se conocen en ${countries(refusal.countries)}, pero casi nunca a menos de ${years(refusal.apart)} de distancia.`;
      case 'too-few':
        return `Ambas cifras se conocen solo en ${countries(refusal.countries)}; hacen falta al menos ${refusal.least}.`;
    }
  },
  picture: {
    subject: (y) => `correlación de rangos con ${quoted(y)}`,
    unit: 'de −1 (una baja cuando la otra sube) a 1 (ambas suben juntas)',
    places: 'países con ambas cifras, su número entre paréntesis',
    things: { one: 'medida', many: 'medidas' },
    none: 'la ausencia de relación',
    noCause: 'Que dos cifras vayan juntas no demuestra que una produzca la otra.',
  },
};
