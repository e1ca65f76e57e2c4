import type { ScenarioInput } from '../../../../src/scenario/types.ts';

type Contract = ScenarioInput['providers'][number]['contract'];

const day = { from: '08:00', to: '20:00' };
/** No fees, and 4 € for each contact at both. */
const contract: Contract = { prices: [{ model: 'perContact', price: 4, channel: 'phone' }] };

/**
 * Customers who wait for ever, twenty agents who have little to do, no hazards, and the same price per
 * contact at both providers: leaving Atlas, whose contract has a month's notice and a fee of 5,000 €,
 * costs the fee and the new agents. Atlas alone, or both with half each. Four months of 2027.
 */
export function leavingCase(): ScenarioInput {
  const team = (site: string): ScenarioInput['setups'][number]['teams'][number] => ({
    site,
    channels: ['phone'],
    staffing: { rule: 'constant', agents: 10 },
  });
  return {
    schemaVersion: 1,
    name: 'Leaving',
    horizon: { start: '2027-01-04', days: 110, intervalMinutes: 60 },
    channels: [
      {
        id: 'phone',
        name: 'Phone',
        opening: { days: [day, day, day, day, day, null, null] },
        demand: { contactsPerWeek: 100 },
        handleTime: { distribution: 'exponential', meanSeconds: 120 },
        patience: { distribution: 'infinite' },
        objective: { serviceLevel: 0.8, withinSeconds: 20 },
        continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 4 },
        costPerLostContact: 10,
      },
    ],
    providers: [
      {
        id: 'atlas',
        name: 'Atlas',
        sites: [{ id: 'lyon', name: 'Lyon' }],
        contract: { ...contract, leaving: { noticeMonths: 1, exitFee: 5000, handOverWeeks: 2 } },
      },
      {
        id: 'borealis',
        name: 'Borealis',
        sites: [{ id: 'porto', name: 'Porto' }],
        contract,
      },
    ],
    setups: [
      {
        id: 'alone',
        name: 'Atlas alone',
        teams: [team('lyon')],
        routing: { phone: { policy: 'split', shares: { atlas: 1 } } },
      },
      {
        id: 'both',
        name: 'Atlas and Borealis',
        teams: [team('lyon'), team('porto')],
        routing: { phone: { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } } },
      },
    ],
    run: { seed: 'leaving', replications: 3 },
  };
}
