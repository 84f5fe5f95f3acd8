import type { WorkbookEngine } from '../engine';
import type { Area, Book, Reference, Sheet } from '../engine/state';
import { findName, parseArea, splitAreas, splitSheet } from '../engine/state';
import { WorkbookFault } from '../engine';
import type { Members, Session, WireObject } from './members';
import { SessionObject } from './sessionObject';
import type { Areas, Targets } from './targets';

export type Registry = { readonly [K in keyof Targets]: Members<Targets[K]> };

/** Microsoft, Excel.Worksheet.getRange: "The address has a limit of 8192 characters". */
const LONGEST_ADDRESS = 8192;

const numberOf = (level: string): number => {
  const [major = '0', minor = '0'] = level.split('.');
  return Number(major) * 1000 + Number(minor);
};

/** One add-in's view of a workbook: objects it keeps, events it listens to, the classes it can use. */
export class AddinSession implements Session {
  readonly book: Book;
  /** Event registrations as `<event type> <target id>`. */
  readonly listening = new Set<string>();
  onHandlersReady: () => void = () => undefined;
  #kept = new Map<string, WireObject>();
  #passing = new Set<Reference>();
  #events = new Map<string, Reference>();
  #nextReference = 1;
  /** By requirement set whether it is played: every member of every request is asked for. */
  #played = new Map<string, boolean>();

  constructor(
    readonly engine: WorkbookEngine,
    private readonly registry: Registry,
  ) {
    this.book = engine.book;
  }

  // Objects

  wrap<K extends keyof Targets>(kind: K, target: Targets[K]): WireObject {
    return new SessionObject(this.registry[kind], target, this);
  }

  /** A range that follows the cells until the request ends, or until the add-in lets go of it. */
  range(sheet: Sheet, area: Area): WireObject {
    return this.wrap('Range', this.reference(sheet, area));
  }

  rangeOrNull(sheet: Sheet, area: Area | null): WireObject | null {
    return area ? this.range(sheet, area) : null;
  }

  areas(sheet: Sheet, areas: readonly Area[]): Areas {
    return { sheet, references: areas.map((area) => this.reference(sheet, area)) };
  }

  /** An address or a name within a sheet; one of another sheet, or none at all, is an invalid argument. */
  areaIn(sheet: Sheet, address: string): Area {
    if (address.length > LONGEST_ADDRESS) throw new WorkbookFault('InvalidArgument');
    const { sheet: other, rest } = splitSheet(address);
    if (other !== undefined && other.toLowerCase() !== sheet.name.toLowerCase())
      throw new WorkbookFault('InvalidArgument');
    const area = parseArea(rest);
    if (area) return area;
    const name = findName(this.book, rest, sheet) ?? findName(this.book, rest, null);
    if (name?.target.kind === 'place' && name.target.reference.sheet === sheet && name.target.reference.area)
      return name.target.reference.area;
    throw new WorkbookFault('InvalidArgument');
  }

  areasIn(sheet: Sheet, addresses: string): Area[] {
    return splitAreas(addresses).map((address) => this.areaIn(sheet, address));
  }

  reference(sheet: Sheet, area: Area): Reference {
    if (sheet.deleted) throw new WorkbookFault('ItemNotFound');
    const reference = this.book.references.add(sheet, area);
    this.#passing.add(reference);
    return reference;
  }

  /** The engine object behind an argument of that class; another class is an invalid argument. */
  targetOf<K extends keyof Targets>(kind: K, object: WireObject | undefined): Targets[K] {
    if (object?.members !== this.registry[kind]) throw new WorkbookFault('InvalidArgument');
    return object.target as Targets[K];
  }

  isA(kind: keyof Targets, object: WireObject | undefined): boolean {
    return object?.members === this.registry[kind];
  }

  // References that outlive a request

  keep(object: WireObject): string {
    if (object.keptAs !== undefined) return object.keptAs;
    const id = `r${this.#nextReference++}`;
    object.keptAs = id;
    this.#kept.set(id, object);
    for (const reference of this.#referencesOf(object)) this.#passing.delete(reference);
    return id;
  }

  kept(id: string): WireObject {
    const object = this.#kept.get(id);
    if (!object) throw new WorkbookFault('InvalidReference');
    return object;
  }

  letGo(id: string): void {
    const object = this.#kept.get(id);
    this.#kept.delete(id);
    if (!object) return;
    delete object.keptAs;
    for (const reference of this.#referencesOf(object)) this.#passing.add(reference);
  }

  letAllGo(): void {
    for (const id of [...this.#kept.keys()]) this.letGo(id);
  }

  /** The range of a change event, by the id that the event bears. */
  eventRangeOrNull(id: string): WireObject | null {
    const reference = this.#events.get(id);
    return reference?.area ? this.range(reference.sheet, reference.area) : null;
  }

  eventRange(id: string): WireObject {
    const found = this.eventRangeOrNull(id);
    if (!found) throw new WorkbookFault('ItemNotFound');
    return found;
  }

  /** Remembers the cells of an event; the last hundred are enough, for handlers run at once. */
  rememberEvent(sheet: Sheet, area: Area): string {
    const id = `e${this.#nextReference++}`;
    this.#events.set(id, this.book.references.add(sheet, area));
    for (const [oldest, reference] of this.#events) {
      if (this.#events.size <= 100) break;
      this.#events.delete(oldest);
      this.book.references.release(reference);
    }
    return id;
  }

  /** How many objects the add-in keeps. */
  get keptCount(): number {
    return this.#kept.size;
  }

  endRequest(): void {
    for (const reference of this.#passing) this.book.references.release(reference);
    this.#passing.clear();
  }

  #referencesOf(object: WireObject): readonly Reference[] {
    if (this.isA('Range', object)) return [this.targetOf('Range', object)];
    return this.isA('RangeAreas', object) ? this.targetOf('RangeAreas', object).references : [];
  }

  // Members

  /** True when the workbench plays this set of the API. */
  plays(level: string): boolean {
    let played = this.#played.get(level);
    if (played === undefined) {
      played = numberOf(level) <= numberOf(this.engine.options.apiLevel);
      this.#played.set(level, played);
    }
    return played;
  }

  /** True when the workbench plays a requirement set that has the member. */
  has(members: Members<never>, member: string): boolean {
    return this.plays(members.since?.[member] ?? members.level ?? '1.1');
  }
}
