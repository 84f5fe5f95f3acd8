import type { WireObject } from './members';
import type { AddinSession } from './addinSession';
import type { QueryInfo } from './wire';

/** Names to load, by their lower-case first letter as the client writes them; null loads all scalar properties. */
type Wanted = Map<string, Wanted> | null;

/** `["address","format/fill/color"]` as a tree. */
function treeOf(query: QueryInfo): Wanted {
  const select = (query.Select ?? []).filter((path) => path !== '' && path !== '$none');
  const expand = query.Expand ?? [];
  const all = (query.Select ?? []).length === 0 && expand.length === 0;
  if (all || select.includes('*')) return null;
  const tree = new Map<string, Wanted>();
  for (const path of [...select, ...expand]) {
    let node: Map<string, Wanted> = tree;
    const parts = path.split('/');
    parts.forEach((part, index) => {
      const found = node.get(part);
      const last = index === parts.length - 1;
      if (last) {
        if (found === undefined) node.set(part, null);
        return;
      }
      const next = found ?? new Map<string, Wanted>();
      node.set(part, next);
      node = next;
    });
  }
  return tree;
}

/** The client's `rowCount` is the wire's `RowCount`; names that begin with `_` stay. */
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** All scalar properties that the played requirement set has. */
const allNames = (object: WireObject, session: AddinSession): string[] =>
  Object.keys(object.members.properties ?? {}).filter((name) => session.has(object.members, name));

const isCollection = (object: WireObject): boolean => object.members.items !== undefined;

function projectItems(
  object: WireObject,
  wanted: Wanted,
  query: QueryInfo,
  session: AddinSession,
): unknown[] {
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return items.map((item) => project(item, wanted, {}, session));
}

/** A collection's own properties (`count`) are told apart from those of its items. */
function projectCollection(
  object: WireObject,
  wanted: Wanted,
  query: QueryInfo,
  session: AddinSession,
): Record<string, unknown> {
  const own = Object.keys(object.members.properties ?? {});
  const result: Record<string, unknown> = {};
  if (!wanted) {
    for (const name of allNames(object, session)) result[name] = object.get(name);
    return { ...result, _Items: projectItems(object, null, query, session) };
  }
  const rest = new Map(wanted);
  for (const name of wanted.keys()) {
    if (!own.includes(wireName(name))) continue;
    result[wireName(name)] = object.get(wireName(name));
    rest.delete(name);
  }
  const items = rest.get('items');
  rest.delete('items');
  const ofItems: Wanted = items === null ? null : new Map([...(items ?? []), ...rest]);
  if (items === undefined && rest.size === 0) return result;
  return { ...result, _Items: projectItems(object, ofItems, query, session) };
}

function project(
  object: WireObject | null,
  wanted: Wanted,
  query: QueryInfo,
  session: AddinSession,
): unknown {
  if (!object) return null;
  const result: Record<string, unknown> = { ...object.identity() };
  if (object.keptAs !== undefined) result._ReferenceId = object.keptAs;
  if (isCollection(object)) return { ...result, ...projectCollection(object, wanted, query, session) };
  const names = wanted ? [...wanted.keys()].map(wireName) : allNames(object, session);
  for (const [index, name] of names.entries()) {
    if (object.members.links && Object.hasOwn(object.members.links, name)) {
      const below = wanted ? ([...wanted.values()][index] ?? null) : null;
      result[name] = project(object.link(name), below, {}, session);
    } else if (name !== '_ReferenceId') result[name] = object.get(name);
  }
  return result;
}

/** Answers a load: what was asked for, its id, and its reference id when it is kept. */
export const answerQuery = (object: WireObject | null, query: QueryInfo, session: AddinSession): unknown =>
  project(object, treeOf(query), query, session);
