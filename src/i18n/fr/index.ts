import type { Dictionary } from '../../base/words.ts';
import type { LanguageWords } from '../part.ts';
import { frAnswer } from './answer.ts';
import { frChoices } from './choices.ts';
import { frCommon } from './common.ts';
import { frCompare } from './compare.ts';
import { frHelpPage } from './help-page.ts';
import { frMeasureRows } from './measure-rows.ts';
import { frPage } from './page.ts';
import { frRefusals } from './refusals.ts';
import { frResults } from './results.ts';
import { frDemonstration } from './scenario-demonstration.ts';
import { frSections } from './sections.ts';
import { frShare } from './share.ts';
import { frTakeAway } from './take-away.ts';
import { frUnits } from './units.ts';

/** What the first screen says: the page, the answer, each section in a line, the demonstration. */
const TEXTS: readonly Dictionary[] = [
  frCommon,
  frAnswer,
  frResults,
  frMeasureRows,
  frCompare,
  frChoices,
  frUnits,
  frSections,
  frDemonstration,
  frRefusals,
  frTakeAway,
  frShare,
  frHelpPage,
];

/** A no-break space before : ; ! ? » % and the euro, after «, so that no line begins with them. */
export function typeset(text: string): string {
  return text
    .replace(/[ \u00a0](?=[;!?](?:\s|$))/g, '\u202f')
    .replace(/ (?=(?:[:»%€]|k€|M€)(?:[\s.,;)]|$))/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
}

/** French: loaded when it is chosen; the other parts come with the code that says them. */
export const french: LanguageWords = {
  texts: TEXTS,
  messages: [frPage],
  typeset,
  later: {
    results: async () => (await import('./later/results.ts')).words,
    settings: async () => (await import('./later/settings.ts')).words,
    editor: async () => (await import('./later/editor.ts')).words,
    scenarios: async () => (await import('./later/scenarios.ts')).words,
    library: async () => (await import('./later/library.ts')).words,
    report: async () => (await import('./later/report.ts')).words,
    help: async () => (await import('./later/help.ts')).words,
  },
};
