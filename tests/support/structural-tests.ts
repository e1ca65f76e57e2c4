/* What a hand-written check of a document's shape is put together from. */

/** Whether a value is of some shape. */
export type Test = (value: unknown) => boolean;

export const text: Test = (value) => typeof value === 'string';
export const number: Test = (value) => typeof value === 'number' && Number.isFinite(value);
export const atLeastZero: Test = (value) => number(value) && Number(value) >= 0;
export const share: Test = (value) => atLeastZero(value) && Number(value) <= 1;
export const whole: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const id: Test = (value) => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);
export const time: Test = (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value);

export const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);

export const list =
  (item: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every((each) => item(each));

export const record =
  (entry: Test): Test =>
  (value) =>
    isPlain(value) && Object.entries(value).every(([key, each]) => id(key) && entry(each));

export const either =
  (...tests: readonly Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

/** An object with exactly these keys; a key that ends in "?" may be missing. */
export const object =
  (shape: Readonly<Record<string, Test>>): Test =>
  (value) => {
    if (!isPlain(value)) return false;
    const required = Object.keys(shape).filter((key) => !key.endsWith('?'));
    return (
      required.every((key) => Object.hasOwn(value, key)) &&
      Object.entries(value).every(
        ([key, each]) => (shape[key] ?? shape[`${key}?`])?.(each) === true,
      )
    );
  };

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

export const yesOrNo: Test = oneOf(true, false);
