/** What the deck of Kyoto says, in one language; themes and questions of the panel have words of their own. */
export interface KyotoWords {
  title: string;
  subtitle: string;
  /** Titles of the segments around the panel; those before it stand on their only screen as well. */
  opening: string;
  keynote: string;
  project: string;
  closing: string;
  /** Title and text of the last screen. */
  carried: string;
  carriedText: string;
  /** What whoever speaks may say; `question` is for the first screen of each panel segment. */
  notes: Readonly<Record<'opening' | 'keynote' | 'project' | 'question' | 'closing', string>>;
  /** The same beside each card, by its id; the numbers stand on the screen and nowhere else. */
  cards: Readonly<Record<string, string>>;
}
