import { pageLanguage, type Language } from '../i18n/language.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { english } from '../evidence/check/lexicon-en.ts';
import type { Lexicon } from '../evidence/check/lexicon.ts';
import { otherYears } from '../evidence/check/other-years.ts';
import type { Around, Outcome, Shown, Word } from '../evidence/check/outcome.ts';
import { parse } from '../evidence/check/parse.ts';
import { reasonsIn } from '../evidence/check/speak.ts';
import type { Understood } from '../evidence/check/understood.ts';
import { verdict } from '../evidence/check/verdict.ts';
import type { FigureSource } from '../figures/figure.ts';
import type { Row } from '../figures/frame.ts';
import { sourceOf } from '../figures/source.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Engine } from '../store/engine.ts';
import { latestQuery } from '../store/queries/latest.ts';
import { seriesQuery } from '../store/queries/series.ts';
import { RECENT_YEARS } from './defaults.ts';
import { writeView } from './view-codec.ts';

/** A claim with what the data says to it; plain JSON. */
export interface Checked {
  sentence: string;
  understood: Understood;
  verdict: Word;
  reason: string;
  /** See `Outcome`. */
  number: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  /** The link of the figure that shows it, as in `Figure.view`; null where there is nothing to show. */
  view: string | null;
  caveats: string[];
  /** What speaks against the verdict, and how many other sources and choices of years were looked at. */
  counter: { arguments: string[]; looked: number };
  sources: FigureSource[];
}

export interface CheckOptions {
  language?: Language;
  /** What was understood, as corrected by hand; parsed from the sentence where it is not given. */
  understood?: Understood;
  signal?: AbortSignal;
}

/** The table of words of a language; English where it has none of its own yet. */
export function lexiconIn(language: Language): Lexicon {
  const known: Partial<Record<Language, Lexicon>> = { en: english };
  return known[language] ?? english;
}

/**
 * Checks a spoken or pasted claim against the data.
 *
 * Where the words may mean several indicators (trust in the police: shares and scales, of several surveys), the first
 * that allows a verdict decides; another one that contradicts it is named among what argues against it.
 *
 * @throws Failure as `Engine.run` does; that a claim cannot be checked is a verdict, not a failure
 * @example (await checkClaim('Most people in Brazil trust the police', catalogue, engine)).verdict // 'not supported'
 */
export async function checkClaim(
  sentence: string,
  catalogue: Catalogue,
  engine: Engine,
  { language = pageLanguage(), understood, signal }: CheckOptions = {},
): Promise<Checked> {
  const claim = understood ?? parse(sentence, lexiconIn(language), catalogue);
  const around = { catalogue, language };
  const options = signal ? { signal } : {};
  const tried: Tried[] = [];
  for (const measure of [claim.measure, ...claim.others]) {
    const one = { ...claim, measure };
    const asks = claim.problems.length === 0 && measure !== null;
    const rows = asks ? await rowsFor(one, catalogue, engine, options) : [];
    tried.push({ claim: one, rows, outcome: verdict(one, rows, around) });
    if (!asks) break;
  }
  const decides = tried.find(({ outcome }) => outcome.verdict !== 'cannot be checked') ?? best(tried);
  if (!decides) throw new Error('A claim is always tried with one measure at least.');
  const { outcome } = decides;
  return {
    sentence,
    understood: decides.claim,
    verdict: outcome.verdict,
    reason: outcome.reason,
    number: outcome.number,
    low: outcome.low,
    high: outcome.high,
    unit: outcome.unit,
    view: outcome.shown && linkOf(outcome.shown),
    caveats: [
      ...new Set([
        ...outcome.caveats,
        ...(outcome.shown ? (indicatorOf(outcome.shown, catalogue)?.caveats ?? []) : []),
      ]),
    ],
    counter: counterOf(decides, tried, around),
    sources: sourcesOf(outcome.shown, catalogue),
  };
}

/** A claim with one of the measures that its words may mean. */
interface Tried {
  claim: Understood;
  rows: readonly Row[];
  outcome: Outcome;
}

/** Other sources of the same thing and other years nearby that say the opposite. */
function counterOf(decides: Tried, tried: readonly Tried[], around: Around): Checked['counter'] {
  if (decides.outcome.shown === null) return { arguments: [], looked: 0 };
  const others = tried.filter((one) => one !== decides && one.outcome.verdict !== 'cannot be checked');
  const { looked, turned } = otherYears(decides.claim, decides.rows, decides.outcome.verdict, around);
  const [first] = turned;
  const number = (count: number) => formatNumber(count, 0, around.language);
  const years = first
    ? [
        reasonsIn(around.language).otherChoice({
          turned: number(turned.length),
          looked: number(looked),
          verdict: first.outcome.verdict,
          reason: first.outcome.reason,
        }),
      ]
    : [];
  return {
    arguments: [...contrary(decides, tried, around), ...years],
    looked: others.length + looked,
  };
}

/** Among measures none of which can tell: the one that at least has something to show. */
function best(tried: readonly Tried[]): Tried | undefined {
  return tried.find(({ outcome }) => outcome.shown !== null) ?? tried[0];
}

/** The rows that a claim needs, as the engine has them. */
async function rowsFor(
  { measure, comparison, period, places }: Understood,
  catalogue: Catalogue,
  engine: Engine,
  options: { signal?: AbortSignal },
): Promise<Row[]> {
  const indicator = catalogue.indicators.find(({ id }) => id === measure?.indicator);
  if (!indicator || !measure) return [];
  const { from, to } = indicator.coverage;
  if (comparison?.kind === 'rank') {
    const years =
      period.kind === 'in'
        ? { from: period.year, to: period.year }
        : { from: Math.max(from, to - RECENT_YEARS + 1), to };
    const params = { indicator: indicator.id, group: measure.group, ...years, areas: null };
    const rows = await engine.run(latestQuery, params, options);
    return rows.map((row) => ({ ...row, grp: measure.group }));
  }
  const groups = comparison?.kind === 'group' ? [comparison.group, comparison.other] : [measure.group];
  const areas = comparison?.kind === 'place' ? [...places, comparison.other] : places;
  if (areas.length === 0) return [];
  return engine.run(seriesQuery, { indicator: indicator.id, areas, from, to, groups }, options);
}

/** Other sources of the same thing that say the opposite. */
function contrary(decides: Tried, tried: readonly Tried[], { catalogue, language }: Around): string[] {
  const against: Partial<Record<Word, Word>> = { supported: 'not supported', 'not supported': 'supported' };
  return tried
    .filter(({ outcome }) => outcome.verdict === against[decides.outcome.verdict])
    .map(({ claim, outcome }) => {
      const name = catalogue.indicators.find(({ id }) => id === claim.measure?.indicator)?.name ?? '';
      return reasonsIn(language).elsewhere({
        source: name,
        verdict: outcome.verdict,
        reason: outcome.reason,
      });
    });
}

function indicatorOf({ indicator }: Shown, catalogue: Catalogue) {
  return catalogue.indicators.find(({ id }) => id === indicator);
}

function linkOf({ indicator, group, by, places, years, form, highlight }: Shown): string {
  const own = group === 'total' ? null : group;
  return writeView({ indicator, versus: null, places, years, by, group: own, form, highlight });
}

function sourcesOf(shown: Shown | null, catalogue: Catalogue): FigureSource[] {
  const indicator = shown && indicatorOf(shown, catalogue);
  return catalogue.datasets.filter(({ id }) => id === indicator?.dataset).map(sourceOf);
}
