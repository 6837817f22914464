import * as m from '../../i18n/messages/workbench.js';

/** A question to start from. */
export interface Example {
  title: string;
  sql: string;
}

/** Worked questions to the built-in data; each is run on it by a test. */
export const examples = (): readonly Example[] => [
  {
    title: m.example_indicators(),
    sql: `SELECT indicator.id, indicator.name, dataset.publisher, count(value) AS numbers, min(year) AS first, max(year) AS last
FROM indicator
JOIN dataset ON dataset.id = indicator.dataset
JOIN observation ON observation.indicator = indicator.id
GROUP BY ALL
ORDER BY numbers DESC`,
  },
  {
    title: m.example_highest(),
    sql: `-- ${m.example_highest_comment()}
SELECT area.name, observation.year, observation.value
FROM observation
JOIN area ON area.id = observation.area
WHERE indicator = 'homicide-rate' AND grp = 'total' AND kind = 'country'
QUALIFY row_number() OVER (PARTITION BY area.id ORDER BY year DESC) = 1
ORDER BY value DESC
LIMIT 15`,
  },
  {
    title: m.example_sexes(),
    sql: `SELECT year, indicator, value
FROM observation
WHERE area = 'BRA' AND indicator IN ('homicide-rate-female', 'homicide-rate-male') AND grp = 'total'
ORDER BY year, indicator`,
  },
  {
    title: m.example_trust(),
    sql: `WITH latest AS (
  SELECT indicator, area, arg_max(value, year) AS value, max(year) AS year
  FROM observation
  WHERE grp = 'total' AND value IS NOT NULL
    AND indicator IN ('police-confidence-wvs', 'homicide-rate')
  GROUP BY ALL
)
SELECT area.name, trust.value AS trust, trust.year AS trust_year, homicide.value AS homicide, homicide.year AS homicide_year
FROM latest AS trust
JOIN latest AS homicide ON homicide.area = trust.area AND homicide.indicator = 'homicide-rate'
JOIN area ON area.id = trust.area
WHERE trust.indicator = 'police-confidence-wvs'
ORDER BY trust DESC`,
  },
  {
    title: m.example_missing(),
    sql: `SELECT coalesce(flag::VARCHAR, 'value without remark') AS reason, count(*) AS rows, count(value) AS with_value
FROM observation
GROUP BY ALL
ORDER BY rows DESC`,
  },
  {
    title: m.example_median(),
    sql: `SELECT region.name AS region, observation.year, median(value) AS median, count(value) AS countries
FROM observation
JOIN area ON area.id = observation.area AND area.kind = 'country'
JOIN area AS region ON region.id::VARCHAR = area.region
WHERE indicator = 'homicide-rate' AND grp = 'total' AND year >= 2000
GROUP BY ALL
HAVING count(value) >= 5
ORDER BY observation.year, region`,
  },
  {
    title: m.example_view(),
    sql: `-- ${m.example_view_comment()}
CREATE OR REPLACE VIEW upload.latest AS
SELECT indicator, area, arg_max(value, year) AS value, max(year) AS year
FROM observation
WHERE grp = 'total' AND value IS NOT NULL
GROUP BY ALL;

FROM upload.latest WHERE area = 'JPN'`,
  },
];
