/** Error values a cell can hold. */
export const errorTexts = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
] as const;

export class CellError {
  constructor(readonly text: string) {}
}

const known = new Map<string, CellError>(errorTexts.map((text) => [text, new CellError(text)]));

/** The one object of an error text, undefined when the text is no error value. */
export const cellError = (text: string): CellError | undefined => known.get(text.toUpperCase());

/** What a cell holds; null is an empty cell, `''` the result of a formula such as `=""`. */
export type CellValue = string | number | boolean | CellError | null;

/** Names of Excel.RangeValueType. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(value: CellValue): ValueType {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Error';
}

/** A value as it crosses the wire: errors are strings, an empty cell is `''`. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.text : value;
}
