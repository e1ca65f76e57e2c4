import { client, contract, exchangeRates, kind, setupOfContracts } from './structural-contract.ts';
import {
  atLeastZero,
  either,
  id,
  list,
  object,
  oneOf,
  record,
  share,
  text,
  time,
  whole,
  yesOrNo,
  type Test,
} from './structural-tests.ts';

/*
 * The shape of a scenario written a second time, by hand and without the schema, so that a hole in
 * the schema shows: what the parser accepts must also pass here.
 */

const law = (name: string, ...keys: readonly string[]): Test =>
  object({
    distribution: oneOf(name),
    ...Object.fromEntries(keys.map((key) => [key, atLeastZero])),
  });

const handleTime = either(
  law('exponential', 'meanSeconds'),
  law('constant', 'meanSeconds'),
  law('lognormal', 'meanSeconds', 'cv'),
  law('gamma', 'meanSeconds', 'cv'),
  law('uniform', 'minimumSeconds', 'maximumSeconds'),
);

const patience = either(
  handleTime,
  law('infinite'),
  law('weibull', 'meanSeconds', 'shape'),
  object({ distribution: oneOf('table'), points: list(object({ share, seconds: atLeastZero })) }),
);

const weights = list(atLeastZero);
const hours = list(either(oneOf(null), object({ from: time, to: time })));
const table = (entry: Test): Test =>
  object({ startsAt: time, stepMinutes: whole, days: list(list(entry)) });

const channel = object({
  id,
  name: text,
  medium: oneOf('voice', 'mobile', 'chat', 'messaging', 'email', 'social', 'backOffice'),
  'language?': id,
  priority: whole,
  'concurrency?': whole,
  'concurrentThroughput?': list(atLeastZero),
  opening: object({
    days: hours,
    atClosing: oneOf('drain', 'cutOff'),
  }),
  demand: object({
    contactsPerWeek: atLeastZero,
    'table?': table(atLeastZero),
    'backlogAtStart?': whole,
    weekday: weights,
    intraday: object({ startsAt: time, stepMinutes: whole, weights }),
    season: weights,
    forecastErrorCv: share,
    dayBusynessCv: share,
  }),
  handleTime,
  'wrapUpShare?': share,
  patience,
  'balking?': share,
  redial: object({
    probability: share,
    meanDelayMinutes: atLeastZero,
    'laterProbability?': share,
    'afterCutOff?': share,
    'afterBlocked?': share,
    maximumAttempts: whole,
  }),
  'repeat?': object({ probability: share, meanDelayHours: atLeastZero, maximumRepeats: whole }),
  'channelChange?': object({ to: id, probability: share }),
  'satisfactionLostPerRepeat?': share,
  objective: object({
    serviceLevel: share,
    withinSeconds: atLeastZero,
    convention: oneOf('offered', 'lessShortAbandons', 'answered'),
  }),
  continuity: object({ minimumServiceLevel: share, maximumDisruptionHours: atLeastZero }),
  costPerLostContact: atLeastZero,
});

const provider = object({
  id,
  name: text,
  sites: list(
    object({
      id,
      name: text,
      'region?': id,
      'country?': id,
      dependsOn: list(id),
      protections: list(
        object({
          against: kind,
          hours: atLeastZero,
          reliability: share,
          'startMinutes?': atLeastZero,
          'failuresPerHour?': atLeastZero,
        }),
      ),
      'homeWorking?': object({
        share,
        afterHours: atLeastZero,
        'handleTimeFactor?': atLeastZero,
      }),
      'recoverySeats?': object({ seats: whole, at: id, afterHours: atLeastZero }),
      'absence?': object({ mean: share, standardDeviation: share }),
    }),
  ),
  'lines?': whole,
  skills: record(
    object({
      handleTimeFactor: atLeastZero,
      'firstContactResolution?': share,
      'satisfaction?': share,
      'quality?': share,
    }),
  ),
  contract,
});

const hazard = object({
  id,
  name: text,
  kind,
  strikes: either(
    object({ site: id }),
    object({ region: id }),
    object({ dependency: id }),
    object({ provider: id }),
    object({ everything: oneOf(true) }),
  ),
  occurs: either(object({ perYear: atLeastZero, 'monthWeights?': weights }), object({ at: text })),
  durationHours: either(
    atLeastZero,
    object({ distribution: oneOf('lognormal'), median: atLeastZero, p95: atLeastZero }),
    object({ distribution: oneOf('exponential'), mean: atLeastZero }),
  ),
  capacityLost: either(
    share,
    object({ distribution: oneOf('uniform'), minimum: share, maximum: share }),
    object({ distribution: oneOf('triangular'), minimum: share, mode: share, maximum: share }),
  ),
  recoveryHours: atLeastZero,
  'recoveryCurve?': oneOf('linear', 'step', 'exponential'),
  'recoveryStages?': list(object({ afterHours: atLeastZero, back: share })),
  'handleTimeFactor?': atLeastZero,
  'commonCauseShare?': share,
  demand: object({
    during: atLeastZero,
    after: atLeastZero,
    afterHours: atLeastZero,
    'decay?': oneOf('step', 'linear', 'exponential'),
  }),
});

