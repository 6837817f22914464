/** A monthly count that is watched for rises: one offence in one place. */
export interface WatchedSeries {
  /** `rio-de-janeiro/BRA-RJ-3300100/hom-doloso`: unique on the board and stable between builds. */
  id: string;
  /** Id of the locality. */
  source: string;
  dataset: string;
  area: string;
  areaName: string;
  offence: string;
  offenceName: string;
  /** The noun of a sentence, lower case: `recorded street robberies`. */
  subject: string;
  /** Areas beside this one, nearest first; null where nothing tells which these are. */
  neighbours: readonly string[] | null;
  /** Month of the first value, as `monthOf` counts them. */
  from: number;
  /** One a month; null where the publisher's files hold none. */
  values: readonly (number | null)[];
  /** Months in which counting changed. */
  breaks: readonly { month: number; what: string }[];
  /** From this month on the publisher has not settled the numbers; null where all are settled. */
  provisional: number | null;
  /** Whether the place is smaller than a municipality, so that counts of 1 to 4 are not shown. */
  small: boolean;
}

/** Below a municipality counts from 1 to one less than this are withheld. */
export const SHIELD = 5;

/** A count as it may be shown: null where it is missing or withheld. */
export function shown(value: number | null, small: boolean): number | null {
  return small && value !== null && value > 0 && value < SHIELD ? null : value;
}
