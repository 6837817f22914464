import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policy } from '../../../csp.js';
import { headersFor } from '../../../scripts/serving/headers.mjs';

const conf = readFileSync('docs/nginx.conf', 'utf8');

test('the nginx example sends the content policy of the project on everything but pages', () => {
  expect(conf).toContain(`default "${policy()}; frame-ancestors 'none'";`);
});

test('the nginx example sends every other header that npm start sends', () => {
  const { 'Content-Security-Policy': _, 'Cache-Control': __, ...rest } = headersFor('/explore', policy());
  for (const [name, value] of Object.entries(rest)) {
    expect(conf.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
  }
});
