// npm run bench [site | phone | places | import | show | soak]: measures in a real browser and writes bench/RESULTS.md; without a word, everything.
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { measureImport } from './import/measure.ts';
import { importReport } from './import/report.ts';
import { machine } from './machine.ts';
import { measurePhone } from './phone/measure.ts';
import { phoneReport } from './phone/report.ts';
import { measurePlaces } from './places/measure.ts';
import { placesReport } from './places/report.ts';
import { PARTS, writeResults, type Part } from './results.ts';
import { measureShow } from './show/measure.ts';
import { showReport } from './show/report.ts';
import { measureSite } from './site.ts';
import { measureSoak } from './soak/measure.ts';
import { soakReport } from './soak/report.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What is opened on a phone: by a code in the hall, by a link in a message, and in the languages with most to load. */
const PHONE_PAGES = [
  '/',
  '/c/homicide-since-2000',
  '/evidence/homicide-since-2000',
  '/explore',
  '/brief/JPN',
  '/ar',
  '/ar/explore',
  '/zh/evidence/homicide-since-2000',
];

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => !(word in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
const measured = (part: Part): boolean => asked.length === 0 || asked.includes(part);

if (measured('site') || measured('phone') || measured('show') || measured('soak')) {
  if (!existsSync('build')) {
    console.error('There is no build to measure. Make one first: npm run build');
    process.exit(1);
  }
}
if (measured('site')) console.log(`\n${writeResults('site', await measureSite())}`);
if (measured('phone')) {
  const { browser, visits } = await measurePhone(PHONE_PAGES, 3);
  console.log(`\n${writeResults('phone', phoneReport(machine(browser), visits))}`);
}
if (measured('show')) {
  const [load = 0] = loadavg();
  const { browser, ...times } = await measureShow(40, 20);
  console.log(`\n${writeResults('show', showReport(machine(browser), load, times))}`);
}
if (measured('soak')) {
  const { browser, held } = await measureSoak(500, 50);
  console.log(`\n${writeResults('soak', soakReport(machine(browser), held))}`);
}
if (measured('places')) {
  const [load = 0] = loadavg();
  const { browser, least, scales } = await measurePlaces();
  console.log(`\n${writeResults('places', placesReport(machine(browser), load, least, scales))}`);
}
if (measured('import')) {
  const [load = 0] = loadavg();
  const { browser, files } = await measureImport([1_000_000, 5_000_000]);
  console.log(`\n${writeResults('import', importReport(machine(browser), load, files))}`);
}
