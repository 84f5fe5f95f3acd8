import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { contentOf } from './content';
import { meaningOf } from './headerMeaning';
import type { HeaderMeaning } from './headerMeaning';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** A year, month or quarter, as columns are named by. */
const PERIOD = /^(?:(?:19|20)\d\d年?|\d{1,2}月份?|第?[一二三四1-4]季度|q[1-4]|h[12]|[上下]半年)$/i;
export const isPeriod = (text: string): boolean => PERIOD.test(text.trim());

const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** Whether a cell can only be data: a number that is no year, a date. */
export function isData(cell: Cell | undefined): boolean {
  if (cell === undefined || typeof cell === 'object') return false;
  if (typeof cell === 'number') return !isYear(cell);
  const content = contentOf([cell]);
  return (content === 'number' || content === 'date') && !isPeriod(String(cell));
}

const isKnown = (meant: HeaderMeaning | undefined): boolean =>
  meant?.exact === true || meant?.doubtful === true;

/** One row, looked at as a header. Sheets may have thousands of columns: nothing is looked at before it is asked for. */
export class HeaderRow {
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
  /** Cells that are not empty. */
  readonly width: number;
  private couldBe: boolean | undefined;
  private knownWords: number | undefined;

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
    this.texts = cells.map((cell) => cellText(cell).trim());
    this.width = this.texts.filter((text) => text !== '').length;
  }

  /** Whether every cell could be a header: no number but a year, no date. */
  get words(): boolean {
    this.couldBe ??= this.width > 0 && !this.cells.some(isData);
    return this.couldBe;
  }

  /** Whether some cells, but not all, are labels of what stands beside them: 单位：某公司. */
  get labels(): boolean {
    const ends = this.texts.filter((text) => /[:：]$/.test(text)).length;
    return ends > 0 && ends < this.width;
  }

  /** Whether an empty cell stands between two that are not, as to the right of a group's name. */
  get gap(): boolean {
    const filled = [...this.texts.keys()].filter((column) => this.texts[column] !== '');
    return (filled.at(-1) ?? 0) - (filled[0] ?? 0) >= this.width && this.width > 0;
  }

  /** Whether a cell names the customer. */
  get customer(): boolean {
    return this.texts.some((text) => meaningOf(text)?.meaning === 'customer');
  }

  /** Cells that are words of the dictionary. */
  get known(): number {
    this.knownWords ??= this.texts.filter((text) => isKnown(meaningOf(text))).length;
    return this.knownWords;
  }
}

/** Rows below a header that are looked at. */
export const EVIDENCE_ROWS = 20;

/** Whether rows below speak for a header: in one of its columns they have numbers or dates, and it a word. */
export function evidence(
  header: readonly Cell[],
  below: readonly (readonly Cell[])[],
  columns: readonly number[] = [...header.keys()],
): boolean {
  const rows = below.slice(0, EVIDENCE_ROWS);
  return columns.some((column) => {
    const cell = header[column];
    if (cellText(cell).trim() === '' || isData(cell)) return false;
    const content = contentOf(rows.map((row) => row[column]));
    return content === 'number' || content === 'date';
  });
}

/** Whether a row could be a header, and rows below speak for it. */
export function looksLikeHeader(row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const { words, width } = new HeaderRow(row);
  return words && width > 1 && evidence(row, below);
}
