import { WorkbookFault } from './fault';

/** Refuses names that Excel refuses: empty, over 31 characters, `: \ / ? * [ ]`, an apostrophe at an end, "History". */
export function checkSheetName(name: string, others: readonly string[]): void {
  const invalid =
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (invalid) throw new WorkbookFault('InvalidArgument');
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new WorkbookFault('ItemAlreadyExists');
}

/** The first free name of the kind Sheet1, Sheet2, … */
export function freeName(stem: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
