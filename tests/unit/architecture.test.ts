import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../scripts/root.js';
import { ownFiles, sourceFiles, type SourceFile } from '../support/source-files.ts';

const belowStore = 'base scenario engine estimate runner link i18n charts export'.split(' ');

/**
 * Who may import whom. A folder may always import from itself; a folder in brackets may be imported
 * for its types alone. `scenarios` is the ready-made data beside src/, which src/scenario hands out.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  scenarios: [],
  base: [],
  scenario: ['base', 'scenarios'],
  engine: ['base', 'scenario'],
  estimate: ['base', 'scenario', 'engine'],
  runner: ['base', 'scenario', 'engine', 'estimate'],
  link: ['base', 'scenario'],
  i18n: ['base', 'scenario', 'engine'],
  charts: ['base', 'scenario', 'estimate', 'i18n', '(engine)'],
  export: ['base', 'scenario', 'engine', 'estimate', 'charts', 'link', 'i18n'],
  store: [...belowStore],
  library: ['base', 'scenario', 'store'],
  ui: [...belowStore, 'store', 'library'],
  cli: ['base', 'scenario', 'engine', 'estimate', 'runner', 'link', 'export', 'i18n'],
  workers: ['base', 'scenario', 'engine', 'runner'],
};

/** Which packages are used where: the one place to change when one of them is replaced. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  d3: ['src/charts/', 'src/ui/charts/'],
  comlink: ['src/runner/', 'src/cli/', 'workers/'],
  lit: ['src/ui/'],
  zod: ['src/scenario/'],
  idb: ['src/library/'],
  uqr: ['src/ui/dialogs/'],
  seedrandom: ['src/engine/'],
  '@stdlib': ['src/engine/', 'src/estimate/'],
};

const mayUseNode = ['src/cli/'];

const files = sourceFiles();

/** 'src/ui/charts/x.ts' is of 'ui', 'workers/x.ts' of 'workers', 'scenarios/x.json' of 'scenarios'. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** The package a specifier means: 'lit' for 'lit/decorators.js', '@stdlib/a' for '@stdlib/a/b'. */
function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

/** Runs a check over every file and gives what it found as `path: finding` lines. */
function findings(check: (file: SourceFile) => readonly string[], among = files): string[] {
  return among.flatMap((file) => check(file).map((finding) => `${file.path}: ${finding}`));
}

describe('data flows downwards', () => {
  test('every folder of src has its line in the table', () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  test('the table itself has no circle', () => {
    const order = Object.keys(mayImport);
    const upward = order.flatMap((folder, position) =>
      (mayImport[folder] ?? [])
        .map((other) => other.replace(/[()]/g, ''))
        .filter((other) => order.indexOf(other) > position)
        .map((other) => `${folder} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('a folder imports only what the table allows', () => {
    const forbidden = findings(({ path, references }) =>
      references
        .filter(({ file, kind }) => {
          if (file === undefined || kind === 'url') return false;
          const [from, to] = [folderOf(path), folderOf(file)];
          const allowed = mayImport[from] ?? [];
          return !(
            from === to ||
            allowed.includes(to) ||
            (kind === 'type' && allowed.includes(`(${to})`))
          );
        })
        .map(({ specifier, kind }) => `imports ${specifier}${kind === 'type' ? ' (type)' : ''}`),
    );
    expect(forbidden).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const next = new Map(
      files.map(({ path, references }) => [
        path,
        references.flatMap(({ file, kind }) =>
          file === undefined || kind === 'url' ? [] : [file],
        ),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
      if (start >= 0 || done.has(path)) return;
      for (const other of next.get(path) ?? []) visit(other, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test('imports name the file they mean, with its extension', () => {
    const vague = findings(({ references }) =>
      references
        .filter(({ file }) => file !== undefined && !/\.(ts|js|json|css|svg)$/.test(file))
        .map(({ specifier }) => specifier),
    );
    expect(vague).toEqual([]);
  });
});

describe('packages stay in their place', () => {
  test.each(Object.entries(packageHomes))('%s is imported only in %j', (name, homes) => {
    const strays = findings(({ path, references }) =>
      references
        .filter(
          ({ file, specifier }) => file === undefined && packageOf(specifier).startsWith(name),
        )
        .filter(() => !homes.some((home) => path.startsWith(home)))
        .map(({ specifier }) => specifier),
    );
    expect(strays).toEqual([]);
  });

  test('whatever ships imports only packages that package.json declares for it', () => {
    const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    const undeclared = findings(({ references }) =>
      references
        .filter(({ file, specifier }) => file === undefined && !specifier.startsWith('node:'))
        .map(({ specifier }) => packageOf(specifier))
        .filter((name) => !(name in dependencies)),
    );
    expect(undeclared).toEqual([]);
  });

  test('Node is used by the terminal program alone', () => {
    const strays = findings(({ path, references }) =>
      references
        .filter(({ specifier }) => specifier.startsWith('node:'))
        .filter(() => !mayUseNode.some((home) => path.startsWith(home)))
        .map(({ specifier }) => specifier),
    );
    expect(strays).toEqual([]);
  });
});

describe('the same digits everywhere', () => {
  const pure = files.filter(({ path }) => /^src\/(engine|estimate)\//.test(path));

  test('engine and estimate use no function whose last bits differ between browsers', () => {
    const inexact =
      /\bMath\.(?:random|a?(?:sin|cos|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|log2|pow)\b|\*\*/g;
    expect(findings(({ code }) => code.match(inexact) ?? [], pure)).toEqual([]);
  });

  test('engine and estimate see no clock, no screen, no language', () => {
    const outside = /\b(?:Date|performance|console|Intl|document)\.|\bnew Date\b|toLocale/g;
    expect(findings(({ code }) => code.match(outside) ?? [], pure)).toEqual([]);
  });
});

describe('files are small and honest', () => {
  test('no file has more than 500 lines, and nine in ten have fewer than 250', () => {
    expect(files.filter(({ lines }) => lines > 500).map(({ path }) => path)).toEqual([]);
    const long = files.filter(({ lines }) => lines >= 250).map(({ path }) => path);
    expect(long.length, long.join(', ')).toBeLessThanOrEqual(files.length / 10);
  });

  test('no check of the compiler is silenced', () => {
    const silenced = /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|\bas unknown as\b|<any>/g;
    expect(findings(({ text }) => text.match(silenced) ?? [])).toEqual([]);
  });

  test('no lint rule is switched off without a reason beside it', () => {
    const bare = /eslint-disable(?!.* -- ).*$/gm;
    expect(findings(({ text }) => text.match(bare) ?? [])).toEqual([]);
  });
});

test('nothing in the project names a folder of one machine or a package registry', () => {
  const local =
    /(?<![\w.~-])\/(?:work|root|home|Users)\/\w+|registry\.(?:npmjs|yarnpkg)|"resolved":\s"http/;
  const named = ownFiles().filter((path) => {
    if (/\.(?:png|ico|woff2)$/.test(path)) return false;
    return local.test(readFileSync(inProject(path), 'utf8'));
  });
  expect(named).toEqual([]);
});
