import type { WorkbookOptions } from '../../src/workbench/engine';
import { WorkbookEngine, parseArea } from '../../src/workbench/engine';
import type { OfficeInNode } from '../support/officeInNode';
import { loadOfficeInNode } from '../support/officeInNode';

/** A workbook and the genuine library over it. */
export interface ExcelOver {
  readonly engine: WorkbookEngine;
  readonly office: OfficeInNode;
  /** One `Excel.run`; the sheet is the first one. */
  run<T>(body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** The code and place of the error that a run ends in. */
  fails(body: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<{
    code: string;
    message: string;
    location: string | undefined;
  }>;
  /** Rows typed in from A1 of the first sheet. */
  fill(rows: readonly (readonly unknown[])[]): void;
  select(...addresses: string[]): void;
  /** What cells of the first sheet hold, as the API reads them. */
  values(address: string): unknown[][];
}

export function excelOver(options: WorkbookOptions = {}): ExcelOver {
  const engine = new WorkbookEngine({ thisYear: 2026, ...options });
  const office = loadOfficeInNode(engine);
  const first = engine.activeSheet;
  const area = (address: string) => {
    const parsed = parseArea(address);
    if (!parsed) throw new Error(address);
    return parsed;
  };
  const over: ExcelOver = {
    engine,
    office,
    run: (body) =>
      office.Excel.run((context) => body(context, context.workbook.worksheets.getItem(first.name))),
    fails: async (body) => {
      try {
        await over.run(async (context, sheet) => {
          await body(context, sheet);
          await context.sync();
        });
      } catch (error) {
        const { code, message, debugInfo } = error as OfficeExtension.Error;
        if (typeof code !== 'string') throw error;
        return { code, message, location: debugInfo.errorLocation };
      }
      throw new Error('nothing failed');
    },
    fill: (rows) => {
      engine.load(first.name, rows);
    },
    select: (...addresses) => engine.select(first, addresses.map(area)),
    values: (address) => {
      const { row, column, rows, columns } = area(address);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => engine.cell(first, row + r, column + c).value),
      );
    },
  };
  return over;
}
