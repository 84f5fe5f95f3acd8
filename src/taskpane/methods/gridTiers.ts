import type { GridDocument, GridMethod, TiersOf } from './gridDocument';
import { completed } from './gridDocument';
import { moved } from '../fields/moved';

export const MOST_TIERS = 100;

/** The tier that a cell has. */
export const tierAt = ({ cells, else: otherwise }: GridMethod, cell: string): string | undefined =>
  cells[cell] ?? otherwise;

export function withCell(
  document: GridDocument,
  method: GridMethod,
  tiersOf: TiersOf,
  cell: string,
  tier: string,
): GridDocument {
  const whole = completed(document, method, tiersOf);
  return { ...whole, cells: { ...whole.cells, [cell]: tier } };
}

/** The grid with a tier called otherwise, wherever it is given out. */
export function withTierName(
  document: GridDocument,
  method: GridMethod,
  tier: string,
  name: string,
): GridDocument {
  return replaced({ ...document, tiers: method.tiers.map((one) => (one === tier ? name : one)) }, tier, name);
}

/** The grid with one tier more, the worst, by a name that no other has. */
export const withTier = (document: GridDocument, method: GridMethod, name: string): GridDocument => ({
  ...document,
  tiers: [...method.tiers, freeName(name, method.tiers)],
});

export const withTierMoved = (
  document: GridDocument,
  method: GridMethod,
  from: number,
  to: number,
): GridDocument => ({ ...document, tiers: moved(method.tiers, from, to) });

/** The grid without a tier: its cells go to the next one, those of the last to the one before. */
export function withoutTier(document: GridDocument, method: GridMethod, tier: string): GridDocument {
  const place = method.tiers.indexOf(tier);
  const heir = method.tiers[place + 1] ?? method.tiers[place - 1];
  if (heir === undefined) return document;
  return replaced({ ...document, tiers: method.tiers.filter((one) => one !== tier) }, tier, heir);
}

/** The tier of all cells that have none of their own; without one they get the one that they had. */
export function withElse(
  document: GridDocument,
  method: GridMethod,
  tiersOf: TiersOf,
  tier: string | undefined,
): GridDocument {
  const { else: before, ...others } = document;
  const listed = { ...others, tiers: [...method.tiers] };
  if (tier !== undefined) return { ...listed, else: tier };
  if (before === undefined) return listed;
  const { else: _, ...bare } = method;
  // Who had the tier of all others is given it by name: that is the worst one to choose here.
  const tiers = [...method.tiers.filter((one) => one !== before), before];
  return { ...completed(listed, { ...bare, tiers }, tiersOf), tiers: [...method.tiers] };
}

function replaced(document: GridDocument, tier: string, by: string): GridDocument {
  const cells = Object.fromEntries(
    Object.entries(document.cells).map(([cell, own]) => [cell, own === tier ? by : own]),
  );
  return { ...document, cells, ...(document.else === tier ? { else: by } : {}) };
}

/** @param name "Tier 4": a number behind it is counted up */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let n = 2; taken.includes(free); n += 1) free = `${name} ${n}`;
  return free;
}
