/** A kind of object that links write as a bare list of its values. */
export interface Shape {
  /** Members that every object of this shape has with these very values: not written at all. */
  readonly fixed: readonly (readonly [key: string, value: string])[];
  /** Keys whose values are written, in this order. */
  readonly slots: readonly string[];
}

/**
 * One shape a line: its keys in order, `key=value` for a fixed member. Links refer to a line by its
 * number, counted from 1, so the table is a format: lines are added at the end, never changed, moved
 * or removed. An object that no line fits is written in full and is only longer; so a setting added
 * to the schema needs nothing here, and a new line once links grow. Rarely used keys come last.
 */
const TABLE = `
scenario fingerprint engineVersion
schemaVersion name description currency horizon channels providers hazards setups run
start days intervalMinutes
seed replications
id name medium opening demand handleTime patience redial objective continuity costPerLostContact priority concurrency
days atClosing
from to
contactsPerWeek weekday intraday season forecastErrorCv dayBusynessCv
startsAt stepMinutes weights
distribution=exponential meanSeconds
distribution=lognormal meanSeconds cv
distribution=gamma meanSeconds cv
distribution=uniform minimumSeconds maximumSeconds
distribution=constant meanSeconds
distribution=infinite
distribution=lognormal median p95
distribution=exponential mean
distribution=uniform minimum maximum
probability meanDelayMinutes maximumAttempts
serviceLevel withinSeconds convention
minimumServiceLevel maximumDisruptionHours
id name sites skills contract
id name dependsOn protections region homeWorking
against hours reliability
share afterHours
handleTimeFactor firstContactResolution satisfaction
prices standby governancePerYear commitment indicators forceMajeure amendments leaving
model=perContact price channel
model=perHandledMinute price channel
model=perStaffedHour price
model=fixedPerMonth price
model=perResolvedContact price channel
model=perAgentMonth price
retainerPerAgentMonth activationFee perActiveHour
id name kind strikes occurs durationHours capacityLost recoveryHours demand
site
region
dependency
provider
everything
perYear monthWeights
at
during after afterHours
id name teams routing
site channels staffing standby
rule=erlang share spare
rule=constant agents
rule=table startsAt stepMinutes days
whenCapacityLost stages
afterHours agents
policy=split shares queue overflow failover maximumWaiting
policy=priority order queue overflow failover maximumWaiting
policy=leastExpectedWait providers queue overflow failover maximumWaiting
whenExpectedWaitExceedsSeconds
detectMinutes switchMinutes failbackMinutes
prices standby governancePerYear indicators indicatorCaps commitment amendments triggers leaving premiums indexation partnership forceMajeure minimumPerMonth currency
model=perContact price language country channel tiers
model=perResolvedContact price language country channel tiers
model=perHandledMinute price language country channel tiers
model=perStaffedHour price country tiers
model=perAgentMonth price hoursPerAgent country tiers
kind per steps
above price
name surcharge from to holidays days
from everyMonths rate indexedShare
indicator target measuredOver weight capShareOfInvoice slope channel steps earnBack
malusPerPoint bonusPerPoint tolerance
from shareOfInvoice
share afterPeriods
malus bonus
forecastWeeksAhead band takeOrPay above premiumFactor channel lockIns
kinds excuses minimumHours burdenOfProof proofSucceeds
from name prices premiums indicators commitment volumeFactor channels countries
name measure is than forMonths noticeMonths then repeats channel
effect=shareBecomes share channel
effect=pricesTimes factor
noticeMonths exitFee exitFeeMonths handOverWeeks
integrationCost helpDelayFactor learning
factorPerDoubling contactsBefore
resolutionFactor handleTimeFactor
provider reason on successor lastsDays perYear
leadWeeks rampWeeks startFactor learningWeeks costPerAgent keepsStaff
channel measure everyMonths step minimumShare margin noticeMonths
perBreach perTransfer churn penalty
afterLost afterUnresolved customerValue
whenHoursExceed amount perHour
id name teams routing departures reallocations qualityDrift
schemaVersion name description currency horizon channels providers hazards setups run client specialDays exchangeRates
date name closed demandFactor staffingFactor holiday
id name dependsOn protections region homeWorking country recoverySeats
handleTimeFactor firstContactResolution satisfaction quality
probability meanDelayHours maximumRepeats
policy=split shares schedule queue overflow failover maximumWaiting rules
days from to shares
site channels staffing hours skills reserve shrinkage standby overtime workforce
id name medium opening demand handleTime patience redial objective continuity costPerLostContact priority concurrency repeat language channelChange balking wrapUpShare satisfactionLostPerRepeat concurrentThroughput
priority afterSeconds handleTimeFactor firstContactResolution satisfaction quality
to probability
readyMade digest edits fingerprint engineVersion
`;

function readShape(line: string): Shape {
  const fixed: [string, string][] = [];
  const slots: string[] = [];
  for (const word of line.split(' ')) {
    const [key = '', value] = word.split('=');
    if (value === undefined) slots.push(key);
    else fixed.push([key, value]);
  }
  return { fixed, slots };
}

/** The shapes; a link calls the first one 1. */
export const SHAPES: readonly Shape[] = TABLE.trim().split('\n').map(readShape);
