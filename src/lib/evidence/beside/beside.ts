import type { FigureSource } from '../../figures/figure.ts';
import { median } from '../../stats/quantile.ts';
import { together, type Together } from './link.ts';
import { besideWords } from './speak.ts';
import { instantOf, yearly, type Grain, type PeriodValue } from './yearly.ts';

/** A measure of the parts of a place, as it goes in. */
export interface BesideMeasure {
  id: string;
  name: string;
  /** The noun of a sentence, lower case. */
  subject: string;
  unit: { name: string; short: string; kind: string; decimals: number };
  grain: Grain;
  breaks: readonly { period: string; what: string }[];
  values: ReadonlyMap<string, readonly PeriodValue[]>;
}

export interface BesidePoint {
  /** Decimal years. */
  at: number;
  label: string;
  value: number;
}

/** One panel: the measure with a line for each area that can be chosen. */
export interface BesidePanel {
  id: string;
  name: string;
  unit: string;
  decimals: number;
  /** Of how many areas the first entry of the list is the middle one, where no file gives the whole; else null. */
  middleOf: number | null;
  lines: Record<string, BesidePoint[]>;
  breaks: { at: number; what: string }[];
}

/** Trust beside other measures of one place; plain JSON, ready to be drawn. */
export interface Beside {
  /** The same first and last instant for all panels. */
  span: [number, number];
  /** What can be chosen: the whole or the middle of all first, then the areas that every panel or only trust has. */
  areas: { id: string; name: string }[];
  /** Trust first. */
  panels: BesidePanel[];
  findings: { id: string; name: string; found: Together; sentences: string[] }[];
  caveat: string;
  sources: FigureSource[];
}

interface Input {
  areas: readonly { id: string; name: string }[];
  /** Id and name of the area that is the whole; null where no file gives one. */
  whole: { id: string; name: string } | null;
  trust: BesideMeasure;
  others: readonly BesideMeasure[];
  sources: FigureSource[];
}

/** Stands for all areas where no file gives the whole. */
const MIDDLE = 'middle';

/** Counts are drawn by the year: a borough's homicides of one month are zero or one. */
function lineOf(values: readonly PeriodValue[], { grain, unit }: BesideMeasure): BesidePoint[] {
  if (unit.kind === 'count' && grain !== 'year')
    return [...yearly(values, grain, unit.kind)].map(([year, value]) => ({
      at: year + 0.5,
      label: String(year),
      value,
    }));
  return values.flatMap(({ period, value }) =>
    value === null ? [] : [{ at: instantOf(period), label: period.replace('-Q', ' Q'), value }],
  );
}

function panelOf(measure: BesideMeasure, { whole }: Input): BesidePanel {
  const lines: Record<string, BesidePoint[]> = {};
  for (const [area, values] of measure.values) lines[area] = lineOf(values, measure);
  const middleOf = whole && lines[whole.id] ? null : measure.values.size;
  if (middleOf !== null) {
    const at = new Map<number, BesidePoint[]>();
    for (const point of Object.values(lines).flat()) at.set(point.at, [...(at.get(point.at) ?? []), point]);
    lines[whole?.id ?? MIDDLE] = [...at.values()]
      .map((points) => ({
        at: points[0]?.at ?? 0,
        label: points[0]?.label ?? '',
        value: median(points.map(({ value }) => value)),
      }))
      .sort((a, b) => a.at - b.at);
  }
  return {
    id: measure.id,
    name: measure.name,
    unit: measure.unit.kind === 'count' ? besideWords().aYear(measure.unit.name) : measure.unit.name,
    decimals: measure.unit.decimals,
    middleOf,
    lines,
    breaks: measure.breaks.map(({ period, what }) => ({ at: Number(period.slice(0, 4)), what })),
  };
}

const byYear = ({ values, grain, unit }: BesideMeasure, but: string | null) =>
  new Map(
    [...values]
      .filter(([area]) => area !== but)
      .map(([area, own]) => [area, yearly(own, grain, unit.kind)] as const),
  );

/**
 * Puts a trust series beside recorded crime or reporting: panels over one time axis, never two scales on one; the rank
 * correlation over areas and of the changes inside them; and the caveat that trust itself moves what is recorded.
 *
 * @returns null where trust has no value at all
 */
export function trustBeside(input: Input): Beside | null {
  const words = besideWords();
  const { trust, others, whole } = input;
  const panels = [trust, ...others].map((measure) => panelOf(measure, input));
  const [first] = panels;
  const seen = first ? Object.values(first.lines).flat() : [];
  if (!first || seen.length === 0) return null;
  const all = panels.flatMap(({ lines }) =>
    Object.values(lines)
      .flat()
      .map(({ at }) => at),
  );
  const trustSpan = [Math.min(...seen.map(({ at }) => at)), Math.max(...seen.map(({ at }) => at))] as const;
  return {
    // What lies long before the first survey stands beside nothing.
    span: [
      Math.floor(Math.max(Math.min(...all), trustSpan[0] - 2)),
      Math.ceil(Math.min(Math.max(...all), trustSpan[1] + 2)),
    ],
    areas: [
      whole ?? { id: MIDDLE, name: words.middle },
      ...input.areas.filter(({ id }) => id !== whole?.id && first.lines[id]),
    ],
    panels,
    findings: others.map((other) => {
      const breaks = [...trust.breaks, ...other.breaks].map(({ period }) => Number(period.slice(0, 4)));
      const found = together(byYear(trust, whole?.id ?? null), byYear(other, whole?.id ?? null), breaks);
      const counted = other.unit.kind === 'count';
      const subject = counted ? words.numberOf(other.subject) : other.subject;
      const named = { trust: trust.subject, other: subject, counted };
      return { id: other.id, name: other.name, found, sentences: words.together(named, found) };
    }),
    caveat: words.caveat,
    sources: input.sources,
  };
}
