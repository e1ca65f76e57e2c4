import { browserNames, type BrowserName } from '../../scripts/browsers.js';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type Tab, type TabOptions } from './tab.ts';

export { browserNames, launchChromium, launchFirefox };
export type { BrowserName };

/** Opens one of the browsers: for tests written once and run in each (`describe.each(browserNames)`). */
export function launch(name: BrowserName, options: TabOptions = {}): Promise<Tab> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
