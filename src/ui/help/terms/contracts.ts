import type { Term } from './term.ts';

/** What is paid and owed. */
export const contractsTerms = [
  {
    id: 'contract',
    name: 'Contract',
    meaning:
      'What a provider is paid for and what it owes: price, commitment, bonus and malus, force majeure, standby, notice and exit.',
    source: 'docs/model.md, section 9',
    related: ['commitment', 'bonus-malus', 'statement'],
  },
  {
    id: 'commitment',
    name: 'Volume commitment',
    meaning:
      'The volume that the client engages to send. Below its band the missing part is paid all the same (take-or-pay); above it a premium may be due.',
    source: 'docs/model.md, section 9',
    related: ['contract'],
  },
  {
    id: 'bonus-malus',
    name: 'Bonus and malus',
    meaning:
      'Amounts that follow an indicator (answer rate, service level, resolution, satisfaction), read off a table, up to a cap.',
    source: 'docs/model.md, section 9',
    related: ['service-level', 'contract'],
  },
  {
    id: 'amendment',
    name: 'Amendment',
    meaning: 'A dated change of a contract: price, volume, channels, indicators.',
    source: 'docs/model.md, section 9',
    related: ['contract'],
  },
  {
    id: 'statement',
    name: 'Statement of account',
    meaning:
      'Month by month, every line that a setup pays: what was counted, its price, the amount.',
    source: 'docs/model.md, section 9',
    related: ['contract'],
  },
  {
    id: 'force-majeure',
    name: 'Force majeure',
    meaning:
      'Days that a contract excuses: what happens on them does not count against the provider’s indicators.',
    source: 'docs/model.md, section 9',
    related: ['bonus-malus'],
  },
] as const satisfies readonly Term[];
