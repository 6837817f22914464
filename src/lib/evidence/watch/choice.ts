import { METHOD_IDS, type MethodId } from './settings.ts';
import type { PublishedAlarm } from './published.ts';

/** What a reader wants to see of a board; the link holds it. */
export interface Choice {
  source: string | null;
  area: string | null;
  offence: string | null;
  method: MethodId | null;
  /** Months before the last one of each source. */
  back: number;
  /** The alarm that is open. */
  open: string | null;
}

export const WHOLE_BOARD: Choice = {
  source: null,
  area: null,
  offence: null,
  method: null,
  back: 0,
  open: null,
};

/** Whether an alarm is wanted. */
export function wanted(alarm: PublishedAlarm, { source, area, offence, method }: Choice): boolean {
  return (
    (source === null || alarm.source === source) &&
    (area === null || alarm.area === area) &&
    (offence === null || alarm.offence === offence) &&
    (method === null || alarm.methods.includes(method))
  );
}

/** @example choiceQuery({ ...WHOLE_BOARD, method: 'c1', back: 2 }) // 'method=c1&back=2' */
export function choiceQuery(choice: Choice): string {
  const params = new URLSearchParams();
  for (const key of ['source', 'area', 'offence', 'method', 'open'] as const) {
    const value = choice[key];
    if (value !== null) params.set(key, value);
  }
  if (choice.back > 0) params.set('back', String(choice.back));
  return params.toString();
}

/**
 * What a link asks for; what it does not know is left out.
 *
 * @param monthsBack how many boards there are
 */
export function choiceOf(params: URLSearchParams, monthsBack: number): Choice {
  const back = Number(params.get('back') ?? 0);
  return {
    source: params.get('source'),
    area: params.get('area'),
    offence: params.get('offence'),
    method: METHOD_IDS.find((method) => method === params.get('method')) ?? null,
    back: Number.isInteger(back) && back > 0 && back < monthsBack ? back : 0,
    open: params.get('open'),
  };
}
