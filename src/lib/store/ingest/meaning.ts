/** What a column says about a row. */
export type Role =
  | 'when' // year, month, date
  | 'where' // country, borough, station
  | 'where-code' // ISO3, M49, a local code
  | 'what' // name of the indicator or offence
  | 'group' // sex, age, type of place
  | 'count'
  | 'rate'
  | 'share' // percent or fraction
  | 'score'
  | 'value' // a number whose nature another column or the analyst says
  | 'population'
  | 'n' // respondents or cases behind a value
  | 'low'
  | 'high'
  | 'latitude'
  | 'longitude'
  | 'category' // kind of an incident
  | 'outcome' // what the police did
  | 'unit'
  | 'flag'
  | 'source'
  | 'id'
  | 'none';

export interface RoleGuess {
  role: Role;
  /** 1 for a known convention, above 0.5 where name and content agree, else lower; 0 for `none`. */
  confidence: number;
  /** In plain words of the reader's language: `named “borough” and holds 33 different texts`. */
  why: string;
}

/** Files whose columns are known, so that nothing need be asked. */
export type ConventionId =
  | 'open-sdg'
  | 'sdmx-csv'
  | 'un-sdg-database'
  | 'data-police-uk'
  | 'world-bank'
  | 'undata'
  | 'owid-grapher'
  | 'koban';

/** A name in a column of places, and what it was taken for. */
export interface PlaceMatch {
  /** As written. */
  text: string;
  count: number;
  /** Area id, or null where undecided or not a country or region of the catalogue. */
  area: string | null;
  /** How it was found: its code, its name in a language, an alias or former name, or by likeness. */
  how: 'code' | 'name' | 'alias' | 'near' | 'chosen' | null;
  /** Others that it may be, the likeliest first. */
  alternatives: { area: string; name: string }[];
}

/** What the rows of a table are, which says where they can be used. */
export type TableKind =
  | 'country-values' // values of countries or regions: Explore, cards, briefs
  | 'local-values' // values of parts of one place: Places, warning
  | 'incidents' // one row an event: Places
  | 'table'; // only the workbench
