import type { ThemeId } from '../../catalogue/theme.ts';
import { orderFor, type Audience } from './audience.ts';
import type { Brief } from './brief.ts';
import { pointsOf } from './points.ts';
import { doNotSay, sayLines } from './say.ts';

/** What a reader chose of a brief. */
export interface Choice {
  audience: Audience | null;
  /** null takes all. */
  themes: readonly ThemeId[] | null;
}

/**
 * The brief with the chosen questions in the order of the reader. Points and lines are found anew among what is left, by the same
 * rules; no number changes.
 */
export function arrange(brief: Brief, { audience, themes }: Choice): Brief {
  if (audience === null && themes === null) return brief;
  const order = orderFor(audience).filter((id) => themes === null || themes.includes(id));
  const inOrder = <Themed extends { theme: ThemeId }>(all: readonly Themed[]): Themed[] =>
    order.flatMap((id) => all.filter(({ theme }) => theme === id));
  const sections = inOrder(brief.sections);
  const items = sections.flatMap((section) => section.items);
  const years = items.map(({ latest }) => latest.year);
  const arranged = {
    ...brief,
    sections,
    questions: inOrder(brief.questions),
    ...pointsOf(items, brief.name, brief.now),
    sources: [...new Map(items.map(({ source }) => [source.id, source])).values()],
    years: years.length ? { from: Math.min(...years), to: Math.max(...years) } : null,
  };
  return { ...arranged, say: sayLines(arranged), doNotSay: doNotSay(arranged) };
}
