import { choices } from './en-choices.ts';

/** What the editor says, in English, beside the names and helps of the settings themselves. */
export const editor = {
  'field.help': ({ label }: { label: string }) => `What is “${label}”?`,
  'field.was': ({ value }: { value: string }) => `was ${value}`,
  'field.wasEmpty': 'was empty',
  'field.reset': 'reset',
  'field.resetLabel': ({ label }: { label: string }) => `Reset “${label}”`,
  'field.give': ({ expected }: { expected: string }) => `Give ${expected}.`,
  'field.missing': ({ expected }: { expected: string }) => `Empty. Give ${expected}.`,
  'field.unreadable': ({ text, expected }: { text: string; expected: string }) =>
    `“${text}” cannot be read. Give ${expected}.`,
  'field.percentage': ({ minimum, maximum }: { minimum: string; maximum: string }) =>
    `a percentage from ${minimum} to ${maximum}`,
  'list.unreadable': ({ text }: { text: string }) =>
    `“${text}” is no number. Give numbers set apart by commas.`,
  choice: ({ key, value }: { key: string; value: string }) =>
    choices[`${key}.${value}`] ?? choices[value] ?? value,
  law: 'Law',
  lawOf: ({ of }: { of: string }) => `${of}: law`,
  weekdays: 'Mon Tue Wed Thu Fri Sat Sun',
  copyOf: ({ name }: { name: string }) => `${name} (copy)`,

  'demand.opening': 'Opening hours',
  'demand.closed': 'closed',
  'demand.from': ({ day }: { day: string }) => `${day}, from`,
  'demand.to': ({ day }: { day: string }) => `${day}, to`,
  'demand.profiles': 'Profiles',
  'demand.weight': ({ day }: { day: string }) => `Weight of ${day}`,
  'objective.service': 'Service',
  'objective.continuity': 'Continuity',

  'providers.site': ({ name }: { name: string }) => `Site: ${name}`,
  'providers.addSite': 'Add a site',
  'providers.newSite': 'New site',
  'providers.removeSite': ({ name }: { name: string }) => `Remove the site ${name}`,
  'providers.add': 'Add a provider',
  'providers.new': 'New provider',
  'providers.duplicate': 'Duplicate this provider',
  'providers.remove': ({ name }: { name: string }) => `Remove ${name}`,

  'setups.shares': 'Shares of the contacts',
  'setups.team': ({ name }: { name: string }) => `Team in ${name}`,
  'setups.add': 'Add a setup',
  'setups.new': 'New setup',
  'setups.policy': 'Routing',
  'setups.split': 'by fixed shares',
  'setups.priority': 'first idle, in order',
  'setups.leastExpectedWait': 'least expected wait',
  'setups.order': 'Order of the providers',
  'setups.orderHelp':
    'The first with an idle agent takes the contact; with none idle it waits at the first.',
  'setups.moveUp': ({ name }: { name: string }) => `Move ${name} up`,
  'setups.site': 'Site',
  'setups.rule': 'Agents',
  'setups.erlang': 'sized for a share',
  'setups.constant': 'a constant number',
  'setups.table': 'by a table',
  'setups.addTeam': ({ name }: { name: string }) => `Add a team in ${name}`,
  'setups.duplicateTeam': 'Duplicate this team',
  'setups.removeTeam': 'Remove this team',
  'setups.join': ({ name }: { name: string }) => `Give ${name} a share`,
  'setups.leave': ({ name }: { name: string }) => `Take ${name} out`,
  'setups.duplicate': 'Duplicate this setup',
  'setups.remove': 'Remove this setup',

  'strikes.everything': 'every site of every provider',
  'strikes.site': ({ name }: { name: string }) => `site ${name}`,
  'strikes.provider': ({ name }: { name: string }) => `every site of ${name}`,
  'strikes.region': ({ name }: { name: string }) => `region ${name}`,
  'strikes.dependency': ({ name }: { name: string }) => `who depends on ${name}`,
  'hazards.none': 'Nothing can go wrong yet. Add a hazard to see what it does.',
  'hazards.summary': ({ occurs, hours }: { occurs: string; hours: string }) =>
    `${occurs}, ${hours} h`,
  'hazards.perYear': ({ times }: { times: string }) => `${times} a year`,
  'hazards.strikes': 'Strikes',
  'hazards.occurs': 'Occurs',
  'hazards.random': 'at random',
  'hazards.once': 'once, at a given time',
  'hazards.demand': 'Effect on demand (factor)',
  'hazards.add': 'Add a hazard',
  'hazards.new': 'New hazard',
  'hazards.duplicate': 'Duplicate',
  'hazards.remove': 'Remove',

  'contracts.lostContact': ({ channel }: { channel: string }) =>
    `Cost of a lost contact, ${channel}`,

  'document.heading': 'Whole document',
  'document.label': 'The scenario as JSON. It takes effect as soon as it is valid.',
} as const;
