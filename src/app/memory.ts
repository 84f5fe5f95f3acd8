import { Fault, parsePolicy, upgraded } from '../core';
import type { Policy } from '../core';

/** What stays in the workbook so that Re-tier needs no pane: the policy, as a document. */
interface Memory {
  readonly version: 1;
  readonly policy: unknown;
  readonly language: string;
}

export function toMemory(policy: unknown, language: string): string {
  const memory: Memory = { version: 1, policy, language };
  return JSON.stringify(memory);
}

/** @throws Fault `memory.unreadable` when another version or another program wrote it */
export function fromMemory(stored: string): { document: unknown; policy: Policy; language: string } {
  let memory: Partial<Memory>;
  try {
    memory = JSON.parse(stored) as Partial<Memory>;
  } catch {
    throw new Fault('memory.unreadable');
  }
  if (memory.version !== 1) throw new Fault('memory.unreadable');
  return {
    // What is written back is of the newest version.
    document: upgraded(memory.policy),
    policy: parsePolicy(memory.policy),
    language: typeof memory.language === 'string' ? memory.language : 'en',
  };
}
