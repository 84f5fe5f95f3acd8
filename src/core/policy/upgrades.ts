import { Fault } from '../fault';

type Document = Readonly<Record<string, unknown>>;

/** Turns a policy document of one version into one of the next; `version` is set for it. */
export type Upgrade = (document: Document) => Document;

/** Entry n, counted from 1, turns a document of version n into one of version n + 1. Version 1 is the newest yet. */
export const UPGRADES: readonly Upgrade[] = [];

/**
 * The document in the newest version. What says no version that ever was stays as it is: the schema tells what is
 * wrong with it. Throws a Fault for a version that is newer than the newest.
 */
export function upgraded(value: unknown, upgrades: readonly Upgrade[] = UPGRADES): unknown {
  const newest = upgrades.length + 1;
  if (!isDocument(value)) return value;
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return value;
  if (version > newest) throw new Fault('policy.newerVersion', { version, newest });
  return upgrades
    .slice(version - 1)
    .reduce<Document>(
      (document, upgrade, step) => ({ ...upgrade(document), version: version + step + 1 }),
      value,
    );
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
