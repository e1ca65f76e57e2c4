import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import { withWords } from '../../i18n/languages.ts';
import type { State } from '../../store/index.ts';
import { helpParts, type HelpView } from '../help/help-parts.ts';
import type { Session } from '../session.ts';

/** The dialogs, whose code comes when one is first wanted. */
export const DIALOGS = {
  scenario: () =>
    withWords(['scenarios', 'settings', 'library'], () => import('./releve-scenario-dialog.ts')),
  share: () =>
    withWords(
      ['scenarios', 'settings', 'editor', 'results'],
      () => import('./releve-share-dialog.ts'),
    ),
  takeAway: () => withWords(['results', 'settings'], () => import('./releve-take-away-dialog.ts')),
  account: () =>
    withWords(
      ['results', 'settings'],
      () => import('../results/contracts/releve-account-dialog.ts'),
    ),
  glossary: () => withWords(['help'], () => import('../help/releve-glossary.ts')),
  explanation: () => withWords(['help', 'results'], () => import('../help/releve-explanation.ts')),
} as const;
/** The name of a dialog. */
export type DialogName = keyof typeof DIALOGS;

/** Which dialog is open, and what the dialogs ask the page for. */
export interface DialogsView extends HelpView {
  readonly dialog: DialogName | undefined;
  /** The setup whose statement of account is shown. */
  readonly accountOf: number;
  readonly openFile: (event: CustomEvent<File>) => void;
  readonly openReport: () => void;
}

/** All dialogs of the page, of which one is open at most. */
export function dialogs(
  current: State,
  session: Session | undefined,
  view: DialogsView,
): TemplateResult {
  const { dialog, close } = view;
  const { shown } = current.run;
  return html`
    <releve-scenario-dialog
      .open=${dialog === 'scenario'}
      .state=${current}
      .session=${session}
      @close=${close}
      @open-scenario=${({ detail }: CustomEvent<State['opened']>) =>
        session?.store.dispatch({ type: 'opened', opened: detail, label: t('undo.open') })}
      @open-file=${view.openFile}
    ></releve-scenario-dialog>
    <releve-share-dialog .open=${dialog === 'share'} .state=${current} @close=${close}>
    </releve-share-dialog>
    <releve-take-away-dialog
      .open=${dialog === 'takeAway'}
      .state=${current}
      @close=${close}
      @open-report=${view.openReport}
      @open-file=${view.openFile}
    ></releve-take-away-dialog>
    <releve-account-dialog
      .open=${dialog === 'account'}
      .scenario=${shown?.scenario ?? current.scenario}
      .answer=${shown?.answer}
      .results=${shown?.results}
      .source=${session?.statement}
      .setup=${view.accountOf}
      @close=${close}
    ></releve-account-dialog>
    ${helpParts(current, view)}
  `;
}
