import type { ReactiveControllerHost } from 'lit';
import { withWords } from '../../i18n/languages.ts';
import type { ExplainedPlace } from '../help/help-events.ts';
import type { AccountPlace, ReplayRequestDetail } from '../run-view.ts';
import { DIALOGS, type DialogName, type DialogsView } from './dialogs.ts';

/** What the dialogs ask of the page itself. */
export interface DialogsPage {
  readonly openFile: (file: File) => void;
  readonly openReport: () => void;
  readonly replay: (day: ReplayRequestDetail) => void;
}

/** Which dialog of a page is open, or its tour, and what it is about. */
export class OpenDialog implements DialogsView {
  dialog: DialogName | undefined;
  accountOf = 0;
  entry: string | undefined;
  figure: ExplainedPlace | undefined;
  isTouring = false;
  readonly #host: ReactiveControllerHost;
  readonly #page: DialogsPage;

  constructor(host: ReactiveControllerHost, page: DialogsPage) {
    this.#host = host;
    this.#page = page;
  }

  /** Opens a dialog, once its code is there. */
  show(dialog: DialogName): void {
    this.dialog = dialog;
    this.#host.requestUpdate();
    void DIALOGS[dialog]();
  }

  readonly close = (): void => {
    this.dialog = undefined;
    this.#host.requestUpdate();
  };

  readonly openGlossary = ({ detail }: CustomEvent<string>): void => {
    this.entry = detail;
    this.show('glossary');
  };

  readonly openAccount = ({ detail }: CustomEvent<AccountPlace>): void => {
    this.accountOf = detail.setup;
    this.show('account');
  };

  /** How a figure was worked out. */
  readonly explain = ({ detail }: CustomEvent<ExplainedPlace>): void => {
    this.figure = detail;
    this.show('explanation');
  };

  readonly startTour = (): void => {
    this.isTouring = true;
    this.close();
    void withWords(['help'], () => import('../help/releve-tour.ts'));
  };

  readonly endTour = (): void => {
    this.isTouring = false;
    this.#host.requestUpdate();
  };

  readonly openFile = ({ detail }: CustomEvent<File>): void => {
    this.#page.openFile(detail);
  };

  readonly openReport = (): void => {
    this.#page.openReport();
  };

  readonly replay = ({ detail }: CustomEvent<ReplayRequestDetail>): void => {
    this.#page.replay(detail);
  };
}
