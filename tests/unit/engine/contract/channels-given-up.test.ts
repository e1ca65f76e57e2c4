import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { batch, clockTime, live, scriptScenario, type Script } from '../routing/scripted-run.ts';

type Contract = ScenarioInput['providers'][number]['contract'];
type SetupInput = ScenarioInput['setups'][number];
type RoutingInput = Script['routing'][number];

const HALF = { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } } as const;
const FAILOVER = { detectMinutes: 0, switchMinutes: 0, failbackMinutes: 0 };

/** Ten agents each, for calls and chat. */
function scenario(
  calls: RoutingInput,
  atlas: Partial<Contract>,
  setup: Partial<SetupInput> = {},
  script: Partial<Script> = {},
): ScenarioInput {
  const base = scriptScenario({
    horizon: { days: 2, intervalMinutes: 60 },
    channels: [{}, { medium: 'chat' }],
    routing: [calls, HALF],
    providers: [{ contract: { prices: [], ...atlas } }],
    ...script,
  });
  return { ...base, setups: [{ ...base.setups[0]!, ...setup }] };
}

describe('a channel that a provider has given up', () => {
  const gives = { amendments: [{ from: '2027-01-05', channels: ['channel-1'] }] };
  const struck: Partial<Script> = {
    hazards: [
      {
        id: 'fire',
        name: 'Fire',
        kind: 'fire',
        strikes: { site: 'porto' },
        occurs: { at: '2027-01-05T09:00' },
        durationHours: 10,
        capacityLost: 1,
      },
    ],
  };

  it.each<[string, RoutingInput, Partial<Script>]>([
    ['the order', { policy: 'priority', order: ['atlas', 'borealis'] }, {}],
    ['the least wait', { policy: 'leastExpectedWait', providers: ['atlas', 'borealis'] }, {}],
    ['a central queue', { ...HALF, queue: 'central' }, {}],
    ['overflow', { ...HALF, overflow: { whenNoIdleAgent: true } }, {}],
    ['staged overflow', { ...HALF, overflow: { afterSeconds: 60 } }, {}],
    ['transfers', { ...HALF, transfers: [{ from: 'borealis', to: 'atlas', share: 1 }] }, {}],
    ['fail-over', { ...HALF, failover: FAILOVER }, struck],
  ])('gets none of it by %s', (_, calls, script) => {
    // 60 calls at once, more than either has agents: the day before Atlas answers some of them.
    const peak = (day: number) =>
      batch(clockTime('10:00', day), 60, { handle: 600, patience: 36_000, route: 0.6 });
    const contacts = [...peak(0), ...peak(1)];
    const before = live(scenario(calls, {}, {}, script), contacts).run.kernel.tally;
    expect(before.answeredBy[0]).toBeGreaterThan(0);
    const first = live(scenario(calls, gives, {}, script), peak(0)).run.kernel.tally.answeredBy[0]!;
    const { answeredBy } = live(scenario(calls, gives, {}, script), contacts).run.kernel.tally;
    expect(answeredBy[0]).toBe(first);
  });

  it('hands over what waits for it', () => {
    const mail = { medium: 'email' as const, patience: undefined };
    const input = scenario(
      HALF,
      gives,
      {},
      {
        channels: [mail, { medium: 'chat' }],
        teams: [{ site: 'lyon', staffing: { rule: 'constant', agents: 0 } }, { site: 'porto' }],
      },
    );
    const lived = live(input, batch(clockTime('10:00'), 3, { handle: 60, route: 0.1 }));
    expect([...lived.run.kernel.tally.answeredBy]).toEqual([0, 0, 3, 0]);
  });
});

describe('a provider that is gone', () => {
  const leaves = (reason: 'breach' | 'insolvency'): Partial<SetupInput> => ({
    departures: [{ provider: 'atlas', reason, on: '2027-01-05' }],
  });

  it('is no place to wait in when nobody else is known to be there', () => {
    const calls: RoutingInput = {
      policy: 'priority',
      order: ['atlas', 'borealis'],
      failover: FAILOVER,
    };
    const input = scenario(calls, {}, leaves('breach'), {
      hazards: [
        {
          id: 'fire',
          name: 'Fire',
          kind: 'fire',
          strikes: { site: 'porto' },
          occurs: { at: '2027-01-05T09:00' },
          durationHours: 2,
          capacityLost: 1,
        },
      ],
    });
    // They come at 10:00, while Borealis is struck, and wait until it is back at 11:00.
    const lived = live(
      input,
      batch(clockTime('10:00', 1), 3, { handle: 60, patience: 36_000, route: 0.1 }),
    );
    expect(lived.run.kernel.tally.answeredBy[2]).toBe(3);
  });

  it('is passed nothing: the contact ends where it is', () => {
    const calls: RoutingInput = {
      policy: 'split',
      shares: { atlas: 0, borealis: 1 },
      transfers: [{ from: 'borealis', to: 'atlas', share: 1 }],
    };
    const contact = batch(clockTime('10:00', 1), 1, { handle: 60, route: 0.5 });
    const lived = live(scenario(calls, {}, leaves('breach')), contact);
    expect([...lived.run.kernel.tally.answeredBy]).toEqual([0, 0, 1, 0]);
    expect(lived.booked('transferred')).toBe(0);
  });

  it('stops work in all of its teams when it is insolvent', () => {
    const mail = { medium: 'email' as const, patience: undefined };
    const all = { days: Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' })) };
    const input = scenario(HALF, {}, leaves('insolvency'), {
      channels: [{ ...mail, opening: all }, { medium: 'chat' }],
      teams: [
        { site: 'lyon', staffing: { rule: 'constant', agents: 4 } },
        { site: 'lyon', staffing: { rule: 'constant', agents: 4 } },
        { site: 'porto' },
      ],
    });
    // Three mails of four hours each are in its hands at midnight; who takes over begins them again.
    const late = batch(clockTime('23:00'), 3, { handle: 4 * 3600, route: 0.1 });
    const { tally } = live(input, late).run.kernel;
    expect([...tally.answeredBy]).toEqual([0, 0, 0, 0, 3, 0]);
  });
});
