import type { Browser } from 'playwright-core';

/** What the browser's own trace tells of the main threads of pages. */
export interface MainThread {
  /** Tasks that have run. */
  readonly tasks: number;
  /** Processor time of the longest task, ms: what it takes when no other program holds it up. */
  readonly longestMilliseconds: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the main threads of a Chromium's pages while `work` goes on. */
export async function watchMainThread(
  browser: Browser,
  work: () => Promise<void>,
): Promise<MainThread> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as readonly TraceEvent[]));
  });
  const traceConfig = { includedCategories: ['toplevel'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)} ${String(tid)}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const times = events
    .filter((event) => event.ph === 'X' && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return { tasks: times.length, longestMilliseconds: Math.max(0, ...times) };
}
