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
  const share = `share of ${divisorOf(channel.objective)}`;
  const axis = `Service level, ${share}`;
  const zoom = { service: `Service level by interval, ${share}` };
  if (period.isYear) {
    return {
      fan: { axis },
      zoom,
      loss: {},
      exchange: { service: `Service level of the year, ${share}` },
      cost: {},
    };
  }
  const empty = 'Nothing simulated yet: the plot fills in as the run goes on.';
  return {
    fan: {
      axis,
      empty,
      randomOutages: (most) => `Outages at random: up to ${most} of horizons`,
      daily: 'Line: median; dark band: half of the horizons; pale band: nine in ten.',
      weekly: 'Line: median; dark band: half of the horizons; pale band: nine in ten; by week.',
      daysBelow: 'Hollow marks: days whose median is below the minimum.',
      caption: 'Service level over the horizon: quantiles over the simulated horizons',
    },
    zoom: { ...zoom, empty: 'No outage to show yet: choose one once the first run is known.' },
    loss: {
      axis: `Contacts lost ${period.per}, more than`,
      oneIn: (horizons) => `1 in ${horizons}`,
      empty,
      reading:
        'Band: 95 % interval (Wilson). The curve stops at the worst horizon simulated: nothing is extrapolated.',
      caption: `Contacts lost ${period.per}, by how often that comes`,
      level: (setup, { years, loss, low, high }) =>
        `${setup}: 1 horizon in ${years} loses more than ${loss} contacts (probability between ${low} and ${high})`,
      columns: [
        'Setup',
        'One horizon in',
        'Probability',
        'Contacts lost, more than',
        'Probability, low',
        'Probability, high',
      ],
    },
    exchange: exchangeWords(period, share, empty),
    cost: {
      axis: (currency) => `Cost ${period.per}, ${currency}`,
      height: 'Share of horizons',
      range: (p5, p95) => `nine horizons in ten: ${p5} to ${p95}`,
      openEnd: 'The last step gathers all dearer horizons.',
      empty,
      caption: `Cost ${period.per}: mean and quantiles over the simulated horizons`,
      columns: ['Setup', 'Horizons', 'Mean', 'Mean, low', 'Mean, high', 'P5', 'Median', 'P95'],
    },
  };
}

function exchangeWords({ per }: Period, share: string, empty: string): Partial<CostServiceLabels> {
  return {
    cost: (currency) => `Cost ${per}, ${currency}`,
    service: `Service level of the horizon, ${share}`,
    reading: 'Each point is a horizon; large mark: mean; cross: 5th to 95th percentile.',
    empty,
    caption: `Cost and service level ${per}, by setup`,
    mean: (setup, { cost, costLow, costHigh, service, serviceLow, serviceHigh }) =>
      `${setup}: mean cost ${cost} (nine horizons in ten: ${costLow} to ${costHigh}), mean service level ${service} (${serviceLow} to ${serviceHigh})`,
    columns: [
      'Setup',
      'Horizons',
      'Cost, mean',
      'Cost, P5',
      'Cost, P95',
      'Service level, mean',
      'Service level, P5',
      'Service level, P95',
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
    answer === undefined || answer.n === 0 ? '' : `${counted(answer.n, noun)} of ${days}.`;
  const convention =
    channel === undefined ? '' : `Service level: ${conventionOf(channel.objective)}.`;
  const where = channel !== undefined && scenario.channels.length > 1 ? `${channel.name}.` : '';
  return [where, sample, convention].filter((part) => part !== '').join(' ');
}
