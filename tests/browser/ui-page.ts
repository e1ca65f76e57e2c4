import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { atHand, type Later } from '../../src/base/later.ts';
import { prepare } from '../../src/engine/index.ts';
import type { Desk } from '../../src/library/index.ts';
import { createInProcessWorker } from '../../src/runner/in-process-worker.ts';
import { breath } from '../../src/runner/breath.ts';
import { createPool } from '../../src/runner/pool.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { initialState, runView, type Origin, type State } from '../../src/store/index.ts';
// What the page loads later, at once: tests do not wait for it.
import '../../src/ui/editor/parts.ts';
import '../../src/ui/releve-app.ts';
import { PatientElement } from '../../src/ui/patient-element.ts';
import type { ReleveApp } from '../../src/ui/releve-app.ts';
import '../../src/ui/results/index.ts';
import { createSession, type Session } from '../../src/ui/session.ts';
import { smallScenario } from '../unit/runner/fixture.ts';
import '../../src/ui/style/page.css';

/** Long: a machine that does other things too is slow, not wrong. */
const PATIENCE = { timeout: 15_000 };

/** A whole page in a test: the real engine, in the page's own thread, on a small scenario. */
export interface TestPage {
  readonly app: ReleveApp;
  readonly session: Session;
  readonly close: () => void;
  /** Waits until the figures are complete. */
  readonly finished: () => Promise<void>;
  /** The first element that matches, through open shadow roots, once it is there. */
  readonly find: (selector: string, text?: string) => Promise<HTMLElement>;
  /** All of them, now. */
  readonly all: (selector: string) => HTMLElement[];
  /** The field of a setting by its label. */
  readonly input: (label: string) => Promise<HTMLInputElement>;
}

/** Opens a page on a scenario. */
export function openPage(
  scenario: Scenario = testScenario(),
  origin: Origin = { kind: 'readyMade', id: 'parcel-carrier' },
  change: Partial<State> = {},
  desk?: Later<Desk>,
): TestPage {
  const spawn = () => createInProcessWorker({ prepare, now: () => performance.now() });
  const pool = createPool({ spawn, size: 1 });
  const session = createSession(
    { ...initialState({ origin, scenario }), ...change },
    pool,
    atHand(parseScenario),
    desk,
  );
  const app = document.createElement('releve-app');
  app.session = session;
  document.body.append(app);
  const all = (selector: string) => deep(app.renderRoot, selector);
  const find: TestPage['find'] = async (selector, text) => {
    const found = await vi.waitFor(() => {
      const element = all(selector).find((each) => text === undefined || says(each, text));
      expect(element, `${selector} ${text ?? ''}`).toBeDefined();
      return element;
    }, PATIENCE);
    return found!;
  };
  return {
    app,
    session,
    all,
    find,
    input: async (label) => {
      const field = await vi.waitFor(() => {
        const found = all('label').find((each) => each.textContent.trim() === label);
        expect(found, label).toBeDefined();
        return found;
      }, PATIENCE);
      const root = field!.getRootNode() as ShadowRoot;
      return root.querySelector<HTMLInputElement>('#control')!;
    },
    finished: async () => {
      await vi.waitFor(() => expect(runView(session.store.state).status).toBe('finished'), {
        timeout: 20_000,
      });
      await app.updateComplete;
      // Figures are drawn one after the other, those within others after these; then they are measured.
      const areThere = (): boolean =>
        all('*').every((each) => !(each instanceof PatientElement && each.isUpdatePending));
      while (!areThere()) await breath();
      await new Promise(requestAnimationFrame);
      await breath();
    },
    close: () => {
      session.close();
      app.remove();
    },
  };
}

/** Two providers, one of them split, and one hazard: small enough for a page without workers. */
export function testScenario(): Scenario {
  const small = smallScenario(7);
  const [setup] = small.setups;
  const [provider] = small.providers;
  return {
    ...small,
    name: 'Test: one or two?',
    providers: [
      provider!,
      {
        ...provider!,
        id: 'borealis',
        name: 'Borealis',
        sites: [{ id: 'porto', name: 'Porto', dependsOn: [], protections: [] }],
      },
    ],
    hazards: [
      {
        id: 'power',
        name: 'Power cut',
        kind: 'power',
        strikes: { site: 'lyon' },
        occurs: { at: '2027-01-05T10:00' },
        durationHours: 3,
        capacityLost: 1,
        recoveryHours: 0.5,
        demand: { during: 1, after: 1, afterHours: 0 },
      },
    ],
    setups: [
      setup!,
      {
        id: 'both',
        name: 'Both',
        teams: [team('lyon', 0.6), team('porto', 0.4)],
        routing: {
          phone: {
            policy: 'split',
            shares: { atlas: 0.6, borealis: 0.4 },
            queue: 'provider',
            failover: { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 },
          },
        },
      },
    ],
    run: { seed: 'page', replications: 12 },
  };
}

const team = (site: string, share: number) => ({
  site,
  channels: ['phone'],
  staffing: { rule: 'erlang' as const, share, spare: 0.1 },
});

/** Types as a person does: each keystroke leaves the field as it then is. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  for (let length = 0; length <= text.length; length += 1) {
    field.value = text.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** What axe-core finds wrong with the page as it stands, in words. */
export async function barriers(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [id, help, target.join(' '), failureSummary].join(' | '),
    ),
  );
}

/** As `find`: ` >>> ` enters a shadow root. */
function deep(from: ParentNode, selector: string): HTMLElement[] {
  const [first = '', ...rest] = selector.split(' >>> ');
  const found = inAllRoots(from, first.trim());
  if (rest.length === 0) return found;
  return found.flatMap((each) =>
    each.shadowRoot === null ? [] : deep(each.shadowRoot, rest.join(' >>> ')),
  );
}

function inAllRoots(from: ParentNode, selector: string): HTMLElement[] {
  const found = [...from.querySelectorAll<HTMLElement>(selector)];
  for (const host of from.querySelectorAll('*')) {
    if (host.shadowRoot !== null) found.push(...inAllRoots(host.shadowRoot, selector));
  }
  return found;
}

function says(element: HTMLElement, text: string): boolean {
  const shown = element.textContent.replace(/\s+/g, ' ').trim();
  return shown === text || element.getAttribute('aria-label') === text;
}
