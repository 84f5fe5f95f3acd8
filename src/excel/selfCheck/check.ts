import type { PlainValue } from '../../workbook';
import type { Supports } from '../facts';

/** What a check has to itself: a new empty sheet, and the requests of a run of its own. */
export interface Ground {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** The sheet's name. */
  readonly title: string;
  readonly supports: Supports;
}

/** One question to the host, asked of cells that nobody else has. */
export interface Check {
  /** Its words are those of `selfCheck.ask.<id>`. */
  readonly id: string;
  /** The requirement set of ExcelApi that it needs. */
  readonly set: string;
  /** The Microsoft document, or the issue of OfficeDev/office-js ("#6827"), that the question comes from. */
  readonly source: string;
  /** What our own engine answers: plain, so that it can be compared. */
  readonly expected: PlainValue;
  /** Whether the library has what is asked for: the set may be there and the library older. */
  readonly exists?: (ground: Ground) => boolean;
  readonly run: (ground: Ground) => Promise<PlainValue>;
}
