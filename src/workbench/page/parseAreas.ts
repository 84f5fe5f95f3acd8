import type { Area } from '../engine';
import { parseArea } from '../engine';

/** Reads one or several areas, all in the same sheet, which the first may name; null when they cannot be read. */
export function parseAreas(address: string): { sheet?: string; areas: readonly Area[] } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(address.trim());
  if (!match) return null;
  const [, quoted, plain, list = ''] = match;
  const areas: Area[] = [];
  for (const part of list.split(/[,，]/)) {
    const area = parseArea(part);
    if (!area) return null;
    areas.push(area);
  }
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { areas } : { sheet, areas };
}
