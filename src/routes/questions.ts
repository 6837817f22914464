import type { ThemeId } from '$lib/catalogue/theme';

/** The view that answers each of the panel's questions first, or why no built-in data answers it. */
export const VIEWS: Record<ThemeId, { view: string } | { gap: string }> = {
  violence: { view: 'indicator=homicide-rate&form=line' },
  trust: { view: 'indicator=police-confidence-wvs&form=line' },
  community: { view: 'indicator=safe-walking-alone&form=line' },
  local: {
    gap: 'Country data cannot answer this: it takes events by street or district, which the built-in data does not hold yet.',
  },
  justice: { view: 'indicator=unsentenced-detainees&form=line' },
  institutions: { view: 'indicator=rule-of-law&form=line' },
  inclusion: { view: 'indicator=female-police-share&form=line' },
  backfire: { view: 'indicator=police-confidence-wvs&with=unsentenced-detainees&form=scatter' },
  'early-warning': { view: 'indicator=conflict-death-rate-ucdp&form=line' },
  'changing-crime': { view: 'indicator=cyber-fraud&form=line' },
};