const routing = {
  queue: oneOf('provider', 'central'),
  'overflow?': either(
    object({ whenExpectedWaitExceedsSeconds: atLeastZero }),
    object({ whenWaitingReaches: whole }),
    object({ whenNoIdleAgent: oneOf(true) }),
    object({ afterSeconds: atLeastZero, 'to?': list(id) }),
  ),
  'failover?': object({
    detectMinutes: atLeastZero,
    switchMinutes: atLeastZero,
    failbackMinutes: atLeastZero,
  }),
  'maximumWaiting?': whole,
  'caps?': record(atLeastZero),
  'transfers?': list(object({ from: id, to: id, share })),
  'callBack?': object({
    whenExpectedWaitExceedsSeconds: atLeastZero,
    acceptance: share,
    reached: share,
  }),
  'voicemail?': object({ channel: id, share }),
};

const rule = object({
  name: text,
  when: object({
    provider: id,
    measure: oneOf('capacityLeft', 'expectedWaitSeconds', 'waiting', 'answerRate'),
    is: oneOf('above', 'below'),
    than: atLeastZero,
    forMinutes: whole,
  }),
  shares: record(share),
  until: object({ than: atLeastZero, forMinutes: whole }),
});

const setup = object({
  id,
  name: text,
  teams: list(
    object({
      site: id,
      channels: list(id),
      'skills?': record(
        object({
          'priority?': whole,
          afterSeconds: atLeastZero,
          'handleTimeFactor?': atLeastZero,
          'firstContactResolution?': share,
          'satisfaction?': share,
          'quality?': share,
        }),
      ),
      'hours?': hours,
      'reserve?': whole,
      'shrinkage?': share,
      'overtime?': object({
        whenCapacityLost: share,
        share: atLeastZero,
        afterHours: atLeastZero,
        maximumHours: atLeastZero,
      }),
      'workforce?': object({
        headcount: atLeastZero,
        attritionPerYear: atLeastZero,
        hires: list(
          object({
            date: text,
            agents: atLeastZero,
            trainingWeeks: atLeastZero,
            earlyLoss: share,
            startFactor: atLeastZero,
            learningWeeks: atLeastZero,
          }),
        ),
      }),
      staffing: either(
        object({
          rule: oneOf('erlang'),
          share,
          spare: atLeastZero,
          'maximumOccupancy?': share,
          'model?': oneOf('erlangC', 'erlangA'),
        }),
        object({ rule: oneOf('constant'), agents: whole }),
        object({
          rule: oneOf('table'),
          startsAt: time,
          stepMinutes: whole,
          days: list(list(whole)),
        }),
      ),
      'standby?': object({
        whenCapacityLost: share,
        'handleTimeFactor?': atLeastZero,
        'maximumHours?': atLeastZero,
        'otherClients?': object({
          clients: whole,
          claimProbability: share,
          priority: oneOf('first', 'equal', 'last'),
        }),
        stages: list(object({ afterHours: atLeastZero, agents: whole })),
      }),
    }),
  ),
  routing: record(
    either(
      object({
        policy: oneOf('split'),
        shares: record(share),
        'schedule?': list(
          object({ days: list(whole), from: time, to: time, shares: record(share) }),
        ),
        'rules?': list(rule),
        ...routing,
      }),
      object({ policy: oneOf('priority'), order: list(id), ...routing }),
      object({ policy: oneOf('leastExpectedWait'), providers: list(id), ...routing }),
    ),
  ),
  ...setupOfContracts,
});

/** Whether a value is built like a scenario the engine can simulate, down to each number. */
export const hasScenarioStructure: Test = object({
  schemaVersion: oneOf(1),
  name: text,
  description: text,
  currency: text,
  'exchangeRates?': exchangeRates,
  horizon: object({
    start: text,
    days: whole,
    'warmUpDays?': whole,
    intervalMinutes: oneOf(5, 10, 15, 30, 60),
  }),
  'specialDays?': list(
    object({
      date: text,
      name: text,
      closed: yesOrNo,
      'holiday?': yesOrNo,
      demandFactor: atLeastZero,
      staffingFactor: atLeastZero,
    }),
  ),
  channels: list(channel),
  providers: list(provider),
  hazards: list(hazard),
  setups: list(setup),
  'client?': client,
  run: object({ seed: text, replications: whole }),
});
