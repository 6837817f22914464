import { expect } from 'vitest';
import { observation } from '../../../../../src/lib/catalogue/observation.ts';
import type { Description } from '../../../../../src/lib/store/ingest/describe/description.ts';
import type { Role } from '../../../../../src/lib/store/ingest/meaning.ts';
import type { TidyColumn } from '../../../../../src/lib/store/ingest/tidy/batch.ts';
import { countryValues } from '../../../../../src/lib/store/ingest/tidy/country-values.ts';
import { DESCRIPTION, ID, tableOf, unaccounted } from './table.ts';

/** The observations of a table in text, each one that the catalogue accepts, with a report that balances. */
export async function tidied(
  text: string,
  roles: Role[],
  {
    scales = {},
    description = {},
  }: { scales?: Record<number, TidyColumn['scale']>; description?: Partial<Description> } = {},
) {
  const { columns, batches, places } = tableOf(text, roles, scales);
  const input = { id: ID, columns, places, description: { ...DESCRIPTION, ...description } };
  const result = await countryValues(batches, input);
  expect(unaccounted(result.report)).toBe(0);
  for (const row of result.observations) observation.parse(row);
  return result;
}
