import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findBrowser } from './scripts/browsers.js';

// The same clock and language on every machine. Set here too, for a run of vitest by hand.
process.env['TZ'] = 'UTC';
process.env['LANG'] = 'C.UTF-8';
process.env['LC_ALL'] = 'C.UTF-8';

// Without a Chromium yet, tests/support/browsers-setup.ts installs it here or says what to do.
const chromium = findBrowser('chromium') ?? '/usr/bin/chromium';

export default defineConfig({
  worker: { format: 'es' },
  test: {
    allowOnly: false,
    passWithNoTests: true,
    // Long: a machine that does other things too is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/property/**/*.test.ts'],
          testTimeout: 30_000,
          // No file changes what another one imports, so that modules are loaded once a worker.
          isolate: false,
          // Both cores; what is timed in a browser comes after, alone.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Bundled before the first test: a package discovered during one would reload the page.
        optimizeDeps: {
          entries: ['index.html', 'workers/*.ts', 'tests/browser/**/*.test.ts'],
          include: [
            '@stdlib/math-base-special-gamma',
            '@stdlib/stats-base-dists-weibull-quantile',
            'axe-core',
            'comlink',
            'd3',
            'idb',
            'lit',
            'lit/decorators.js',
            'lit/directives/class-map.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'uqr',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browsers-setup.ts'],
          // Modules are loaded once; every file leaves an empty page that remembers nothing.
          isolate: false,
          setupFiles: ['tests/support/empty-page.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: { executablePath: chromium, args: chromiumArguments },
              contextOptions: { locale: 'en-GB', timezoneId: 'UTC' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/browsers-setup.ts', 'tests/support/build-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // One browser at a time: two of them and the page's own workers on two cores would time
          // each other out.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
