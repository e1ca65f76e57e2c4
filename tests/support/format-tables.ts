import { describeField, type FieldDescription } from '../../src/scenario/describe-field.ts';
import { fieldPaths } from './field-paths.ts';

const MARK = /<!-- fields: (\S+)(?: but (\S+))? -->[\s\S]*?<!-- end -->/g;

/**
 * Fills the tables of the manual of the format. Each stands between `<!-- fields: channels[].demand -->`
 * and `<!-- end -->`, and lists every field below that path; `but x,y` leaves parts to other tables.
 */
export function withFieldTables(markdown: string): string {
  return markdown.replace(MARK, (_, root: string, without: string | undefined) => {
    const but = without ?? '';
    const left = but.split(',').filter((part) => part !== '');
    const mark = `<!-- fields: ${root}${but === '' ? '' : ` but ${but}`} -->`;
    return `${mark}\n\n${table(root, left)}\n\n<!-- end -->`;
  });
}

/** The parts of the document that some table lists. */
export function tabledPaths(markdown: string): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const [, root = '', but = ''] of markdown.matchAll(MARK)) {
    // What a table is about stands in the heading above it.
    paths.add(root.replace(/(?:\[\]|\{\})$/, ''));
    for (const path of fieldsBelow(root, but.split(','))) paths.add(path);
  }
  return paths;
}

function fieldsBelow(root: string, left: readonly string[]): readonly string[] {
  const prefix = root === '.' ? '' : root;
  return fieldPaths().filter((path) => {
    if (!path.startsWith(prefix) || path === prefix) return false;
    const rest = path.slice(prefix.length).replace(/^\./, '');
    if (prefix !== '' && !/^[.<[{]/.test(path.slice(prefix.length))) return false;
    return !left.some((part) => part !== '' && (rest === part || isWithin(rest, part)));
  });
}

const isWithin = (path: string, part: string): boolean =>
  path.startsWith(part) && /^[.<[{]/.test(path.slice(part.length));

function table(root: string, left: readonly string[]): string {
  const rows = fieldsBelow(root, left).map((path) => {
    const field = describeField(path);
    if (field === undefined) throw new Error(`no field ${path}`);
    const name = (root === '.' ? path : path.slice(root.length)).replace(/^\./, '');
    const cells = [`\`${name}\``, meaning(field), rangeOf(field), defaultOf(field)];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| field | meaning | values | default |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

const meaning = ({ title, description }: FieldDescription): string =>
  `**${title}.** ${description}`.replaceAll('|', String.raw`\|`);

function rangeOf(field: FieldDescription): string {
  const { minimum, maximum, unit } = field;
  const bounds =
    minimum === undefined || maximum === undefined
      ? ''
      : minimum === maximum
        ? String(minimum)
        : `${minimum.toLocaleString('en')} to ${maximum.toLocaleString('en')}`;
  const units = unit === undefined ? '' : unit === 'currency' ? ' (money)' : ` ${unit}`;
  switch (field.kind) {
    case 'number':
      return `${bounds}${units}`;
    case 'integer':
      return `${bounds}${units}, whole`;
    case 'list':
      return `list of ${bounds}${units}`;
    case 'choice':
      return field.choices.map((choice) => `\`${String(choice)}\``).join(', ');
    case 'oneOf':
      return `one of ${field.choices.map((choice) => `\`${String(choice)}\``).join(', ')}`;
    case 'boolean':
      return '`true`, `false`';
    default:
      return field.kind;
  }
}

function defaultOf({ optional, default: value }: FieldDescription): string {
  if (value === undefined) return optional ? 'none' : 'required';
  return `\`${JSON.stringify(value)}\``;
}
