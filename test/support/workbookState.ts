import { keepBook } from '../../src/workbench/engine/undo/keepBook';
import { keepTree } from '../../src/workbench/engine/undo/keepTree';
import type { WorkbookEngine } from '../../src/workbench/engine';
import type { Bench } from './adapter';

/**
 * Keeps the whole workbook as it is now; what is returned puts it back, as often as it is called. That takes a
 * millisecond, where a new bench with its own office.js takes fifty and has to learn to be quick again.
 */
export function keepWorkbook({ engine, office }: Bench): () => void {
  const { book } = engine;
  const { lock, selection, activeSheet } = book;
  const locks = book.sheets.map((sheet) => ({ sheet, lock: sheet.lock }));
  const cells = keepBook(book);
  const settings = keepTree([book.settings, book.documentSettings]);
  return () => {
    cells();
    settings();
    Object.assign(book, { lock, selection, activeSheet });
    for (const one of locks) one.sheet.lock = one.lock;
    // What was computed from the cells, and what could be undone, belongs to another state.
    book.version += 1;
    book.steps.forget();
    office.forgetRequests();
  };
}

/**
 * All that persists in a workbook as one text, equal for workbooks that are equal to people and to the add-in: cells,
 * formats, rules, names, tables, charts, settings. The ids of rules say nothing; which rule an id in our settings
 * leads to does. Rules are in order among those of the same cells, charts in any.
 */
export function stateOf({ engine }: Bench): string {
  const snapshot = engine.snapshot();
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: [...sheet.conditionalFormats].sort((a, b) => compare(areasOf(a), areasOf(b))),
    charts: sheet.charts.map((chart) => JSON.stringify(chart)).sort(compare),
  }));
  const rules = ruleTexts(engine);
  const settings = Object.entries(snapshot.settings).map(
    ([key, value]) => [key, resolved(value, rules)] as const,
  );
  return JSON.stringify({ ...snapshot, sheets, settings: Object.fromEntries(settings) });
}

/** Holds the state of a workbook against another; both are shown in full when they differ. */
export function expectState(what: unknown, bench: Bench, wanted: string): void {
  const state = stateOf(bench);
  if (state !== wanted) {
    const [found, right] = [state, wanted].map((text): unknown => JSON.parse(text));
    expect([what, found]).toEqual([what, right]);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const areasOf = (rule: unknown): string => JSON.stringify((rule as { areas: unknown }).areas);

/** By id what a rule says and where. */
function ruleTexts({ book }: WorkbookEngine): ReadonlyMap<string, string> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      book.rulesOf(sheet).map(({ id, type, references, rule, format }) => {
        const areas = references.map(({ area }) => area);
        return [id, JSON.stringify([sheet.name, type, areas, rule, format])] as const;
      }),
    ),
  );
}

/** A setting with the rules in the place of their ids, in any order and without those that are gone: `"ruleIds":["…"]`, wherever it stands in it. */
function resolved(value: unknown, rules: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'string' || !value.includes('"ruleIds"')) return value;
  return JSON.parse(value, (key, item: unknown) =>
    key === 'ruleIds' ? (item as string[]).flatMap((id) => rules.get(id) ?? []).sort(compare) : item,
  );
}
