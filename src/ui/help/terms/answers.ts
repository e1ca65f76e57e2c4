import type { Term } from './term.ts';

/** How the figures come about. */
export const answersTerms = [
  {
    id: 'interval',
    name: 'Confidence interval (95 %)',
    meaning:
      'Where the true mean of the model lies, with 95 % confidence, given the years simulated. More years make it narrower; it says nothing of whether the inputs are right.',
    source: 'Student 1908; Wilson 1927; docs/model.md, section 10',
    related: ['replication', 'paired-difference'],
  },
  {
    id: 'quantiles',
    name: 'P5, P50, P95',
    meaning:
      'Of all years simulated, 5 %, 50 % and 95 % lie at or below these values. They say how much years differ; the interval says how well the mean is known.',
    source: 'Hyndman and Fan 1996, type 7',
    related: ['interval'],
  },
  {
    id: 'var',
    name: 'Value at risk: VaR',
    meaning: 'The amount that is not exceeded in 95 % (or 99 %) of years.',
    source: 'docs/model.md, section 10',
    related: ['expected-shortfall', 'loss-exceedance'],
  },
  {
    id: 'expected-shortfall',
    name: 'Expected shortfall: ES',
    meaning: 'Mean of the worst 5 % (or 1 %) of years: how bad a bad year is.',
    source: 'Rockafellar and Uryasev 2000',
    related: ['var'],
  },
  {
    id: 'loss-exceedance',
    name: 'Loss exceedance',
    meaning: 'For each amount, the share of years that exceed it.',
    source: 'docs/model.md, section 10',
    related: ['var'],
  },
  {
    id: 'paired-difference',
    name: 'Paired difference',
    meaning:
      'The difference between two setups, year by year, in the same world. The luck of a year is the same for both and cancels out, so the interval is narrower.',
    source: 'Law 2015, “Simulation Modeling and Analysis”, section 11.2',
    related: ['world', 'interval'],
  },
  {
    id: 'seed',
    name: 'Seed',
    meaning:
      'A word from which all random numbers are drawn. The same scenario and seed give the same figures to the last digit.',
    source: 'docs/model.md, section 2',
    related: ['fingerprint'],
  },
  {
    id: 'fingerprint',
    name: 'Fingerprint',
    meaning:
      'A short code computed from all results. Two runs with the same fingerprint have the very same figures.',
    source: 'docs/model.md, section 10',
    related: ['seed'],
  },
] as const satisfies readonly Term[];
