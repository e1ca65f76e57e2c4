import { describe, expect, it } from 'vitest';
import { onlyFaultWith } from '../../support/contract-scenario.ts';

/** The path of the first contract. */
export const c = 'providers[0].contract';

/** The paths of the two setups. */
export const [both, alone] = ['setups[1]', 'setups[0]'];

/** A change to the contract scenario, and the fault that it has to be refused with. */
export interface Case {
  /** What is put where in the contract scenario. */
  readonly change: readonly (readonly [path: string, value: unknown])[];
  /** Where the fault is reported; the first changed path when left out. */
  readonly at?: string;
  readonly code?: 'reference' | 'size';
  readonly received: string;
  readonly expected: string;
}

/** A case of one change. */
export const one = (path: string, value: unknown, rest: Omit<Case, 'change'>): Case => ({
  change: [[path, value]],
  ...rest,
});

/** Steps of a bonus and malus, each from a distance of the target, and its share of the invoice. */
export const steps = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, shareOfInvoice]) => ({ from, shareOfInvoice }));

/** The only indicator. */
export const indicator = (change: object) => [
  { indicator: 'answerRate', target: 0.9, slope: { malusPerPoint: 0.01 }, ...change },
];

/** The only surcharge. */
export const premium = (change: object) => [{ name: 'Night', surcharge: 0.25, ...change }];

/** The only departure. */
export const departure = (change: object) => [{ provider: 'atlas', reason: 'breach', ...change }];

/** Terms of leaving. */
export const LEAVING = { noticeMonths: 1, exitFee: 0, handOverWeeks: 0 };

/** What a trigger may do. */
export const prices = { effect: 'pricesTimes', factor: 0.9 };

/** Changes that take what Atlas is told to be good at. */
export const withoutSkills = ['phone', 'chat', 'mail'].map(
  (id) => [`providers[0].skills.${id}`, {}] as const,
);

/** What is expected where a skill is missing. */
export const noSkill = (words: string, where: string) =>
  `${words} among the skills of "atlas" for ${where}, or another indicator`;

/** A trigger without its effect. */
export function trigger() {
  return {
    name: 'Bad',
    measure: 'answerRate',
    is: 'below',
    than: 0.8,
    forMonths: 2,
    noticeMonths: 1,
  };
}

/** Tests that each change is refused, where it is, with what was received and expected. */
export function refuses(refused: Readonly<Record<string, readonly Case[]>>): void {
  describe.each(Object.entries(refused))('contracts are refused for %s', (_, cases) => {
    it.each(cases.map((each) => [JSON.stringify(each.change).slice(0, 160), each] as const))(
      '%s',
      (_name, { change, at, code, received, expected }) => {
        const fault = onlyFaultWith(...change);
        expect(fault).toMatchObject({
          code: code ?? 'consistency',
          path: at ?? change[0]?.[0],
          received,
          expected,
        });
        expect(fault.message).toMatch(/^[A-Z0-9"].{30,}[.]$/s);
      },
    );
  });
}
