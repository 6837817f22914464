import { capital, COUNTRIES, list, ofThings, quoted, things } from '../../i18n/grammar-ru.ts';
import { pluralForm, type Things } from '../../i18n/things.ts';
import type { Asked, CounterWords, Counted, Span } from './words.ts';

const inCountries = (count: number) =>
  `в ${count} ${pluralForm(count, 'ru') === 'one' ? 'стране' : 'странах'}`;
const ofCountries = (count: number) => `из ${ofThings(count, COUNTRIES)}`;
const withoutCountries = (count: number) => things(count, { ...COUNTRIES, one: 'страну' });
const REGIONS: Things = { one: 'регион', few: 'региона', many: 'регионов' };
const years = ({ from, to }: Span) => (from === to ? `в ${from} году` : `с ${from} по ${to} год`);
const chance = (q: string) => `Одна случайность редко дала бы такой результат (скорректированное p ${q}).`;
const subjectOf = (asked: Asked) => (asked.kind === 'pair' ? asked.y : asked.subject);
const holdsFor = (times: number, choices: number) =>
  `Так при ${times} из ${choices} других вариантов первого и последнего года.`;

/** What the countries do on each side; the side that comes second needs no repetition. */
function sides(asked: Exclude<Asked, { kind: 'pair' }>, up: boolean): { first: string; also: string } {
  switch (asked.kind) {
    case 'change': {
      const what = up ? 'рост' : 'снижение';
      return { first: what, also: what };
    }
    case 'level': {
      const what = up ? 'выше' : 'ниже';
      return { first: `значение ${what} ${asked.threshold ?? ''}`, also: what };
    }
    case 'groups': {
      const also = `для группы ${quoted(up ? asked.first : asked.second)}`;
      return { first: `значение выше ${also}`, also };
    }
  }
}

function tally(asked: Asked, { up, down, unclear, count, correlation }: Counted): string {
  if (asked.kind === 'pair') {
    if (!correlation) return 'остаётся слишком мало стран, чтобы что-либо утверждать';
    const { rho, low, high, side } = correlation;
    const numbers = `ранговая корреляция ${rho}, 95-процентный интервал от ${low} до ${high}, ${things(count, COUNTRIES)}`;
    const [y, x] = [quoted(asked.y), quoted(asked.x)];
    if (side === 0) return `связь между показателями ${y} и ${x} не прослеживается (${numbers})`;
    return `где выше показатель ${x}, там ${side > 0 ? 'выше и' : 'ниже'} показатель ${y} (${numbers})`;
  }
  const most = sides(asked, up > down);
  const least = sides(asked, up <= down);
  const said = `по показателю ${quoted(asked.subject)} ${most.first} ${inCountries(Math.max(up, down))}, ${least.also} в ${Math.min(up, down)}`;
  return unclear > 0 ? `${said}, неясно в ${unclear}` : said;
}

/** Which countries are meant by a side. */
function where(asked: Asked, side: 1 | -1): string {
  if (asked.kind === 'change')
    return side > 0 ? 'страны, где отмечен рост,' : 'страны, где отмечено снижение,';
  if (asked.kind === 'level')
    return `страны со значением ${side > 0 ? 'выше' : 'ниже'} ${asked.threshold ?? 'медианы'}`;
  if (asked.kind === 'groups')
    return `страны, где значение выше для группы ${quoted(side > 0 ? asked.first : asked.second)},`;
  return 'страны на этой стороне';
}

const nothingClear: Record<Asked['kind'], string> = {
  change: 'ясного изменения не видно',
  level: 'нельзя сказать, по какую сторону порога лежит значение',
  groups: 'ясной разницы не видно',
  pair: 'ничего определённого сказать нельзя',
};

