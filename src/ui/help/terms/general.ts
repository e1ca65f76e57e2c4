import type { Term } from './term.ts';

/** The scenario and its parts. */
export const generalTerms = [
  {
    id: 'scenario',
    name: 'Scenario',
    meaning:
      'The whole document: horizon, channels, providers, hazards, setups and how to simulate them. It can be edited, saved, sent as a link or as a file.',
    related: ['setup', 'world'],
  },
  {
    id: 'setup',
    name: 'Setup',
    meaning:
      'One way of sharing the work: who staffs what, the routing plan, the contracts in force. All setups of a scenario meet the same customers and the same outages.',
    related: ['routing-plan', 'paired-difference'],
  },
  {
    id: 'world',
    name: 'World',
    meaning:
      'Everything outside the client’s control: contacts, how busy days are, outages. Each replication draws one, and every setup lives through it.',
    source: 'docs/model.md, section 1',
    related: ['replication', 'hazard'],
  },
  {
    id: 'replication',
    name: 'Replication',
    meaning:
      'One simulated horizon (a year, say) of one world, lived through by every setup. Many of them show how much one year differs from another.',
    source: 'Law 2015, “Simulation Modeling and Analysis”',
    related: ['world', 'seed', 'interval'],
  },
  {
    id: 'horizon',
    name: 'Horizon',
    meaning:
      'The stretch of days that one replication simulates. When it is about a year long, the page says “year”.',
    related: ['replication'],
  },
  {
    id: 'channel',
    name: 'Channel',
    meaning:
      'A way for customers to get in touch: phone, mobile, chat, messaging, e-mail, social. Live: the customer waits and may give up. Deferred: the contact waits in a backlog until it is worked off.',
    related: ['contact', 'backlog'],
  },
  {
    id: 'provider',
    name: 'Provider',
    meaning: 'A company that handles contacts for the client, at one or more sites.',
    related: ['site', 'team', 'contract'],
  },
  {
    id: 'site',
    name: 'Site',
    meaning:
      'A place where a provider’s agents work. It lies in a region and may depend on suppliers; what strikes the region or the supplier strikes the site.',
    related: ['hazard', 'team'],
  },
  {
    id: 'team',
    name: 'Team',
    meaning: 'The agents of one site who serve a set of channels.',
    related: ['site', 'shrinkage'],
  },
  {
    id: 'routing-plan',
    name: 'Routing plan',
    meaning:
      'How contacts are shared between providers: by shares, by priority, by least expected wait, by expertise, with overflow and fail-over rules.',
    source: 'docs/model.md, section 6',
    related: ['overflow', 'failover'],
  },
  {
    id: 'overflow',
    name: 'Overflow',
    meaning:
      'Contacts go to another provider when the wait foreseen where they should go is too long.',
    source: 'docs/model.md, section 6',
    related: ['routing-plan'],
  },
  {
    id: 'failover',
    name: 'Fail-over',
    meaning:
      'Moving the flow away from a provider that has lost its capacity: first the loss is detected, then the routing is switched. Failback brings it back.',
    source: 'ISO 22301',
    related: ['rto', 'routing-plan'],
  },
] as const satisfies readonly Term[];
