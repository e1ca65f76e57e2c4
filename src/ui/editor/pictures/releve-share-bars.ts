import { css, html, nothing, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import { fitText, textWidth } from '../../../charts/text.ts';
import { formatPercent } from '../../../i18n/editor.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { setShare } from '../../../store/index.ts';
import { fields } from '../../style/base.ts';
import { followPointer } from './follow-pointer.ts';
import { keyed, LESS, MORE } from './keys.ts';
import { Picture } from './picture.ts';
import { bordersOf, withBorder } from './share-borders.ts';
import { shareRows, type ShareRow } from './share-rows.ts';

const BAR = 32;

/**
 * Who gets how much of a channel: a bar a setup, whose borders are dragged. The sum stays.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-share-bars')
export class ReleveShareBars extends Picture {
  static override styles = [
    ...Picture.styles,
    fields,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
        padding-block-end: var(--space-1);
      }
      .name {
        padding-block-start: var(--space-1);
        font-size: var(--text-small);
      }
      .part {
        stroke: var(--surface);
      }
      .part:nth-of-type(4n + 1) {
        fill: color-mix(in srgb, var(--ink) 24%, var(--surface));
      }
      .part:nth-of-type(4n + 2) {
        fill: color-mix(in srgb, var(--ink) 12%, var(--surface));
      }
      .part:nth-of-type(4n + 3) {
        fill: color-mix(in srgb, var(--ink) 30%, var(--surface));
      }
      .part:nth-of-type(4n) {
        fill: color-mix(in srgb, var(--ink) 6%, var(--surface));
      }
      .border {
        stroke: var(--ink);
        stroke-width: 2;
      }
      .grip {
        fill: var(--surface);
        stroke: var(--ink);
        stroke-width: 1.5;
      }
      [role='slider'] {
        cursor: ew-resize;
      }
      @media (forced-colors: active) {
        .part {
          fill: Canvas !important;
          stroke: CanvasText;
        }
      }
    `,
  ];

  /** The channel that is shown; undefined: the first. */
  @state() private channel: string | undefined;
  @state() private dragged:
    { readonly setup: number; readonly shares: readonly number[] } | undefined;

  override render() {
    const scenario = this.view?.draft.document;
    if (scenario === undefined || this.width === 0) return nothing;
    const channel = scenario.channels.find(({ id }) => id === this.channel) ?? scenario.channels[0];
    if (channel === undefined) return nothing;
    const rows = shareRows(scenario, channel.id);
    const hasBorders = rows.some(({ shares }) => (shares?.length ?? 0) > 1);
    return html`
      <div class="head">
        <p class="title" id="title">${tr`Who gets the contacts`}</p>
        ${
          scenario.channels.length < 2
            ? nothing
            : html`<select aria-labelledby="title" @change=${this.#choose}>
                ${scenario.channels.map(
                  ({ id, name }) =>
                    html`<option .value=${id} .selected=${id === channel.id}>${name}</option>`,
                )}
              </select>`
        }
      </div>
      ${rows.map((row) => this.#row(row, channel.id))}
      <p class="caption">
        ${hasBorders ? tr`Drag a border between two providers, or use the arrow keys: the sum stays 100 %.` : nothing}
      </p>
    `;
  }

  readonly #choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.channel = target.value;
  };

  #row(row: ShareRow, channel: string) {
    const { width, dragged } = this;
    const shares = dragged?.setup === row.setup ? dragged.shares : row.shares;
    if (shares === undefined) {
      return html`<p class="name">${row.name}</p>
        <p class="muted small">${row.names.join(' → ')}</p>`;
    }
    const borders = bordersOf(shares);
    const total = borders.at(-1) ?? 0;
    const to = (share: number): number => (total > 0 ? (share / total) * width : 0);
    return html`
      <p class="name" aria-hidden="true">${row.name}</p>
      <svg width=${width} height=${BAR} role="group" aria-label=${this.#said(row, shares)}>
        ${shares.map(
          (share, at) =>
            svg`<rect class="part" x=${to(borders[at - 1] ?? 0)} y="0" width=${to(share)} height=${BAR}></rect>`,
        )}
        ${shares.map((share, at) => {
          const room = to(share) - 16;
          const long = `${row.names[at] ?? ''} ${percent(share)}`;
          const text =
            textWidth(long, 11) <= room
              ? long
              : textWidth(percent(share), 11) <= room
                ? fitText(long, room, 11)
                : '';
          const x = to((borders[at - 1] ?? 0) + share / 2);
          return svg`<text class="ink" x=${x} y=${BAR / 2 + 4} text-anchor="middle">${text}</text>`;
        })}
        ${shares.slice(0, -1).map((_, at) => this.#border(row, channel, shares, at, to(borders[at] ?? 0)))}
      </svg>
    `;
  }

  #border(row: ShareRow, channel: string, shares: readonly number[], at: number, x: number) {
    const borders = bordersOf(shares);
    const total = borders.at(-1) ?? 1;
    const [before, after] = [row.names[at] ?? '', row.names[at + 1] ?? ''];
    const name = tr`${row.name}: between ${before} and ${after}`;
    return svg`<g
      role="slider"
      tabindex="0"
      data-border="${row.setup}-${at}"
      aria-label=${name}
      aria-valuemin=${Math.round((borders[at - 1] ?? 0) * 100)}
      aria-valuemax=${Math.round((borders[at + 1] ?? total) * 100)}
      aria-valuenow=${Math.round((borders[at] ?? 0) * 100)}
      aria-valuetext="${before} ${percent(shares[at] ?? 0)}, ${after} ${percent(shares[at + 1] ?? 0)}"
      @pointerdown=${(event: PointerEvent) => this.#drag(event, row, channel, at, total)}
      @keydown=${(event: KeyboardEvent) => {
        const value = borders[at] ?? 0;
        const minimum = borders[at - 1] ?? 0;
        const maximum = borders[at + 1] ?? total;
        const next = keyed(event, { value, step: 0.01, coarse: 0.1, minimum, maximum }, [
          MORE,
          LESS,
        ]);
        if (next === undefined) return;
        event.preventDefault();
        this.#commit(row, channel, withBorder(shares, at, next), at, false);
      }}
    >
      <line class="border" x1=${x} x2=${x} y1="0" y2=${BAR}></line>
      <rect class="grip" x=${x - 4} y=${BAR / 2 - 7} width="8" height="14" rx="2"></rect>
      <rect class="hit" x=${x - 12} y="0" width="24" height=${BAR}></rect>
      <rect class="ring" x=${x - 7} y=${BAR / 2 - 10} width="14" height="20" rx="3"></rect>
    </g>`;
  }

  #said(row: ShareRow, shares: readonly number[]): string {
    const parts = row.names.map((name, at) => `${name} ${percent(shares[at] ?? 0)}`);
    return `${row.name}: ${parts.join(', ')}`;
  }

  #drag(event: PointerEvent, row: ShareRow, channel: string, at: number, total: number) {
    const { currentTarget } = event;
    const { shares } = row;
    if (!(currentTarget instanceof SVGElement) || shares === undefined) return;
    currentTarget.focus({ preventScroll: true });
    const begun = bordersOf(shares)[at] ?? 0;
    followPointer(event, currentTarget.ownerSVGElement ?? currentTarget, {
      move: (dx) => {
        const moved = withBorder(shares, at, begun + (dx / this.width) * total);
        this.dragged = { setup: row.setup, shares: moved };
      },
      end: (moved) => {
        const now = this.dragged?.shares;
        this.dragged = undefined;
        if (moved && now !== undefined) this.#commit(row, channel, now, at, true);
      },
      cancel: () => {
        this.dragged = undefined;
      },
    });
  }

  #commit(row: ShareRow, channel: string, shares: readonly number[], at: number, apart: boolean) {
    if (row.shares?.every((share, index) => share === shares[index]) === true) return;
    const [before, after] = [row.ids[at], row.ids[at + 1]];
    if (before === undefined || after === undefined) return;
    const { setup } = row;
    this.edit({
      kind: 'change',
      label: tr`Shares of ${row.name}`,
      change: (now: Scenario) => {
        const first = setShare(now, { setup, channel, provider: before }, shares[at] ?? 0);
        return setShare(first, { setup, channel, provider: after }, shares[at + 1] ?? 0);
      },
      ...(apart ? {} : { field: ['setups', setup, 'routing', channel, 'shares', at] }),
    });
  }
}

function percent(share: number): string {
  return `${formatPercent(Number(share.toFixed(4)))} %`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-share-bars': ReleveShareBars;
  }
}
