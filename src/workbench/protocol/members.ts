import type { WorkbookEngine } from '../engine';
import { WorkbookFault } from '../engine';
import type { Area, Book, Reference, Sheet } from '../engine/state';
import type { Areas, Targets } from './targets';

/** What a member may ask of the add-in's session: the workbook, other objects of the API, what the add-in keeps and hears. */
export interface Session {
  readonly engine: WorkbookEngine;
  readonly book: Book;
  /** Event registrations as `<event type> <target id>`. */
  readonly listening: Set<string>;
  readonly keptCount: number;
  wrap<K extends keyof Targets>(kind: K, target: Targets[K]): WireObject;
  targetOf<K extends keyof Targets>(kind: K, object: WireObject | undefined): Targets[K];
  isA(kind: keyof Targets, object: WireObject | undefined): boolean;
  has(members: Members<never>, member: string): boolean;
  range(sheet: Sheet, area: Area): WireObject;
  rangeOrNull(sheet: Sheet, area: Area | null): WireObject | null;
  areas(sheet: Sheet, areas: readonly Area[]): Areas;
  areaIn(sheet: Sheet, address: string): Area;
  areasIn(sheet: Sheet, addresses: string): Area[];
  reference(sheet: Sheet, area: Area): Reference;
  /** Called when the add-in's page has its ribbon functions at hand. */
  readonly onHandlersReady: () => void;
  letGo(id: string): void;
  letAllGo(): void;
  eventRange(id: string): WireObject;
  eventRangeOrNull(id: string): WireObject | null;
}

/** A scalar property; without `set` it is read-only. */
export interface Property<T> {
  readonly get: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** What a method answers: an object, null for a null object, or a plain value of a ClientResult. */
export type Answer = WireObject | Plain | null | undefined;

/** A plain answer, wrapped so that it is never taken for an object. */
export interface Plain {
  readonly plain: unknown;
}

export const plain = (value: unknown): Plain => ({ plain: value });

/** A method answers something or, being a deed, nothing. */
export type Method<T> =
  | ((target: T, args: Arguments, session: Session) => Answer)
  | ((target: T, args: Arguments, session: Session) => void);

/**
 * A class of the API over engine objects of type T. Members bear their wire names (PascalCase); `since` gives the
 * requirement set of those members that are later than the class itself.
 */
export interface Members<T> {
  readonly name: string;
  /** The requirement set that brought the class; 1.1 when absent. */
  readonly level?: string;
  readonly since?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties. */
  readonly links?: Readonly<Record<string, (target: T, session: Session) => WireObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The id that the library keeps: `Id`, `_Id`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Collections: their items, and one by its key. */
  readonly items?: (target: T, session: Session) => readonly WireObject[];
  readonly indexer?: (target: T, args: Arguments, session: Session) => WireObject;
}

/** An object of the API during a request, or longer when the add-in keeps a reference to it. */
export interface WireObject {
  readonly members: Members<never>;
  readonly target: unknown;
  /** The reference id, once the object is kept. */
  keptAs?: string;
  identity(): Readonly<Record<string, unknown>>;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  link(name: string): WireObject | null;
  call(name: string, args: Arguments): Answer;
  items(): readonly WireObject[];
  item(args: Arguments): WireObject;
}

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
