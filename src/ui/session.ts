import { later, type Later } from '../base/later.ts';
import type { LeavingCost } from '../estimate/leaving/cost.ts';
import { t } from '../i18n/index.ts';
import { withWords } from '../i18n/languages.ts';
import type { LinkContent, LinkError } from '../link/index.ts';
import type { RunError } from '../runner/error.ts';
import type { LeaveOptions } from '../runner/leave.ts';
import { createPool, type Pool } from '../runner/pool.ts';
import { browserWorkerCount } from '../runner/browser-worker.ts';
import type { Result } from '../base/result.ts';
import { DEMONSTRATION } from '../scenario/demonstration.ts';
import { inLanguage } from '../scenario/in-language.ts';
import type { Desk } from '../library/index.ts';
import {
  createRunController,
  createStore,
  createTraceController,
  initialState,
  systemScheduler,
  type Notice,
  type Opened,
  type Parse,
  type RunController,
  type State,
  type Store,
  type TraceController,
} from '../store/index.ts';
import { spawnPageWorker } from './first-worker.ts';
import { hazardSource } from './hazard-source.ts';
import type { HazardSource } from './results/hazard-work.ts';

/** A page at work: its state, and what runs beside it. */
export interface Session {
  readonly store: Store;
  readonly runs: RunController;
  readonly traces: TraceController;
  /** Simulates a day of a replication again. */
  readonly replay: Pool['replay'];
  /** Simulates a replication again for its statements of account. */
  readonly statement: Pool['statement'];
  /** Simulates departures, in workers of their own. */
  readonly leave: (
    options: Omit<LeaveOptions, 'pool'>,
  ) => Promise<Result<readonly LeavingCost[], RunError>>;
  /** Works out what each hazard costs, in the workers of the runs while none goes on. */
  readonly hazards: HazardSource;
  /** The library of this browser, and where the work in hand is kept. */
  readonly desk: Later<Desk>;
  /** The check of drafts: once it is there, what is dispatched is applied at once. */
  readonly checks: Later<Parse>;
  readonly close: () => void;
}

/** The schema and the checks: a third of the page's code, and its first figures need none of it. */
const parsingCode: Later<Parse> = later(
  async () => (await withWords(['settings'], () => import('../scenario/parse.ts'))).parseScenario,
);

/** The library: no figure waits for it. */
export const libraryDesk: Later<Desk> = later(
  async () => await (await withWords(['library'], () => import('../library/index.ts'))).openDesk(),
);

/** Starts a page with what is to be seen first. Nothing runs yet. */
export function createSession(
  first: State,
  pool: Pool = browserPool(),
  parsing: Later<Parse> = parsingCode,
  desk: Later<Desk> = libraryDesk,
): Session {
  const store = createStore(first, parsing);
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
    leave: async (options) => {
      const { startLeave } = await withWords(['results'], () => import('../runner/leave.ts'));
      const own = createPool({ spawn: spawnPageWorker, size: browserWorkerCount() });
      return startLeave({ ...options, pool: own }).finally(() => own.close());
    },
    hazards: hazardSource(store, pool),
    desk,
    checks: parsing,
    close,
  };
}

/** What a page does about a link that does not open. */
export interface LinkRefusal {
  /** What is shown instead, in words; without it the words tell of the demonstration. */
  readonly instead?: string;
  /** Opens what the link would be today, when the person chooses so. */
  readonly open: (opened: Opened) => void;
}

/** What a page shows first: the scenario of its address, or else the demonstration. */
export async function firstState(fragment: string, refusal?: LinkRefusal): Promise<State> {
  const { id } = DEMONSTRATION;
  const scenario = inLanguage(DEMONSTRATION.scenario);
  const demonstration = initialState({ origin: { kind: 'readyMade', id }, scenario });
  if (fragment.length <= 1) return demonstration;
  const link = await decoded(fragment);
  if (link.ok) return initialState(openedByLink(link.value));
  const instead = refusal?.instead ?? t('notice.demonstration', { name: scenario.name });
  return { ...demonstration, notice: linkNotice(link.error, instead, refusal?.open) };
}

/** Opens a link in a page at work; when it cannot be opened, all stays as it is. */
export async function openLink(store: Store, text: string): Promise<void> {
  const open = (opened: Opened): void =>
    store.dispatch({ type: 'opened', opened, label: t('undo.openLink') });
  const link = await decoded(text);
  if (link.ok) open(openedByLink(link.value));
  else store.dispatch({ type: 'noticed', notice: linkNotice(link.error, t('notice.kept'), open) });
}

/** What a link holds, parsed and checked; the code for it comes with the first link. */
async function decoded(text: string): Promise<Result<LinkContent, LinkError>> {
  const { decodeLink } = await withWords(
    ['settings', 'scenarios'],
    () => import('../link/index.ts'),
  );
  return decodeLink(text);
}

function openedByLink({ scenario, ...note }: LinkContent): Opened {
  return { origin: { kind: 'link', ...note }, scenario };
}

function linkNotice(
  { message, issues = [], instead: today }: LinkError,
  instead: string,
  open?: (opened: Opened) => void,
): Notice {
  const notice: Notice = { kind: 'error', text: `${message} ${instead}`, issues };
  if (today === undefined || open === undefined) return notice;
  const choose = (): void => open(openedByLink(today));
  return { ...notice, choices: [{ label: t('notice.openToday'), choose }] };
}

function browserPool(): Pool {
  return createPool({ spawn: spawnPageWorker, size: browserWorkerCount(), firstAlone: true });
}
