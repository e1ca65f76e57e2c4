import { css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import { tell } from '../../shell/event.ts';
import { Picture } from './picture.ts';
import { countOf, linksOf, sitesByRegion, type PlacedSite, type SiteLink } from './site-links.ts';

/**
 * The sites, a lane a region, and beside them what they depend on and the hazards that strike several
 * at once: what sites share is joined by a line.
 *
 * @fires go - CustomEvent<Path>: the site to open
 */
@customElement('releve-site-strip')
export class ReleveSiteStrip extends Picture {
  static override styles = [
    ...Picture.styles,
    css`
      .frame {
        overflow-x: auto;
        max-width: 100%;
      }
      table {
        border-collapse: collapse;
        font-size: var(--text-small);
      }
      th {
        padding: 0;
        font-weight: 400;
        text-align: start;
      }
      thead th {
        height: 8.5rem;
        vertical-align: bottom;
      }
      thead th > div {
        display: flex;
        gap: 0.25rem;
        align-items: center;
        max-height: 8.25rem;
        margin-inline: auto;
        line-height: 1.15;
        white-space: nowrap;
        transform: rotate(180deg);
        writing-mode: vertical-rl;
      }
      thead span:not(.visually-hidden) {
        overflow: hidden;
        max-height: 7.25rem;
        text-overflow: ellipsis;
      }
      thead svg {
        flex: none;
        transform: rotate(90deg);
      }
      thead .one {
        color: var(--muted);
      }
      th.region {
        padding-block: var(--space-2) 0.125rem;
        color: var(--muted);
      }
      tr:has(.region) > * {
        border-block-end: 1px solid var(--rule);
      }
      tbody th[scope='row'] {
        width: 100%;
        min-width: 7rem;
        padding-inline-end: var(--space-2);
      }
      td {
        position: relative;
        width: 1.75rem;
        min-width: 1.75rem;
        height: 2.5rem;
        padding: 0;
        text-align: center;
      }
      td.parted {
        border-inline-start: 1px solid var(--rule);
      }
      button {
        display: block;
        min-height: 2.25rem;
        padding: 0;
        border: 0;
        background: none;
        color: var(--ink);
        font: inherit;
        line-height: 1.2;
        text-align: start;
        cursor: pointer;
      }
      button:hover b {
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }
      b {
        display: block;
        font-weight: 600;
      }
      .dot {
        position: absolute;
        inset: 0;
        width: 0.625rem;
        height: 0.625rem;
        border: 1.5px solid var(--ink);
        border-radius: 50%;
        margin: auto;
        background: var(--surface);
      }
      .dot.shared {
        background: var(--ink);
        forced-color-adjust: none;
      }
      .line {
        position: absolute;
        inset-block: 0;
        inset-inline-start: calc(50% - 1px);
        width: 2px;
        background: var(--ink);
        forced-color-adjust: none;
      }
      .line.first {
        inset-block-start: 50%;
      }
      .line.last {
        inset-block-end: 50%;
      }
    `,
  ];

  override render() {
    const scenario = this.view?.draft.document;
    if (scenario === undefined) return nothing;
    const lanes = sitesByRegion(scenario.providers);
    const sites = lanes.flatMap((lane) => lane.sites);
    if (sites.length < 2) return nothing;
    const { dependencies, hazards } = linksOf(sites, scenario.hazards);
    const links = [...dependencies, ...hazards];
    return html`
      <p class="title" id="title">${tr`What the sites have in common`}</p>
      <div
        class="frame"
        role="region"
        aria-labelledby="title"
        tabindex=${links.length > 6 ? 0 : nothing}
      >
        <table aria-labelledby="title">
          <thead>
            <tr>
              <th scope="col"><span class="visually-hidden">${tr`Site`}</span></th>
              ${links.map((link) => this.#head(link))}
            </tr>
          </thead>
          ${lanes.map(
            ({ region, sites: inside }) =>
              html`<tbody>
                ${
                  lanes.length < 2 && region === undefined
                    ? nothing
                    : html`<tr>
                        <th class="region" scope="rowgroup">${region ?? tr`No region given`}</th>
                        ${links.map((link, at) => this.#between(link, sites, inside[0], at === dependencies.length))}
                      </tr>`
                }
                ${inside.map((placed) => this.#row(placed, sites, links, dependencies.length))}
              </tbody>`,
          )}
        </table>
      </div>
      <p class="caption">${this.#said(sites, hazards)}</p>
    `;
  }

  #head(link: SiteLink) {
    const isShared = countOf(link) > 1;
    return html`<th scope="col" class=${isShared ? '' : 'one'} title=${link.name}>
      <div>
        ${
          link.hazard === undefined
            ? nothing
            : svg`<svg width="12" height="12" aria-hidden="true"><path class="icon" d=${outageIcon(link.hazard.kind)}></path></svg>`
        }
        <span>${link.name}</span>
      </div>
    </th>`;
  }

  #row(
    placed: PlacedSite,
    sites: readonly PlacedSite[],
    links: readonly SiteLink[],
    parted: number,
  ) {
    const { site, provider, providerIndex, siteIndex } = placed;
    const at = sites.indexOf(placed);
    return html`<tr>
      <th scope="row">
        <button
          @click=${() => tell(this, 'go', ['providers', providerIndex, 'sites', siteIndex, 'name'])}
        >
          <b>${site.name}</b> <span class="muted">${provider.name}</span>
        </button>
      </th>
      ${links.map((link, index) => {
        const isTouched = link.touches[at] === true;
        const isShared = countOf(link) > 1;
        return html`<td class=${index === parted && index > 0 ? 'parted' : ''}>
          ${lineThrough(link, at)}
          ${
            isTouched
              ? html`<span class="dot ${isShared ? 'shared' : ''}"></span>
                  <span class="visually-hidden"
                    >${link.hazard === undefined ? tr`depends on it` : tr`is struck`}</span
                  >`
              : nothing
          }
        </td>`;
      })}
    </tr>`;
  }

  /** A cell in the row of a region: the line goes on through it. */
  #between(
    link: SiteLink,
    sites: readonly PlacedSite[],
    below: PlacedSite | undefined,
    isParted: boolean,
  ) {
    const at = below === undefined ? 0 : sites.indexOf(below);
    const { first, last } = endsOf(link);
    const goesOn = countOf(link) > 1 && first < at && at <= last;
    return html`<td class=${isParted ? 'parted' : ''}>
      ${goesOn ? html`<span class="line"></span>` : nothing}
    </td>`;
  }

  /** The finding: how many hazards strike more than one site. */
  #said(sites: readonly PlacedSite[], hazards: readonly SiteLink[]): string {
    const worst = [...hazards].sort((a, b) => countOf(b) - countOf(a))[0];
    if (worst === undefined) return tr`No hazard strikes several sites at once.`;
    if (hazards.length === 1) {
      return tr`“${worst.name}” strikes ${countOf(worst)} of ${sites.length} sites at once.`;
    }
    return tr`${hazards.length} hazards strike several sites at once; “${worst.name}” strikes ${countOf(worst)} of ${sites.length}.`;
  }
}

function endsOf({ touches }: SiteLink): { readonly first: number; readonly last: number } {
  return { first: touches.indexOf(true), last: touches.lastIndexOf(true) };
}

/** The line that joins the sites of a link, in the cell of one of them or between them. */
function lineThrough(link: SiteLink, at: number) {
  const { first, last } = endsOf(link);
  if (first === last || at < first || at > last) return nothing;
  const end = at === first ? 'first' : at === last ? 'last' : '';
  return html`<span class="line ${end}"></span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-site-strip': ReleveSiteStrip;
  }
}
