import { expect, it } from 'vitest';
import { isSupported } from '../../../scripts/setup/node-version.mjs';

it.each(['20.19.0', '20.20.1', '22.3.0', '24.0.0'])('Node %s is new enough', (version) => {
  expect(isSupported(version)).toBe(true);
});

it.each(['20.18.3', '18.20.0', '9.99.0'])('Node %s is too old', (version) => {
  expect(isSupported(version)).toBe(false);
});
