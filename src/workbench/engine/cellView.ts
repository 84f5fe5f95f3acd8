import type { Book } from './book';
import type { CellFormat } from './cellFormat';
import type { ValueType } from './cellValue';
import { plainValue, valueType } from './cellValue';
import { constantOf } from './constantFormula';
import { displayText, isDateFormat } from './numberFormat';
import type { Painted } from './painted';
import { paintedAt } from './painted';
import type { Sheet } from './sheet';
import type { TablePart } from './tableLook';
import { tablePartAt } from './tableLook';
import { readTyped } from './typedInput';

/** All that a grid needs to draw a cell. */
export interface CellView {
  /** What the cell shows. */
  readonly text: string;
  /** What the formula bar shows and an editor starts with: the formula, or text that would be read back as this value. */
  readonly edit: string;
  readonly value: string | number | boolean;
  readonly type: ValueType;
  readonly formula?: string;
  /** True for a formula whose value nobody gave: it shows itself. */
  readonly uncalculated: boolean;
  /** Where the text stands: as formatted, else texts left, numbers right, booleans and errors centred. */
  readonly align: 'left' | 'center' | 'right';
  /** The cell's own format. */
  readonly format: CellFormat;
  /** What conditional formats paint over it. */
  readonly painted: Painted;
  /** Fill, colour and weight to draw: painted before own. */
  readonly fill?: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly strikethrough: boolean;
  /** The part of a table that the cell is in. */
  readonly table?: TablePart;
}

function editText(book: Book, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formula;
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.format(row, column);
  if (typeof value === 'number') {
    const { culture, dateSystem } = book.options;
    if (numberFormat.endsWith('%'))
      return `${String(Number((value * 100).toPrecision(15)))}%`.replace('.', culture.decimalSeparator);
    if (isDateFormat(numberFormat)) {
      const time = value % 1 === 0 ? '' : ' h:mm:ss';
      const pattern = value < 1 && time !== '' ? 'h:mm:ss' : culture.shortDatePattern + time;
      return displayText(value, pattern, culture, dateSystem);
    }
    return String(value).replace('.', culture.decimalSeparator);
  }
  const text = String(plainValue(value));
  if (typeof value !== 'string' || numberFormat === '@')
    return typeof value === 'boolean' ? text.toUpperCase() : text;
  // Text that would be read as something else shows the apostrophe that keeps it text.
  const read = readTyped(text, numberFormat, book.typing);
  return read.value === text && read.formula === undefined ? text : `'${text}`;
}

const alignments = {
  String: 'left',
  Double: 'right',
  Boolean: 'center',
  Error: 'center',
  Empty: 'left',
} as const;

export function viewCell(book: Book, sheet: Sheet, row: number, column: number): CellView {
  const value = sheet.value(row, column);
  const format = sheet.format(row, column);
  const painted = paintedAt(book, sheet, row, column);
  const formula = sheet.formula(row, column);
  const type = valueType(value);
  const aligned = format.horizontalAlignment.toLowerCase();
  const fill = painted.fill ?? format.fill;
  const table = tablePartAt(book, sheet, row, column);
  // Nothing is calculated here: a formula whose value nobody gave shows itself, so that the cell does not look empty.
  const uncalculated =
    formula !== undefined && value === '' && constantOf(formula) === undefined ? formula : undefined;
  return {
    text: painted.textHidden
      ? ''
      : (uncalculated ??
        displayText(
          value,
          painted.numberFormat ?? format.numberFormat,
          book.options.culture,
          book.options.dateSystem,
        )),
    edit: editText(book, sheet, row, column),
    value: plainValue(value),
    type,
    uncalculated: uncalculated !== undefined,
    ...(formula === undefined ? {} : { formula }),
    align: aligned === 'left' || aligned === 'center' || aligned === 'right' ? aligned : alignments[type],
    format,
    painted,
    ...(fill === undefined ? {} : { fill }),
    fontColor: painted.fontColor ?? format.fontColor,
    bold: painted.bold ?? format.bold,
    italic: painted.italic ?? format.italic,
    underlined: (painted.underline ?? format.underline) !== 'None',
    strikethrough: painted.strikethrough ?? format.strikethrough,
    ...(table === undefined ? {} : { table }),
  };
}
