import { css, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  differenceStripSize,
  drawDifferenceStrip,
  lightTheme,
  liveTheme,
} from '../../charts/index.ts';
import { measures, type MeasureId } from '../../engine/measures.ts';
import type { Results } from '../../estimate/accumulator.ts';
import { pageFormatters } from './data/page-formatters.ts';
import { pairedValues } from './data/setup-values.ts';

const theme = liveTheme(lightTheme);

/** How a paired difference is spread over the replications, in a strip that fits a line. */
@customElement('releve-difference-strip')
export class ReleveDifferenceStrip extends LitElement {
  static override styles = css`
    :host {
      display: block;
      width: ${differenceStripSize.width}px;
      height: ${differenceStripSize.height ?? 18}px;
      margin-block: 0.15rem;
    }
    svg {
      display: block;
    }
  `;

  @property({ attribute: false }) results: Results | undefined;
  @property({ attribute: false }) measure: MeasureId = 'cost';
  @property({ attribute: false }) setup = 1;
  /** The setup that it is compared with. */
  @property({ attribute: false }) against = 0;
  @property({ attribute: false }) channel = -1;
  /** Replications in the results, which grow in place. */
  @property({ attribute: false }) n = 0;
  @property({ attribute: false }) label = '';

  override render(): SVGSVGElement {
    const { results, measure, setup, against, channel, label } = this;
    const { unit, better } = measures[measure];
    const values = pairedValues(results, measure, setup, channel, against);
    const scale = unit === 'share' || unit === 'event' ? 100 : 1;
    return drawDifferenceStrip(
      { values: values.map((value) => value * scale), better, unit },
      differenceStripSize,
      { title: label, theme, formatters: pageFormatters(), idPrefix: 'strip' },
    ).svg;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-difference-strip': ReleveDifferenceStrip;
  }
}
