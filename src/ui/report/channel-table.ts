import { tr } from '../../base/words.ts';
import { formatNumber } from '../../i18n/number.ts';
import { measured, money, percent } from '../../i18n/clauses/words.ts';
import type { Channel, HandleTimeLaw, PatienceLaw, Scenario } from '../../scenario/types.ts';
import { choiceName } from '../editor/names.ts';
import { conventionOf } from '../results/data/convention.ts';
import type { ReportTable } from './report-table.ts';

/** Channels that stand side by side on a page. */
const MOST_BESIDE = 4;

/** What comes, how it is handled and what is aimed at: a column for each channel. */
export function channelTables(scenario: Scenario): readonly ReportTable[] {
  const { channels } = scenario;
  const groups = Math.ceil(channels.length / MOST_BESIDE);
  return Array.from({ length: groups }, (_, group) => {
    const own = channels.slice(group * MOST_BESIDE, (group + 1) * MOST_BESIDE);
    const row = (head: string, say: (channel: Channel) => string): string[] => [
      head,
      ...own.map(say),
    ];
    return {
      caption: tr`Demand, customers and objectives`,
      heads: [tr`Setting`, ...own.map(({ name }) => name)],
      rows: [
        row(tr`Medium`, ({ medium }) => choiceName(medium)),
        row(tr`Contacts offered`, demandInWords),
        row(tr`Uncertainty (coefficients of variation)`, ({ demand }) => {
          const year = percent(demand.forecastErrorCv);
          const day = percent(demand.dayBusynessCv);
          return tr`forecast of the year ${year}, busyness of the day ${day}`;
        }),
        row(tr`Open`, (channel) => tr`${formatNumber(openHours(channel))} h a week`),
        row(tr`Handle time`, ({ handleTime }) => lawInWords(handleTime)),
        row(tr`Patience`, ({ patience }) => lawInWords(patience)),
        row(tr`Redial after giving up`, redialInWords),
        row(tr`Objective`, ({ objective }) => {
          const level = percent(objective.serviceLevel);
          return tr`${level}, counted as ${conventionOf(objective)}`;
        }),
        row(tr`Minimum service (MBCO)`, ({ continuity }) =>
          percent(continuity.minimumServiceLevel),
        ),
        row(tr`Longest tolerable disruption (MTPD)`, ({ continuity }) => {
          const hours = formatNumber(continuity.maximumDisruptionHours);
          return tr`${hours} open hours in a row`;
        }),
        row(tr`Cost of a lost contact`, ({ costPerLostContact }) =>
          money(costPerLostContact, scenario.currency),
        ),
      ],
    };
  });
}

function demandInWords({ demand }: Channel): string {
  return demand.table === undefined
    ? tr`${formatNumber(demand.contactsPerWeek)} a week`
    : tr`by a table of ${formatNumber(demand.table.days.length)} days`;
}

function redialInWords({ redial }: Channel): string {
  if (redial.probability === 0) return tr`nobody`;
  const minutes = formatNumber(redial.meanDelayMinutes);
  return tr`${percent(redial.probability)}, ${minutes} min later on average`;
}

/** Hours of a week in which the channel takes contacts. */
function openHours({ opening }: Channel): number {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return opening.days.reduce(
    (sum, day) => sum + (day === null ? 0 : (minutes(day.to) - minutes(day.from)) / 60),
    0,
  );
}

/** "360 s on average (lognormal)". */
function lawInWords(law: HandleTimeLaw | PatienceLaw): string {
  const name = choiceName(law.distribution);
  switch (law.distribution) {
    case 'infinite':
      return tr`without end`;
    case 'table':
      return tr`by a table of ${formatNumber(law.points.length)} points`;
    case 'uniform': {
      const least = measured(law.minimumSeconds, 's');
      return tr`${least} to ${measured(law.maximumSeconds, 's')} (${name})`;
    }
    default:
      return tr`${measured(law.meanSeconds, 's')} on average (${name})`;
  }
}
