import { tr } from '../../base/words.ts';

/** One halt of the tour. */
export interface TourStep {
  /** Where it is on the page: selectors in its outermost element; the first that is seen counts. */
  readonly at: readonly string[];
  readonly heading: string;
  readonly text: string;
}

/** The four steps, in the language in use. */
export function tourSteps(): readonly TourStep[] {
  return [
    {
      at: ['.answer'],
      heading: tr`The answer`,
      text: tr`Two sentences say which setup holds, how surely, and what it costs. The line under them says how many years were simulated and how service is counted.`,
    },
    {
      at: ['.scenario'],
      heading: tr`Change one thing`,
      text: tr`Open a section, change a number, and the answer is worked out anew. Undo takes back anything; a “?” beside a field says what it means.`,
    },
    {
      at: ['releve-plots', '.results'],
      heading: tr`See why`,
      text: tr`Each plot says its finding in its title. Choose an outage to see what happened; choose a figure of the table to see how it was worked out.`,
    },
    {
      at: ['releve-header'],
      heading: tr`Share it and take it away`,
      text: tr`Share gives a link with the whole scenario: whoever opens it sees the very same figures. Take away gives the report, the tables and the plots as files.`,
    },
  ];
}
