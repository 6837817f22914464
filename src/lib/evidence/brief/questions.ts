import { THEMES } from '../../catalogue/theme.ts';
import { cardIn } from '../card-words.ts';
import { CARDS } from '../library.ts';
import type { Brief, Item, LikelyQuestion, Section } from './brief.ts';
import { LINES, measureOfLine, type Line } from './lines.ts';
import { level } from './quantity.ts';
import { sentences } from './speech.ts';

/** Items that an answer puts into words, and cards that it names. */
const SAID = 2;
const CARDS_SHOWN = 3;

/** The cards of a question: those about its items first, in the order of the library. */
function cardsOf({ theme, items }: Section): string[] {
  const own = new Set(items.map(({ indicator }) => indicator));
  const about = (claim: object) => 'indicator' in claim && own.has(String(claim.indicator));
  const cards = CARDS.filter((card) => card.theme === theme);
  return [...cards.filter(({ claim }) => about(claim)), ...cards.filter(({ claim }) => !about(claim))]
    .slice(0, CARDS_SHOWN)
    .map(({ id }) => id);
}

const told = (item: Item, place: string): string[] => {
  const { change } = item;
  return 'withheld' in change || change.reads === 'unclear' ? [level(item, place)] : [change.sentence];
};

/** The panel's ten questions with what the data of this place answer. */
export function questionsOf({
  sections,
  name,
  localities,
}: Pick<Brief, 'sections' | 'name' | 'localities'>): LikelyQuestion[] {
  return sections.map((section) => {
    const { theme, items } = section;
    const said = items.slice(0, SAID);
    const places =
      theme === 'local' && localities.length
        ? [sentences().localRecords(localities.map((one) => one.name))]
        : [];
    const [lead] = CARDS.filter((card) => card.theme === theme).map((card) => cardIn(card));
    // Where no data answer the question anywhere, that is said before the nearest thing that can.
    const gap = lead?.claim.kind === 'gap' ? lead.claim.reason : null;
    const parts = [...said.flatMap((item) => told(item, name)), ...places];
    return {
      theme,
      question: THEMES.find(({ id }) => id === theme)?.question ?? '',
      items: said.map(({ id }) => id),
      answer: gap
        ? sentences().nearest(gap, parts)
        : parts.length
          ? sentences().answer(parts)
          : sentences().notAnswered(name),
      cards: cardsOf(section),
    };
  });
}

const idsOf = (line: Line | undefined): Set<string> =>
  new Set((line ?? []).map((one) => measureOfLine(one).indicator));
/** Trust in the police is the first line under trust; feeling safe and homicide stand under violence. */
const TRUST = idsOf(LINES.trust[0]);
const SAFE = idsOf(LINES.violence.find((line) => line.includes('safe-walking-alone')));
const KILLED = idsOf(LINES.violence[0]);

/** Trust in the police beside safety: how people feel where a survey asked, else the homicide rate. */
export function trustOf({ sections, name }: Pick<Brief, 'sections' | 'name'>): Brief['trust'] {
  const items = sections.flatMap((section) => section.items);
  const among = (ids: Set<string>) =>
    items.find(({ indicator, groupName }) => ids.has(indicator) && groupName === '');
  const trust = among(TRUST);
  if (!trust) return { withheld: sentences().noTrust(name) };
  const safety = among(SAFE) ?? among(KILLED);
  if (!safety) return { withheld: sentences().noSafety(name) };
  return {
    sentence: sentences().trust({ trust: level(trust, name), safety: level(safety, name) }),
    items: [trust.id, safety.id],
  };
}
