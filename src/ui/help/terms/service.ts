import type { Term } from './term.ts';

/** How well contacts are served, and by how many. */
export const serviceTerms = [
  {
    id: 'service-level',
    name: 'Service level (SL)',
    meaning:
      'Share of contacts answered within a time T. What it is divided by (offered, offered less short abandons, answered) is a setting, printed with every figure.',
    source:
      'Jouini, Koole and Roubos 2013, “Performance indicators for call centers with impatient customers”',
    related: ['answer-rate', 'short-abandon'],
  },
  {
    id: 'short-abandon',
    name: 'Short abandon',
    meaning:
      'A customer who gave up before the service level’s time T was over. Some contracts leave these out of the service level.',
    source:
      'Jouini, Koole and Roubos 2013, “Performance indicators for call centers with impatient customers”',
    related: ['service-level'],
  },
  {
    id: 'answer-rate',
    name: 'Answer rate',
    meaning: 'Answered / offered, whatever the wait.',
    source: 'French practice (taux de décroché; NF Service mark of AFNOR)',
    related: ['service-level'],
  },
  {
    id: 'asa',
    name: 'Average speed of answer: ASA',
    meaning: 'Mean wait of the contacts that an agent took; those who gave up do not count.',
    source: 'Gans, Koole and Mandelbaum 2003, “Telephone call centers”',
    related: ['service-level'],
  },
  {
    id: 'occupancy',
    name: 'Occupancy',
    meaning:
      'Share of their scheduled time in which agents have at least one contact in hand. High occupancy is cheap and leaves no room for a surge.',
    source: 'Gans, Koole and Mandelbaum 2003, “Telephone call centers”',
    related: ['handle-time', 'shrinkage'],
  },
  {
    id: 'shrinkage',
    name: 'Shrinkage',
    meaning:
      'Share of paid time in which agents are not available for contacts: leave, training, breaks, meetings.',
    source: 'Industry practice (workforce management)',
    related: ['occupancy'],
  },
  {
    id: 'backlog',
    name: 'Backlog',
    meaning: 'Deferred contacts that have come in and are not answered yet.',
    source: 'docs/model.md, section 8',
    related: ['channel'],
  },
  {
    id: 'erlang',
    name: 'Erlang formulas',
    meaning:
      'Closed formulas for the wait in a queue: Erlang C without abandonment, Erlang A with it. They serve to size teams, and to check the simulation on calm days.',
    source: 'Erlang 1917; Palm 1957; Garnett, Mandelbaum and Reiman 2002',
    related: ['patience', 'calm-interval'],
  },
] as const satisfies readonly Term[];
