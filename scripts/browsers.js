import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 *
 * @typedef {object} KnownBrowser
 * @property {string} variable The environment variable that names the program, when set.
 * @property {string[]} commands The names it has on a PATH, the best first.
 * @property {string[]} places Where it is when it is not on the PATH.
 * @property {string} debianPackage
 */

/** @type {Record<BrowserName, KnownBrowser>} */
const known = {
  chromium: {
    variable: 'RELEVE_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome',
      'microsoft-edge',
    ],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'RELEVE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
  },
};

/** @type {readonly BrowserName[]} */
export const browserNames = ['chromium', 'firefox'];

/** @param {string} command @returns {string | undefined} */
function onPath(command) {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/**
 * The system's own browser: the one an environment variable names, else the first on the PATH.
 *
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, commands, places } = known[name];
  const chosen = env[variable];
  if (chosen !== undefined && chosen !== '') return chosen;
  for (const command of commands) {
    const file = onPath(command);
    if (file !== undefined) return file;
  }
  return places.find((place) => existsSync(place));
}

/** True where a missing browser can be installed without asking: root on a Debian system. */
function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get');
}

/**
 * Makes sure that the browsers are there, and installs Debian's packages where that is possible.
 *
 * @param {readonly BrowserName[]} [names]
 * @returns {string | undefined} One line that says what to do, when a browser is still missing.
 */
export function ensureBrowsers(names = browserNames) {
  const missing = () => names.filter((name) => findBrowser(name) === undefined);
  if (missing().length > 0 && canInstall()) {
    const packages = missing().map((name) => known[name].debianPackage);
    const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' };
    try {
      execFileSync('apt-get', ['update'], /** @type {object} */ (apt));
      execFileSync(
        'apt-get',
        ['install', '-y', '--no-install-recommends', ...packages],
        /** @type {object} */ (apt),
      );
    } catch {
      // Said below, as for any other reason why they are not there.
    }
  }
  const [first] = missing();
  if (first === undefined) return undefined;
  const { debianPackage, variable } = known[first];
  return `The tests need ${first}: install it (Debian: apt-get install ${debianPackage}) or set ${variable} to its program.`;
}

/**
 * What Chromium is started with in tests: no sandbox where there cannot be one (as root), no shared
 * memory limit of a container, and nothing that looks for a network.
 */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
