import { describe, expect, it } from 'vitest';
import { onlyWideIssueWith } from '../../support/wide-scenario.ts';

/** What is put where in the wide scenario; where it is reported, what was received and expected. */
export type Case = readonly [
  path: string,
  value: unknown,
  issue: {
    readonly at?: string;
    readonly code?: string;
    readonly received: string;
    readonly expected: string;
  },
];

/** The path of the plan of the setup with both providers. */
export const both = 'setups[1].routing.phone';

/** The path of the first team. */
export const team = 'setups[1].teams[0]';

/** A law of patience as measured: by shares of customers, after so many seconds. */
export const points = (...pairs: readonly (readonly [number, number])[]) => ({
  distribution: 'table',
  points: pairs.map(([share, seconds]) => ({ share, seconds })),
});

/** The only rule. */
export const rule = (change: object) => [
  {
    name: 'Long queue',
    when: {
      provider: 'atlas',
      measure: 'expectedWaitSeconds',
      is: 'above',
      than: 120,
      forMinutes: 5,
    },
    shares: { atlas: 0.3, borealis: 0.7 },
    until: { than: 30, forMinutes: 15 },
    ...change,
  },
];

/** The only hours with shares of their own. */
export const hours = (change: object) => [
  { days: [1, 2], from: '08:00', to: '12:00', shares: { atlas: 1, borealis: 0 }, ...change },
];

/** The contacts of a day. */
export const row = (length: number) => new Array<number>(length).fill(10);

/** Tests that each change is refused, where it is, with what was received and expected. */
export function refuses(refused: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(refused))('%s', (_, cases) => {
    it.each(cases)('%s = %j', (path, value, { at, code, received, expected }) => {
      const issue = onlyWideIssueWith(path, value);
      expect({ ...issue, message: '' }).toEqual({
        code: code ?? 'consistency',
        path: at ?? path,
        received,
        expected,
        message: '',
      });
      expect(issue.message).toMatch(/^.{20,}[.]$/s);
    });
  });
}
