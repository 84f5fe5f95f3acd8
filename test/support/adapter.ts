import { apply, preview, proposeSelection, retier } from '../../src/app';
import type { RunOptions, RunResult } from '../../src/app';
import type { Grading } from '../../src/core';
import { ExcelWorkbook } from '../../src/excel';
import type { Sheet, WorkbookOptions } from '../../src/workbench/engine';
import { parseArea, WorkbookEngine } from '../../src/workbench/engine';
import { createWords } from '../../src/words';
import { InProcessGrader } from './inProcessGrader';
import type { OfficeInNode } from './officeInNode';
import { loadOfficeInNode } from './officeInNode';

/** 2024-12-31, for `asOf: "today"`. */
const TODAY = 20_088;

export const ABC = { version: 1, methods: [{ id: 'abc', kind: 'abc' }] };
export const ALL = {
  version: 1,
  methods: [
    { id: 'abc', kind: 'abc' },
    { id: 'rfm', kind: 'rfm' },
    {
      id: 'weighted',
      kind: 'weighted',
      indicators: [{ metric: 'amount' }, { metric: 'recency' }],
      cut: { kind: 'headcount', shares: [0.2, 0.3] },
    },
  ],
};

/** By hand: 甲 800, 乙 200, 丙 60 of 1 060. Shares before: 0, .755, .943, so A, A, B; 丁 returned only: C. */
export const ORDERS: readonly (readonly unknown[])[] = [
  ['Customer', 'Order date', 'Amount'],
  ['甲', '2024-01-05', 700],
  ['乙', '2024-01-06', 200],
  ['丙', '2024-01-07', 60],
  ['甲', '2024-02-01', 100],
  ['丁', '2024-02-02', -40],
  ['', '2024-02-03', 10],
];
export const ORDERS_ABC = ['ABC tier', 'A', 'A', 'B', 'A', 'C', ''];

/** The genuine office.js in Node over an engine of our own, with the adapter on top. */
export class Bench {
  readonly engine: WorkbookEngine;
  readonly sheet: Sheet;
  private readonly adapter: ExcelWorkbook;
  private loaded: OfficeInNode | undefined;
  readonly grader = new InProcessGrader();
  readonly words = createWords('en-US');

  constructor(rows: readonly (readonly unknown[])[] = ORDERS, options: WorkbookOptions = {}) {
    this.engine = new WorkbookEngine({ sheets: ['Orders'], ...options });
    this.sheet = this.engine.load('Orders', rows);
    this.select(0, 0, rows.length, rows[0]?.length ?? 1);
    this.adapter = new ExcelWorkbook((set) => this.office.isSetSupported('ExcelApi', set));
  }

  /** Loaded when it is asked for: a workbook to compare with needs none. */
  get office(): OfficeInNode {
    return (this.loaded ??= loadOfficeInNode(this.engine));
  }

  /** The adapter finds `Excel` where a page has it; with several benches it is that of the one in use. */
  get workbook(): ExcelWorkbook {
    Object.assign(globalThis, { Excel: this.office.Excel });
    return this.adapter;
  }

  select(row: number, column: number, rows = 1, columns = 1): void {
    this.engine.select(this.sheet, [{ row, column, rows, columns }]);
  }

  selectAddresses(...addresses: string[]): void {
    const areas = addresses.map((address) => {
      const area = parseArea(address);
      if (!area) throw new Error(address);
      return area;
    });
    this.engine.select(this.sheet, areas);
  }

  async grade(document: unknown = ABC, options: RunOptions = {}): Promise<RunResult> {
    const candidate = await proposeSelection(this.workbook, TODAY);
    return apply(this.workbook, this.grader, this.words, candidate, document, options);
  }

  /** Reads and grades the selection; nothing is written. */
  async preview(document: unknown = ABC): Promise<Grading> {
    const candidate = await proposeSelection(this.workbook, TODAY);
    return preview(this.workbook, this.grader, candidate, document);
  }

  retier(options: RunOptions = {}): Promise<RunResult> {
    return retier(this.workbook, this.grader, createWords, TODAY, options);
  }

  /** What a person or another add-in does in the workbook, said in office.js; `sheet` is the first one. */
  inExcel(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<void> {
    return this.office.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(this.sheet.name), context);
      await context.sync();
    });
  }

  /** The formulas-or-values that a person sees in a column, from the first row on. */
  column(index: number, rows: number): unknown[] {
    return Array.from({ length: rows }, (_, row) => this.engine.cell(this.sheet, row, index).text);
  }
}

/** The fault that a piece of work ends in. */
export async function faultOf(
  work: Promise<unknown>,
): Promise<{ id: string; values: Record<string, unknown> }> {
  try {
    await work;
  } catch (error) {
    const { id, values } = error as { id: string; values: Record<string, unknown> };
    if (typeof id !== 'string') throw error;
    return { id, values };
  }
  throw new Error('no fault');
}
