import type { Dictionary } from '../../base/words.ts';
import { frChecksContract } from './checks-contract.ts';
import { frChecksDemand } from './checks-demand.ts';
import { frChecksRouting } from './checks-routing.ts';
import { frDocument } from './document.ts';

/** Why a scenario, or a document is refused. */
export const frChecks: readonly Dictionary[] = [
  frChecksContract,
  frChecksDemand,
  frChecksRouting,
  frDocument,
];
