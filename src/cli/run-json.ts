import { ENGINE_VERSION, measures } from '../engine/index.ts';
import { erlangBeside, type Beside } from '../estimate/erlang-beside.ts';
import {
  CONFIDENCE,
  type Answer,
  type Interval,
  type Paired,
  type Recovery,
  type Summary,
} from '../estimate/index.ts';
import { serviceLevelConvention } from '../export/names.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Report } from './report.ts';

/**
 * The whole answer of a run as one JSON value, every number with all its digits. A number that is
 * not known (an interval of a single replication) is null.
 */
export function runJson({ scenario, outcome, answer, workers }: Report): object {
  return {
    name: scenario.name,
    status: outcome.status,
    seed: scenario.run.seed,
    replicationsAsked: scenario.run.replications,
    replications: answer.n,
    fingerprint: outcome.fingerprint,
    engineVersion: ENGINE_VERSION,
    contactsSimulated: answer.contacts,
    engineSeconds: outcome.engineSeconds,
    elapsedSeconds: outcome.elapsedSeconds,
    workers,
    confidence: CONFIDENCE,
    currency: scenario.currency,
    horizon: scenario.horizon,
    channels: scenario.channels.map((channel) => ({
      id: channel.id,
      name: channel.name,
      serviceLevel: serviceLevelConvention(channel),
      objective: channel.objective,
      continuity: channel.continuity,
    })),
    setups: scenario.setups.map((_, setup) => setupJson(scenario, answer, setup)),
    besideErlang: erlangBeside(scenario, outcome.results).map((of) => ({
      setup: idOf(scenario.setups, of.setup),
      channel: idOf(scenario.channels, of.channel),
      intervalOfWeek: of.interval,
      planned: of.planned,
      offered: of.offered ?? null,
      occurrences: of.occurrences,
      groups: of.pools.map(({ provider, agents, load }) => ({
        provider: idOf(scenario.providers, provider),
        agents,
        load,
      })),
      serviceLevel: besideJson(of.serviceLevel),
      averageSpeedOfAnswer: besideJson(of.speedOfAnswer),
      abandonment: besideJson(of.abandonment),
      reasons: of.reasons,
    })),
    differences: answer.paired.map((paired) => differenceJson(scenario, paired)),
  };
}

function setupJson(scenario: Scenario, answer: Answer, setup: number): object {
  const own = answer.summaries.filter((summary) => summary.setup === setup);
  const measuresOf = (keep: (summary: Summary) => boolean) =>
    Object.fromEntries(own.filter(keep).map((summary) => [summary.measure, figures(summary)]));
  const { id, name } = scenario.setups[setup] ?? {};
  return {
    id,
    name,
    measures: measuresOf((s) => s.channel === -1 && s.provider === -1 && s.line === -1),
    channels: scenario.channels.map((channel, index) => ({
      id: channel.id,
      measures: measuresOf((s) => s.channel === index && s.provider === -1 && s.line === -1),
      balance: balanceJson(answer, setup, index),
    })),
    providers: scenario.providers.map((provider, index) => ({
      id: provider.id,
      measures: measuresOf((s) => s.provider === index && s.channel === -1 && s.line === -1),
      channels: scenario.channels.flatMap((channel, place) => {
        const found = measuresOf(
          (s) => s.provider === index && s.channel === place && s.line === -1,
        );
        return Object.keys(found).length === 0 ? [] : [{ id: channel.id, measures: found }];
      }),
    })),
    costLines: answer.statement
      .filter((line) => line.setup === setup)
      .map(({ line, amount, quantity }) => ({
        provider: idOf(scenario.providers, line.provider),
        channel: idOf(scenario.channels, line.channel),
        kind: line.kind,
        unitPrice: line.unitPrice,
        quantityUnit: line.quantityUnit,
        quantity,
        amount: range(amount),
      })),
    tails: answer.tails
      .filter((tail) => tail.setup === setup)
      .map(({ setup: _, valueAtRisk, ...tail }) => ({ ...tail, valueAtRisk: range(valueAtRisk) })),
    recovery: answer.recoveries.filter((r) => r.setup === setup).map(recoveryJson)[0] ?? null,
  };
}

function balanceJson(answer: Answer, setup: number, channel: number): object | null {
  const balance = answer.balances.find((b) => b.setup === setup && b.channel === channel);
  if (balance === undefined) return null;
  const { setup: _setup, channel: _channel, ...books } = balance;
  return books;
}

function figures(summary: Summary): object {
  const { measure, n, mean, standardDeviation, p5, p50, p95, minimum, maximum } = summary;
  const { unit } = measures[measure];
  return {
    unit,
    n,
    mean: known(mean.value),
    low: known(mean.low),
    high: known(mean.high),
    standardDeviation: known(standardDeviation),
    p5,
    p50,
    p95,
    minimum,
    maximum,
  };
}

function differenceJson(scenario: Scenario, paired: Paired): object {
  const { measure, a, b, channel, n, difference, better, p5, p50, p95 } = paired;
  return {
    measure,
    unit: measures[measure].unit,
    of: idOf(scenario.setups, b),
    against: idOf(scenario.setups, a),
    channel: idOf(scenario.channels, channel),
    n,
    mean: known(difference.value),
    low: known(difference.low),
    high: known(difference.high),
    better: range(better),
    p5,
    p50,
    p95,
    varianceReduction: paired.varianceReduction,
  };
}

function recoveryJson({ setup: _, felt, meanHours, ...rest }: Recovery): object {
  return { ...rest, felt: range(felt), meanHours: range(meanHours) };
}

function besideJson({ simulated, erlangC, erlangA }: Beside): object {
  return {
    simulated: simulated === undefined ? null : range(simulated),
    erlangC: known(erlangC),
    erlangA: known(erlangA),
  };
}

function range({ value, low, high }: Interval): object {
  return { value: known(value), low: known(low), high: known(high) };
}

/** JSON has neither infinities nor NaN. */
function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function idOf(things: readonly { readonly id: string }[], index: number): string | null {
  return things[index]?.id ?? null;
}
