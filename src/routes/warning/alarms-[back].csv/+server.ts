import { alarmsCsv } from '$lib/evidence/watch/alarms-csv';
import { MONTHS_BACK, warningBoard } from '$lib/server/watch';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  Array.from({ length: MONTHS_BACK }, (_, back) => ({ back: String(back) }));

export const GET: RequestHandler = ({ params }) =>
  new Response(alarmsCsv(warningBoard(Number(params.back)).board), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
