import type { Arguments } from './arguments';
import type { Session } from './session';

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
