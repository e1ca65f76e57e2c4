import type { Term } from './term.ts';

/** What goes wrong, and how service holds. */
export const continuityTerms = [
  {
    id: 'hazard',
    name: 'Hazard',
    meaning:
      'What can go wrong: its kind, its footprint (which sites it strikes together), its frequency, duration, severity and recovery.',
    source: 'docs/model.md, section 4',
    related: ['outage', 'cost-of-a-hazard'],
  },
  {
    id: 'cost-of-a-hazard',
    name: 'Cost of a hazard',
    meaning:
      'What the same years cost with the hazard less without it, all other outages and every customer the same. Costs of several hazards need not add up to that of all together, because hazards overlap: what either of two would have caused alone is the cost of neither.',
    source: 'docs/model.md, section 10',
    related: ['hazard', 'paired-difference'],
  },
  {
    id: 'outage',
    name: 'Outage',
    meaning: 'One occurrence of a hazard in a replication.',
    source: 'docs/model.md, section 4',
    related: ['hazard', 'time-to-recover'],
  },
  {
    id: 'mbco',
    name: 'Minimum service: MBCO',
    meaning:
      'Minimum business continuity objective: the lowest service level that the client can accept while it is disrupted.',
    source: 'ISO 22301',
    related: ['mtpd', 'disrupted-interval'],
  },
  {
    id: 'mtpd',
    name: 'Longest tolerable disruption: MTPD',
    meaning:
      'Maximum tolerable period of disruption: how long in a row service may stay below the minimum before the harm is too great. A year breaks its continuity objective when a disruption lasts longer.',
    source: 'ISO 22301',
    related: ['mbco', 'rto'],
  },
  {
    id: 'rto',
    name: 'Recovery time objective: RTO',
    meaning:
      'The time aimed at for bringing service back above the minimum after an outage. It has to be shorter than the MTPD.',
    source: 'ISO 22301',
    related: ['mtpd', 'time-to-recover'],
  },
  {
    id: 'time-to-recover',
    name: 'Time to recover',
    meaning:
      'Open time from an outage’s start to the end of the last interval below the minimum that it caused; 0 when it was not felt.',
    source: 'ISO 22301; counted as docs/model.md, section 8',
    related: ['rto', 'outage'],
  },
  {
    id: 'calm-interval',
    name: 'Calm interval',
    meaning: 'No outage, nor its after-effects, touches it.',
    source: 'docs/model.md, section 8',
    related: ['disrupted-interval'],
  },
  {
    id: 'disrupted-interval',
    name: 'Disrupted interval',
    meaning: 'An outage, or its after-effects, touches it.',
    source: 'docs/model.md, section 8',
    related: ['calm-interval'],
  },
  {
    id: 'home-working',
    name: 'Home working',
    meaning:
      'Agents of a stricken site go on from home, a share of them, after a delay. It helps when the building is lost, not when the people are.',
    source: 'docs/model.md, section 4',
    related: ['standby'],
  },
  {
    id: 'standby',
    name: 'Standby',
    meaning:
      'Agents kept ready for a retainer, who come in after an activation time when they are called.',
    source: 'docs/model.md, sections 5 and 9',
    related: ['contract'],
  },
] as const satisfies readonly Term[];
