import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

// Dates and gallery drawings must not depend on where the tests run.
process.env['TZ'] = 'UTC';

/** One project a step of `npm test`, so that each can be run and counted by itself. */
function project(name: string, include: string[], seconds: number): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      include,
      environment: 'node',
      testTimeout: seconds * 1000,
      hookTimeout: seconds * 1000,
    },
  };
}

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    // A test left on `.only` would silence all others.
    allowOnly: false,
    restoreMocks: true,
    // Nothing is mocked and no test writes to a module, so that files may share what they import: half the time is imports.
    pool: 'threads',
    isolate: false,
    projects: [
      project('unit', ['tests/unit/**/*.test.ts'], 30),
      // On a real database; the same contract runs in a browser in tests/e2e.
      project('engine', ['tests/engine/**/*.test.ts'], 120),
      project('gallery', ['tests/gallery/**/*.test.ts'], 60),
      project('architecture', ['tests/architecture.test.ts'], 30),
    ],
  },
});
