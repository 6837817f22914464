import { json } from '@sveltejs/kit';
import { MONTHS_BACK, warningBoard } from '$lib/server/watch';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  Array.from({ length: MONTHS_BACK }, (_, back) => ({ back: String(back) }));

/** A board with all that its alarms need when they are opened; fetched when the first one is. */
export const GET: RequestHandler = ({ params }) => json(warningBoard(Number(params.back)));
