import * as m from '$lib/i18n/messages/data.js';

/** Small files to try the page with; their values are those of a dataset of this site, their clothes are awkward. */
export const SAMPLES: readonly { path: string; name: string; what: () => string }[] = [
  {
    path: '/samples/homicidios.csv',
    name: 'homicidios.csv',
    what: m.sample_homicidios,
  },
  {
    path: '/samples/homicide-by-year.txt',
    name: 'homicide-by-year.txt',
    what: m.sample_by_year,
  },
];

/**
 * A sample as the file that a reader would have chosen.
 * @throws where it cannot be had
 */
export async function fetchSample({ path, name }: (typeof SAMPLES)[number]): Promise<File> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return new File([await response.arrayBuffer()], name);
}
