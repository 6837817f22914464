import { expect, test } from 'vitest';
import { csv } from '../../../../../src/lib/figures/csv.ts';
import { line } from '../../../../../src/lib/figures/forms/line.ts';
import { recognise } from '../../../../../src/lib/store/ingest/match/recognise.ts';
import { countryValues } from '../../../../../src/lib/store/ingest/tidy/country-values.ts';
import { exampleScore } from '../../../figures/example.ts';
import { figureOf, frame, row, sure } from '../../../figures/ask.ts';
import { columnsOf } from '../match/column.ts';
import { DESCRIPTION, ID, tableOf, unaccounted } from './table.ts';

test('the numbers saved from this site come back as they were, with their gaps, intervals and notes', async () => {
  const figure = figureOf(
    line(
      frame({ indicator: exampleScore }),
      [
        sure('BRA', 2000, -0.5, 0.1, { source: 'CTS' }),
        row('BRA', 2001, 0.25, { flag: 'estimated' }),
        row('JPN', 2001, null, { flag: 'suppressed', source: 'a, "b"' }),
      ],
      [],
    ),
  );
  const text = csv(figure);
  const { headers, rows } = columnsOf(text);
  const known = recognise(headers, rows);
  expect(known?.id).toBe('koban');
  const roles = headers.map((_, index) => known?.columns[index]?.role ?? 'none');
  const { columns, batches, places } = tableOf(text, roles);
  const { observations, measures, report } = await countryValues(batches, {
    id: ID,
    columns,
    places,
    description: DESCRIPTION,
  });
  expect(unaccounted(report)).toBe(0);
  expect(report.notUsed).toEqual([]);
  expect(measures.map(({ what }) => what)).toEqual([figure.measure.name]);
  expect(observations).toEqual(
    figure.rows.map(({ area, period, year, group, value, low, high, n, flag, sourceNote }) => ({
      indicator: ID,
      area,
      period,
      year,
      group,
      value,
      low,
      high,
      n,
      flag,
      source: sourceNote,
    })),
  );
});
