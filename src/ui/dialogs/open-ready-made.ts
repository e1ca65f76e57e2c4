import { inLanguage } from '../../scenario/in-language.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { ReadyMade } from '../../scenario/ready-made.ts';
import type { Opened } from '../../store/index.ts';

/** A ready-made scenario, as it is opened: in the language in use. */
export function openReadyMade({ id, document }: ReadyMade): Opened {
  const scenario = parseScenario(document);
  if (!scenario.ok)
    throw new Error(`ready-made scenario ${id}: ${scenario.error[0]?.message ?? ''}`);
  return { origin: { kind: 'readyMade', id }, scenario: inLanguage(scenario.value) };
}
