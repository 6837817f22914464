import type { Dataset } from '../../src/lib/catalogue/dataset.ts';
import type { Incident, INCIDENT_FAULTS } from '../../src/lib/catalogue/incident.ts';
import type { LocalValue } from '../../src/lib/catalogue/local-value.ts';
import type { IncidentSet, LocalArea, Locality, LocalMeasure } from '../../src/lib/catalogue/locality.ts';
import type { RawFolder } from '../raw.ts';

export type IncidentFault = (typeof INCIDENT_FAULTS)[number];

/** What a recipe read: every record of the raw files is either an incident here or in one line of `setAside`. */
export interface IncidentReading {
  /** Records in the raw files. */
  records: number;
  /** In any order; the build sorts and checks them. */
  incidents: Incident[];
  setAside: { count: number; why: string }[];
  /** What a fault means here, where the general sentence does not say it. */
  faults?: Partial<Record<IncidentFault, string>>;
}

/** How one publisher's files become the incidents of one locality; the default export of `incident-recipes/<locality>.ts`. */
export interface IncidentRecipe {
  /** Several localities may share one dataset: give each of them the same object. */
  dataset: Dataset;
  /** Without what is counted while reading. */
  locality: Omit<Locality, 'incidents'> & { incidents: Omit<IncidentSet, 'intake'> };
  /** How many people live there, where a raw file says; else the locality's own `population` stands. */
  population?: (raw: RawFolder) => Locality['population'];
  /**
   * The same files give the same incidents.
   * @throws when a file does not have the columns or codes that the recipe was written for.
   */
  read(raw: RawFolder): IncidentReading;
}

/** How one publisher's files become local series; the default export of `series-recipes/<dataset>.ts`. */
export interface SeriesRecipe {
  dataset: Dataset;
  /**
   * The localities that the series speak of, `incidents` null. One that also has incidents (Chicago) is described by
   * its incident recipe, and takes its population from here where that recipe has none.
   */
  localities: Locality[];
  /** `coverage` is counted by the build. */
  measures: Omit<LocalMeasure, 'coverage'>[];
  /** Every area that a row names, once each. */
  areas(raw: RawFolder): LocalArea[];
  /**
   * Every row, in any order; the build sorts and checks them. One row for a measure, area, period and group.
   * @throws when a file does not have the columns or codes that the recipe was written for.
   */
  rows(raw: RawFolder): LocalValue[];
}
