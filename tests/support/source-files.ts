import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { projectFiles } from '../../scripts/project-files.js';
import { inProject, root } from '../../scripts/root.js';

/** One place where a source file names another file or a package. */
export interface Reference {
  /** As written: './x.ts', 'd3', 'node:fs'. */
  readonly specifier: string;
  /** The file it means, from the project's root, or `undefined` for a package. */
  readonly file: string | undefined;
  /**
   * `later` is `import('…')`; `type` leaves nothing behind when compiled; `url` is
   * `new URL('…', import.meta.url)`.
   */
  readonly kind: 'value' | 'later' | 'type' | 'url';
}

/** A TypeScript file that ships: src/ and workers/. */
export interface SourceFile {
  /** From the project's root: 'src/base/hash.ts'. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** The text without comments. */
  readonly code: string;
  readonly references: readonly Reference[];
}

/** True for `import type …`, and for an import that names nothing but types. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const named = node.exportClause;
    return (
      named !== undefined &&
      ts.isNamedExports(named) &&
      named.elements.length > 0 &&
      named.elements.every((element) => element.isTypeOnly)
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function referencesOf(path: string, source: ts.SourceFile): Reference[] {
  const references: Reference[] = [];
  const add = (specifier: ts.Expression | undefined, kind: Reference['kind']): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const written = specifier.text;
    const file = written.startsWith('.')
      ? posix.join(posix.dirname(path), written.replace(/\?.*$/, ''))
      : undefined;
    references.push({ specifier: written, file, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'value');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'later');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (
      ts.isNewExpression(node) &&
      node.expression.getText(source) === 'URL' &&
      node.arguments?.[1]?.getText(source) === 'import.meta.url'
    ) {
      add(node.arguments[0], 'url');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return references;
}

/** Every TypeScript file of src/ and workers/, read and parsed; none while they are missing. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'workers']
    .filter((folder) => existsSync(inProject(folder)))
    .flatMap((folder) => projectFiles((path) => path.endsWith('.ts'), folder))
    .map((path) => {
      const text = readFileSync(inProject(path), 'utf8');
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
      return {
        path,
        text,
        lines: text.trimEnd().split('\n').length,
        code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1'),
        references: referencesOf(path, source),
      };
    });
}

/** The files that belong to the project: those git knows, and new ones that it does not ignore. */
export function ownFiles(): string[] {
  const listed = existsSync(inProject('.git'))
    ? execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
        cwd: root,
        encoding: 'utf8',
      }).split('\0')
    : projectFiles(() => true);
  return listed.filter((path) => path !== '' && existsSync(inProject(path)));
}
