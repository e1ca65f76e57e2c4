/** What a kind of clause is called in the menu, and what it starts with. */
const kinds: Readonly<Record<string, readonly [name: string, start: string]>> = {
  perContact: ['Price per contact', '3 for each contact handled'],
  perResolvedContact: ['Price per resolved contact', '4.20 for each contact that settles its need'],
  perHandledMinute: ['Price per handled minute', '0.65 for each minute spent on contacts'],
  perStaffedHour: ['Price per staffed hour', '31 for each paid agent-hour'],
  perAgentMonth: ['Price per agent and month', '4,700: 31 an hour at 151.67 hours'],
  fixedPerMonth: ['Fixed price a month', '20,000, whatever the volume'],
  premium: [
    'Surcharge for nights, weekends or holidays',
    '50 % more on Sundays, and on holidays where there are some',
  ],
  indexation: ['Indexation', '2 % a year on the 70 % of a price that are wages'],
  minimumPerMonth: ['Least invoice', '10,000 a month'],
  commitment: [
    'Volume commitment',
    'announced 12 weeks ahead; 90 % of it paid for in any case; 1.2 times the price beyond 10 % more',
  ],
  indicator: [
    'Indicator with bonus and malus',
    '85 % answered; 3 points short cost 5 %, 6 points 10 %; 5 points better bring 3 %',
  ],
  indicatorCaps: ['Caps on bonus and malus', 'malus 10 %, bonus 3 % of an invoice, all together'],
  forceMajeure: ['Force majeure', 'days of flood, weather, attack or epidemic do not count'],
  amendment: ['Amendment on a date', 'half-way through; then say what changes'],
  shareTrigger: [
    'When results are poor, the share falls',
    'under 85 % answered two months in a row: the share becomes 40 %',
  ],
  priceTrigger: [
    'When volume leaves the band, prices change',
    'above 110 % of the forecast three months in a row: prices go down by 5 %',
  ],
  endTrigger: [
    'When results stay poor, the contract ends',
    'under 70 % answered three months in a row: it ends for breach, without exit fee',
  ],
  leaving: [
    'Leaving: notice, fee and hand-over',
    '6 months’ notice, 2 months of invoices, 12 weeks of hand-over',
  ],
  partnership: [
    'Partnership: connection and experience',
    '50,000 to connect it; handle time 5 % shorter when its experience doubles',
  ],
  perBreach: ['Cost of a long disruption', '50,000 for each one longer than the tolerable'],
  perTransfer: ['Cost of a transfer', '1 for each contact passed on'],
  churn: [
    'Customers who leave after bad service',
    '4 % after a contact lost, 2 % after one unresolved, each worth 250',
  ],
  penalty: ['Regulator’s penalty', '100,000 for each channel below the minimum for more than 24 h'],
  notice: [
    'A provider is given notice',
    'half-way through; the others hire 8 weeks later, over 12 weeks, at 4,000 an agent',
  ],
  insolvency: [
    'A provider becomes insolvent',
    'at random, once in a hundred years; the others hire as after notice',
  ],
  reallocation: [
    'Champion and challenger',
    'each month 5 % go from the lowest share answered to the highest; none below 20 %',
  ],
  qualityDrift: [
    'Repeats answered by another provider',
    'settled 10 % less often, and 10 % longer to handle',
  ],
};

/** The words of the contracts' cards, in English. */
export const contract = {
  'clause.menu': 'Add a clause',
  'clause.menuCosts': 'Add a cost',
  'clause.menuChanges': 'Add a change',
  'clause.kind': (kind: string) => kinds[kind]?.[0] ?? kind,
  'clause.starts': (kind: string) => {
    const start = kinds[kind]?.[1] ?? '';
    return `${start.charAt(0).toUpperCase()}${start.slice(1)}.`;
  },
  'clause.planning': 'Each starts with planning figures, to be replaced by your own.',
  'clause.duplicate': 'Duplicate',
  'clause.up': 'Move up',
  'clause.down': 'Move down',
  'clause.remove': 'Remove',
  'clause.cost': ({ amount, per, setup }: { amount: string; per: string; setup: string }) =>
    `${amount} ${per} in ${setup}`,
  'clause.costNext': ({ amount, setup }: { amount: string; setup: string }) =>
    `${amount} in ${setup}`,
  'clause.costChange': ({ change }: { change: string }) => ` (${change})`,
  'clause.costHelp':
    'Mean of all replications. In brackets: by how much the last finished run differs from the one before it.',

  'contracts.prices': 'Prices',
  'contracts.cover': 'Cover',
  'contracts.volume': 'Volume',
  'contracts.results': 'Indicators',
  'contracts.changes': 'Changes',
  'contracts.relation': 'Relation',
  'contracts.total': ({ name, cost }: { name: string; cost: string }) => `${name}: ${cost}`,
  'contracts.nothing': 'nothing is paid for yet',
  'contracts.clauses': ({ count }: { count: number }) =>
    `${count} more ${count === 1 ? 'clause' : 'clauses'}`,
  'contracts.own': 'The company’s own costs',
  'contracts.rates': 'Other currencies',
  'contracts.ratesAbout':
    'What one unit of another currency is worth. A contract can then be in that currency.',
  'contracts.newRate': 'Another currency:',
  'contracts.addRate': 'Add a currency',
  'contracts.removeRate': ({ code }: { code: string }) => `Remove ${code}`,
  'contracts.asScenario': ({ code }: { code: string }) => `as the scenario (${code})`,

  'tiers.summary': ({ tiers }: { tiers: number }) => `${tiers} ${tiers === 1 ? 'tier' : 'tiers'}`,
  'tiers.above': 'Beyond',
  'tiers.price': 'at',
  'tiers.tier': ({ number }: { number: number }) => `Tier ${number}`,
  'indicator.at': 'At',
  'indicator.ofInvoice': '% of the invoice',
  'indicator.step': ({ number }: { number: number }) => `Step ${number}`,
  'indicator.steps': ({ steps }: { steps: number }) => `${steps} ${steps === 1 ? 'step' : 'steps'}`,
  'indicator.slope': ({ malus, bonus }: { malus: string; bonus: string }) =>
    `malus ${malus} %, bonus ${bonus} % a point`,
  'indicator.earnBack': ({ share, periods }: { share: string; periods: number }) =>
    `${share} % after ${periods} ${periods === 1 ? 'period' : 'periods'} on target`,
  'commitment.window': ({ number }: { number: number }) => `Window ${number}`,
  'commitment.windows': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'window' : 'windows'}`,
  'amendment.new': 'Amendment',
  'amendment.set': 'changed',
  'amendment.same': 'as before',
  'amendment.order': 'Put in order of date',
  'trigger.new': 'Trigger',
  'trigger.consequence': 'Then',
  'premium.new': 'Sundays',
  'partnership.learning': ({ share, contacts }: { share: string; contacts: string }) =>
    `${share} % when ${contacts} double`,
  'departure.told': 'When',
  'departure.onDate': 'on a date',
  'departure.atRandom': 'at random',
  'departure.successor': ({ weeks, cost }: { weeks: string; cost: string }) =>
    `within ${weeks} weeks, ${cost} an agent`,
  'setups.changes': 'What can change',
  'team.otherClients': ({ clients, share }: { clients: string; share: string }) =>
    `${clients} more, ${share} % each`,
} as const;
