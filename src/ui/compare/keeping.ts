import { html, nothing, type TemplateResult } from 'lit';
import { tr } from '../../base/words.ts';
import {
  keptOnScreen,
  mayKeep,
  MOST_KEPT,
  type ComparisonChange,
  type State,
} from '../../store/index.ts';

/** The line that puts what is on screen aside, and brings back what was dropped last. */
export function keeping(state: State, tell: (change: ComparisonChange) => void): TemplateResult {
  const { kept, dropped } = state.comparison;
  const keep = (): void => {
    tell({ kind: 'keep' });
  };
  const bringBack = (): void => {
    tell({ kind: 'bringBack' });
  };
  return html`<div class="line keeping">
    <button class="edged" ?disabled=${!mayKeep(state)} @click=${keep}>
      ${tr`Keep for comparison`}
    </button>
    ${
      dropped === undefined || kept.length >= MOST_KEPT
        ? nothing
        : html`<button class="link" @click=${bringBack}>
            ${tr`Bring back “${dropped.name}”`}
          </button>`
    }
    <span class="hint">${keepingWords(state)}</span>
  </div>`;
}

/** What keeping does, or why nothing can be kept now. */
function keepingWords(state: State): string {
  const { kept } = state.comparison;
  if (kept.length >= MOST_KEPT) return tr`Five are kept: drop one to keep another.`;
  if (keptOnScreen(state) !== undefined) return tr`What is on screen is kept.`;
  if (!mayKeep(state)) return tr`Can be kept once the simulation has come to its end.`;
  return tr`Puts these results aside, to compare them with what you change or open next.`;
}
