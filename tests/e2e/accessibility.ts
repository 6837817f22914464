import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Looks for what is wrong in a page as it stands: `await rulesOn(page).analyze()`.
 *
 * Only what is wrong is described, and by the page itself. By itself axe names every element that is right, too, and opens a
 * second page to put the findings of frames together, of which there are none here; both take longer than the rules.
 */
export function rulesOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}
