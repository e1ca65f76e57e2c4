import { describeSteps, type FieldDescription } from '../../scenario/describe-field.ts';
import type { FieldStep } from '../../scenario/field-path.ts';
import { valueAt, type Path } from '../../store/index.ts';

/** The keys that tell which of several forms an object has. */
const FORM_KEYS = ['distribution', 'model', 'rule', 'policy', 'effect'] as const;

/** The settings of the object at a place, in the order of the schema: of the form that stands there. */
export function keysAt(document: unknown, path: Path): readonly string[] {
  const steps = stepsTo(document, path);
  const form = formOf(valueAt(document, path));
  const inForm =
    form === undefined ? undefined : describeSteps([...steps, { kind: 'variant', name: form }]);
  return (inForm ?? describeSteps(steps))?.keys ?? [];
}

/** Label, unit, help and range of a place of a document as the schema has them, in the form that stands there. */
export function describePlace(document: unknown, path: Path): FieldDescription | undefined {
  const steps = stepsTo(document, path);
  const own = describeSteps(steps);
  if (own?.title !== '' || path.length === 0) return own;
  // The items of a list, or the values of a record, are described as a whole.
  const whole = describeSteps(steps.slice(0, -1));
  return whole === undefined
    ? own
    : {
        ...own,
        title: whole.title,
        percent: whole.percent,
        ...(whole.unit === undefined ? {} : { unit: whole.unit }),
        // They are there, or they are not: an empty field takes none away, but of a record of caps.
        optional: whole.kind === 'record' && whole.optional,
      };
}

/** The steps to a place, by the forms that stand on the way. */
function stepsTo(document: unknown, path: Path): readonly FieldStep[] {
  const steps: FieldStep[] = [];
  path.forEach((step, depth) => {
    const form = formOf(valueAt(document, path.slice(0, depth)));
    const inForm =
      form === undefined ? steps : [...steps, { kind: 'variant', name: form } as const];
    const next: FieldStep =
      typeof step === 'number' ? { kind: 'item' } : { kind: 'key', key: step };
    const isKnown = form !== undefined && describeSteps([...inForm, next]) !== undefined;
    if (isKnown && !FORM_KEYS.some((key) => key === step)) {
      steps.push({ kind: 'variant', name: form });
    }
    steps.push(next);
  });
  return steps;
}

function formOf(value: unknown): string | undefined {
  for (const key of FORM_KEYS) {
    const form = valueAt(value, [key]);
    if (typeof form === 'string') return form;
  }
  return undefined;
}
