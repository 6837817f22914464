import { monthAt, monthsBetween, type Question } from '../evidence/evaluate/monthly.ts';
import { AFTER_CHOICES, BEFORE_CHOICES } from '../evidence/evaluate/thresholds.ts';
import { formatTogether } from '../i18n/format.ts';
import { pageLanguage } from '../i18n/language.ts';
import * as m from '../i18n/messages/evaluate.js';
import { closest } from './closest.ts';
import type { Ignored } from './view-codec.ts';

interface Named {
  id: string;
  name: string;
}

/** What can be evaluated: localities, their monthly measures, and their areas. */
export interface EvaluationChoices {
  localities: (Named & {
    measures: (Named & { from: string; to: string })[];
    areas: Named[];
    /** What is shown where a link names the locality alone: the measure and the area with most records. */
    usual: { measure: string; area: string };
  })[];
}

/** Everything that a page of an evaluation depends on: where, what is counted, and the question. */
export interface EvaluationLink extends Question {
  locality: string;
  measure: string;
}

/** The parameters of a link, in the order in which they are written. */
export const EVALUATION_PARAMS = [
  'in',
  'measure',
  'place',
  'month',
  'what',
  'before',
  'after',
  'against',
  'near',
] as const;
type Param = (typeof EVALUATION_PARAMS)[number];

/** Longer words than these are an essay, not a name of what changed. */
export const LONGEST_WHAT = 80;

/** What stands in the link for no place at all. */
const NONE = 'none';

export interface ReadEvaluation {
  link: EvaluationLink;
  ignored: Ignored[];
}

/**
 * What a link means. Never throws: what makes no sense is left out and said in `ignored`.
 *
 * @param usual what is shown where a link says nothing
 * @example readEvaluation('in=chicago&place=11&month=2015-03', choices, usual).link.area // '11'
 */
export function readEvaluation(
  search: string | URLSearchParams,
  choices: EvaluationChoices,
  usual: EvaluationLink,
): ReadEvaluation {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];
  const text = (param: Param) => params.get(param)?.trim() ?? null;
  const drop = (param: string, value: string, reason: string, suggestion: string | null = null): null => {
    ignored.push({ param, value, reason, suggestion, effect: 'dropped' });
    return null;
  };
  const named = (param: Param, list: readonly Named[], missing: (id: string) => string): string | null => {
    const asked = text(param);
    if (asked === null) return null;
    if (list.some(({ id }) => id === asked)) return asked;
    const near = closest(
      asked,
      list.map(({ id, name }) => ({ id, spellings: [name] })),
    );
    return drop(param, asked, missing(asked), near);
  };
  for (const name of new Set(params.keys())) {
    if (EVALUATION_PARAMS.some((param) => param === name)) continue;
    const near = closest(
      name,
      EVALUATION_PARAMS.map((id) => ({ id, spellings: [] })),
    );
    drop(name, params.get(name) ?? '', m.link_no_param({ id: name }), near);
  }
  const localities = choices.localities;
  const wanted = named('in', localities, (id) => m.link_no_locality({ id }));
  const locality = localities.find(({ id }) => id === (wanted ?? usual.locality)) ?? localities[0];
  if (!locality) throw new Error('There is no locality with monthly series.');
  const same = locality.id === usual.locality;
  const measures = locality.measures;
  const measureId = named('measure', measures, (id) => m.link_no_measure({ id, place: locality.name }));
  const measure =
    measures.find(({ id }) => id === (measureId ?? (same ? usual.measure : locality.usual.measure))) ??
    measures[0];
  if (!measure) throw new Error(`${locality.name} has no monthly measure.`);
  const area =
    named('place', locality.areas, (id) => m.link_no_place({ id, place: locality.name })) ??
    (same ? usual.area : locality.usual.area);

  const asked = text('month');
  const middle = monthAt(measure.from, Math.floor(monthsBetween(measure.from, measure.to) / 2));
  let month = same ? usual.month : middle;
  if (asked !== null) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) drop('month', asked, m.link_no_month({ id: asked }));
    else if (asked <= measure.from || asked > measure.to)
      drop('month', asked, m.link_range({ from: measure.from, to: measure.to }));
    else month = asked;
  }
  const months = (param: 'before' | 'after', allowed: readonly number[], otherwise: number): number => {
    const given = text(param);
    if (given === null) return otherwise;
    const found = allowed.find((count) => String(count) === given);
    if (found !== undefined) return found;
    drop(
      param,
      given,
      m.link_months({ param, allowed: formatTogether(allowed.map(String), pageLanguage()) }),
    );
    return otherwise;
  };
  const places = (param: 'against' | 'near', otherwise: Question['against']): Question['against'] => {
    const given = text(param);
    if (given === null) return otherwise;
    if (given === NONE) return [];
    const found = given.split(',').flatMap((part) => {
      if (locality.areas.some(({ id }) => id === part)) return [part];
      const near = closest(
        part,
        locality.areas.map(({ id, name }) => ({ id, spellings: [name] })),
      );
      drop(param, part, m.link_no_other({ id: part, place: locality.name }), near);
      return [];
    });
    return found.length ? [...new Set(found)] : otherwise;
  };
  const bare = [...params.keys()].length === 0;
  const what = text('what') ?? (bare ? usual.what : '');
  if (what.length > LONGEST_WHAT) drop('what', what, m.link_long({ count: LONGEST_WHAT }));
  return {
    link: {
      locality: locality.id,
      measure: measure.id,
      ...{ area, month, what: what.length > LONGEST_WHAT ? '' : what },
      before: months('before', BEFORE_CHOICES, usual.before),
      after: months('after', AFTER_CHOICES, usual.after),
      against: places('against', null),
      ring: places('near', null),
    },
    ignored,
  };
}

/**
 * The link of an evaluation, without `?`: always the same text for the same question.
 * @example writeEvaluation(link) // 'in=chicago&measure=all-records&place=11&month=2015-03&before=24&after=12'
 */
export function writeEvaluation(link: EvaluationLink): string {
  const list = (ids: readonly string[] | null) => (ids === null ? null : ids.length ? ids.join(',') : NONE);
  const values: Record<Param, string | null> = {
    in: link.locality,
    measure: link.measure,
    place: link.area,
    month: link.month,
    what: link.what.trim() === '' ? null : link.what.trim(),
    before: String(link.before),
    after: String(link.after),
    against: list(link.against),
    near: list(link.ring),
  };
  return EVALUATION_PARAMS.flatMap((param) => {
    const value = values[param];
    return value === null ? [] : [`${param}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
  }).join('&');
}
