import type { Area } from '../../catalogue/area.ts';
import { pageLanguage } from '../../i18n/language.ts';

/** The name of an area in the language of the page. */
export const nameOf = ({ names }: Pick<Area, 'names'>): string => names[pageLanguage()];
