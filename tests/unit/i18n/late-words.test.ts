import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { french } from '../../../src/i18n/fr/index.ts';
import type { Part } from '../../../src/i18n/part.ts';
import { inProject } from '../../../scripts/root.js';
import { isWorded, saidIn } from '../../support/said-texts.ts';
import { sourceFiles } from '../../support/source-files.ts';

const files = new Map(sourceFiles().map((file) => [file.path, file]));

/** One place that fetches code, and the parts of a language that it waits for. */
interface Place {
  readonly from: string;
  readonly code: string;
  readonly parts: readonly Part[];
}

/** The places of a file: `import('…')`, alone or in withWords([parts], () => import('…')). */
function placesIn(path: string, text: string): readonly Place[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: Place[] = [];
  const visit = (node: ts.Node, parts: readonly Part[]): void => {
    let inside = parts;
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (node.expression.getText(source) === 'withWords' && first !== undefined) {
        inside = JSON.parse(first.getText(source).replaceAll("'", '"')) as readonly Part[];
      } else if (node.expression.kind === ts.SyntaxKind.ImportKeyword && first !== undefined) {
        const code = (first as ts.StringLiteral).text;
        found.push({ from: path, code: posix.join(posix.dirname(path), code), parts });
      }
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, []);
  return found;
}

/** What comes with a file: itself and what it imports, but not what it fetches later. */
function comesWith(path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = files.get(next);
    if (file === undefined || found.has(next)) continue;
    found.add(next);
    for (const { file: other, kind } of file.references)
      if (kind === 'value' && other !== undefined) waiting.push(other);
  }
  return found;
}

/** Keys of the texts and messages of each file. */
const keysOf = new Map<string, readonly string[]>();
for (const { path, text } of files.values()) {
  const texts = saidIn(path, text).map(({ key }) => key);
  keysOf.set(path, [...texts.filter(isWorded), ...(await messagesOf(path))]);
}

/** Keys of the messages in a file of English; those of the replay go by "replay.". */
async function messagesOf(path: string): Promise<readonly string[]> {
  const name = /^src\/i18n\/en-?(\w*)\.ts$/.exec(path)?.[1];
  // Names of choices are data: they are said by their English.
  if (name === undefined || name === 'choices') return [];
  const lists = Object.values((await import(inProject(path))) as Record<string, unknown>);
  const keys = lists.flatMap((list) => (typeof list === 'object' ? Object.keys(list ?? {}) : []));
  return name === 'replay' ? keys.map((key) => `replay.${key}`) : keys;
}

/** What a page knows that has those parts of French beside the first screen's. */
async function knownWith(parts: readonly Part[]): Promise<ReadonlySet<string>> {
  const words = [french, ...(await Promise.all(parts.map((part) => french.later[part]())))];
  return new Set(
    words.flatMap(({ texts, messages }) => [...texts, ...messages].flatMap(Object.keys)),
  );
}

/** What code would say in English, file by file. */
async function missing(code: string, parts: readonly Part[]): Promise<readonly string[]> {
  const known = await knownWith(parts);
  return [...comesWith(code)].flatMap((path) =>
    (keysOf.get(path) ?? []).filter((key) => !known.has(key)).map((key) => `${path}: ${key}`),
  );
}

describe('no English sentence is seen for want of French words', () => {
  test('the first screen has its own', async () => {
    expect(await missing('src/ui/main.ts', [])).toEqual([]);
  });

  const places = [...files.values()]
    .filter(({ path }) => path.startsWith('src/ui/'))
    .flatMap(({ path, text }) => placesIn(path, text));

  test.each(places)('$from waits for the words of $code', async ({ code, parts }) => {
    expect(await missing(code, parts)).toEqual([]);
  });

  test('settings are named by the part that every form waits for', () => {
    const forms = places.filter(({ code }) => comesWith(code).has('src/scenario/json-schema.ts'));
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(({ parts }) => !parts.includes('settings'))).toEqual([]);
  });

  test('results are named by the part that every table waits for', () => {
    const tables = places.filter(({ code }) =>
      comesWith(code).has('src/ui/results/data/measure-rows.ts'),
    );
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ parts }) => !parts.includes('results'))).toEqual([]);
  });
});
