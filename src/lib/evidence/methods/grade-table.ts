import { formatNumber, formatPercent, formatTogether } from '../../i18n/format.ts';
import {
  AGE,
  BROKEN,
  COVERAGE,
  LEAST_COUNTRIES,
  NATURES,
  SAMPLE,
  UNCLEAR,
  WIDTH,
  type Rule,
} from '../grade-rules.ts';
import type { Language } from '../../i18n/language.ts';
import * as m from '../../i18n/messages/methods.js';
import type { Grade } from '../grounds.ts';

/** A rule of the grade in words: what is looked at, and what each grade asks; null where it never gives that grade. */
export interface GradeRow {
  id: Rule['id'];
  looksAt: string;
  grades: Record<Grade, string | null>;
}

/**
 * The rule table of the grade as a reader sees it, in a language. Thresholds come from the rules themselves.
 * @example gradeTable('fr')[0]?.grades.strong // 'obtenus par enquête, dénombrés'
 */
export function gradeTable(language: Language): GradeRow[] {
  const to = { locale: language };
  const percent = (share: number): string => formatPercent(share, language);
  const whole = (value: number): string => formatNumber(value, 0, language);
  const tenths = (value: number): string => formatNumber(value, 1, language);
  const natures = (grade: Grade): string =>
    formatTogether(
      NATURES.filter(([, allowed]) => allowed === grade).map(([nature]) => m.table_nature({ nature }, to)),
      language,
    );
  const row = (id: Rule['id'], grades: Partial<Record<Grade, string>>): GradeRow => ({
    id,
    looksAt: m.table_rule({ rule: id }, to),
    grades: { strong: null, moderate: null, limited: null, none: null, ...grades },
  });
  return [
    row('nature', {
      strong: natures('strong'),
      moderate: natures('moderate'),
      limited: natures('limited'),
    }),
    row('comparability', { moderate: m.table_own({}, to), limited: m.table_across({}, to) }),
    row('proxy', { moderate: m.table_proxy({}, to) }),
    row('sample', {
      strong: m.table_least({ n: whole(SAMPLE.strong) }, to),
      moderate: m.table_least_or_unknown({ n: whole(SAMPLE.moderate) }, to),
      limited: m.table_least({ n: whole(SAMPLE.limited) }, to),
      none: m.table_under({ n: whole(SAMPLE.limited) }, to),
    }),
    row('coverage', {
      strong: m.table_least({ n: percent(COVERAGE.strong) }, to),
      moderate: m.table_least_or_one({ n: percent(COVERAGE.moderate) }, to),
      limited: m.table_fewer({}, to),
      none: m.table_under_countries({ n: whole(LEAST_COUNTRIES) }, to),
    }),
    row('clarity', {
      strong: m.table_up_to({ n: percent(UNCLEAR.strong) }, to),
      moderate: m.table_up_to({ n: percent(UNCLEAR.moderate) }, to),
      limited: m.table_more({}, to),
    }),
    row('interval', {
      strong: m.table_wide({ n: tenths(WIDTH.strong) }, to),
      moderate: m.table_wide({ n: tenths(WIDTH.moderate) }, to),
      limited: m.table_wider({}, to),
      none: m.table_draw({}, to),
    }),
    row('ecology', { moderate: m.table_every_link({}, to) }),
    row('recency', {
      strong: m.table_years({ n: whole(AGE.strong) }, to),
      moderate: m.table_years({ n: whole(AGE.moderate) }, to),
      limited: m.table_older({}, to),
    }),
    row('breaks', {
      strong: m.table_up_to({ n: percent(BROKEN.strong) }, to),
      moderate: m.table_up_to({ n: percent(BROKEN.moderate) }, to),
      limited: m.table_more({}, to),
    }),
  ];
}
