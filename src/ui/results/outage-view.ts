import { tr } from '../../base/words.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DaySpan } from '../../charts/index.ts';
import type { Trace } from '../../engine/result.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { TraceRequestDetail } from '../run-view.ts';
import {
  firstChoice,
  isFelt,
  listOutages,
  nearChoice,
  outageGroups,
  outageNear,
  type ListedOutage,
  type OutageChoice,
  type OutageGroup,
} from './data/outage-list.ts';
import { traceRequestOf } from './data/outage-window.ts';
import { pageFormatters } from './data/page-formatters.ts';
import type { Plot } from './plot.ts';
import { outagePlot, type PlotSource } from './plots.ts';

/** While a run goes on, the worst outage changes: it is followed once it has held this long, ms. */
const SETTLES_AFTER = 1500;

/**
 * Which outage the second figure shows. Until a person chooses one, it is the most telling of those
 * known. Asks for the trace it needs, with `trace-request`.
 */
export class OutageView implements ReactiveController {
  groups: readonly OutageGroup[] = [];
  chosen: OutageChoice | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #scenario: Scenario | undefined;
  #results: Results | undefined;
  #isByHand = false;
  #all: readonly ListedOutage[] = [];
  #near: OutageChoice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer is going to show. */
  #next: OutageChoice | undefined;
  #request: TraceRequestDetail | undefined;
  #toAsk: TraceRequestDetail | undefined;
  /** Of an earlier run: it may look like the trace that is waited for. */
  #outdated: Trace | undefined;
  #trace: Trace | undefined;
  #plot: { readonly of: readonly unknown[]; readonly plot: Plot } | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks once the host is rendered: whoever listens may set its properties at once. */
  hostUpdated(): void {
    const detail = this.#toAsk;
    if (detail === undefined) return;
    this.#toAsk = undefined;
    const init = { detail, bubbles: true, composed: true };
    this.#host.dispatchEvent(new CustomEvent<TraceRequestDetail>('trace-request', init));
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Takes in what is known now. */
  update(scenario: Scenario, results: Results | undefined): void {
    const isOther = results !== this.#results || scenario !== this.#scenario;
    this.#scenario = scenario;
    this.#results = results;
    this.#all = results === undefined ? [] : listOutages(results);
    if (!this.#all.some(({ id }) => id === this.#near?.outage.id)) this.#near = undefined;
    this.groups = this.#withNear(outageGroups(scenario, this.#all, pageFormatters()));
    const choices = this.groups.flatMap((group) => group.choices);
    const { chosen } = this;
    const again = choices.find(({ key }) => key === chosen?.key);
    const others = this.groups.filter(
      (group) => !group.choices.some((each) => each === this.#near),
    );
    const telling = firstChoice(scenario, others);
    const next = this.#isByHand && again !== undefined ? again : telling;
    if (isOther) {
      this.#outdated = this.#trace;
      this.#request = undefined;
    }
    if (isOther || chosen === undefined || next === undefined) this.#show(next);
    else if (next.outage.id === chosen.outage.id) this.#forget();
    else if (!isFelt(chosen.outage) && isFelt(next.outage)) this.#show(next);
    else this.#showLater(next);
  }

  /** A person's choice, by its key. */
  choose(key: string): void {
    const choice = this.groups.flatMap(({ choices }) => choices).find((each) => each.key === key);
    if (choice === undefined) return;
    this.#isByHand = true;
    this.#show(choice);
    this.#host.requestUpdate();
  }

  /** Shows an outage of some days, or near them; whether there is one. */
  chooseNear(span: DaySpan): boolean {
    const outage = outageNear(this.#all, span);
    if (outage === undefined || this.#scenario === undefined) return false;
    const others = this.groups.filter(({ choices }) => choices[0] !== this.#near);
    this.#near = nearChoice(this.#scenario, outage, pageFormatters());
    this.groups = this.#withNear(others);
    this.choose(this.#near.key);
    return true;
  }

  #withNear(groups: readonly OutageGroup[]): readonly OutageGroup[] {
    const near = this.#near;
    return near === undefined
      ? groups
      : [{ label: tr`Chosen on the plot above`, choices: [near] }, ...groups];
  }

  /** The plot of what is chosen; the same one as long as nothing changes. */
  plot(source: PlotSource, trace: Trace | undefined): Plot {
    this.#trace = trace;
    const fitting = trace !== undefined && this.#fits(trace) ? trace : undefined;
    const isKnown = (source.answer?.n ?? 0) > 0;
    const of = [source.scenario, source.channel, this.chosen?.outage.id, fitting, isKnown];
    const same = this.#plot?.of.every((value, i) => value === of[i]) ?? false;
    if (this.#plot === undefined || !same)
      this.#plot = { of, plot: outagePlot(source, this.chosen?.outage, fitting) };
    return this.#plot.plot;
  }

  #fits(trace: Trace): boolean {
    const request = this.#request;
    return (
      request !== undefined &&
      trace !== this.#outdated &&
      trace.replication === request.replication &&
      trace.firstDay === request.firstDay &&
      trace.days === request.days &&
      trace.setups.length === this.#scenario?.setups.length
    );
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
  }

  #show(choice: OutageChoice | undefined): void {
    this.#forget();
    this.chosen = choice;
    if (choice === undefined || this.#scenario === undefined) {
      this.#request = undefined;
      return;
    }
    const detail = traceRequestOf(this.#scenario, choice.outage);
    const last = this.#request;
    if (
      last?.replication === detail.replication &&
      last.firstDay === detail.firstDay &&
      last.days === detail.days
    )
      return;
    this.#request = detail;
    this.#toAsk = detail;
  }

  #showLater(choice: OutageChoice): void {
    // Figures that come while the same outage waits to be shown do not put it off.
    const isWaiting = this.#next?.outage.id === choice.outage.id;
    if (isWaiting) return;
    this.#forget();
    this.#next = choice;
    this.#timer = setTimeout(() => {
      this.#show(choice);
      this.#host.requestUpdate();
    }, SETTLES_AFTER);
  }
}
