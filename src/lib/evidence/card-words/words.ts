/** The prose of the cards in one language, by id of the card. In English it stands in the cards themselves. */
export interface CardWords {
  /** Of every card. */
  questions: Readonly<Record<string, string>>;
  /** Why nothing answers a card, of those that are a gap. */
  gaps: Readonly<Record<string, string>>;
}
