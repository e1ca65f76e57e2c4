import { present } from '../base/assert.ts';
import { t } from '../i18n/index.ts';
import { decodeLink, type LinkError } from '../link/index.ts';
import { createPool, type Pool } from '../runner/pool.ts';
import { browserWorkerCount, spawnBrowserWorker } from '../runner/browser-worker.ts';
import { parseScenario } from '../scenario/parse.ts';
import { READY_MADE, type ReadyMade } from '../scenario/ready-made.ts';
import {
  createRunController,
  createStore,
  createTraceController,
  initialState,
  systemScheduler,
  type Notice,
  type Opened,
  type RunController,
  type State,
  type Store,
  type TraceController,
} from '../store/index.ts';

/** A page at work: its state, and what runs beside it. */
export interface Session {
  readonly store: Store;
  readonly runs: RunController;
  readonly traces: TraceController;
  /** Simulates a day of a replication again. */
  readonly replay: Pool['replay'];
  /** Simulates a replication again for its statements of account. */
  readonly statement: Pool['statement'];
  readonly close: () => void;
}

/** Starts a page with what is to be seen first. Nothing runs yet. */
export function createSession(first: State, pool: Pool = browserPool()): Session {
  const store = createStore(first);
  const runs = createRunController({ store, pool, scheduler: systemScheduler });
  const traces = createTraceController(store, pool);
  const close = (): void => {
    runs.close();
    traces.close();
    pool.close();
  };
  return {
    store,
    runs,
    traces,
    replay: (request) => pool.replay(request),
    statement: (request) => pool.statement(request),
    close,
  };
}

/** What a page shows first: the scenario of its address, or else the demonstration. */
export async function firstState(fragment: string): Promise<State> {
  const demonstration = present(READY_MADE[0], 'a ready-made scenario');
  if (fragment.length <= 1) return initialState(openReadyMade(demonstration));
  const link = await decodeLink(fragment);
  if (link.ok) return initialState(openedByLink(link.value));
  return {
    ...initialState(openReadyMade(demonstration)),
    notice: linkNotice(link.error, t('notice.demonstration', demonstration)),
  };
}

/** Opens a link in a page at work; when it cannot be opened, all stays as it is. */
export async function openLink(store: Store, text: string): Promise<void> {
  const link = await decodeLink(text);
  if (link.ok) {
    store.dispatch({ type: 'opened', opened: openedByLink(link.value), label: t('undo.openLink') });
  } else {
    store.dispatch({ type: 'noticed', notice: linkNotice(link.error, t('notice.kept')) });
  }
}

/** A ready-made scenario, as it is opened. */
export function openReadyMade({ id, document }: ReadyMade): Opened {
  const scenario = parseScenario(document);
  if (!scenario.ok)
    throw new Error(`ready-made scenario ${id}: ${scenario.error[0]?.message ?? ''}`);
  return { origin: { kind: 'readyMade', id }, scenario: scenario.value };
}

function openedByLink({
  scenario,
  ...note
}: {
  readonly scenario: Opened['scenario'];
  readonly fingerprint?: string;
  readonly engineVersion?: string;
}): Opened {
  return { origin: { kind: 'link', ...note }, scenario };
}

function linkNotice({ message, issues = [] }: LinkError, instead: string): Notice {
  return { kind: 'error', text: `${message} ${instead}`, issues };
}

function browserPool(): Pool {
  return createPool({ spawn: spawnBrowserWorker, size: browserWorkerCount() });
}
