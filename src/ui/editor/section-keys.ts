/** What is edited of a channel in the section of demand. */
export const CHANNEL_KEYS = [
  'name',
  'medium',
  'language',
  'priority',
  'concurrency',
  'concurrentThroughput',
  'opening',
  'demand',
  'handleTime',
  'wrapUpShare',
  'patience',
  'balking',
  'redial',
  'repeat',
  'channelChange',
  'satisfactionLostPerRepeat',
] as const;

/** What is edited of a provider in the section of providers. */
export const PROVIDER_KEYS = ['name', 'lines', 'skills', 'sites'] as const;
