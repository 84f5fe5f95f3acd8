import { columnIndex } from './address';
import type { CellValue } from './cellValue';
import { CellError } from './cellValue';
import { constantOf } from './constantFormula';

/** How far the cell lies from the first cell of the rule: relative references move that far. */
interface Offset {
  readonly row: number;
  readonly column: number;
}

type ValueAt = (row: number, column: number) => CellValue;
type Value = string | number | boolean | null;

const tokens =
  /\s*(?:(\d+\.?\d*|\.\d+)|"((?:[^"]|"")*)"|(\$?[A-Za-z]{1,3}\$?\d+)(?![A-Za-z(])|([A-Za-z]+)(\()?|(<>|<=|>=|[=<>+\-*/&(),]))/y;

class Unreadable extends Error {}

/** A reader of the small language that highlight rules need: references, constants, comparison, + − * / &, AND OR NOT ISBLANK. */
class Reading {
  #tokens: RegExpExecArray[] = [];
  #at = 0;

  constructor(
    formula: string,
    readonly offset: Offset,
    readonly valueAt: ValueAt,
  ) {
    tokens.lastIndex = 0;
    const body = formula.trim().replace(/^=/, '').trimEnd();
    while (tokens.lastIndex < body.length) {
      const token = tokens.exec(body);
      if (!token) throw new Unreadable();
      this.#tokens.push(token);
    }
  }

  whole(): Value {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return value;
  }

  #mark(...marks: string[]): string | undefined {
    const mark = this.#tokens[this.#at]?.[6];
    if (mark === undefined || !marks.includes(mark)) return undefined;
    this.#at += 1;
    return mark;
  }

  #comparison(): Value {
    let left = this.#sum();
    for (let mark; (mark = this.#mark('=', '<>', '<', '>', '<=', '>='));)
      left = compare(left, this.#sum(), mark);
    return left;
  }

  #sum(): Value {
    let left = this.#product();
    for (let mark; (mark = this.#mark('+', '-', '&'));) {
      const right = this.#product();
      left =
        mark === '&'
          ? textOf(left) + textOf(right)
          : numberOf(left) + (mark === '+' ? 1 : -1) * numberOf(right);
    }
    return left;
  }

  #product(): Value {
    let left = this.#term();
    for (let mark; (mark = this.#mark('*', '/'));) {
      const right = numberOf(this.#term());
      left = mark === '*' ? numberOf(left) * right : numberOf(left) / right;
    }
    return left;
  }

  #term(): Value {
    if (this.#mark('-')) return -numberOf(this.#term());
    if (this.#mark('(')) {
      const value = this.#comparison();
      if (!this.#mark(')')) throw new Unreadable();
      return value;
    }
    const token = this.#tokens[this.#at];
    if (!token) throw new Unreadable();
    this.#at += 1;
    const [, number, text, reference, word, call] = token;
    if (number !== undefined) return Number(number);
    if (text !== undefined) return text.replaceAll('""', '"');
    if (reference !== undefined) return this.#cell(reference);
    if (word !== undefined && call !== undefined) return this.#call(word.toUpperCase());
    if (word !== undefined && /^(?:true|false)$/i.test(word)) return word.toLowerCase() === 'true';
    throw new Unreadable();
  }

  #cell(reference: string): Value {
    const [, fixedColumn, letters = '', fixedRow, digits = ''] =
      /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(reference) ?? [];
    const row = Number(digits) - 1 + (fixedRow === '$' ? 0 : this.offset.row);
    const column = columnIndex(letters) + (fixedColumn === '$' ? 0 : this.offset.column);
    const value = this.valueAt(row, column);
    if (value instanceof CellError) throw new Unreadable();
    return value;
  }

  #call(name: string): Value {
    const values: Value[] = [];
    if (!this.#mark(')')) {
      do values.push(this.#comparison());
      while (this.#mark(','));
      if (!this.#mark(')')) throw new Unreadable();
    }
    if (name === 'AND') return values.every((value) => truth(value));
    if (name === 'OR') return values.some((value) => truth(value));
    if (name === 'NOT') return !truth(values[0] ?? null);
    if (name === 'ISBLANK') return (values[0] ?? null) === null;
    throw new Unreadable();
  }
}

const textOf = (value: Value): string => (value === null ? '' : String(value));
const truth = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

function numberOf(value: Value): number {
  const number = value === null ? 0 : Number(value);
  if (Number.isNaN(number)) throw new Unreadable();
  return number;
}

function compare(a: Value, b: Value, mark: string): boolean {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof a === 'string' ? '' : 0);
  const order =
    typeof left === 'string' && typeof right === 'string'
      ? left.localeCompare(right, undefined, { sensitivity: 'accent' })
      : typeof left === typeof right
        ? Number(left) - Number(right)
        : ['number', 'string', 'boolean'].indexOf(typeof left) -
          ['number', 'string', 'boolean'].indexOf(typeof right);
  if (mark === '=') return order === 0;
  if (mark === '<>') return order !== 0;
  if (mark === '<') return order < 0;
  if (mark === '>') return order > 0;
  return mark === '<=' ? order <= 0 : order >= 0;
}

/** The value of a formula for the cell at `offset`; undefined when it is beyond the small language or meets an error. */
function valueOf(formula: string, offset: Offset, valueAt: ValueAt): Value | undefined {
  try {
    return new Reading(formula, offset, valueAt).whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Does the formula of a Custom rule hold for the cell at `offset`? One that cannot be read holds nowhere. */
export const holdsFormula = (formula: string, offset: Offset, valueAt: ValueAt): boolean =>
  truth(valueOf(formula, offset, valueAt) ?? null);

/** The constant or cell that a rule compares with; undefined when there is none to read. */
export const operandIn = (formula: string, offset: Offset, valueAt: ValueAt): Value | undefined =>
  constantOf(formula) ?? valueOf(formula, offset, valueAt);

/** The number of a limit's formula, whose references are absolute; NaN when it is none. */
export function numberIn(formula: string, valueAt: ValueAt): number {
  const value = operandIn(formula, { row: 0, column: 0 }, valueAt);
  return typeof value === 'number' ? value : NaN;
}
