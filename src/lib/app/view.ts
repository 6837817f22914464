import type { Form } from '../figures/figure.ts';

/** What a link means. Everything that a figure depends on, and nothing else. */
export interface View {
  /** Indicator id. */
  indicator: string;
  /** Second indicator, along the x axis of a scatter. Link: `with`. */
  versus: string | null;
  /** Area ids in the order chosen; null where the link names none (a default is taken), [] where it names none on purpose. */
  places: string[] | null;
  /** First and last year, both included; null where the link names none. Link: `years=2000..2020` or `years=2020`. */
  years: { from: number; to: number } | null;
  /** Dimension that the figure is split by. Link: `by=sex`. */
  by: string | null;
  /** The one group shown where the figure is not split: `total`, or as in `Observation.group`. Link: `group=sex=female`. */
  group: string | null;
  form: Form;
  /** Area that the figure puts forward. */
  highlight: string | null;
}
