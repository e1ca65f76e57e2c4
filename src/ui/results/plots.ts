import { tr } from '../../base/words.ts';
import {
  drawCostDistribution,
  drawCostService,
  drawLossExceedance,
  drawOutageZoom,
  drawServiceFan,
} from '../../charts/index.ts';
import type { Trace } from '../../engine/result.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import { channelAt, serviceFanData } from './data/fan-data.ts';
import {
  ghostFan,
  ghostValues,
  whyNotDrawn,
  type GhostUse,
  type KeptGhost,
} from './data/kept-ghost.ts';
import { whenOf, type ListedOutage } from './data/outage-list.ts';
import { isCut } from './data/outage-window.ts';
import { periodOf } from './data/period.ts';
import { plotWords, sampleNote } from './data/plot-words.ts';
import { setupValues } from './data/setup-values.ts';
import { emptyZoom, outageZoomData } from './data/zoom-data.ts';
import { costFinding, exchangeFinding } from './finding-cost.ts';
import { lossFinding } from './finding-losses.ts';
import { outageFinding, outageSubtitle } from './finding-outage.ts';
import { serviceFinding } from './finding-service.ts';
import type { Plot } from './plot.ts';

/** About the height of one outage drawn for two setups, in pixels. */
export const ANATOMY_HEIGHT = 760;

/** What the plots are drawn from. */
export interface PlotSource {
  readonly scenario: Scenario;
  readonly answer: Answer | undefined;
  readonly results: Results | undefined;
  readonly channel: number;
  /** A kept result to stand behind them, if one is to. */
  readonly ghost?: KeptGhost | undefined;
}

/** ① Service through the horizon. */
export function fanPlot(source: PlotSource): Plot {
  const { scenario, answer, results, channel } = source;
  return (size, look) => {
    const own = channelAt(scenario, channel);
    const { ghost, why } = ghostFor(source, ['dates', 'service']);
    const data = {
      ...serviceFanData(scenario, answer, results, channel),
      ghost: ghost && ghostFan(ghost, scenario, channel),
    };
    return drawServiceFan(data, size, {
      ...look,
      title: serviceFinding(scenario, answer, channel),
      note: sentences(sampleNote(scenario, answer, own), why),
      labels: plotWords(scenario, own).fan,
    });
  };
}

/** ② One outage; `trace` is undefined while its days are simulated again. */
export function outagePlot(
  { scenario, answer, channel }: PlotSource,
  outage: ListedOutage | undefined,
  trace: Trace | undefined,
): Plot {
  return (size, look) => {
    const own = channelAt(scenario, channel);
    const words = plotWords(scenario, own).zoom;
    if (outage === undefined) {
      const none = answer !== undefined && answer.n > 0;
      return drawOutageZoom(emptyZoom(scenario, channel), size, {
        ...look,
        title: none
          ? tr`No outage struck in what is simulated`
          : tr`What happens when a site is lost`,
        labels: none
          ? { ...words, empty: tr`No outage struck: add a hazard, or simulate more.` }
          : words,
      });
    }
    const { noun } = periodOf(scenario);
    const options = {
      ...look,
      title: outageFinding(scenario, outage),
      subtitle: outageSubtitle(outage, whenOf(scenario, outage, look.formatters), look.formatters),
      note: [
        sampleNote(scenario, undefined, own),
        isCut(scenario, outage) ? tr`Only the first 21 days are drawn.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    };
    if (trace === undefined) {
      const empty = tr`Simulating ${noun} ${String(outage.replication + 1)} again, to show this outage…`;
      const data = emptyZoom(scenario, channel);
      // As tall as what comes: nothing jumps, and no hole is left.
      return drawOutageZoom(
        data,
        { ...size, height: ANATOMY_HEIGHT },
        { ...options, labels: { ...words, empty } },
      );
    }
    const data = outageZoomData(scenario, trace, outage, channel);
    const title = outageFinding(scenario, outage, data);
    return drawOutageZoom(data, size, { ...options, title, labels: words });
  };
}

/** ③ How many contacts a bad year loses, in all channels. */
export function lossPlot(source: PlotSource): Plot {
  const { scenario, answer, results, channel } = source;
  return (size, look) => {
    const { ghost, why } = ghostFor(source, []);
    const data = {
      ghost: ghost && { name: ghost.name, losses: ghostValues(ghost, 'lost') },
      setups: scenario.setups.map(({ name }, setup) => ({
        name,
        losses: setupValues(results, 'lost', setup),
      })),
    };
    return drawLossExceedance(data, size, {
      ...look,
      title: lossFinding(data, periodOf(scenario)),
      note: sentences(
        sampleNote(scenario, answer, undefined),
        scenario.channels.length > 1
          ? tr`Contacts lost: given up for good, no redial followed; all channels.`
          : tr`Contacts lost: given up for good, no redial followed.`,
        why,
      ),
      labels: plotWords(scenario, channelAt(scenario, channel)).loss,
    });
  };
}

/** ④ Cost against service: a cloud for each setup. */
export function exchangePlot(source: PlotSource): Plot {
  const { scenario, answer, results, channel } = source;
  return (size, look) => {
    const own = channelAt(scenario, channel);
    const { ghost, why } = ghostFor(source, ['money', 'service']);
    return drawCostService(
      {
        ghost: ghost && {
          name: ghost.name,
          cost: ghostValues(ghost, 'cost'),
          service: ghostValues(ghost, 'serviceLevel', { scenario, channel }),
        },
        setups: scenario.setups.map(({ name }, setup) => ({
          name,
          cost: setupValues(results, 'cost', setup),
          service: setupValues(results, 'serviceLevel', setup, channel),
        })),
        currency: scenario.currency,
        objective: own.objective.serviceLevel,
      },
      size,
      {
        ...look,
        title: exchangeFinding(scenario, answer, channel),
        note: sentences(sampleNote(scenario, answer, own), why),
        labels: plotWords(scenario, own).exchange,
      },
    );
  };
}

/** ⑤ How the cost is spread. */
export function costPlot(source: PlotSource): Plot {
  const { scenario, answer, results, channel } = source;
  return (size, look) => {
    const { ghost, why } = ghostFor(source, ['money']);
    return drawCostDistribution(
      {
        ghost: ghost && { name: ghost.name, values: ghostValues(ghost, 'cost') },
        setups: scenario.setups.map(({ name }, setup) => ({
          name,
          values: setupValues(results, 'cost', setup),
        })),
        currency: scenario.currency,
      },
      size,
      {
        ...look,
        title: costFinding(scenario, answer),
        note: sentences(
          sampleNote(scenario, answer, undefined),
          tr`Cost: all providers and the company’s own, contacts lost included.`,
          why,
        ),
        labels: plotWords(scenario, channelAt(scenario, channel)).cost,
      },
    );
  };
}

/** The kept result where it may stand behind a plot, else why it may not. */
export function ghostFor(
  { scenario, channel, ghost }: PlotSource,
  uses: readonly GhostUse[],
): { readonly ghost: KeptGhost | undefined; readonly why: string } {
  const why = ghost === undefined ? '' : whyNotDrawn(ghost, scenario, channel, uses);
  return { ghost: why === '' ? ghost : undefined, why };
}

/** Sentences one after another, those that are not empty. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
