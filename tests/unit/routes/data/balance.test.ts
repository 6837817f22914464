import { describe, expect, it } from 'vitest';
import { balanceLine, tableRows } from '../../../../src/routes/data/balance.ts';
import { sourceOfText } from '../../../../src/lib/store/ingest/bytes/read-stream.ts';
import { readBatches } from '../../../../src/lib/store/ingest/read-batches.ts';
import { understand } from '../../../../src/lib/store/ingest/understand.ts';

const wide = 'Country;2019;2020;2021\nKenya;1;2;3\nGhana;4;5;6\nTotal;5;7;9\n';

describe('the account of the rows of a file', () => {
  it('balances', () => {
    const setAside = [{ reason: 'footnote' as const, count: 8, firstRows: [] }];
    expect(balanceLine({ read: 9420, rows: 9412, wide: null, setAside })).toBe(
      '9,420 rows read = 9,412 loaded + 8 set aside',
    );
  });

  it('says how long the table is where years as columns become rows', async () => {
    const source = sourceOfText('rates.csv', wide);
    const settings = { long: true };
    const understanding = await understand(source, settings, { areas: [] });
    let loaded = 0;
    for await (const { lines } of readBatches(source, understanding, settings)) loaded += lines.length;
    expect(tableRows(understanding)).toBe(loaded);
    expect(balanceLine(understanding)).toBe(
      '4 rows read = 2 loaded + 2 set aside; with a row for each year the table has 6 rows',
    );
  });
});
