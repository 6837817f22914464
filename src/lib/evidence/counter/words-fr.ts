import { capital, COUNTRIES, list, quoted, things } from '../../i18n/grammar-fr.ts';
import type { Asked, CounterWords, Counted, Span } from './words.ts';

const countries = (count: number) => things(count, COUNTRIES);
const years = ({ from, to }: Span) => (from === to ? `en ${from}` : `de ${from} à ${to}`);
const chance = (q: string) => `Le hasard seul donnerait rarement cela (p ajusté ${q}).`;
const subjectOf = (asked: Asked) => (asked.kind === 'pair' ? asked.y : asked.subject);
const holdsFor = (times: number, choices: number) =>
  `Cela vaut pour ${times} des ${choices} autres choix de première et de dernière année.`;

/** What the countries do on each side; the side that comes second needs no repetition. */
function sides(asked: Exclude<Asked, { kind: 'pair' }>, up: boolean): { first: string; also: string } {
  switch (asked.kind) {
    case 'change': {
      const what = up ? 'hausse dans' : 'baisse dans';
      return { first: what, also: what };
    }
    case 'level': {
      const what = up ? 'plus' : 'moins';
      return { first: `${what} de ${asked.threshold ?? ''} dans`, also: `${what} dans` };
    }
    case 'groups': {
      const also = `pour ${quoted(up ? asked.first : asked.second)} dans`;
      return { first: `valeur plus élevée ${also}`, also };
    }
  }
}

function tally(asked: Asked, { up, down, unclear, count, correlation }: Counted): string {
  if (asked.kind === 'pair') {
    if (!correlation) return 'il reste trop peu de pays pour dire quoi que ce soit';
    const { rho, low, high, side } = correlation;
    const numbers = `corrélation de rang ${rho}, intervalle à 95\u202f% de ${low} à ${high}, ${countries(count)}`;
    const [y, x] = [quoted(asked.y), quoted(asked.x)];
    if (side === 0) return `aucun lien net n’apparaît entre ${y} et ${x} (${numbers})`;
    return `là où la valeur est plus élevée pour ${x}, elle est plus ${side > 0 ? 'élevée aussi' : 'basse'} pour ${y} (${numbers})`;
  }
  const most = sides(asked, up > down);
  const least = sides(asked, up <= down);
  const said = `pour ${quoted(asked.subject)}, ${most.first} ${countries(Math.max(up, down))} et ${least.also} ${Math.min(up, down)}`;
  return unclear > 0 ? `${said}, sans conclusion nette dans ${unclear}` : said;
}

/** Which countries are meant by a side. */
function where(asked: Asked, side: 1 | -1): string {
  if (asked.kind === 'change') return side > 0 ? 'en hausse' : 'en baisse';
  if (asked.kind === 'level')
    return `${side > 0 ? 'au-dessus' : 'au-dessous'} de ${asked.threshold ?? 'la médiane'}`;
  if (asked.kind === 'groups')
    return `où la valeur est plus élevée pour ${quoted(side > 0 ? asked.first : asked.second)}`;
  return 'de ce côté';
}

const nothingClear: Record<Asked['kind'], string> = {
  change: 'aucune évolution nette n’apparaît',
  level: 'on ne peut dire de quel côté du seuil se situe la valeur',
  groups: 'aucun écart net n’apparaît',
  pair: 'rien de net n’apparaît',
};

