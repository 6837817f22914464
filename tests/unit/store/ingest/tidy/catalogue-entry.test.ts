import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../../src/lib/catalogue/catalogue.ts';
import { dataset } from '../../../../../src/lib/catalogue/dataset.ts';
import { catalogueEntry } from '../../../../../src/lib/store/ingest/tidy/catalogue-entry.ts';
import { DESCRIPTION, ID, isCountry, OWN } from './table.ts';
import { tidied } from './tidied.ts';

describe('the catalogue’s entry for a dataset of the reader’s own', () => {
  const entryOf = async (...args: Parameters<typeof tidied>) =>
    catalogueEntry(OWN, await tidied(...args), isCountry);

  it('is one that the catalogue accepts, and says that nobody here checked it', async () => {
    const entry = await entryOf('C,Y,Sex,Rate\nBRA,2019,F,1.25\nBRA,2020,,2.5\nM49-001,2020,,3', [
      'where-code',
      'when',
      'group',
      'rate',
    ]);
    expect(
      catalogue.parse({ datasets: [entry.dataset], indicators: entry.indicators, areas: [] }),
    ).toBeTruthy();
    expect(dataset.parse(entry.dataset).caveats).toContain(
      'Brought in by the reader; not checked by this site.',
    );
    expect(entry.indicators[0]).toMatchObject({
      id: ID,
      name: 'Rate',
      subject: 'rate',
      unit: { kind: 'rate', decimals: 2, min: 0 },
      hasTotal: true,
      interval: null,
      breakdowns: [{ id: 'sex', groups: [{ id: 'female', name: 'F' }] }],
      coverage: { rows: 3, areas: 2, countries: 1, from: 2019, to: 2020, fullestLate: 2020 },
    });
  });

  it('tells in its preparation what is not used, and why', async () => {
    const { dataset: own } = await entryOf('Country,Year,Rate\nBrazil,2019,1\nArab World,2019,2', [
      'where',
      'when',
      'rate',
    ]);
    expect(own.preparation).toEqual([
      '2 rows with 2 values gave 1 row of data.',
      '1 value is not used, first in line 3: the place is no country or region that this site knows, or was not decided (Arab World).',
    ]);
  });

  it('counts coverage of values, not of gaps', async () => {
    const { indicators } = await entryOf('C,Y,Rate\nBRA,2019,1\nBRA,2020,..', ['where-code', 'when', 'rate']);
    expect(indicators[0]?.coverage).toMatchObject({ rows: 2, from: 2019, to: 2019 });
  });

  it('states no publisher, licence or nature that the reader did not state', async () => {
    const text = 'C,Y,Rate\nBRA,2019,1';
    const silent = { ...OWN, description: { ...DESCRIPTION, publisher: '', licence: '', nature: null } };
    const entry = catalogueEntry(silent, await tidied(text, ['where-code', 'when', 'rate']), isCountry);
    expect(entry.dataset).toMatchObject({
      publisher: 'Not stated',
      licence: 'Not stated',
      licenceStated: false,
      nature: 'expert-scored',
    });
    expect(entry.dataset.caveats).toContain('The reader did not say how the numbers came about.');
  });
});
