import { semicolon, tr } from '../../base/words.ts';
import { formatNumber } from '../../i18n/number.ts';
import { measured, percent } from '../../i18n/clauses/words.ts';
import type { DurationLaw, Hazard, Provider, Scenario } from '../../scenario/types.ts';
import { choiceName, strikeName } from '../editor/names.ts';
import { pageFormatters } from '../results/data/page-formatters.ts';
import type { ReportTable } from './report-table.ts';

type Site = Provider['sites'][number];

/** Where the agents work, what their sites share, and what protects them. */
export function siteTable({ providers }: Scenario): ReportTable {
  return {
    caption: tr`Providers and their sites`,
    heads: [tr`Provider`, tr`Site`, tr`Region`, tr`Depends on`, tr`Protections`, tr`Home working`],
    rows: providers.flatMap(({ name, sites }) =>
      sites.map((site) => [
        name,
        site.name,
        site.region ?? '–',
        site.dependsOn.length === 0 ? '–' : site.dependsOn.join(', '),
        protectionsOf(site),
        homeOf(site),
      ]),
    ),
  };
}

function protectionsOf({ protections, recoverySeats }: Site): string {
  const words = protections.map(({ against, hours, reliability }) => {
    const kind = choiceName(against);
    return tr`${kind}: holds ${measured(hours, 'h')}, works in ${percent(reliability)} of cases`;
  });
  if (recoverySeats !== undefined) {
    const seats = formatNumber(recoverySeats.seats);
    words.push(tr`${seats} recovery seats after ${measured(recoverySeats.afterHours, 'h')}`);
  }
  return words.length === 0 ? '–' : words.join(semicolon());
}

function homeOf({ homeWorking }: Site): string {
  if (homeWorking === undefined) return '–';
  const after = measured(homeWorking.afterHours, 'h');
  return tr`${percent(homeWorking.share)} of the agents after ${after}`;
}

/** What can go wrong: whom it strikes, how often, for how long, how much it takes. */
export function hazardTable({ hazards, providers }: Scenario): ReportTable {
  return {
    caption: tr`Hazards`,
    heads: [
      tr`Hazard`,
      tr`Strikes`,
      tr`How often`,
      tr`How long`,
      tr`Capacity lost`,
      tr`Back to normal`,
      tr`Demand meanwhile`,
    ],
    rows: hazards.map((hazard) => [
      hazard.name,
      strikeName(hazard.strikes, providers),
      occursInWords(hazard.occurs),
      durationInWords(hazard.durationHours),
      lossInWords(hazard.capacityLost),
      tr`within ${measured(hazard.recoveryHours, 'h')}`,
      `× ${formatNumber(hazard.demand.during)}`,
    ]),
  };
}

function occursInWords(occurs: Hazard['occurs']): string {
  if ('at' in occurs) {
    const moment = pageFormatters().dateTime(Date.parse(`${occurs.at}Z`));
    return tr`once, on ${moment}`;
  }
  return tr`${formatNumber(occurs.perYear)} a year`;
}

function durationInWords(law: DurationLaw): string {
  if (typeof law === 'number') return measured(law, 'h');
  return 'median' in law
    ? tr`${measured(law.median, 'h')}, one in twenty over ${measured(law.p95, 'h')}`
    : tr`${measured(law.mean, 'h')} on average`;
}

function lossInWords(lost: Hazard['capacityLost']): string {
  return typeof lost === 'number'
    ? percent(lost)
    : tr`${percent(lost.minimum)} to ${percent(lost.maximum)}`;
}
