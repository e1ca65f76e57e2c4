import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { Translation } from '../../../src/base/words.ts';
import { MESSAGES, TEXTS, typeset } from '../../../src/i18n/fr/index.ts';
import { inProject } from '../../../scripts/root.js';
import { ownFiles } from '../../support/source-files.ts';

/** A text said by tr`…` somewhere in src: its key, and whether it is said while a module is loaded. */
interface Said {
  readonly path: string;
  readonly key: string;
  readonly atLoad: boolean;
}

/** "{0} is below {1}", as the dictionary has it. */
function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (text, span, index) => `${text}{${index}}${span.literal.text}`,
    template.head.text,
  );
}

function saidIn(path: string, text: string): Said[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: Said[] = [];
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'tr') {
      found.push({
        path,
        key: keyOf(node.template).replaceAll('\u00a0', ' '),
        atLoad: !inFunction,
      });
    }
    const inside = inFunction || (ts.isFunctionLike(node) && !ts.isConstructorTypeNode(node));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, false);
  return found;
}

const said = ownFiles()
  .filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
  .flatMap((path) => saidIn(path, readFileSync(inProject(path), 'utf8')));
const keys = new Set(said.map(({ key }) => key));
const texts: readonly (readonly [string, Translation])[] = TEXTS.flatMap((part) =>
  Object.entries(part),
);

function slots(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();
}

describe('French', () => {
  test('has every text that the code says', () => {
    const known = new Set(texts.map(([key]) => key));
    const missing = said.filter(({ key }) => /\p{L}{2}/u.test(key) && !known.has(key));
    expect(missing.map(({ path, key }) => `${path}: ${key}`)).toEqual([]);
  });

  test('fills the same slots', () => {
    const wrong = texts.filter(
      ([key, translation]) =>
        typeof translation === 'string' && slots(key).join() !== slots(translation).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('says no text and no message in two ways', () => {
    const meaning = new Map<string, unknown>();
    const twice = [...texts, ...MESSAGES.flatMap((part) => Object.entries(part))].filter(
      ([key, said]) => {
        const before = meaning.get(key) ?? said;
        meaning.set(key, said);
        return before !== said;
      },
    );
    expect(twice.map(([key]) => key)).toEqual([]);
  });

  test('is not asked for while a module is loaded, before the language is known', () => {
    expect(said.filter(({ atLoad }) => atLoad).map(({ path, key }) => `${path}: ${key}`)).toEqual(
      [],
    );
  });

  test('translates no sentence with slots that nothing says', () => {
    const unused = texts.filter(([key]) => key.includes('{0}') && !keys.has(key));
    expect(unused.map(([key]) => key)).toEqual([]);
  });

  test('leaves no sign alone at the start of a line', () => {
    expect(typeset('Faut-il partir ? « Oui » : 5 % ; 214 k€ !')).toBe(
      'Faut-il partir\u202f? «\u00a0Oui\u00a0»\u00a0: 5\u00a0%\u202f; 214\u00a0k€\u202f!',
    );
  });
});
