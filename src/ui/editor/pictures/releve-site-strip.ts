import { html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import { tell } from '../../shell/event.ts';
import { Picture } from './picture.ts';
import { countOf, linksOf, sitesByRegion, type PlacedSite, type SiteLink } from './site-links.ts';
import { siteStripStyles } from './site-strip-styles.ts';

/**
 * The sites, a lane a region, and beside them what they depend on and the hazards that strike several
 * at once: what sites share is joined by a line.
 *
 * @fires go - CustomEvent<Path>: the site to open
 */
@customElement('releve-site-strip')
export class ReleveSiteStrip extends Picture {
  static override styles = [...Picture.styles, siteStripStyles];

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
