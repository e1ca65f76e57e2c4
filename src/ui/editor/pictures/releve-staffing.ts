import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { minuteOfDay } from '../../../base/calendar.ts';
import { tr } from '../../../base/words.ts';
import { formatNumber, formatPercent, t } from '../../../i18n/editor.ts';
import type { Scenario, Team } from '../../../scenario/types.ts';
import { valueAt, type Path } from '../../../store/index.ts';
import { fields } from '../../style/base.ts';
import { sumOf, type BarGroup } from './groups-of-bars.ts';
import { timeOfDay } from './in-words.ts';
import { Picture } from './picture.ts';
import { timeTicks } from './profile-bars.ts';
import './releve-bars.ts';
import type { Bars } from './releve-bars.ts';
import { weekOfAgents, workedSteps, type WeekOfAgents } from './staffing-curve.ts';

/** Most agents of a team. */
const MOST_AGENTS = 20_000;

/**
 * The agents of a team through a day: of a table, to be dragged; sized by Erlang, as the engine
 * sizes them.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-staffing')
export class ReleveStaffing extends Picture {
  static override styles = [
    ...Picture.styles,
    fields,
    css`
      label {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
      }
    `,
  ];

  /** Of the team: `setups[0].teams[1]`. */
  @property({ attribute: false }) path: Path = [];
  /** The row of the table, or the weekday. */
  @state() private day: number | undefined;
  #known: { readonly scenario: Scenario; readonly week: WeekOfAgents | undefined } | undefined;

  override render() {
    const draft = this.view?.draft;
    if (draft === undefined || this.width === 0) return nothing;
    const team = valueAt(draft.document, this.path) as Team | undefined;
    switch (team?.staffing.rule) {
      case 'table':
        return this.#table(team.staffing);
      case 'erlang':
        return this.#sized(draft.document, draft.issues.length === 0, team.staffing);
      default:
        return nothing;
    }
  }

  #table(staffing: Extract<Team['staffing'], { rule: 'table' }>) {
    const { days, startsAt, stepMinutes } = staffing;
    const row = Math.min(this.day ?? 0, days.length - 1);
    const values = days[row] ?? [];
    const start = minuteOfDay(startsAt);
    const bars: Bars = {
      ...this.#words(start, stepMinutes, values.length),
      help: tr`Drag a bar up or down, or use the arrow keys.`,
      values,
      path: [...this.path, 'staffing', 'days', row],
      levels: { most: MOST_AGENTS, isWhole: true },
    };
    const weekdays = t('weekdays').split(' ');
    const names = days.map((_, index) =>
      days.length === 7 ? (weekdays[index] ?? '') : tr`Day ${index + 1}`,
    );
    return html`${days.length < 2 ? nothing : this.#days(names, row)}
      <releve-bars .bars=${bars}></releve-bars>`;
  }

  #sized(
    scenario: Scenario,
    isValid: boolean,
    rule: Extract<Team['staffing'], { rule: 'erlang' }>,
  ) {
    const week = this.#week(scenario, isValid);
    if (week === undefined) return nothing;
    const { days, stepMinutes } = week;
    const { from, to } = workedSteps(week);
    const day =
      this.day ??
      Math.max(
        0,
        days.findIndex((each) => each.some((agents) => agents > 0)),
      );
    const all = days.flatMap((each) => each).filter((agents) => agents > 0);
    if (all.length === 0) return nothing;
    const share = formatPercent(rule.share);
    const spare = formatPercent(rule.spare);
    const least = formatNumber(Math.min(...all));
    const most = formatNumber(Math.max(...all));
    const bars: Bars = {
      ...this.#words(from * stepMinutes, stepMinutes, to - from),
      help:
        rule.model === 'erlangA'
          ? tr`Erlang A asks for ${least} to ${most} agents in an ordinary week: ${share} % of the forecast, ${spare} % spare. Planned absences come on top.`
          : tr`Erlang C asks for ${least} to ${most} agents in an ordinary week: ${share} % of the forecast, ${spare} % spare. Planned absences come on top.`,
      values: (days[day] ?? []).slice(from, to),
      path: undefined,
    };
    return html`${this.#days(t('weekdays').split(' '), day)}
      <releve-bars .bars=${bars}></releve-bars>`;
  }

  #words(start: number, stepMinutes: number, count: number) {
    const at = (index: number): number => start + index * stepMinutes;
    return {
      title: tr`Agents through the day`,
      nameOf: ({ from, to }: BarGroup) => `${timeOfDay(at(from))}–${timeOfDay(at(to))}`,
      wordsOf: (values: readonly number[], group: BarGroup) => {
        const mean = sumOf(values, group) / (group.to - group.from);
        return mean === 1 ? tr`1 agent` : tr`${formatNumber(Number(mean.toFixed(1)))} agents`;
      },
      ticks: timeTicks(start, stepMinutes, count),
    };
  }

  #days(names: readonly string[], day: number) {
    return html`<label>
      ${tr`Day shown`}
      <select
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) this.day = target.selectedIndex;
        }}
      >
        ${names.map((name, index) => html`<option .selected=${index === day}>${name}</option>`)}
      </select>
    </label>`;
  }

  /** Worked out once a scenario; of one that is not valid, what was known before. */
  #week(scenario: Scenario, isValid: boolean): WeekOfAgents | undefined {
    if (this.#known?.scenario === scenario || !isValid) return this.#known?.week;
    const [, setup, , team] = this.path;
    const week =
      typeof setup === 'number' && typeof team === 'number'
        ? weekOfAgents(scenario, setup, team)
        : undefined;
    this.#known = { scenario, week };
    return week;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-staffing': ReleveStaffing;
  }
}
