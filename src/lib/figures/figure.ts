import type { CatalogueIndicator } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Flag } from '../catalogue/observation.ts';
import type { Language } from '../i18n/language.ts';
import type { EvidenceMarks } from './evidence-marks.ts';
import type { Emphasis, Point } from './point.ts';

export type { Emphasis, Point } from './point.ts';

/** The ways in which an answer can be drawn. */
export const FORMS = ['line', 'dots', 'slope', 'scatter', 'map', 'multiples', 'table'] as const;
export type Form = (typeof FORMS)[number];

/** Further ways, which no link asks for: they show what a computation found, and the caller brings its results. */
export const EVIDENCE_FORMS = ['forest', 'funnel', 'control', 'lorenz', 'likert', 'before-after'] as const;
export type EvidenceForm = (typeof EVIDENCE_FORMS)[number];

/** What is measured along an axis. */
export type Measure = Pick<
  CatalogueIndicator,
  'id' | 'name' | 'subject' | 'unit' | 'better' | 'nature' | 'interval' | 'ratioScale'
>;

/** One number of a figure with all that is known about it; what the table, the CSV and the tooltip show. */
export interface FigureRow {
  indicator: string;
  area: string;
  areaName: string;
  period: string;
  year: number;
  group: string;
  groupName: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  flag: Flag | null;
  /** Id of the dataset, as in `Figure.sources`. */
  source: string;
  /** The publisher's own note on where this number comes from, or ''. */
  sourceNote: string;
  /** What a computation found about this number ("above the 99.8% limit"), where there is something to say. */
  remark?: string;
}

export interface Series {
  /** Area and group: unique in its figure and stable between answers. */
  id: string;
  label: string;
  area: string;
  group: string;
  emphasis: Emphasis;
  /** In order of year. */
  points: Point[];
  /** Years in which this series starts anew; nothing is joined or computed across them. */
  breaks: { year: number; what: string }[];
}

export interface LineMarks {
  kind: 'line';
  years: [number, number];
  series: Series[];
}

export interface MultiplesMarks {
  kind: 'multiples';
  years: [number, number];
  panels: { id: string; label: string; series: Series[] }[];
}

export interface DotsMarks {
  kind: 'dots';
  /** From the highest to the lowest value; several dots share a row where the view is broken down. */
  items: {
    id: string;
    label: string;
    area: string;
    emphasis: Emphasis;
    dots: (Point & { group: string; groupName: string })[];
  }[];
  /** Rows left out of the middle when there are too many to read: after which row, and how many. */
  cut: { after: number; count: number } | null;
}

export interface SlopeMarks {
  kind: 'slope';
  years: [number, number];
  items: {
    id: string;
    label: string;
    area: string;
    emphasis: Emphasis;
    start: Point;
    end: Point;
    /** Why no line joins the two, where a break lies between them. */
    break: string | null;
  }[];
}

export interface ScatterMarks {
  kind: 'scatter';
  x: Measure;
  points: {
    area: string;
    label: string;
    /** Id of the M49 region, for the colour; null where unknown. */
    region: string | null;
    regionName: string;
    emphasis: Emphasis;
    x: Point;
    y: Point;
    population: number | null;
  }[];
  /** Places that are named where not all can be; those that have room where it is left out. */
  named?: string[];
}

export interface MapMarks {
  kind: 'map';
  areas: {
    area: string;
    label: string;
    /** M49 number as in the outlines. */
    m49: string;
    status: 'value' | 'zero' | 'no-data' | 'not-applicable' | 'suppressed';
    point: Point | null;
  }[];
  /** Upper limits of the classes but the last, rising. */
  bins: number[];
  emphasis: string[];
}

export interface TableMarks {
  kind: 'table';
}

export type Marks =
  LineMarks | MultiplesMarks | DotsMarks | SlopeMarks | ScatterMarks | MapMarks | TableMarks | EvidenceMarks;

export type FigureSource = Pick<
  Dataset,
  'id' | 'title' | 'publisher' | 'via' | 'licence' | 'released' | 'nature'
>;

/**
 * All that a reader needs of an answer, without pixels; plain JSON. It cannot be built without its words, its
 * sources and the table of its numbers.
 */
export interface Figure {
  form: Form | EvidenceForm;
  /** The language of its words. */
  language: Language;
  /** The link that gives this figure again: `indicator=...&places=...`. */
  view: string;
  /** The finding, computed. */
  title: string;
  /** Measure, unit, places, period. */
  subtitle: string;
  /** The finding in full, to be read aloud; carries the interval where there is one. */
  sentence: string;
  /** What a person hears who cannot see the chart: its kind, what it shows, the finding, where the table is. */
  summary: string;
  measure: Measure;
  caveats: string[];
  sources: FigureSource[];
  rows: FigureRow[];
  marks: Marks;
}

/** An answer that has nothing to draw, with its reason and the next step. */
export interface Empty {
  reason: string;
  help: string;
}

export type Answer = { kind: 'figure'; figure: Figure } | { kind: 'empty'; empty: Empty };
