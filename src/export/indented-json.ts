const LINE_WIDTH = 100;

/**
 * A value as JSON that a person can read and edit: indented, what is short on one line. `newLine` is
 * a line break and the indentation of the line that the value stands on.
 */
export function indentedJson(value: unknown, newLine = '\n'): string {
  if (!isObject(value)) return JSON.stringify(value);
  const inner = `${newLine}  `;
  const list = Array.isArray(value);
  const items = Object.entries(value).map(
    ([key, member]) => (list ? '' : `${JSON.stringify(key)}: `) + indentedJson(member, inner),
  );
  const [open, close] = list ? '[]' : '{}';
  if (items.length === 0) return `${open}${close}`;
  const flat = Object.values(value).every((member) => !isObject(member));
  const space = list ? '' : ' ';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (flat && newLine.length + line.length <= LINE_WIDTH) return line;
  const body = list && flat ? filled(items, inner) : items.join(`,${inner}`);
  return `${open}${inner}${body}${newLine}${close}`;
}

/** Items one after the other, in lines as full as they get. */
function filled(items: readonly string[], newLine: string): string {
  let text = '';
  let width = newLine.length;
  items.forEach((item, index) => {
    const fits = width + item.length + 2 <= LINE_WIDTH;
    if (index > 0) text += fits ? ', ' : `,${newLine}`;
    width = fits ? width + item.length + 2 : newLine.length + item.length;
    text += item;
  });
  return text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
