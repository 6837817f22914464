import type { Reroute } from '@sveltejs/kit';
import { splitPath } from '$lib/i18n/language';

/** `/ar/explore` is the page `/explore`, in Arabic. */
export const reroute: Reroute = ({ url }) => splitPath(url.pathname).path;
