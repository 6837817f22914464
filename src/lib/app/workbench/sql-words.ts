/** What DuckDB knows beyond PostgreSQL, for highlighting and completion. */
export const MORE_KEYWORDS =
  'qualify pivot unpivot summarize describe exclude replace columns asof positional semi anti sample ' +
  'try_cast macro by all filter within';

/** Functions that are used most in questions to tables of numbers, offered while typing. */
export const FUNCTIONS = [
  'count(*)',
  'sum()',
  'avg()',
  'median()',
  'min()',
  'max()',
  'arg_max()',
  'arg_min()',
  'quantile_cont()',
  'stddev_samp()',
  'corr()',
  'regr_slope()',
  'round()',
  'coalesce()',
  'nullif()',
  'row_number() OVER ()',
  'lag() OVER ()',
  'date_trunc()',
  'strftime()',
  'strptime()',
  'regexp_matches()',
  'string_split()',
  'levenshtein()',
] as const;
