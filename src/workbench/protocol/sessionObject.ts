import { WorkbookFault } from '../engine';
import type { Answer, Arguments, Members, Session, WireObject } from './members';
import { Refusal, located, locationOf } from './refusal';

/** An object of the API: the members of its class that the played requirement set has, over an object of the engine. */
export class SessionObject<T> implements WireObject {
  keptAs?: string;

  constructor(
    readonly members: Members<T>,
    readonly target: T,
    private readonly session: Session,
  ) {}

  identity(): Readonly<Record<string, unknown>> {
    return this.members.identity?.(this.target) ?? {};
  }

  get(name: string): unknown {
    const property = this.#find(this.members.properties, name);
    return located(this.members.name, name, () => property.get(this.target, this.session));
  }

  set(name: string, value: unknown): void {
    const property = this.#find(this.members.properties, name);
    located(this.members.name, name, () => {
      if (!property.set) throw new WorkbookFault('AccessDenied');
      property.set(this.target, value, this.session);
    });
  }

  link(name: string): WireObject | null {
    const link = this.#find(this.members.links, name);
    return located(this.members.name, name, () => link(this.target, this.session));
  }

  call(name: string, args: Arguments): Answer {
    const method = this.#find(this.members.methods, name);
    return located(this.members.name, name, () => method(this.target, args, this.session) ?? undefined);
  }

  items(): readonly WireObject[] {
    return located(this.members.name, 'items', () => this.members.items?.(this.target, this.session) ?? []);
  }

  item(args: Arguments): WireObject {
    const { indexer } = this.members;
    if (!indexer) throw this.#missing('GetItem');
    return located(this.members.name, 'GetItem', () => indexer(this.target, args, this.session));
  }

  #find<V>(list: Readonly<Record<string, V>> | undefined, name: string): V {
    const found = list && Object.hasOwn(list, name) ? list[name] : undefined;
    if (found === undefined || !this.session.has(this.members, name)) throw this.#missing(name);
    return found;
  }

  #missing(name: string): Refusal {
    const { code, message } = new WorkbookFault('ApiNotFound');
    const location = locationOf(this.members.name, name);
    return new Refusal(code, `${message} (${location})`, location);
  }
}
