import { css } from 'lit';

/** Styles of the tour: a frame around the part spoken of, and a small panel beside it. */
export const tourStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
  }
  .frame {
    padding: 0;
    border: 2px solid var(--focus);
    border-radius: var(--radius);
    background: none;
    pointer-events: none;
  }
  .panel {
    width: min(24rem, calc(100vw - 2rem));
    padding: var(--space-3);
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  .panel:focus {
    outline: none;
  }
  .panel.foot {
    inset: auto 0 0;
    width: 100%;
    border-radius: 0.75rem 0.75rem 0 0;
  }
  h2 {
    margin-block: var(--space-1);
    font-size: var(--text-body);
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    margin-block-start: var(--space-3);
  }
  .leave {
    margin-inline: calc(-1 * var(--space-2)) auto;
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;
