type Numbers = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** A typed array that grows: room doubles, so that any number of blocks costs linear time. */
export class Growing<T extends Numbers> {
  /** May be replaced by `grow`: read it again after each call. */
  values: T;
  length = 0;
  private readonly make: (size: number) => T;

  constructor(make: (size: number) => T) {
    this.make = make;
    this.values = make(1024);
  }

  /** Makes room for `more` entries behind the last one and counts them in; they hold 0 until written. */
  grow(more: number): T {
    this.length += more;
    if (this.length > this.values.length) {
      const wider = this.make(Math.max(this.length, this.values.length * 2));
      wider.set(this.values);
      this.values = wider;
    }
    return this.values;
  }

  /** The entries in an array of just their length. */
  finish(): T {
    if (this.values.length === this.length) return this.values;
    const exact = this.make(this.length);
    exact.set(this.values.subarray(0, this.length));
    return exact;
  }
}

export const growingNumbers = (): Growing<Float64Array> => new Growing((size) => new Float64Array(size));
export const growingCodes = (): Growing<Int32Array> => new Growing((size) => new Int32Array(size));
export const growingShorts = (): Growing<Uint16Array> => new Growing((size) => new Uint16Array(size));
export const growingBytes = (): Growing<Uint8Array> => new Growing((size) => new Uint8Array(size));
