import * as v from 'valibot';
import { recordCheck } from './recordCheck';
import type { RunRecord } from './runRecord';

const names = v.array(v.string());
const day = v.nullable(v.number());

const headSchema = v.object({
  version: v.literal(2),
  /** Of the customers: see `recordCheck`. */
  check: v.number(),
  at: v.string(),
  policy: v.string(),
  memory: v.string(),
  asOf: day,
  from: day,
  tiers: names,
  unknown: v.string(),
  limits: v.record(v.string(), v.array(v.nullable(v.number()))),
  columns: v.array(v.object({ methodId: v.string(), kind: v.picklist(['tier', 'segment']), tiers: names })),
});

/** What a record says once. */
type Head = v.InferOutput<typeof headSchema>;

/** What is said once, as JSON. */
export function recordHead(record: RunRecord): string {
  const { at, policy, memory, asOf, from, tiers, unknown, limits, columns } = record;
  return JSON.stringify({
    version: 2,
    check: recordCheck(record),
    at,
    policy,
    memory,
    asOf,
    from,
    tiers,
    unknown,
    limits,
    columns: columns.map((column) => ({
      methodId: column.methodId,
      kind: column.kind,
      tiers: column.tiers,
    })),
  });
}

/** What `recordHead` wrote; null when another program or version wrote it, or it was damaged. */
export function headOf(text: string): Head | null {
  try {
    const { success, output } = v.safeParse(headSchema, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}
