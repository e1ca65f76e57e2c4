import { html, type TemplateResult } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import type { Site } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { fieldsOf, group, type EditorContext } from './context.ts';
import { foldedList, optionalGroup } from './groups.ts';
import { choiceName } from './names.ts';
import './releve-words-field.ts';

/** Most protections of a site. */
const MOST_PROTECTIONS = 10;

/** Where a site is, what it depends on, and what keeps it at work. */
export function siteFields(context: EditorContext, site: Site, path: Path): TemplateResult {
  return group(t('providers.site', { name: site.name }), [
    ...fieldsOf(context, path, ['name', 'region', 'country']),
    html`<releve-words-field
      .view=${context.view}
      .path=${[...path, 'dependsOn']}
    ></releve-words-field>`,
    protections(context, site, [...path, 'protections']),
    homeWorking(context, site, [...path, 'homeWorking']),
    recoverySeats(context, site, [...path, 'recoverySeats']),
    absence(context, site, [...path, 'absence']),
  ]);
}

function protections(context: EditorContext, { protections: now }: Site, path: Path) {
  return foldedList(context, {
    path,
    most: MOST_PROTECTIONS,
    // A generator: it starts within a minute, and fails to start once in twenty times.
    make: () => ({ against: 'power', hours: 24, reliability: 0.95, startMinutes: 1 }),
    title: (index) =>
      t('providers.protection', { against: choiceName(now[index]?.against ?? 'other') }),
    summary: () => now.map(({ against }) => choiceName(against)).join(', '),
  });
}

function homeWorking(context: EditorContext, { homeWorking: now }: Site, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => ({ share: 0.3, afterHours: 4 }),
    summary: () =>
      t('providers.home', {
        share: formatPercent(now?.share ?? 0),
        hours: formatNumber(now?.afterHours ?? 0),
      }),
  });
}

function recoverySeats(context: EditorContext, site: Site, path: Path) {
  const { providers } = context.view.draft.document;
  const now = site.recoverySeats;
  const own = providers.find(({ sites }) => sites.includes(site));
  const sites = [...(own?.sites ?? []), ...providers.flatMap((each) => each.sites)];
  const other = sites.find((each) => each.id !== site.id);
  if (other === undefined && now === undefined) return [];
  return optionalGroup(context, {
    path,
    make: () => ({ seats: 20, at: other?.id ?? '', afterHours: 4 }),
    summary: () =>
      t('providers.seats', {
        seats: formatNumber(now?.seats ?? 0),
        site: sites.find(({ id }) => id === now?.at)?.name ?? now?.at ?? '',
        hours: formatNumber(now?.afterHours ?? 0),
      }),
  });
}

function absence(context: EditorContext, { absence: now }: Site, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => ({ mean: 0.08, standardDeviation: 0.02 }),
    summary: () =>
      t('providers.absence', {
        mean: formatPercent(now?.mean ?? 0),
        spread: formatPercent(now?.standardDeviation ?? 0),
      }),
  });
}
