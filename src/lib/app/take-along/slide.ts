/** A slide as a plan: what stands where, in inches on a page of 13.33 by 7.5; plain data. */
export interface Slide {
  elements: SlideElement[];
  /** What the speaker reads. */
  notes: string;
}

/** Where an element stands, in inches from the upper corner at which reading begins. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export type Tone = 'ink' | 'muted' | 'accent';

export interface SlideText extends Box {
  kind: 'text';
  text: string;
  /** In points. */
  size: number;
  bold?: boolean;
  tone: Tone;
  /** The heading of the slide, which outlines and screen readers name it by. */
  title?: true;
}

export interface SlideTable extends Box {
  kind: 'table';
  head: string[];
  rows: string[][];
  /** Widths of the columns; their sum is the width of the table. */
  columns: number[];
  size: number;
}

/** One line or row of bars. `null` is a year without a number, and is never drawn or written as zero. */
export interface ChartSeries {
  name: string;
  values: (number | null)[];
  /** An end of an interval is drawn thin and dashed. */
  style: 'main' | 'interval';
}

/** A chart that can be changed in the program that shows it: its numbers are in a sheet behind it. */
export interface SlideChart extends Box {
  kind: 'chart';
  form: 'line' | 'bar';
  labels: string[];
  series: ChartSeries[];
  decimals: number;
  /** What a person hears who cannot see it. */
  summary: string;
}

export type SlideElement = SlideText | SlideTable | SlideChart;

export const PAGE = { w: 13.333, h: 7.5 };
export const MARGIN = 0.6;
/** Width between the margins. */
export const WIDTH = PAGE.w - 2 * MARGIN;
