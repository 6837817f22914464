import type { Area } from '../../catalogue/area.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Lexicon } from './lexicon.ts';
import { levelled, BRIDGE, type Reading } from './reading.ts';
import type { Problem } from './understood.ts';

/** A place where it stands in the sentence. */
export interface Mention {
  area: string;
  at: number;
}

interface Name {
  /** As it must stand in the sentence: `text` in lower case, `cased` where the capitals matter. */
  text: string;
  cased: string | null;
  areas: readonly string[];
  ambiguous: boolean;
}

/** Names this short ("US", "UK", "Man") mean a place only with their capitals. */
const SHORT = 3;

const KNOWN = new WeakMap<Catalogue, Map<string, readonly Name[]>>();

/** Every name of every place in any language, the longest first, so that "Guinea-Bissau" is not read as Guinea. */
function names(catalogue: Catalogue, lexicon: Lexicon): readonly Name[] {
  const byLanguage = KNOWN.get(catalogue) ?? new Map<string, readonly Name[]>();
  KNOWN.set(catalogue, byLanguage);
  const known = byLanguage.get(lexicon.language);
  if (known) return known;
  const found = new Map<string, Name>();
  const add = (written: string, areas: readonly string[], ambiguous = false) => {
    const cased = levelled(written);
    const text = cased.toLowerCase();
    if (text === '' || found.has(text)) return;
    const short = text.length <= SHORT && /^[a-z]+$/.test(text);
    found.set(text, { text, cased: short ? cased : null, areas, ambiguous });
  };
  for (const [name, areas] of Object.entries(lexicon.ambiguous)) add(name, areas, true);
  for (const [name, area] of Object.entries(lexicon.placeNames)) add(name, [area]);
  // The language of the sentence before the others; countries before regions of the same name.
  const ordered = [...catalogue.areas].sort((a, b) => rank(a) - rank(b));
  for (const area of ordered) add(area.names[lexicon.language], [area.id]);
  for (const area of ordered) {
    for (const name of [...Object.values(area.names), ...area.aliases]) add(name, [area.id]);
    add(area.id, [area.id]);
  }
  for (const [word, area] of Object.entries(lexicon.demonyms)) add(word, [area]);
  const sorted = [...found.values()].sort((a, b) => b.text.length - a.text.length);
  byLanguage.set(lexicon.language, sorted);
  return sorted;
}

function rank({ kind }: Area): number {
  return ['country', 'part', 'region', 'former'].indexOf(kind);
}

/** Letters of scripts that part words by spaces; in the others a name may stand inside a run of letters. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}]/u;

/**
 * The places that a sentence names, in their order, taken out of it.
 *
 * A name that stands for several places ("Congo") is a problem with its choices, never a guess.
 */
export function readPlaces(
  reading: Reading,
  lexicon: Lexicon,
  catalogue: Catalogue,
): { mentions: Mention[]; problems: Problem[] } {
  const mentions: Mention[] = [];
  const problems: Problem[] = [];
  for (const { text, cased, areas, ambiguous } of names(catalogue, lexicon)) {
    for (let at = reading.text.indexOf(text); at >= 0; at = reading.text.indexOf(text, at + 1)) {
      const written = reading.cased.slice(at, at + text.length);
      const [before, after] = [reading.text[at - 1] ?? ' ', reading.text[at + text.length] ?? ' '];
      const whole = !LETTER.test(text[0] ?? '') || (!LETTER.test(before) && !LETTER.test(after));
      const asName = cased === null || written === cased;
      if (!whole || !asName) continue;
      const start =
        at -
        (new RegExp(`(?<![\\p{L}])(?:${lexicon.beforePlace})$`, 'u').exec(reading.text.slice(0, at))?.[0]
          .length ?? 0);
      const end = at + text.length;
      const behind =
        new RegExp(`^(?:${lexicon.afterPlace})`, 'u').exec(reading.text.slice(end))?.[0].length ?? 0;
      reading.blank(start, end + behind - start, BRIDGE);
      const [area] = areas;
      if (ambiguous) problems.push({ kind: 'ambiguous-place', words: written, choices: [...areas] });
      else if (area !== undefined) mentions.push({ area, at });
    }
  }
  mentions.sort((a, b) => a.at - b.at);
  return { mentions, problems };
}
