import { css, html, nothing, type TemplateResult } from 'lit';
import { tr } from '../../base/words.ts';
import type { KeptGhost } from './data/kept-ghost.ts';

/** What stands in grey behind the plots, which one of several, and the way to switch it off. */
export function ghostControl(
  ghost: KeptGhost | undefined,
  isShown: boolean,
  show: (isShown: boolean) => void,
): TemplateResult | typeof nothing {
  if (ghost === undefined) return nothing;
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) show(target.checked);
  };
  return html`<p class="ghost">
    <label
      ><input type="checkbox" .checked=${isShown} @change=${change} />
      <span
        >${tr`In grey in figures 1, 3, 4, 5 and 11, a result kept before:`}
        <strong>${ghost.name}</strong></span
      ></label
    >
    ${ghost.why === 'only' ? nothing : html`<span class="hint">${whichOne(ghost)}</span>`}
  </p>`;
}

function whichOne({ why }: KeptGhost): string {
  return why === 'chosen'
    ? tr`It is the baseline chosen in the comparison.`
    : tr`It was kept last; a baseline chosen in the comparison takes its place.`;
}

/** Styles of the control. */
export const ghostControlStyles = css`
  .ghost {
    padding-block-end: var(--space-3, 1rem);
  }
  .ghost label {
    flex-wrap: nowrap;
    width: fit-content;
  }
  .ghost input {
    flex: none;
  }
  .ghost strong {
    color: var(--ink, #1b1f24);
    font-weight: 600;
  }
`;
