import { WorkbookFault } from '../engine';
import type { WireObject } from './members';

/** The arguments of a call: plain values, or objects that the request names by path. What does not fit is refused. */
export class Arguments {
  constructor(
    readonly values: readonly unknown[],
    private readonly objects: readonly (WireObject | null | undefined)[] = [],
  ) {}

  has(at: number): boolean {
    return this.values[at] !== null && this.values[at] !== undefined;
  }

  value(at: number): unknown {
    return this.values[at];
  }

  object(at: number): WireObject | undefined {
    const object = this.objects[at];
    if (object === null) throw new WorkbookFault('ItemNotFound');
    return object;
  }

  text(at: number): string {
    const value = this.values[at];
    if (typeof value !== 'string') throw new WorkbookFault('InvalidArgument');
    return value;
  }

  textOr<T>(at: number, absent: T): string | T {
    return this.has(at) ? this.text(at) : absent;
  }

  whole(at: number): number {
    const value = this.values[at];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new WorkbookFault('InvalidArgument');
    return value;
  }

  wholeOr<T>(at: number, absent: T): number | T {
    return this.has(at) ? this.whole(at) : absent;
  }

  flagOr(at: number, absent: boolean): boolean {
    if (!this.has(at)) return absent;
    const value = this.values[at];
    if (typeof value !== 'boolean') throw new WorkbookFault('InvalidArgument');
    return value;
  }
}
