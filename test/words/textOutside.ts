import ts from 'typescript';

/** Attributes that people read or hear. */
const READ: ReadonlySet<string> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'content',
  'description',
  'hint',
  'label',
  'placeholder',
  'text',
  'title',
]);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/**
 * Words that a view says by itself instead of by a message: text between its tags, and literals, whole or in parts, of
 * attributes that people read. Signs and figures are none.
 * @param text source of a .tsx file
 */
export function textOutsideWords(text: string): readonly string[] {
  const file = ts.createSourceFile('view.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const said = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (hasLetters(node.text)) found.push(node.text);
    } else if (ts.isJsxExpression(node)) said(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(said);
    else if (ts.isBinaryExpression(node))
      [node.left, node.right].forEach((part) => !isCompared(node) && said(part));
    else if (ts.isParenthesizedExpression(node)) said(node.expression);
    else if (ts.isTemplateExpression(node))
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].forEach(said);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText())) said(node.initializer);
    if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
      said(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** `kind === 'own'` says nothing to people. */
const isCompared = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.InKeyword,
  ].includes(kind);
