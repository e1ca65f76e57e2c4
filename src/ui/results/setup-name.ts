import { css, html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { markerPaths } from '../../charts/marker-paths.ts';
import { lightTheme, liveTheme } from '../../charts/theme.ts';

const { setups, ink } = liveTheme(lightTheme);

/** A setup's name with the colour and the mark that it has in every plot. */
export function setupName(name: string, setup: number): TemplateResult {
  const slot = setup % markerPaths.length;
  // The mark stays on the line of the name's first word.
  const first = name.split(' ', 1)[0] ?? '';
  return html`<span class=${classMap({ setup: true, [`setup-${String(slot + 1)}`]: true })}
    ><span class="marked"
      ><svg class="mark" viewBox="-8 -8 16 16" aria-hidden="true">
        <path d=${markerPaths[slot] ?? ''} fill=${setups[slot]?.mark ?? ink}></path></svg
      >${first}</span
    >${name.slice(first.length)}</span
  >`;
}

/** Styles of `setupName`, for every element that uses it. */
export const setupNameStyles = css`
  .setup {
    font-weight: 600;
  }
  .setup .marked {
    white-space: nowrap;
  }
  .setup .mark {
    width: 0.7em;
    height: 0.7em;
    margin-inline-end: 0.3em;
    vertical-align: -0.03em;
    overflow: visible;
  }
  .setup-1 {
    color: var(--chart-setup-1-text, #0067a1);
  }
  .setup-2 {
    color: var(--chart-setup-2-text, #b04d00);
  }
  .setup-3 {
    color: var(--chart-setup-3-text, #00785a);
  }
  .setup-4 {
    color: var(--chart-setup-4-text, #9b4778);
  }
  .setup-5 {
    color: var(--chart-setup-5-text, #8a5f00);
  }
  .setup-6 {
    color: var(--chart-setup-6-text, #1f76a8);
  }
`;
