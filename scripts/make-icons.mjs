// Draws static/icons from static/favicon.svg, for systems that install the site and take no drawing. Run it again when the
// drawing changes: node scripts/make-icons.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser, launchFlags } from './setup/browser.mjs';

const STATIC = fileURLToPath(new URL('../static', import.meta.url));
const drawing = readFileSync(join(STATIC, 'favicon.svg')).toString('base64');
/** A system may cut a maskable icon down to a circle of four fifths of its width. */
const ICONS = [
  { name: 'koban-192', size: 192, share: 1, paper: 'transparent' },
  { name: 'koban-512', size: 512, share: 1, paper: 'transparent' },
  { name: 'koban-512-maskable', size: 512, share: 0.62, paper: '#fbfaf7' },
];

mkdirSync(join(STATIC, 'icons'), { recursive: true });
const executablePath = await findBrowser();
const browser = await chromium.launch({ args: launchFlags(), ...(executablePath ? { executablePath } : {}) });
try {
  for (const { name, size, share, paper } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${paper}">` +
        `<img width="${Math.round(size * share)}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: join(STATIC, 'icons', `${name}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
