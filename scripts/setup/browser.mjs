import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put a browser without a name on the PATH. */
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

const isRoot = () => process.getuid?.() === 0;

/** Flags that keep the browser from talking to anyone on its own, and let it run without a screen and as root. */
export function launchFlags() {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
  ];
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** The browser that Playwright downloaded, if it did. */
async function playwrightOwn() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/**
 * Path of a Chromium: `KOBAN_CHROMIUM`, else one that is installed, else Playwright's own.
 * Needs the dependencies.
 *
 * @returns {Promise<string | null>} null where there is none
 */
export async function findBrowser() {
  const asked = process.env.KOBAN_CHROMIUM;
  if (asked) return existsSync(asked) ? asked : null;
  return (
    NAMES.map(onPath).find((file) => file !== undefined) ??
    PLACES.find((file) => existsSync(file)) ??
    (await playwrightOwn()) ??
    null
  );
}

/** What to type where no browser can be installed without asking. */
function missing() {
  if (process.env.KOBAN_CHROMIUM) {
    return `KOBAN_CHROMIUM names ${process.env.KOBAN_CHROMIUM}, which is not there. Correct it or unset it.`;
  }
  return 'No Chromium or Chrome was found. Install one with this line and run the command again:\n  npx playwright install --with-deps chromium';
}

/**
 * Finds a browser, or installs Debian's where that needs nobody's password.
 *
 * @returns {Promise<{ path: string | null, message: string }>} without a path, the message says what to type
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return { path: found, message: '' };
  if (process.env.KOBAN_CHROMIUM || !isRoot() || !onPath('apt-get'))
    return { path: null, message: missing() };
  console.log('Installing a browser (apt-get install chromium)');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-q'], { env });
  const install = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
    env,
  });
  const installed = await findBrowser();
  if (installed) return { path: installed, message: '' };
  return { path: null, message: `${update.output}${install.output}\n${missing()}` };
}
