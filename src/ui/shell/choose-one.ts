import { html, nothing, type TemplateResult } from 'lit';

/** Where a list to choose from stands in its element. */
interface Standing {
  readonly slot?: 'controls';
  /** A class for its styles. */
  readonly className?: string;
}

/** A list with its label: `choose` gets the place, from 0, of the name that is chosen. */
export function chooseOne(
  label: string,
  names: readonly string[],
  chosen: number,
  choose: (place: number) => void,
  { slot, className }: Standing = {},
): TemplateResult {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) choose(target.selectedIndex);
  };
  return html`<label class=${className ?? nothing} slot=${slot ?? nothing}
    >${label}
    <select @change=${change}>
      ${names.map(
        (name, place) =>
          html`<option value=${place} .selected=${place === chosen}>${name}</option>`,
      )}
    </select></label
  >`;
}
