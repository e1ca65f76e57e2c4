import type { PartWords } from '../../part.ts';
import { frCharts } from '../charts.ts';
import { frClausesIndicator } from '../clauses-indicator.ts';
import { frClausesPrice } from '../clauses-price.ts';
import { frContractResults } from '../contract-results.ts';
import { frErlangReasons } from '../erlang-reasons.ts';
import { frMeasures } from '../glossary/index.ts';
import { frHazardCosts } from '../hazard-costs.ts';
import { frLeaving } from '../leaving.ts';
import { frMorePlots } from '../more-plots.ts';
import { frReplay } from '../replay.ts';
import { frStatements } from '../statements.ts';

/** Plots, tables, statements of account, replay. */
export const words: PartWords = {
  texts: [
    frCharts,
    frMorePlots,
    frHazardCosts,
    ...frMeasures,
    frStatements,
    frClausesIndicator,
    frClausesPrice,
    frContractResults,
    frLeaving,
    frErlangReasons,
  ],
  messages: [frReplay],
};
