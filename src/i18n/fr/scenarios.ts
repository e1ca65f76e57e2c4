import type { Dictionary } from '../../base/words.ts';
import { frScenarioHazards } from './scenario-hazards.ts';
import { frScenarioNames } from './scenario-names.ts';
import { frScenarioQuestions } from './scenario-questions.ts';

/** The ready-made scenarios; names of companies and towns that stay as they are do not stand here. */
export const frScenarios: readonly Dictionary[] = [
  frScenarioQuestions,
  frScenarioNames,
  frScenarioHazards,
];
