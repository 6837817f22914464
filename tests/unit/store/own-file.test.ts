import { describe, expect, it } from 'vitest';
import { uploadIdOf } from '../../../src/lib/store/own-file.ts';

describe('the file that a link names', () => {
  it('is named by its id or by its fingerprint, whole or in part', () => {
    const whole = '0A1B2C3D4E5F'.repeat(6).slice(0, 64);
    for (const text of ['mine-0a1b2c3d4e5f', '0a1b2c3d4e5f', whole]) {
      expect(uploadIdOf(text)).toBe('mine-0a1b2c3d4e5f');
    }
  });

  it('is none where the text is no fingerprint', () => {
    for (const text of ['', 'mine-', '0a1b2c', 'homicide-rate', 'g'.repeat(12), '0'.repeat(65)]) {
      expect(uploadIdOf(text)).toBeNull();
    }
  });
});
