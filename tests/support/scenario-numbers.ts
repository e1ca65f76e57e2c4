/** A number, a list of numbers, a date or a time of a scenario, and where it stands. */
export interface Leaf {
  /** By id where there is one: `hazards[power-lyon].occurs.perYear`. */
  readonly path: string;
  /** As the table of sources writes it: `0.5`, `1 0.9 0`, `08:00`. */
  readonly value: string;
}

const DATE_OR_TIME = /^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?|\d{2}:\d{2})$/;

/** Every number, date and time of a scenario document. */
export function numbersOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'number') return [{ path, value: String(value) }];
  if (typeof value === 'string') return DATE_OR_TIME.test(value) ? [{ path, value }] : [];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length > 0 && items.every((item) => typeof item === 'number')) {
      return [{ path, value: items.join(' ') }];
    }
    return items.flatMap((item, index) => numbersOf(item, `${path}[${nameOf(item, index)}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'schemaVersion' ? [] : numbersOf(each, path === '' ? key : `${path}.${key}`),
  );
}

function nameOf(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    for (const key of ['id', 'site', 'model', 'against']) {
      const name: unknown = Reflect.get(item, key);
      if (typeof name === 'string') return name;
    }
  }
  return String(index);
}

/** One line of a table of sources: a path in which `*` stands for anything, a value, a source. */
export interface SourceRow {
  readonly path: string;
  readonly value: string;
  readonly source: string;
}

/** The tables of sources of a README, by the heading (`## …`) they stand under. */
export function sourceTables(markdown: string): ReadonlyMap<string, readonly SourceRow[]> {
  const tables = new Map<string, SourceRow[]>();
  let heading = '';
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3).trim();
    const [, path = '', value = '', source = ''] = line.split('|').map((cell) => cell.trim());
    if (!path.startsWith('`')) continue;
    const rows = tables.get(heading) ?? [];
    rows.push({ path: unquote(path), value: unquote(value), source });
    tables.set(heading, rows);
  }
  return tables;
}

/** Whether a row says where the number comes from: its path fits, and its value is the same. */
export function explains(row: SourceRow, leaf: Leaf): boolean {
  const pattern = row.path
    .split('*')
    .map((part) => part.replace(/[.[\]]/g, String.raw`\$&`))
    .join('.*');
  return row.value === leaf.value && new RegExp(`^${pattern}$`).test(leaf.path);
}

const unquote = (cell: string): string => cell.replaceAll('`', '').trim();
