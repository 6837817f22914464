import type { Incident } from '../../../src/lib/catalogue/incident.ts';

/** One line of the police’s files. */
export interface Report {
  complaint: string;
  code: string;
  /** The month whose file it stands in. */
  codedMonth: string;
  date: string;
  /** Count is −1: this line takes a report back. */
  cancels: boolean;
  incident: Incident;
}

export interface Remaining {
  kept: Report[];
  /** How many lines take a report back, how many reports they take back, and how many find none in these files. */
  cancelling: number;
  cancelled: number;
  withoutTarget: number;
}

/**
 * The reports that stand after every cancelling line has taken back one of the same case and code that was not coded
 * later: the first of the same date, else the first.
 */
export function withoutCancelled(reports: Report[]): Remaining {
  const standing = new Map<string, Report[]>();
  const keyOf = ({ complaint, code }: Report) => `${complaint} ${code}`;
  const cancelling = reports.filter(({ cancels }) => cancels);
  for (const report of reports) {
    if (report.cancels) continue;
    const key = keyOf(report);
    const others = standing.get(key);
    if (others) others.push(report);
    else standing.set(key, [report]);
  }
  const gone = new Set<Report>();
  for (const line of cancelling) {
    const open = (standing.get(keyOf(line)) ?? []).filter(
      (report) => !gone.has(report) && report.codedMonth <= line.codedMonth,
    );
    const target = open.find(({ date }) => date === line.date) ?? open[0];
    if (target) gone.add(target);
  }
  return {
    kept: reports.filter((report) => !report.cancels && !gone.has(report)),
    cancelling: cancelling.length,
    cancelled: gone.size,
    withoutTarget: cancelling.length - gone.size,
  };
}
