import { html } from 'lit';
import { channelsPart } from './channels.ts';
import type { EditorContext } from './disclosure.ts';
import { contractsPart } from './contracts.ts';
import { hazardsPart } from './hazards.ts';
import { objectivePart } from './objective.ts';
import { providersPart } from './providers.ts';
import './releve-document-field.ts';
import { runPart } from './run.ts';
import { setupsPart } from './setups.ts';

/** What stands in each section once it is open: loaded when the page is there, not before it. */
export const parts = {
  demand: channelsPart,
  objective: objectivePart,
  providers: providersPart,
  setups: setupsPart,
  hazards: hazardsPart,
  contracts: contractsPart,
  run: runPart,
  document: ({ view }: EditorContext) =>
    html`<releve-document-field .view=${view}></releve-document-field>`,
} as const;

/** The contents of the sections. */
export type Parts = typeof parts;

export { problemWords } from './field-model.ts';
