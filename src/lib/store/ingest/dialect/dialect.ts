/** How the cells of a file are set apart. */
export interface Dialect {
  delimiter: string;
  quote: '"' | "'" | null;
  /** Whether a quote inside a quoted cell is written `\"`; else it is doubled. */
  backslash: boolean;
  /** Whether blanks may stand between a delimiter and an opening quote. */
  spaced: boolean;
}
