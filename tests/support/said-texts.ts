import ts from 'typescript';

/** A text said by tr`…`: its key, and whether it is said while a module is loaded. */
export interface Said {
  /** "{0} is below {1}", as the dictionary has it. */
  readonly key: string;
  readonly atLoad: boolean;
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (text, span, index) => `${text}{${index}}${span.literal.text}`,
    template.head.text,
  );
}

/** Every text that a source file says. */
export function saidIn(path: string, text: string): readonly Said[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: Said[] = [];
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'tr') {
      found.push({ key: keyOf(node.template).replaceAll('\u00a0', ' '), atLoad: !inFunction });
    }
    const inside = inFunction || (ts.isFunctionLike(node) && !ts.isConstructorTypeNode(node));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, false);
  return found;
}

/** Whether a key asks for a translation: it holds a word. */
export function isWorded(key: string): boolean {
  return /\p{L}{2}/u.test(key);
}
