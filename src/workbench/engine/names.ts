import { formatArea, parseArea, quoteSheetName, splitSheet } from './address';
import type { Area } from './area';
import type { Book } from './book';
import { constantOf } from './constantFormula';
import type { DefinedName } from './definedName';
import { WorkbookFault } from './fault';
import type { Sheet } from './sheet';

/**
 * Names begin with a letter, `_` or `\`, hold letters, digits, `.`, `_`, `\`, are no cell reference (RFM2026, R1C1)
 * and at most 255 characters (Microsoft: "Names in formulas").
 */
function checkName(name: string): void {
  const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!shape || parseArea(name) || /^(?:[rc]|r\d*c\d*)$/i.test(name))
    throw new WorkbookFault('InvalidArgument');
}

export const findName = (book: Book, name: string, scope: Sheet | null): DefinedName | undefined =>
  book.names.find((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase());

/** `Sheet1!$A$1:$B$2` as an area of a sheet of this book; undefined when the text names none. */
export function readPlace(book: Book, text: string): { sheet: Sheet; area: Area } | undefined {
  const { sheet: sheetName, rest } = splitSheet(text.trim().replace(/^=/, ''));
  const sheet = sheetName === undefined ? undefined : book.sheetNamed(sheetName);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : undefined;
}

/** Adds a name for a place or a formula. */
export function addName(
  book: Book,
  name: string,
  scope: Sheet | null,
  target: string | { sheet: Sheet; area: Area },
  comment = '',
): DefinedName {
  book.refuseReadOnly();
  checkName(name);
  if (findName(book, name, scope)) throw new WorkbookFault('ItemAlreadyExists');
  if (book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()))
    throw new WorkbookFault('ItemAlreadyExists');
  const place = typeof target === 'string' ? readPlace(book, target) : target;
  const added: DefinedName = {
    id: `${scope?.id ?? 'Workbook'}!${name}`,
    name,
    scope,
    target: place
      ? { kind: 'place', reference: book.references.add(place.sheet, place.area) }
      : formulaTarget(typeof target === 'string' ? target : ''),
    visible: true,
    comment,
    bornIn: book.request,
    deleted: false,
  };
  book.names.push(added);
  book.emit({ kind: 'names', origin: book.origin });
  return added;
}

function formulaTarget(text: string): DefinedName['target'] {
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula === '=') throw new WorkbookFault('InvalidArgument');
  return { kind: 'formula', formula, value: constantOf(formula) ?? '' };
}

/** Points an existing name elsewhere. */
export function retargetName(book: Book, item: DefinedName, formula: string): void {
  book.refuseReadOnly();
  const place = readPlace(book, formula);
  if (item.target.kind === 'place') book.references.release(item.target.reference);
  item.target = place
    ? { kind: 'place', reference: book.references.add(place.sheet, place.area) }
    : formulaTarget(formula);
  book.emit({ kind: 'names', origin: book.origin });
}

/** A name can be hidden in the request that made it only; later Excel ignores that, but shows it again (OfficeDev/office-js #3878). */
export function setNameVisible(book: Book, item: DefinedName, visible: boolean): void {
  if (!visible && item.bornIn !== book.request) return;
  item.visible = visible;
  book.emit({ kind: 'names', origin: book.origin });
}

export function deleteName(book: Book, item: DefinedName): void {
  book.refuseReadOnly();
  item.deleted = true;
  book.names = book.names.filter((other) => other !== item);
  if (item.target.kind === 'place') book.references.release(item.target.reference);
  book.emit({ kind: 'names', origin: book.origin });
}

/** The formula of a name: `=Sheet1!$A$1`, `=#REF!` once its cells are gone. */
export function nameFormula({ target }: DefinedName): string {
  if (target.kind === 'formula') return target.formula;
  const { sheet, area } = target.reference;
  if (!area) return '=#REF!';
  return `=${quoteSheetName(sheet.name)}!${formatArea(area, true)}`;
}
