import type { PartWords } from '../../part.ts';
import { frClausesClient } from '../clauses-client.ts';
import { frClausesEvolution } from '../clauses-evolution.ts';
import { frClausesLeaving } from '../clauses-leaving.ts';
import { frClausesVolume } from '../clauses-volume.ts';
import { frClausesAmendment } from '../clauses-amendment.ts';
import { frClausesIndicator } from '../clauses-indicator.ts';
import { frClausesPrice } from '../clauses-price.ts';
import { frContract } from '../contract.ts';
import { frEditor } from '../editor.ts';
import { frParts } from '../parts.ts';
import { frPictures } from '../pictures.ts';

/** What open sections of the editor say, and their pictures. */
export const words: PartWords = {
  texts: [
    frClausesClient,
    frClausesEvolution,
    frClausesLeaving,
    frClausesVolume,
    frClausesAmendment,
    frClausesIndicator,
    frClausesPrice,
    frPictures,
  ],
  messages: [frEditor, frParts, frContract],
};
