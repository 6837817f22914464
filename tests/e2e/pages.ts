/** A page of each kind that stands in the frame of the site. */
export const PAGES = [
  '/',
  '/evidence',
  '/evidence/homicide-since-2000',
  '/check',
  '/explore',
  '/brief',
  '/brief/JPN',
  '/brief/compare?places=JPN,BRA',
  '/places',
  '/places/london',
  '/warning',
  '/evaluate',
  '/data',
  '/data/sql',
  '/decks',
  '/decks/edit?deck=kyoto',
  '/present/kyoto/check',
  '/present/kyoto/summary',
  '/sources',
  '/methods',
  '/ready',
] as const;

/** The windows of a show, which have a screen to themselves. */
export const WINDOWS = ['/present/kyoto', '/present/kyoto/console'] as const;