export const russian: CounterWords = {
  tally,
  sourceName: ({ name, publisher }) => (name.includes('(') ? quoted(name) : `${quoted(name)} (${publisher})`),

  sourceMoves: ({ source, opposite, shared, span, turned }) =>
    `Другой источник, ${source}, показывает обратное движение в ${opposite} ${ofCountries(shared)}, где оба ясно меняются с ${span.from} по ${span.to} год.` +
    (turned === null ? '' : ` По его данным, ${turned}.`),
  sourceSides: ({ source, opposite, shared, turned }) =>
    `Другой источник, ${source}, указывает на обратное в ${opposite} ${ofCountries(shared)}, где оба дают ясный ответ.` +
    (turned === null ? '' : ` По его данным, ${turned}.`),
  sourceDiffers({ source, differ, shared, margin, intervals }) {
    const apart = [
      ...(intervals ? ['вне интервалов друг друга'] : []),
      ...(margin === null
        ? []
        : [`которые расходятся более чем на ${margin}${intervals ? ' там, где интервалов нет' : ''}`]),
    ].join(' или ');
    return `Другой источник, ${source}, даёт в ${differ} ${ofCountries(shared)} значения${intervals ? '' : ','} ${apart}.`;
  },
  sourcePair: ({ source, said }) => `По другому источнику, ${source}, ${said}.`,

  oppositePlace: ({ place, said, q }) => `В регионе ${quoted(place)} всё наоборот: ${said}. ${chance(q)}`,
  oppositeGroup: ({ group, said, q }) => `Для группы ${quoted(group)} всё наоборот: ${said}. ${chance(q)}`,
  oppositeYears: ({ span, said, q }) => `${capital(years(span))} было наоборот: ${said}. ${chance(q)}`,

  unclear({ asked, unclear, count, overlap, few, same }) {
    const reasons = [
      ...(overlap > 0 ? [`интервалы пересекаются в ${overlap}`] : []),
      ...(few > 0 ? [`слишком мало случаев или людей в ${few}`] : []),
      ...(same > 0 ? [`значение дважды одно и то же в ${same}`] : []),
    ];
    return `В ${unclear} ${ofCountries(count)} ${nothingClear[asked.kind]}${reasons.length ? `: ${list(reasons)}` : ''}.`;
  },
  leftOut: ({ asked, count }) =>
    asked.kind === 'pair'
      ? `Пришлось исключить ${withoutCountries(count)}: два значения слишком далеки друг от друга по годам.`
      : `Пришлось исключить ${withoutCountries(count)}: за это время изменился способ подсчёта.`,
  noMajority: ({ said }) =>
    `Ни у одной стороны нет ясного большинства: ${said}. Так могли бы упасть и монеты.`,
  noLink: ({ said }) => `${capital(said)}: интервал включает ноль.`,

  years({ span, said, how, times, choices }) {
    const lead = {
      turned: 'При других годах ответ обратный',
      lost: 'При других годах ответ уже не ясен',
      gained: 'При других годах ответ ясен',
    }[how];
    return `${lead}: ${years(span)} ${said}. ${holdsFor(times, choices)}`;
  },
  medianYears: ({ span, median, other, times, choices, spread }) =>
    `Значение средней по порядку страны зависит от лет: ${other} ${years(span)} вместо ${median}. При ${times} из ${choices} других вариантов лет оно сдвигается более чем на десятую часть${spread ? ' расстояния между большинством стран' : ''}.`,

  fewPlaces: ({ left, count }) =>
    `Если исключить всего ${left} ${ofCountries(count)} на большей стороне, ясного большинства не будет.`,
  namedPlaces: ({ places, said }) =>
    `Без ${places.length === 1 ? 'этой страны' : 'этих стран'} (${list(places)}) ${said}.`,
  withoutRegion: ({ region, said }) => `Без стран региона ${quoted(region)} ${said}.`,
  people: ({ asked, side, share, places }) =>
    `Если считать людей, всё наоборот: на ${where(asked, side)} приходится ${share} населения, среди них ${list(places)}.`,
  weightedPair: ({ rho, plain }) =>
    `Если взвесить страны по населению, ранговая корреляция составит ${rho} вместо ${plain}.`,
  weightedMedian: ({ weighted, plain }) =>
    `Если взвесить страны по населению, медиана составит ${weighted} вместо ${plain}.`,

  total: ({ asked, from, to, span, up, counts }) =>
    `Целое движется иначе, чем большинство стран: по показателю ${quoted(subjectOf(asked))} ${counts ? 'сумма по тем же странам' : 'взвешенная по населению средняя'} ${up ? 'выросла' : 'снизилась'} с ${from} в ${span.from} году до ${to} в ${span.to} году.`,
  mean({ asked, first, second, up }) {
    const lead = 'Если взять всё вместе, картина обратная: взвешенная по населению средняя составляет';
    return asked.kind === 'groups'
      ? `${lead} ${first} для группы ${quoted(asked.first)} и ${second} для группы ${quoted(asked.second)}.`
      : `${lead} ${first}, то есть ${up ? 'выше' : 'ниже'} ${second}.`;
  },
  parts: ({ said, opposite, parts }) =>
    `По всем странам ${said}; но внутри ${opposite} из ${ofThings(parts, REGIONS)} связь обратная.`,
  within: ({ said, rho }) =>
    `По всем странам ${said}; но если сравнивать только соседей по региону, ранговая корреляция равна ${rho}.`,
  everyGroup: ({ asked, dimension, count, shared }) =>
    `В ${count} ${ofCountries(shared)} по показателю ${quoted(subjectOf(asked))} целое движется иначе, чем каждая из групп (${dimension}).`,

  shownYears({ span, from, to, side, times, choices }) {
    const what = { '1': 'рост', '0': 'ясного изменения нет', '-1': 'снижение' }[`${side}`];
    return `При других годах ответ иной: ${years(span)} ${what} (${from} и ${to}). ${holdsFor(times, choices)}`;
  },
  shownElsewhere: ({ names, count, of, up, span }) =>
    `Не везде: с ${span.from} по ${span.to} год ${up ? 'рост' : 'снижение'} в ${count} из ${of} других мест и групп того же источника, среди них ${list(names)}.`,
  shownClose({ end, first, second, one, other, overlap }) {
    const which = end === 'highest' ? 'наибольшее' : 'наименьшее';
    return overlap
      ? `Нельзя сказать, какое значение ${which}: интервалы ${quoted(first)} (${one}) и ${quoted(second)} (${other}) пересекаются.`
      : `Значения ${quoted(first)} (${one}) и ${quoted(second)} (${other}) близки, а интервалов, которые показали бы, какое из них ${which}, источник не даёт.`;
  },
  shownEnds: ({ span, top, bottom, times, of }) =>
    `Так было не всегда: ${years(span)} наибольшее значение было у ${quoted(top)}, наименьшее — у ${quoted(bottom)}. ${of === 1 ? 'Больше ни один прежний год не содержит всего списка' : `Из ${of} прежних лет в ${times} крайние места занимали другие`}.`,
};
