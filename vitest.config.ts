import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArguments, findBrowser } from './scripts/browsers.js';

// The same clock and language on every machine. Set here too, for a run of vitest by hand.
process.env['TZ'] = 'UTC';
process.env['LANG'] = 'C.UTF-8';
process.env['LC_ALL'] = 'C.UTF-8';

// Without a Chromium yet, tests/support/browsers-setup.ts installs it here or says what to do.
const chromium = findBrowser('chromium') ?? '/usr/bin/chromium';

/** Tests that run together: their files, on how many workers, and when. */
interface Group {
  readonly name: string;
  readonly include: string[];
  readonly exclude?: string[];
  readonly maxWorkers: number;
  readonly groupOrder: number;
}

/** Tests that read a clock: nothing may run beside them. */
const TIMED = 'tests/**/*.timed.test.ts';

/** Tests that run inside a page. */
function inBrowser({ groupOrder, ...group }: Group): TestProjectInlineConfiguration {
  return {
    extends: true,
    // Bundled before the first test: a package discovered during one would reload the page.
    optimizeDeps: {
      entries: ['index.html', 'workers/*.ts', ...group.include],
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
      ...group,
      globalSetup: ['tests/support/browsers-setup.ts'],
      // Modules are loaded once a page; every file leaves an empty page that remembers nothing.
      isolate: false,
      setupFiles: ['tests/support/empty-page.ts'],
      testTimeout: 30_000,
      sequence: { groupOrder },
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
  };
}

/** Tests that open browsers on the built page. */
function onBuiltPage({ groupOrder, ...group }: Group): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      ...group,
      environment: 'node',
      globalSetup: ['tests/support/browsers-setup.ts', 'tests/support/build-setup.ts'],
      testTimeout: 120_000,
      hookTimeout: 60_000,
      sequence: { groupOrder },
    },
  };
}

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
          // Both cores; what is timed in a browser comes last, alone.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // What is timed stands apart in a project of its own, alone on the machine.
      inBrowser({
        name: 'browser',
        include: ['tests/browser/**/*.test.ts'],
        exclude: [...configDefaults.exclude, TIMED],
        maxWorkers: 2,
        groupOrder: 1,
      }),
      onBuiltPage({
        name: 'e2e',
        include: ['tests/e2e/**/*.test.ts'],
        exclude: [...configDefaults.exclude, TIMED],
        // A page, with its own workers, on each core.
        maxWorkers: 2,
        groupOrder: 2,
      }),
      inBrowser({
        name: 'browser-timed',
        include: ['tests/browser/**/*.timed.test.ts'],
        maxWorkers: 1,
        groupOrder: 3,
      }),
      onBuiltPage({
        name: 'e2e-timed',
        include: ['tests/e2e/**/*.timed.test.ts'],
        maxWorkers: 1,
        groupOrder: 4,
      }),
    ],
  },
});
