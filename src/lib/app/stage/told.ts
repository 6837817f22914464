import type { Told } from '../../evidence/show/summary-sheet.ts';
import type { Figure } from '../../figures/figure.ts';
import { linkTo } from '../../i18n/language.ts';
import type { Content } from './content.ts';

/**
 * What a screen said up to a step of its reveal: before its answer, a card has only asked.
 *
 * @returns null for words alone: they claim nothing
 */
export function toldOf(content: Content, step: number): Told | null {
  if (content.kind === 'words') return null;
  if (content.kind === 'view') {
    const { title, figure } = content;
    const page = linkTo(content.page);
    return { name: title, claim: null, grade: null, sources: sourcesOf(figure), page, answered: true };
  }
  const { answered } = content;
  const asked = { name: answered.card.question, page: linkTo(`/evidence/${answered.card.id}`) };
  if (answered.kind === 'gap') {
    const seen = step > 0;
    return {
      ...asked,
      claim: seen ? answered.reason : null,
      grade: seen ? 'gap' : null,
      sources: [],
      answered: seen,
    };
  }
  const sources = sourcesOf(answered.figure);
  if (step === 0) return { ...asked, claim: null, grade: null, sources, answered: false };
  return { ...asked, claim: answered.claim, grade: answered.graded.grade, sources, answered: true };
}

/** Publishers with their release, as they stand on the stage. */
export function sourcesOf({ sources }: Pick<Figure, 'sources'>): string[] {
  return sources.map(({ publisher, released }) => (released ? `${publisher} (${released})` : publisher));
}
