/** Where the definitions come from, as they are cited beside each measure. */
export const source = {
  books: 'Balance of contacts: docs/model.md, section 8',
  queues: 'Gans, Koole and Mandelbaum 2003, “Telephone call centers”',
  serviceLevels:
    'Jouini, Koole and Roubos 2013, “Performance indicators for call centers with impatient customers”',
  answerRate: 'French practice (taux de décroché; NF Service mark of AFNOR)',
  retrials:
    'Ding, Remerova, van der Mei and Zwart 2013, “Fluid approximation of a call center model with redials and reconnects”',
  handling:
    'Industry practice (AHT = talk, hold and after-contact work / contacts handled); cut short as docs/model.md, section 8',
  resolution: 'Industry practice (first-contact resolution, SQM Group)',
  backlog: 'Workforce planning of deferred contacts: docs/model.md, section 8',
  iso22301: 'ISO 22301 (MBCO, MTPD, RTO); counted as docs/model.md, section 8',
  resilience: 'Bruneau and others 2003; Cimellaro and others 2010',
  departures: 'Exit and transition of outsourcing contracts: docs/model.md, section 9',
  contract: 'The contract’s clauses: docs/model.md, section 9',
  erlang: 'Erlang 1917; Palm 1957; Garnett, Mandelbaum and Reiman 2002',
} as const;
