import { capital, COUNTRIES, list, quoted, things } from '../../i18n/grammar-es.ts';
import type { Asked, CounterWords, Counted, Span } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const years = ({ from, to }: Span) => (from === to ? `en ${from}` : `de ${from} a ${to}`);
const chance = (q: string) => `El azar por sí solo rara vez daría este resultado (p ajustado ${q}).`;
const subjectOf = (asked: Asked) => (asked.kind === 'pair' ? asked.y : asked.subject);
const holdsFor = (times: number, choices: number) =>
  `Así ocurre en ${times} de las otras ${choices} combinaciones de primer y último año.`;

/** What the countries do on each side; the side that comes second needs no repetition. */
function sides(asked: Exclude<Asked, { kind: 'pair' }>, up: boolean): { first: string; also: string } {
  switch (asked.kind) {
    case 'change': {
      const what = up ? 'aumento en' : 'descenso en';
      return { first: what, also: what };
    }
    case 'level': {
      const what = up ? 'más' : 'menos';
      return { first: `${what} de ${asked.threshold ?? ''} en`, also: `${what} en` };
    }
    case 'groups': {
      const also = `para ${quoted(up ? asked.first : asked.second)} en`;
      return { first: `valor más alto ${also}`, also };
    }
  }
}

function tally(asked: Asked, { up, down, unclear, count, correlation }: Counted): string {
  if (asked.kind === 'pair') {
    if (!correlation) return 'quedan demasiado pocos países para afirmar algo';
    const { rho, low, high, side } = correlation;
    const numbers = `correlación de rangos ${rho}, intervalo del 95\u00a0% de ${low} a ${high}, ${countries(count)}`;
    const [y, x] = [quoted(asked.y), quoted(asked.x)];
    if (side === 0) return `no se aprecia un vínculo claro entre ${y} y ${x} (${numbers})`;
    return `donde el valor es más alto para ${x}, es ${side > 0 ? 'también más alto' : 'más bajo'} para ${y} (${numbers})`;
  }
  const most = sides(asked, up > down);
  const least = sides(asked, up <= down);
  const said = `para ${quoted(asked.subject)}, ${most.first} ${countries(Math.max(up, down))} y ${least.also} ${Math.min(up, down)}`;
  return unclear > 0 ? `${said}, sin conclusión clara en ${unclear}` : said;
}

/** Which countries are meant by a side. */
function where(asked: Asked, side: 1 | -1): string {
  if (asked.kind === 'change') return side > 0 ? 'con aumento' : 'con descenso';
  if (asked.kind === 'level')
    return `por ${side > 0 ? 'encima' : 'debajo'} de ${asked.threshold ?? 'la mediana'}`;
  if (asked.kind === 'groups')
    return `con un valor más alto para ${quoted(side > 0 ? asked.first : asked.second)}`;
  return 'de ese lado';
}

const nothingClear: Record<Asked['kind'], string> = {
  change: 'no se aprecia un cambio claro',
  level: 'no puede decirse de qué lado del umbral está el valor',
  groups: 'no se aprecia una diferencia clara',
  pair: 'no se aprecia nada claro',
};

