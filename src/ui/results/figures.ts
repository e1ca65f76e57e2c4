import { html, type TemplateResult } from 'lit';
import { withWords } from '../../i18n/languages.ts';
import type { Kept, State } from '../../store/index.ts';
import type { ReplayRequestDetail, TraceRequestDetail } from '../run-view.ts';
import type { Session } from '../session.ts';
import { resolveTheme } from '../theme.ts';

/** What the figures ask the page for, and the day that one of them asked to see. */
export interface FiguresView {
  readonly askedDay: ReplayRequestDetail | undefined;
  readonly openKept: (event: CustomEvent<Kept>) => void;
  readonly replay: (event: CustomEvent<ReplayRequestDetail>) => void;
}

/** Fetches the code of the figures and plots, those further down the page after those above. */
export async function loadFigures(): Promise<void> {
  await withWords(['results'], () => import('./index.ts'));
  await withWords(['results'], () => import('../compare/index.ts'));
  await withWords(['results', 'settings'], () => import('./contracts/index.ts'));
  await withWords(['results', 'settings'], () => import('../replay/index.ts'));
}

/** The measures and plots of the page: their code comes while the first replications are simulated. */
export function figures(
  current: State,
  session: Session | undefined,
  view: FiguresView,
): TemplateResult {
  const { run } = current;
  const shown = run.shown?.scenario ?? current.scenario;
  const traced = current.traced?.scenario === shown ? current.traced.trace : undefined;
  const theme = resolveTheme(current.theme);
  return html`
    <releve-measures
      .scenario=${shown}
      .answer=${run.shown?.answer}
      .results=${run.shown?.results}
      .against=${current.comparison.setup}
    ></releve-measures>
    <releve-compare .state=${current} .theme=${theme} @open-kept=${view.openKept}></releve-compare>
    <releve-plots
      .scenario=${shown}
      .answer=${run.shown?.answer}
      .results=${run.shown?.results}
      .trace=${traced}
      .comparison=${current.comparison}
      .theme=${theme}
      @trace-request=${({ detail }: CustomEvent<TraceRequestDetail>) =>
        session?.traces.request(detail)}
      @replay-request=${view.replay}
    ></releve-plots>
    <releve-balance
      number="6"
      .scenario=${shown}
      .answer=${run.shown?.answer}
      .results=${run.shown?.results}
      .theme=${theme}
    ></releve-balance>
    <releve-rewards
      number="7"
      .scenario=${shown}
      .answer=${run.shown?.answer}
      .results=${run.shown?.results}
      .theme=${theme}
    ></releve-rewards>
    <releve-leaving
      number="8"
      .scenario=${shown}
      .source=${session?.leave}
      .theme=${theme}
    ></releve-leaving>
    <releve-more-plots
      number="9"
      .scenario=${shown}
      .answer=${run.shown?.answer}
      .results=${run.shown?.results}
      .comparison=${current.comparison}
      .hazards=${session?.hazards}
      .settled=${run.phase === 'finished' || run.phase === 'stopped'}
      .theme=${theme}
    ></releve-more-plots>
    <releve-replay
      number="12"
      .scenario=${shown}
      .answer=${run.shown?.answer}
      .results=${run.shown?.results}
      .source=${session?.replay}
      .asked=${view.askedDay}
      .theme=${theme}
    ></releve-replay>
  `;
}
