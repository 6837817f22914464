import type { SetAside } from '../../store/ingest/understanding.ts';

/** Why lines of a file are no records, to be read after their number. */
export const SET_ASIDE_WORDS: Record<SetAside['reason'], string> = {
  title: 'title lines above the header',
  header: 'the header',
  footnote: 'footnotes below the table',
  total: 'rows that sum other rows',
  blank: 'blank lines',
  'repeated-header': 'the header once more',
  'column-numbers': 'a line that numbers the columns',
  'other-table': 'lines of another table of the same file',
  'too-long': 'more cells than columns',
  unreadable: 'cannot be read',
  excluded: 'excluded by you',
};