export const spanish: CounterWords = {
  tally,
  sourceName: ({ name, publisher }) => (name.includes('(') ? quoted(name) : `${quoted(name)} (${publisher})`),

  sourceMoves: ({ source, opposite, shared, span, turned }) =>
    `Otra fuente, ${source}, va en sentido contrario en ${opposite} de los ${countries(shared)} en que ambas cambian con claridad entre ${span.from} y ${span.to}.` +
    (turned === null ? '' : ` Según ella, ${turned}.`),
  sourceSides: ({ source, opposite, shared, turned }) =>
    `Otra fuente, ${source}, indica lo contrario en ${opposite} de los ${countries(shared)} en que ambas son claras.` +
    (turned === null ? '' : ` Según ella, ${turned}.`),
  sourceDiffers({ source, differ, shared, margin, intervals }) {
    const apart = [
      ...(intervals ? ['fuera de sus respectivos intervalos'] : []),
      ...(margin === null
        ? []
        : [`separados por más del ${margin}${intervals ? ' donde no hay intervalos' : ''}`]),
    ].join(', o ');
    return `Otra fuente, ${source}, da valores ${apart}${margin !== null && intervals ? ',' : ''} en ${differ} de ${countries(shared)}.`;
  },
  sourcePair: ({ source, said }) => `Con otra fuente, ${source}, ${said}.`,

  oppositePlace: ({ place, said, q }) =>
    `En la región ${quoted(place)} ocurre lo contrario: ${said}. ${chance(q)}`,
  oppositeGroup: ({ group, said, q }) =>
    `En el grupo ${quoted(group)} ocurre lo contrario: ${said}. ${chance(q)}`,
  oppositeYears: ({ span, said, q }) => `${capital(years(span))} ocurrió lo contrario: ${said}. ${chance(q)}`,

  unclear({ asked, unclear, count, overlap, few, same }) {
    const reasons = [
      ...(overlap > 0 ? [`los intervalos se solapan en ${overlap}`] : []),
      ...(few > 0 ? [`hay demasiado pocos casos o personas en ${few}`] : []),
      ...(same > 0 ? [`el valor es dos veces el mismo en ${same}`] : []),
    ];
    return `En ${unclear} de ${countries(count)} ${nothingClear[asked.kind]}${reasons.length ? `: ${list(reasons)}` : ''}.`;
  },
  leftOut: ({ asked, count }) =>
    asked.kind === 'pair'
      ? `Hubo que dejar fuera ${countries(count)}, porque entre los dos valores median demasiados años.`
      : `Hubo que dejar fuera ${countries(count)}, porque entretanto cambió la forma de contar.`,
  noMajority: ({ said }) =>
    `Ningún lado tiene una mayoría clara: ${said}. Lanzar monedas al aire podría dar lo mismo.`,
  noLink: ({ said }) => `${capital(said)}: el intervalo incluye el cero.`,

  years({ span, said, how, times, choices }) {
    const lead = {
      turned: 'Otros años invierten la respuesta',
      lost: 'Con otros años la respuesta ya no es clara',
      gained: 'Con otros años hay una respuesta clara',
    }[how];
    return `${lead}: ${years(span)}, ${said}. ${holdsFor(times, choices)}`;
  },
  medianYears: ({ span, median, other, times, choices, spread }) =>
    `El país mediano depende de los años: ${other} ${years(span)}, en lugar de ${median}. En ${times} de las otras ${choices} combinaciones de años, el valor se desplaza más de una décima parte${spread ? ' de la distancia entre la mayoría de los países' : ''}.`,

  fewPlaces: ({ left, count }) =>
    `Si se dejaran fuera solo ${left} de los ${countries(count)} del lado más numeroso, no habría una mayoría clara.`,
  namedPlaces: ({ places, said }) =>
    `Sin ${places.length === 1 ? 'este país' : 'estos países'} (${list(places)}), ${said}.`,
  withoutRegion: ({ region, said }) => `Sin los países de la región ${quoted(region)}, ${said}.`,
  people: ({ asked, side, share, places }) =>
    `Si se cuentan personas, ocurre lo contrario: los países ${where(asked, side)} reúnen el ${share} de la población, entre ellos ${list(places)}.`,
  weightedPair: ({ rho, plain }) =>
    `Si cada país se pondera por su población, la correlación de rangos es ${rho} en lugar de ${plain}.`,
  weightedMedian: ({ weighted, plain }) =>
    `Si cada país se pondera por su población, el valor mediano es ${weighted} en lugar de ${plain}.`,

  total: ({ asked, from, to, span, up, counts }) =>
    `El conjunto va en sentido contrario a la mayoría de los países: para ${quoted(subjectOf(asked))}, ${counts ? 'la suma de los mismos países' : 'la media ponderada por población'} ${up ? 'aumentó' : 'disminuyó'} de ${from} en ${span.from} a ${to} en ${span.to}.`,
  mean({ asked, first, second, up }) {
    const lead = 'En conjunto ocurre lo contrario: ponderada por población, la media es';
    return asked.kind === 'groups'
      ? `${lead} ${first} para ${quoted(asked.first)} y ${second} para ${quoted(asked.second)}.`
      : `${lead} ${first}, es decir, ${up ? 'más' : 'menos'} que ${second}.`;
  },
  parts: ({ said, opposite, parts }) =>
    `En el conjunto de los países, ${said}; pero dentro de ${opposite} de ${parts} regiones ocurre lo contrario.`,
  within: ({ said, rho }) =>
    `En el conjunto de los países, ${said}; pero si solo se comparan vecinos de una misma región, la correlación de rangos es ${rho}.`,
  everyGroup: ({ asked, dimension, count, shared }) =>
    `En ${count} de ${countries(shared)} el conjunto cambia, para ${quoted(subjectOf(asked))}, en sentido contrario a cada uno de los grupos (${dimension}).`,

  shownYears({ span, from, to, side, times, choices }) {
    const what = { '1': 'aumento', '0': 'ningún cambio claro', '-1': 'descenso' }[`${side}`];
    return `Con otros años la respuesta es otra: ${years(span)}, ${what} (${from} y ${to}). ${holdsFor(times, choices)}`;
  },
  shownElsewhere: ({ names, count, of, up, span }) =>
    `No en todas partes: de ${span.from} a ${span.to} hubo ${up ? 'aumento' : 'descenso'} en ${count} de los otros ${of} lugares y grupos de la misma fuente, entre ellos ${list(names)}.`,
  shownClose({ end, first, second, one, other, overlap }) {
    const which = end === 'highest' ? 'más alto' : 'más bajo';
    return overlap
      ? `No puede decirse cuál es el valor ${which}: los intervalos de ${quoted(first)} (${one}) y ${quoted(second)} (${other}) se solapan.`
      : `Los valores de ${quoted(first)} (${one}) y ${quoted(second)} (${other}) están próximos, y la fuente no da intervalos que permitan decir cuál es el ${which}.`;
  },
  shownEnds: ({ span, top, bottom, times, of }) =>
    `No siempre fue así: ${years(span)}, el valor más alto era el de ${quoted(top)} y el más bajo el de ${quoted(bottom)}. ${of === 1 ? 'Ningún otro año anterior contiene toda la lista' : `De ${of} años anteriores, ${times} tenían otros extremos`}.`,
};
