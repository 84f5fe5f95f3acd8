import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCES = join(__dirname, '../../src');

/** What the sources say of message ids: whole ones, and beginnings and ends with something between. */
export interface Asked {
  readonly literals: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

/** Literals of all sources but the workbench, which has its own words, and the languages themselves. */
export function idsAsked(): Asked {
  const literals = new Set<string>();
  const patterns = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (ts.isTemplateExpression(node) && /^[a-z]\w*\./i.test(node.head.text)) {
      const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
      patterns.add(parts.map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+'));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file) || /^workbench|^words\/(selfCheck\/)?[a-z]{2}\.ts$/.test(file)) continue;
    visit(ts.createSourceFile(file, readFileSync(join(SOURCES, file), 'utf8'), ts.ScriptTarget.Latest));
  }
  return { literals, patterns: [...patterns].map((pattern) => new RegExp(`^${pattern}$`)) };
}
