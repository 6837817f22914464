/** Words of DuckDB's SQL that are marked and offered; names that columns often have are left out. */
export const KEYWORDS =
  'select from where group by having qualify order asc desc nulls limit offset join left right full inner outer cross ' +
  'asof positional semi anti natural on using as and or not in is like ilike glob similar between case when then else ' +
  'end distinct union all except intersect with recursive materialized values create replace table view macro drop ' +
  'temp temporary if exists over partition window rows range preceding following unbounded current row filter within ' +
  'pivot unpivot summarize describe show explain exclude columns sample cast try_cast interval lateral any some tablesample';

/** Names of types. */
export const TYPES =
  'integer bigint hugeint smallint tinyint double float decimal varchar boolean date time timestamp blob';

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
