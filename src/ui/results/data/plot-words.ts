import { tr } from '../../../base/words.ts';
import type {
  CostDistributionLabels,
  CostServiceLabels,
  LossExceedanceLabels,
  OutageZoomLabels,
  ServiceFanLabels,
} from '../../../charts/index.ts';
import type { Answer } from '../../../estimate/answer.ts';
import type { Channel, Scenario } from '../../../scenario/types.ts';
import { conventionOf, divisorOf } from './convention.ts';
import { counted } from './numbers.ts';
import { type Period, periodOf } from './period.ts';

/** The words of the plots that depend on the scenario: its horizon, its convention. */
export interface PlotWords {
  readonly fan: Partial<ServiceFanLabels>;
  readonly zoom: Partial<OutageZoomLabels>;
  readonly loss: Partial<LossExceedanceLabels>;
  readonly exchange: Partial<CostServiceLabels>;
  readonly cost: Partial<CostDistributionLabels>;
}

/** Charts speak of years unless told otherwise; a shorter horizon is called a horizon. */
export function plotWords(scenario: Scenario, channel: Channel): PlotWords {
  const period = periodOf(scenario);
  const share = tr`share of ${divisorOf(channel.objective)}`;
  const axis = tr`Service level, ${share}`;
  const zoom = { service: tr`Service level by interval, ${share}` };
  if (period.isYear) {
    return {
      fan: { axis },
      zoom,
      loss: {},
      exchange: { service: tr`Service level of the year, ${share}` },
      cost: {},
    };
  }
  const empty = tr`Nothing simulated yet: the plot fills in as the run goes on.`;
  return {
    fan: {
      axis,
      empty,
      randomOutages: (most) => tr`Outages at random: up to ${most} of horizons`,
      daily: tr`Line: median; dark band: half of the horizons; pale band: nine in ten.`,
      weekly: tr`Line: median; dark band: half of the horizons; pale band: nine in ten; by week.`,
      daysBelow: tr`Hollow marks: days whose median is below the minimum.`,
      caption: tr`Service level over the horizon: quantiles over the simulated horizons`,
    },
    zoom: { ...zoom, empty: tr`No outage to show yet: choose one once the first run is known.` },
    loss: {
      axis: tr`Contacts lost ${period.per}, more than`,
      oneIn: (horizons) => tr`1 in ${horizons}`,
      empty,
      reading: tr`Band: 95 % interval (Wilson). The curve stops at the worst horizon simulated: nothing is extrapolated.`,
      caption: tr`Contacts lost ${period.per}, by how often that comes`,
      level: (setup, { years, loss, low, high }) =>
        tr`${setup}: 1 horizon in ${years} loses more than ${loss} contacts (probability between ${low} and ${high})`,
      columns: [
        tr`Setup`,
        tr`One horizon in`,
        tr`Probability`,
        tr`Contacts lost, more than`,
        tr`Probability, low`,
        tr`Probability, high`,
      ],
    },
    exchange: exchangeWords(period, share, empty),
    cost: {
      axis: (currency) => tr`Cost ${period.per}, ${currency}`,
      height: tr`Share of horizons`,
      range: (p5, p95) => tr`nine horizons in ten: ${p5} to ${p95}`,
      openEnd: tr`The last step gathers all dearer horizons.`,
      empty,
      caption: tr`Cost ${period.per}: mean and quantiles over the simulated horizons`,
      columns: [
        tr`Setup`,
        tr`Horizons`,
        tr`Mean`,
        tr`Mean, low`,
        tr`Mean, high`,
        'P5',
        tr`Median`,
        'P95',
      ],
    },
  };
}

function exchangeWords({ per }: Period, share: string, empty: string): Partial<CostServiceLabels> {
  return {
    cost: (currency) => tr`Cost ${per}, ${currency}`,
    service: tr`Service level of the horizon, ${share}`,
    reading: tr`Each point is a horizon; large mark: mean; cross: 5th to 95th percentile.`,
    empty,
    caption: tr`Cost and service level ${per}, by setup`,
    mean: (setup, { cost, costLow, costHigh, service, serviceLow, serviceHigh }) =>
      tr`${setup}: mean cost ${cost} (nine horizons in ten: ${costLow} to ${costHigh}), mean service level ${service} (${serviceLow} to ${serviceHigh})`,
    columns: [
      tr`Setup`,
      tr`Horizons`,
      tr`Cost, mean`,
      tr`Cost, P5`,
      tr`Cost, P95`,
      tr`Service level, mean`,
      tr`Service level, P5`,
      tr`Service level, P95`,
    ],
  };
}

/** Sample and convention beneath a plot: "300 years of 364 days. Service level: answered ≤ 20 s / offered." */
export function sampleNote(
  scenario: Scenario,
  answer: Answer | undefined,
  channel: Channel | undefined,
): string {
  const { noun, days } = periodOf(scenario);
  const sample =
    answer === undefined || answer.n === 0 ? '' : tr`${counted(answer.n, noun)} of ${days}.`;
  const convention =
    channel === undefined ? '' : tr`Service level: ${conventionOf(channel.objective)}.`;
  const where = channel !== undefined && scenario.channels.length > 1 ? `${channel.name}.` : '';
  return [where, sample, convention].filter((part) => part !== '').join(' ');
}
