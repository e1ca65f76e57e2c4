import { html, nothing } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import type { Scenario, Setup, Team } from '../../scenario/types.ts';
import { withRule, type Path } from '../../store/index.ts';
import { errorsAt, field, fieldsOf, type EditorContext } from './context.ts';
import { fold, formPick } from './groups.ts';
import { choiceName } from './names.ts';
import { picture } from './pictures/load.ts';
import { tableField } from './table-fields.ts';

const RULES = ['erlang', 'constant', 'table'] as const;

/** How many agents a team has: sized, constant, or by a table. */
export function staffingFields(
  context: EditorContext,
  document: Scenario,
  setup: Setup,
  team: Team,
  path: Path,
) {
  const own = [...path, 'staffing'];
  const { staffing } = team;
  const fields = {
    erlang: () => fieldsOf(context, own, ['share', 'spare']),
    constant: () => fieldsOf(context, own, ['agents']),
    table: () => [tableField(context, own), ...fieldsOf(context, own, ['startsAt', 'stepMinutes'])],
  };
  return [
    formPick(context, {
      label: t('setups.rule'),
      path: own,
      forms: RULES,
      now: staffing.rule,
      nameOf: (rule) => t(`setups.${rule}`),
      make: (rule) => withRule(document, setup, team, rule),
    }),
    staffing.rule === 'constant'
      ? nothing
      : picture(html`<releve-staffing .view=${context.view} .path=${path}></releve-staffing>`),
    ...fields[staffing.rule](),
    errorsAt(context, own),
  ];
}

/** By which formula a team is sized, and how busy its agents may be at most. */
export function sizingFold(context: EditorContext, { staffing }: Team, team: Path) {
  if (staffing.rule !== 'erlang') return nothing;
  const path = [...team, 'staffing'];
  const model = [...path, 'model'];
  const most = [...path, 'maximumOccupancy'];
  const { model: now = 'erlangC', maximumOccupancy } = staffing;
  const words = [
    choiceName(now),
    ...(maximumOccupancy === undefined
      ? []
      : [t('setups.busyAtMost', { share: formatPercent(maximumOccupancy) })]),
  ];
  return fold(context, {
    path: model,
    also: [most],
    title: t('setups.sizing'),
    summary: words.join(', '),
    content: () => [field(context, model), field(context, most)],
  });
}

/** "sized for 60 % + 10 %", "12 agents", "by a table". */
export function staffingInWords({ staffing }: Team): string {
  switch (staffing.rule) {
    case 'erlang':
      return t('setups.sizedFor', {
        share: formatPercent(staffing.share),
        spare: formatPercent(staffing.spare),
      });
    case 'constant':
      return t('setups.agents', { agents: formatNumber(staffing.agents) });
    case 'table':
      return t('setups.table');
  }
}
