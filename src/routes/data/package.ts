import * as m from '$lib/i18n/messages/data.js';
import { save } from '$lib/app/take-along/save';
import { uploads } from '$lib/app/uploads/own';
import type { Upload } from '$lib/app/uploads/upload';
import { Failure } from '$lib/store/failure';
import { writeDatapackage } from '$lib/store/ingest/describe/write-datapackage';

/**
 * Saves what is known of a kept dataset as a Frictionless data package that lies beside its file.
 * @throws Failure `data-missing` where the dataset is no longer kept
 */
export async function savePackage({ id, description, files }: Upload): Promise<void> {
  const record = await uploads.record(id);
  const file = files[0]?.name;
  if (!record || file === undefined)
    throw new Failure('data-missing', m.no_longer_kept(), m.open_once_more());
  const { columns, encoding } = record.kept.understanding;
  const described = writeDatapackage(file, description, columns);
  // The package is for the file as it came, not for an export of it.
  const own = { ...described, resources: described.resources.map((one) => ({ ...one, encoding })) };
  save(new Blob([JSON.stringify(own, null, 2)], { type: 'application/json' }), 'datapackage.json');
}
