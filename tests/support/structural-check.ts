/*
 * The shape of a scenario written a second time, by hand and without the schema, so that a hole in
 * the schema shows: what the parser accepts must also pass here.
 */

type Test = (value: unknown) => boolean;

const text: Test = (value) => typeof value === 'string';
const number: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const atLeastZero: Test = (value) => number(value) && Number(value) >= 0;
const share: Test = (value) => atLeastZero(value) && Number(value) <= 1;
const whole: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const id: Test = (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
const time: Test = (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value);

const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);

const list =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((each) => item(each));

const record =
  (entry: Test): Test =>
  (value) =>
    isPlain(value) && Object.entries(value).every(([key, each]) => id(key) && entry(each));

const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

/** An object with exactly these keys; a key that ends in "?" may be missing. */
const object =
  (shape: Readonly<Record<string, Test>>): Test =>
  (value) => {
    if (!isPlain(value)) return false;
    const required = Object.keys(shape).filter((key) => !key.endsWith('?'));
    return (
      required.every((key) => Object.hasOwn(value, key)) &&
      Object.entries(value).every(
        ([key, each]) => (shape[key] ?? shape[`${key}?`])?.(each) === true,
      )
    );
  };

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

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

const kind = oneOf(
  ...['power', 'flood', 'fire', 'attack', 'platform', 'carrier', 'weather', 'evacuation'],
  ...['strike', 'epidemic', 'insolvency', 'surge', 'other'],
);

const provider = object({
  id,
  name: text,
  sites: list(
    object({
      id,
      name: text,
      'region?': id,
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
    }),
  ),
  contract: object({
    prices: list(
      either(
        object({
          model: oneOf('perContact', 'perHandledMinute'),
          price: atLeastZero,
          'channel?': id,
        }),
        object({ model: oneOf('perStaffedHour', 'fixedPerMonth'), price: atLeastZero }),
      ),
    ),
    standby: object({
      retainerPerAgentMonth: atLeastZero,
      activationFee: atLeastZero,
      perActiveHour: atLeastZero,
    }),
    governancePerYear: atLeastZero,
    'indicators?': list(() => false),
    'amendments?': list(() => false),
  }),
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
});

/** Whether a value is built like a scenario the engine can simulate, down to each number. */
export const hasScenarioStructure: Test = object({
  schemaVersion: oneOf(1),
  name: text,
  description: text,
  currency: text,
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
      closed: oneOf(true, false),
      demandFactor: atLeastZero,
      staffingFactor: atLeastZero,
    }),
  ),
  channels: list(channel),
  providers: list(provider),
  hazards: list(hazard),
  setups: list(setup),
  run: object({ seed: text, replications: whole }),
});
