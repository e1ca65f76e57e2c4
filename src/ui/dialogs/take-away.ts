import {
  csvTables,
  exportFileName,
  exportInput,
  resultsFile,
  saveFile,
  scenarioFile,
  type ExportInput,
} from '../../export/index.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { runStatus, type State } from '../../store/index.ts';
import { csvKind } from './csv-kind.ts';

/** A file that can be taken away. */
export interface FileOffer {
  readonly name: string;
  /** What it holds, in a few words. */
  readonly about: MessageKey;
  readonly save: () => Promise<void>;
}

const ABOUT: Readonly<Record<string, MessageKey>> = {
  summary: 'takeAway.summary',
  replications: 'takeAway.replications',
  monthly: 'takeAway.monthly',
  daily: 'takeAway.daily',
  statements: 'takeAway.statements',
  intervals: 'takeAway.intervals',
  'provider-intervals': 'takeAway.providerIntervals',
  providers: 'takeAway.providers',
  occupancy: 'takeAway.occupancy',
  outages: 'takeAway.outages',
  calm: 'takeAway.calm',
  erlang: 'takeAway.erlang',
  glossary: 'takeAway.glossary',
  columns: 'takeAway.columns',
};

/** The scenario, as a file that can be opened again. */
export function scenarioOffer({ scenario }: State): FileOffer {
  const name = exportFileName(scenario.name, '', 'json');
  const save = () => saveFile(name, [scenarioFile(scenario)], 'application/json');
  return { name, about: 'takeAway.scenario', save };
}

/** The figures of a run that has ended, table by table; none before. */
export function figureOffers(state: State): readonly FileOffer[] {
  const input = endedRun(state);
  if (input === undefined) return [];
  const { scenario } = input;
  return csvTables(input).map((table) => {
    const name = exportFileName(scenario.name, table.name, 'csv');
    const save = () => saveFile(name, table.chunks(csvKind()), 'text/csv;charset=utf-8');
    return { name, about: ABOUT[table.name] ?? 'takeAway.figures', save };
  });
}

/** The results of a run that has ended as one file, which can be opened again; none before. */
export function resultsOffer(state: State): FileOffer | undefined {
  const input = endedRun(state);
  if (input === undefined) return undefined;
  const name = exportFileName(input.scenario.name, 'results', 'json');
  const end = runStatus(state) === 'stopped' ? 'stopped' : 'finished';
  const save = () => saveFile(name, resultsFile(input, end), 'application/json');
  return { name, about: 'takeAway.results', save };
}

function endedRun(state: State): ExportInput | undefined {
  const { shown, fingerprint } = state.run;
  const status = runStatus(state);
  const hasEnded = status === 'finished' || status === 'stopped';
  if (!hasEnded || shown?.answer === undefined || fingerprint === undefined) return undefined;
  return exportInput(shown.scenario, shown.results, shown.answer, fingerprint);
}
