import * as m from '../../i18n/messages/intake.js';
import type { SetAside } from '../../store/ingest/understanding.ts';

/** Why lines of a file are no records, to be read after their number. */
export const SET_ASIDE_WORDS: Record<SetAside['reason'], () => string> = {
  title: m.aside_title,
  header: m.aside_header,
  footnote: m.aside_footnote,
  total: m.aside_total,
  blank: m.aside_blank,
  'repeated-header': m.aside_repeated_header,
  'column-numbers': m.aside_column_numbers,
  'other-table': m.aside_other_table,
  'too-long': m.aside_too_long,
  unreadable: m.aside_unreadable,
  excluded: m.aside_excluded,
};
