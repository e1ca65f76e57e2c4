import { LitElement, css } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Edit, Path } from '../../../store/index.ts';
import { tell } from '../../shell/event.ts';
import { base } from '../../style/base.ts';
import type { EditorView } from '../field-model.ts';

/** What all pictures of the editor look like: ink and tones of it, and the colour of the focus. */
const pictureStyles = css`
  :host {
    display: block;
    padding-block: var(--space-2);
  }
  svg {
    display: block;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }
  svg text {
    fill: var(--muted);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  svg text.ink {
    fill: var(--ink);
  }
  .title {
    font-size: var(--text-small);
    font-weight: 600;
  }
  .caption + .title {
    margin-block-start: var(--space-3);
  }
  .caption {
    min-height: 2.95em;
    padding-block-start: 0.25em;
    color: var(--muted);
    font-size: var(--text-small);
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .caption strong {
    color: var(--ink);
    font-weight: 600;
  }
  .rule {
    stroke: var(--rule);
  }
  .axis {
    stroke: var(--edge);
  }
  .icon {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  [role='slider'] {
    outline: none;
  }
  /* The shapes themselves: a group has no box of its own for the browser to look at. */
  [role='slider'] > * {
    touch-action: none;
  }
  [role='slider']:focus-visible .ring {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .ring {
    fill: none;
    stroke: none;
  }
  @media (forced-colors: active) {
    svg text,
    svg text.ink {
      fill: CanvasText;
    }
    .icon {
      stroke: CanvasText;
    }
    [role='slider']:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;

/**
 * A picture of a part of the scenario that answers to dragging and to the keyboard. It knows its own
 * width. What is dragged is shown at once, and becomes an edit, one step of undo, when it is let go.
 *
 * @fires edit - CustomEvent<Edit>
 */
export abstract class Picture extends LitElement {
  static override styles = [base, pictureStyles];

  @property({ attribute: false }) view: EditorView | undefined;
  /** In pixels; 0 until it is known. */
  @state() protected width = 0;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    // What is caught by a finger does not scroll the page: not every browser reads `touch-action`
    // from the shapes of a drawing.
    this.addEventListener('touchstart', holdStill, { passive: false });
    this.addController({
      hostConnected: () => {
        this.#measure();
        this.#observer.observe(this);
      },
      hostDisconnected: () => this.#observer.disconnect(),
    });
  }

  #measure() {
    this.width = Math.floor(this.clientWidth);
  }

  /** Sets a place: a step of its own after a drag, one with its like after a key. */
  protected set(label: string, path: Path, value: unknown, apart: boolean): void {
    this.edit({ kind: 'set', label, path, value, apart });
  }

  protected edit(edit: Edit): void {
    tell(this, 'edit', edit);
  }
}

function holdStill(event: TouchEvent): void {
  const isHandle = event
    .composedPath()
    .some((each) => each instanceof Element && each.getAttribute('role') === 'slider');
  if (isHandle && event.cancelable) event.preventDefault();
}
