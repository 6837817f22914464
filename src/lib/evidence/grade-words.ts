import { pageLanguage, type Language } from '../i18n/language.ts';
import * as m from '../i18n/messages/grading.js';
import type { Grade } from './grounds.ts';

/**
 * What a grade is called, as it stands behind "How sure:"; null for a gap in the data.
 * @example gradeWord('strong', 'es') // 'alto'
 */
export function gradeWord(grade: Grade | null, language: Language = pageLanguage()): string {
  return grade === null ? m.gap({}, { locale: language }) : m.grade({ grade }, { locale: language });
}