export const french: CounterWords = {
  tally,
  sourceName: ({ name, publisher }) => (name.includes('(') ? quoted(name) : `${quoted(name)} (${publisher})`),

  sourceMoves: ({ source, opposite, shared, span, turned }) =>
    `Une autre source, ${source}, va dans l’autre sens dans ${countries(opposite)} sur les ${shared} où les deux évoluent nettement entre ${span.from} et ${span.to}.` +
    (turned === null ? '' : ` D’après elle, ${turned}.`),
  sourceSides: ({ source, opposite, shared, turned }) =>
    `Une autre source, ${source}, indique l’inverse dans ${countries(opposite)} sur les ${shared} où les deux sont nettes.` +
    (turned === null ? '' : ` D’après elle, ${turned}.`),
  sourceDiffers({ source, differ, shared, margin, intervals }) {
    const apart = [
      ...(intervals ? ['hors de leurs intervalles respectifs'] : []),
      ...(margin === null
        ? []
        : [`écartées de plus de ${margin}${intervals ? ' là où il n’y en a pas' : ''}`]),
    ].join(', ou ');
    return `Une autre source, ${source}, donne des valeurs ${apart}${margin !== null && intervals ? ',' : ''} dans ${countries(differ)} sur ${shared}.`;
  },
  sourcePair: ({ source, said }) => `Avec une autre source, ${source}, ${said}.`,

  oppositePlace: ({ place, said, q }) =>
    `Dans la région ${quoted(place)}, c’est l’inverse\u00a0: ${said}. ${chance(q)}`,
  oppositeGroup: ({ group, said, q }) =>
    `Pour le groupe ${quoted(group)}, c’est l’inverse\u00a0: ${said}. ${chance(q)}`,
  oppositeYears: ({ span, said, q }) =>
    `${capital(years(span))}, c’était l’inverse\u00a0: ${said}. ${chance(q)}`,

  unclear({ asked, unclear, count, overlap, few, same }) {
    const reasons = [
      ...(overlap > 0 ? [`les intervalles se chevauchent dans ${overlap}`] : []),
      ...(few > 0 ? [`trop peu de cas ou de personnes dans ${few}`] : []),
      ...(same > 0 ? [`deux fois la même valeur dans ${same}`] : []),
    ];
    return `Dans ${countries(unclear)} sur ${count}, ${nothingClear[asked.kind]}${reasons.length ? `\u00a0: ${list(reasons)}` : ''}.`;
  },
  leftOut: ({ asked, count }) =>
    asked.kind === 'pair'
      ? `Il a fallu écarter ${countries(count)}, car trop d’années séparent les deux valeurs.`
      : `Il a fallu écarter ${countries(count)}, car la façon de compter a changé entre-temps.`,
  noMajority: ({ said }) =>
    `Aucun côté n’a de majorité nette\u00a0: ${said}. Un tirage à pile ou face pourrait donner cela.`,
  noLink: ({ said }) => `${capital(said)}\u00a0: l’intervalle inclut zéro.`,

  years({ span, said, how, times, choices }) {
    const lead = {
      turned: 'D’autres années inversent la réponse',
      lost: 'Avec d’autres années, la réponse n’est plus nette',
      gained: 'Avec d’autres années, la réponse est nette',
    }[how];
    return `${lead}\u00a0: ${years(span)}, ${said}. ${holdsFor(times, choices)}`;
  },
  medianYears: ({ span, median, other, times, choices, spread }) =>
    `Le pays médian dépend des années\u00a0: ${other} ${years(span)}, au lieu de ${median}. Dans ${times} des ${choices} autres choix d’années, la valeur se déplace de plus d’un dixième${spread ? ' de l’écart qui sépare la plupart des pays' : ''}.`,

  fewPlaces: ({ left, count }) =>
    `Si l’on écartait seulement ${left} des ${countries(count)} du côté le plus nombreux, il n’y aurait plus de majorité nette.`,
  namedPlaces: ({ places, said }) =>
    `Sans ${places.length === 1 ? 'ce pays' : 'ces pays'} (${list(places)}), ${said}.`,
  withoutRegion: ({ region, said }) => `Sans les pays de la région ${quoted(region)}, ${said}.`,
  people: ({ asked, side, share, places }) =>
    `Si l’on compte les habitants, c’est l’inverse\u00a0: les pays ${where(asked, side)} regroupent ${share} de la population, parmi eux ${list(places)}.`,
  weightedPair: ({ rho, plain }) =>
    `Si chaque pays est pondéré par sa population, la corrélation de rang est de ${rho} au lieu de ${plain}.`,
  weightedMedian: ({ weighted, plain }) =>
    `Si chaque pays est pondéré par sa population, la valeur médiane est de ${weighted} au lieu de ${plain}.`,

  total: ({ asked, from, to, span, up, counts }) =>
    `L’ensemble va dans un autre sens que la plupart des pays\u00a0: pour ${quoted(subjectOf(asked))}, ${counts ? 'la somme sur les mêmes pays' : 'la moyenne pondérée par la population'} a ${up ? 'augmenté' : 'diminué'}, de ${from} en ${span.from} à ${to} en ${span.to}.`,
  mean({ asked, first, second, up }) {
    const lead = 'Pris ensemble, c’est l’inverse\u00a0: pondérée par la population, la moyenne est de';
    return asked.kind === 'groups'
      ? `${lead} ${first} pour ${quoted(asked.first)} et de ${second} pour ${quoted(asked.second)}.`
      : `${lead} ${first}, soit ${up ? 'plus' : 'moins'} que ${second}.`;
  },
  parts: ({ said, opposite, parts }) =>
    `Sur l’ensemble des pays, ${said}\u202f; mais à l’intérieur de ${opposite} des ${parts} régions, c’est l’inverse.`,
  within: ({ said, rho }) =>
    `Sur l’ensemble des pays, ${said}\u202f; mais si l’on ne compare que les voisins d’une même région, la corrélation de rang est de ${rho}.`,
  everyGroup: ({ asked, dimension, count, shared }) =>
    `Dans ${countries(count)} sur ${shared}, l’ensemble évolue, pour ${quoted(subjectOf(asked))}, dans un autre sens que chacun des groupes (${dimension}).`,

  shownYears({ span, from, to, side, times, choices }) {
    const what = { '1': 'hausse', '0': 'aucune évolution nette', '-1': 'baisse' }[`${side}`];
    return `Avec d’autres années, la réponse est différente\u00a0: ${years(span)}, ${what} (${from} puis ${to}). ${holdsFor(times, choices)}`;
  },
  shownElsewhere: ({ names, count, of, up, span }) =>
    `Pas partout\u00a0: de ${span.from} à ${span.to}, ${up ? 'hausse' : 'baisse'} dans ${count} des ${of} autres lieux et groupes de la même source, parmi eux ${list(names)}.`,
  shownClose({ end, first, second, one, other, overlap }) {
    const which = end === 'highest' ? 'la plus élevée' : 'la plus basse';
    return overlap
      ? `On ne peut dire quelle valeur est ${which}\u00a0: les intervalles de ${quoted(first)} (${one}) et de ${quoted(second)} (${other}) se chevauchent.`
      : `${quoted(first)} (${one}) et ${quoted(second)} (${other}) sont proches, et la source ne donne pas d’intervalles qui diraient quelle valeur est ${which}.`;
  },
  shownEnds: ({ span, top, bottom, times, of }) =>
    `Il n’en a pas toujours été ainsi\u00a0: ${years(span)}, la valeur la plus élevée était celle de ${quoted(top)} et la plus basse celle de ${quoted(bottom)}. ${of === 1 ? 'Aucune autre année antérieure ne contient toute la liste' : `Sur ${of} années antérieures, ${times} avaient d’autres extrêmes`}.`,
};
