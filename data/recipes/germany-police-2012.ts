import { describe, percent } from '../describe.ts';
import { readNumber } from '../number.ts';
import { observed } from '../observed.ts';
import type { Recipe } from '../recipe.ts';
import { rounded } from '../rounded.ts';

const FILE = 'germany-trust-local-police-2012/facets.csv';
/** Below this number of answers a share is marked as resting on a small sample. */
const FEW = 100;

/** The file's groups of people, and the groups of our rows. */
const GROUPS: Record<string, string> = {
  'keine Opfererfahrung': 'victim=no',
  Opfererfahrung: 'victim=yes',
  'zufriedenstellender Polizeikontakt': 'contact=satisfactory',
  'unzufriedenstellender Polizeikontakt': 'contact=unsatisfactory',
  'enge nachbarschaftliche Bindung': 'ties=close',
  'geringe nachbarschaftliche Bindung': 'ties=loose',
};
/** Everybody's answers stand one by one, those of the groups in pairs; we carry the good ones. */
const GOOD = new Set(['sehr gut', 'eher gut', 'sehr/eher gut']);
const BAD = new Set(['eher schlecht', 'sehr schlecht', 'eher/sehr schlecht']);

const recipe: Recipe = {
  dataset: {
    id: 'germany-police-2012',
    title: 'German Victimisation Survey 2012: how residents rate the local police',
    publisher: 'Federal Government of Germany, from the German Victimisation Survey 2012',
    via: 'gut-leben-in-deutschland/bericht',
    licence: 'The MIT License (MIT), Copyright (c) 2016 Bundesregierung',
    licenceStated: true,
    retrievedFrom:
      'github.com/gut-leben-in-deutschland/bericht @ 5210024b560b64b53274acffc62b7bfab91d9c2b, content/06/03/facets.csv',
    released: '2012',
    nature: 'surveyed',
    summary:
      'Share of people in Germany who rate the work of their local police as good, for all and by experience of crime, contact with the police and ties to neighbours.',
    preparation: [
      'Shares of one are shown as percentages.',
      'For all people the file gives four answers; the value is "very good" plus "rather good". For the groups it gives that sum itself.',
      'The share of bad ratings is what remains to 100 and is not carried.',
      'Groups with fewer than 100 answers carry a flag for a small sample.',
    ],
    caveats: [
      'One country and one year.',
      'How many people stand behind the figure for all is not in the file, and no interval is given.',
      'The numbers of answers of the groups do not add up to one total: not everybody was asked about contact or ties.',
    ],
    files: [FILE],
  },
  indicators: [
    describe({
      id: 'local-police-good-germany',
      dataset: 'germany-police-2012',
      name: 'Local police do good work (Germany 2012)',
      description:
        'Share of people in Germany who rate the work of their local police as very good or rather good.',
      subject: 'share of people who rate the local police as good',
      unit: percent('percent of people'),
      denominator: 'people with an answer',
      nature: 'surveyed',
      better: 'higher',
      themes: ['trust', 'community'],
      targets: ['16.6'],
      breakdowns: [
        {
          id: 'victim',
          name: 'Experience of crime',
          groups: [
            { id: 'no', name: 'Not a victim' },
            { id: 'yes', name: 'Victim of a crime' },
          ],
        },
        {
          id: 'contact',
          name: 'Contact with the police',
          groups: [
            { id: 'satisfactory', name: 'Satisfactory contact' },
            { id: 'unsatisfactory', name: 'Unsatisfactory contact' },
          ],
        },
        {
          id: 'ties',
          name: 'Ties to neighbours',
          groups: [
            { id: 'close', name: 'Close ties' },
            { id: 'loose', name: 'Loose ties' },
          ],
        },
      ],
      ratioScale: true,
    }),
  ],
  rows(raw) {
    const good = new Map<string, { share: number; n: number | null }>();
    for (const line of raw.table(FILE, { columns: ['facet', 'rating', 'value', 'n'] })) {
      const facet = line.facet ?? '';
      const rating = line.rating ?? '';
      const group = facet === '' ? 'total' : GROUPS[facet];
      if (group === undefined) throw new Error(`${FILE}: unknown group "${facet}"`);
      if (BAD.has(rating)) continue;
      if (!GOOD.has(rating)) throw new Error(`${FILE}: unknown rating "${rating}"`);
      const share = (good.get(group)?.share ?? 0) + readNumber(line.value ?? '', `${FILE}, ${facet}`);
      good.set(group, { share, n: line.n ? readNumber(line.n, `${FILE}, ${facet}`) : null });
    }
    return [...good].map(([group, { share, n }]) =>
      observed({
        indicator: 'local-police-good-germany',
        area: 'DEU',
        year: 2012,
        group,
        value: rounded(100 * share, 4),
        n,
        flag: n !== null && n < FEW ? 'small-sample' : null,
      }),
    );
  },
};

export default recipe;
