import type { CellValue } from './cellValue';
import { cellError } from './cellValue';

/** The value of a formula that is nothing but a constant (`=5`, `="A"`, `=TRUE`, `=-1.5`); `''` for all others, which nobody calculates here. */
export function constantFormula(formula: string): CellValue {
  const body = formula.slice(1).trim();
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i.test(body))
    return body.endsWith('%') ? Number(body.slice(0, -1)) / 100 : Number(body);
  return cellError(body) ?? '';
}

/** The constant of a formula, or undefined when it is none. */
export function constantOf(formula: string): string | number | boolean | undefined {
  const trimmed = formula.trim();
  const body = trimmed.startsWith('=') ? trimmed : `=${trimmed}`;
  const value = constantFormula(body);
  const isText = /^=\s*"/.test(body);
  if (value === '' && !isText) return undefined;
  return typeof value === 'object' ? undefined : value;
}
