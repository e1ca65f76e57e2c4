import type { TemplateResult, nothing } from 'lit';
import type { Provider } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { errorsAt, field, type EditorContext } from './context.ts';

/** A share for each provider, in the order of the scenario; and whether they add up. */
export function shareFields(
  context: EditorContext,
  providers: readonly Provider[],
  shares: Readonly<Record<string, number>>,
  path: Path,
): readonly (TemplateResult | typeof nothing)[] {
  return [
    ...providers
      .filter(({ id }) => Object.hasOwn(shares, id))
      .map(({ id, name }) => field(context, [...path, id], name)),
    errorsAt(context, path),
  ];
}
