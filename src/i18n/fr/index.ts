import type { Dictionary, Spoken } from '../../base/words.ts';
import { frAnswer } from './answer.ts';
import { frCharts } from './charts.ts';
import { frChecks } from './checks.ts';
import { frChoices } from './choices.ts';
import { frClausesPrice } from './clauses-price.ts';
import { frCommon } from './common.ts';
import { frCompare } from './compare.ts';
import { frContractResults } from './contract-results.ts';
import { frContract } from './contract.ts';
import { frEditor } from './editor.ts';
import { frMorePlots } from './more-plots.ts';
import { frParts } from './parts.ts';
import { frErlangReasons } from './erlang-reasons.ts';
import { frFields } from './fields.ts';
import { frGlossary } from './glossary/index.ts';
import { frLeaving } from './leaving.ts';
import { frLibrary } from './library.ts';
import { frMeasureRows } from './measure-rows.ts';
import { frPage } from './page.ts';
import { frPictures } from './pictures.ts';
import { frScenarios } from './scenarios.ts';
import { frResults } from './results.ts';
import { frReplay } from './replay.ts';
import { frReportMethod } from './report-method.ts';
import { frReport } from './report.ts';
import { frSections } from './sections.ts';
import { frStatements } from './statements.ts';
import { frShare } from './share.ts';
import { frTakeAway } from './take-away.ts';

/** Parts of the dictionary; no text stands in two of them. */
export const TEXTS: readonly Dictionary[] = [
  frCommon,
  frCharts,
  frAnswer,
  frResults,
  frMeasureRows,
  frContractResults,
  frLeaving,
  frErlangReasons,
  frCompare,
  ...frFields,
  ...frGlossary,
  ...frScenarios,
  ...frChecks,
  frChoices,
  frSections,
  frStatements,
  frClausesPrice,
  frPictures,
  frReport,
  frReportMethod,
  frTakeAway,
  frMorePlots,
  frShare,
];

/** Messages by their key. */
export const MESSAGES: readonly Readonly<Record<string, unknown>>[] = [
  frPage,
  frReplay,
  frEditor,
  frParts,
  frContract,
  frLibrary,
];

/** A no-break space before : ; ! ? » % and the euro, after «, so that no line begins with them. */
export function typeset(text: string): string {
  return text
    .replace(/[ \u00a0](?=[;!?](?:\s|$))/g, '\u202f')
    .replace(/ (?=(?:[:»%€]|k€|M€)(?:[\s.,;)]|$))/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
}

/** French, whole: loaded when it is chosen. */
export const french: Spoken = {
  texts: Object.assign({}, ...TEXTS) as Dictionary,
  messages: Object.assign({}, ...MESSAGES) as Readonly<Record<string, unknown>>,
  typeset,
};
