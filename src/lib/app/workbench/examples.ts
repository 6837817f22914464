/** A question to start from. */
export interface Example {
  title: string;
  sql: string;
}

/** Worked questions to the built-in data; each is run on it by a test. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'Which indicators there are',
    sql: `SELECT indicator.id, indicator.name, dataset.publisher, count(value) AS numbers, min(year) AS first, max(year) AS last
FROM indicator
JOIN dataset ON dataset.id = indicator.dataset
JOIN observation ON observation.indicator = indicator.id
GROUP BY ALL
ORDER BY numbers DESC`,
  },
  {
    title: 'Where the homicide rate is highest',
    sql: `-- Rate per 100,000 people; the latest year of each country
SELECT area.name, observation.year, observation.value
FROM observation
JOIN area ON area.id = observation.area
WHERE indicator = 'homicide-rate' AND grp = 'total' AND kind = 'country'
QUALIFY row_number() OVER (PARTITION BY area.id ORDER BY year DESC) = 1
ORDER BY value DESC
LIMIT 15`,
  },
  {
    title: 'One country over time, women and men',
    sql: `SELECT year, indicator, value
FROM observation
WHERE area = 'BRA' AND indicator IN ('homicide-rate-female', 'homicide-rate-male') AND grp = 'total'
ORDER BY year, indicator`,
  },
  {
    title: 'Trust in the police and homicide, side by side',
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
    title: 'How many numbers are missing, and why',
    sql: `SELECT coalesce(flag::VARCHAR, 'value without remark') AS reason, count(*) AS rows, count(value) AS with_value
FROM observation
GROUP BY ALL
ORDER BY rows DESC`,
  },
  {
    title: 'Median by region and year',
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
    title: 'A view of your own',
    sql: `-- Your own tables and views live in "upload" until the page is loaded again
CREATE OR REPLACE VIEW upload.latest AS
SELECT indicator, area, arg_max(value, year) AS value, max(year) AS year
FROM observation
WHERE grp = 'total' AND value IS NOT NULL
GROUP BY ALL;

FROM upload.latest WHERE area = 'JPN'`,
  },
];
