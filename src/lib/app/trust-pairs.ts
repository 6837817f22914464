import { pageLanguage, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pairReport, type PairReport, type Side } from '../evidence/pairs/report.ts';
import { seriesQuery } from '../store/queries/series.ts';
import type { Engine } from '../store/engine.ts';
import { topicOf } from './frame.ts';
import { writeView } from './view-codec.ts';

/** Surveys that asked people about their trust in the police. Their scales differ, so each stands by itself. */
export const POLICE_TRUST = [
  'police-confidence-wvs',
  'police-confidence-qog',
  'police-trust-ess-qog',
  'police-trust-ess',
  'police-trust-lapop',
  'police-trust-afrobarometer',
] as const;

/** What trust is set against: killings, victims, reporting, bribes, and people held without a sentence. */
export const TRUST_AGAINST = [
  'homicide-rate',
  'crime-victims-wvs',
  'victims-robbery',
  'victims-physical-assault',
  'reporting-robbery',
  'reporting-physical-assault',
  'bribery-persons-2025',
  'unsentenced-detainees',
] as const;

/** Years that the two values of a country may lie from each other where nothing else is asked for. */
export const APART = 3;

interface Options {
  /** Years that the two values of a country may lie from each other. */
  apart?: number;
  signal?: AbortSignal;
  language?: Language;
}

/** A report with the link of its scatter, which shows the latest values; null where the pair was refused. */
export type LinkedPair = PairReport & { view: string | null };

/**
 * One axis: of several indicators each country is taken from the first that has it, so that no country is measured in two
 * ways.
 */
async function side(
  ids: readonly [string, ...string[]],
  catalogue: Catalogue,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Side> {
  const areas = catalogue.areas.filter(({ kind }) => kind === 'country').map((area) => area.id);
  const [first, ...beside] = await Promise.all(
    ids.map(async (id) => {
      const topic = topicOf(catalogue, id);
      const { from, to } = topic.indicator.coverage;
      const params = { indicator: id, areas, from, to, groups: ['total'] };
      const rows = await engine.run(seriesQuery, params, signal ? { signal } : {});
      return { topic, group: 'total', rows };
    }),
  );
  if (!first) throw new Error('An axis needs an indicator.');
  const rows = [...first.rows];
  for (const other of beside) {
    const taken = new Set(rows.map(({ area }) => area));
    rows.push(...other.rows.filter(({ area }) => !taken.has(area)));
  }
  return { topic: first.topic, group: first.group, rows, beside };
}

const listed = (ids: string | readonly [string, ...string[]]): readonly [string, ...string[]] =>
  typeof ids === 'string' ? [ids] : ids;

function linked(report: PairReport): LinkedPair {
  if (report.kind === 'refused') return { ...report, view: null };
  const seen = report.over.pairs.flatMap(({ xYear, yYear }) => [xYear, yYear]);
  const view = writeView({
    ...{ indicator: report.y, versus: report.x, form: 'scatter', highlight: null },
    ...{ places: null, by: null, group: null },
    years: { from: Math.min(...seen), to: Math.max(...seen) },
  });
  return { ...report, view };
}

/**
 * How two measures go together over all countries: see `pairReport`. A side may be several indicators of one scale; of
 * different scales they are refused.
 *
 * @throws Failure as `Engine.run` does; Error for an indicator that the catalogue does not hold
 * @example await measuresPaired('police-confidence-wvs', 'homicide-rate', catalogue, engine)
 */
export async function measuresPaired(
  y: string | readonly [string, ...string[]],
  x: string | readonly [string, ...string[]],
  catalogue: Catalogue,
  engine: Engine,
  { apart = APART, signal, language = pageLanguage() }: Options = {},
): Promise<LinkedPair> {
  const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
  const [ySide, xSide] = await Promise.all([
    side(listed(y), catalogue, engine, signal),
    side(listed(x), catalogue, engine, signal),
  ]);
  return linked(pairReport(ySide, xSide, apart, areas, language));
}

/**
 * Trust in the police by every survey, against killings, victims, reporting, bribes and people held without a sentence.
 * Each survey of trust by itself, since their scales differ; pairs without enough countries come back refused.
 *
 * @throws Failure as `Engine.run` does
 */
export async function trustPairs(
  catalogue: Catalogue,
  engine: Engine,
  { apart = APART, signal, language = pageLanguage() }: Options = {},
): Promise<LinkedPair[]> {
  const areas = new Map(catalogue.areas.map((area) => [area.id, area]));
  const read = (ids: readonly string[]) =>
    Promise.all(ids.map((id) => side([id], catalogue, engine, signal)));
  const [trust, against] = await Promise.all([read(POLICE_TRUST), read(TRUST_AGAINST)]);
  return trust.flatMap((y) => against.map((x) => linked(pairReport(y, x, apart, areas, language))));
}
