import { html, type TemplateResult } from 'lit';
import { tr } from '../../base/words.ts';
import type { State } from '../../store/index.ts';
import type { AccountPlace, ReplayRequestDetail } from '../run-view.ts';
import { tell } from '../shell/event.ts';
import type { ExplainedPlace } from './help-events.ts';

/** What of the help is open, and what it asks the page for. */
export interface HelpView {
  /** Name of the dialog that is open. */
  readonly dialog: string | undefined;
  /** Address in the glossary. */
  readonly entry: string | undefined;
  readonly figure: ExplainedPlace | undefined;
  readonly isTouring: boolean;
  readonly close: () => void;
  readonly endTour: () => void;
  readonly startTour: () => void;
  readonly openGlossary: (event: CustomEvent<string>) => void;
  readonly openAccount: (event: CustomEvent<AccountPlace>) => void;
  readonly replay: (event: CustomEvent<ReplayRequestDetail>) => void;
}

/** The dialogs of the help and the tour: their code comes when they are wanted. */
export function helpParts(current: State, view: HelpView): TemplateResult {
  const { shown } = current.run;
  return html`
    <releve-glossary
      .open=${view.dialog === 'glossary'}
      .term=${view.entry === '' ? undefined : view.entry}
      @close=${view.close}
      @start-tour=${view.startTour}
    ></releve-glossary>
    <releve-explanation
      .open=${view.dialog === 'explanation'}
      .scenario=${shown?.scenario ?? current.scenario}
      .answer=${shown?.answer}
      .results=${shown?.results}
      .against=${current.comparison.setup}
      .place=${view.figure}
      @close=${view.close}
      @open-glossary=${view.openGlossary}
      @open-account=${view.openAccount}
      @replay-request=${view.replay}
    ></releve-explanation>
    <releve-tour .running=${view.isTouring} @close=${view.endTour}></releve-tour>
  `;
}

/** At the end of the page: the way to the glossary, and to the tour. */
export function helpFoot(): TemplateResult {
  const from = ({ target }: Event): EventTarget => target ?? document;
  return html`<footer class="foot">
    <button class="link" @click=${(event: Event) => tell(from(event), 'open-glossary', '')}>
      ${tr`Glossary and help`}
    </button>
    <button class="link" @click=${(event: Event) => tell(from(event), 'start-tour')}>
      ${tr`The page in four steps`}
    </button>
    <span
      >${tr`Works without a network after the first visit; what you enter stays in this browser.`}</span
    >
  </footer>`;
}
