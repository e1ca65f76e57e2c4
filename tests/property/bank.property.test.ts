import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { arbitraryScenario } from '../support/arbitrary-scenario.ts';
import { compile, firstDisagreement, Lives } from '../support/bank-scenario.ts';

/** Scenarios drawn; those that are still valid once they fit a bank are tried. */
const DRAWN = 120;
const AT_LEAST_TRIED = 20;

/** Random scenarios of up to three weeks, made to fit a bank: shut at night, live, nobody comes back later. */
function fitForBank(input: ScenarioInput): unknown {
  const channels = input.channels.map(({ repeat: _, ...channel }) => {
    const { season: __, ...demand } = channel.demand;
    const deferred = ['email', 'social', 'backOffice'].includes(channel.medium ?? 'voice');
    return {
      ...channel,
      ...(deferred ? { medium: 'voice' } : {}),
      demand: { ...demand, contactsPerWeek: Math.min(7000, demand.contactsPerWeek ?? 0) },
      opening: { ...channel.opening, days: channel.opening.days.map((day) => day && shut(day)) },
    };
  });
  const horizon = { ...input.horizon, days: Math.min(21, input.horizon.days) };
  return { ...input, horizon, channels, run: { ...input.run, calmDays: 'fromBank' } };
}

function shut({ from, to }: { readonly from: string; readonly to: string }) {
  return {
    from: from < '05:00' || from >= '20:00' ? '06:00' : from,
    to: to > '21:00' ? '20:00' : to,
  };
}

describe('a bank of calm days, in random scenarios', () => {
  it('a record leaves what the same day leaves that is simulated in its place', () => {
    let tried = 0;
    for (const input of fc.sample(arbitraryScenario(), { numRuns: DRAWN, seed: 20_271_124 })) {
      const parsed = parseScenario(fitForBank(input));
      if (!parsed.ok) continue;
      const compiled = compile(parsed.value);
      if (compiled.bank === undefined) continue;
      tried++;
      const [fromBank, simulated] = [new Lives(compiled), new Lives(compiled, () => true)];
      for (const replication of [0, 16]) {
        const [a, b] = [fromBank.columns(replication), simulated.columns(replication)];
        expect(firstDisagreement(compiled, a, b), JSON.stringify(parsed.value)).toBeUndefined();
      }
    }
    expect(tried).toBeGreaterThanOrEqual(AT_LEAST_TRIED);
  });
});
