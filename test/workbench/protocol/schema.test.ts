import { readFileSync } from 'node:fs';
import { WorkbookEngine } from '../../../src/workbench/engine';
import { registry } from '../../../src/workbench/protocol';
import { loadOfficeInNode } from '../../support/officeInNode';

/** What the workbench says of a class. */
interface Played {
  readonly name: string;
  readonly level?: string;
  readonly since?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, { readonly set?: unknown }>>;
  readonly links?: object;
  readonly methods?: object;
}

const played: readonly Played[] = Object.values(registry);
const office = loadOfficeInNode(new WorkbookEngine());

/** What the library knows of a class: scalar properties with their wire names, and every wire name its code sends. */
function libraryClass(name: string) {
  const found = (office.Excel as unknown as Record<string, { prototype?: object } | undefined>)[name];
  const prototype = found?.prototype;
  if (!prototype) return undefined;
  const read = (key: string): unknown => (Reflect.get(prototype, key) ?? []) as unknown;
  const names = read('_scalarPropertyOriginalNames') as string[];
  const writable = read('_scalarPropertyUpdateable') as boolean[];
  const code = Object.values(Object.getOwnPropertyDescriptors(prototype))
    .flatMap((member) => ['get', 'set', 'value'].map((key) => Reflect.get(member, key) as unknown))
    .filter((member): member is (...args: never[]) => unknown => typeof member === 'function')
    .map(String)
    .join('\n');
  const sent = new Set(code.match(/"[A-Z_]\w*"/g)?.map((literal) => literal.slice(1, -1)));
  return { writable: new Map(names.map((wire, at) => [wire, writable[at] ?? false])), sent };
}

// These are known to the library, but not by a class of their own.
const nameless = ['FunctionResult', 'AddinInternalService'];

test.each(played.filter(({ name }) => !nameless.includes(name)))(
  '$name: every member that the workbench plays is one that the library sends',
  ({ name, properties = {}, links = {}, methods = {} }) => {
    const known = libraryClass(name);
    expect(known).toBeDefined();
    const wires = known?.writable ?? new Map<string, boolean>();
    expect(Object.keys(properties).filter((wire) => !wires.has(wire))).toEqual([]);
    const settable = Object.entries(properties).filter(([, { set }]) => set !== undefined);
    expect(settable.map(([wire]) => wire).filter((wire) => wires.get(wire) === false)).toEqual([]);
    const sent = known?.sent ?? new Set();
    expect([...Object.keys(links), ...Object.keys(methods)].filter((wire) => !sent.has(wire))).toEqual([]);
  },
);

const types = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const excel = types.slice(types.indexOf('declare namespace Excel'), types.indexOf('declare namespace Word'));

/** The requirement set of a class and of each of its members, from Microsoft's own comments. */
function documented(name: string) {
  const parts = excel.split(new RegExp(`\\n    class ${name} extends OfficeExtension\\.ClientObject \\{`));
  if (parts.length < 2) return undefined;
  const [before = '', after = ''] = parts;
  const setOf = (comment: string) => /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
  const classSet = setOf(before.slice(before.lastIndexOf('/**')));
  const body = after.slice(0, after.indexOf('\n    }\n'));
  const members = new Map<string, string>();
  for (const [, comment = '', member = ''] of body.matchAll(
    /\/\*\*((?:(?!\*\/).)*)\*\/\s*(?:readonly )?(\w+)[(:?]/gs,
  )) {
    const set = setOf(comment);
    if (set !== undefined && !members.has(member)) members.set(member, set);
  }
  return { classSet, members };
}

const later = (set: string | undefined): boolean => Number((set ?? '1.1').split('.')[1]) > 9;

test.each(played.filter(({ name }) => documented(name)))(
  '$name: members later than the floor of 1.9 carry the requirement set that Microsoft documents',
  ({ name, level, since = {}, properties = {}, links = {}, methods = {} }) => {
    const { classSet, members } = documented(name) ?? { members: new Map<string, string>() };
    if (later(classSet)) expect(level).toBe(classSet);
    const wires = [properties, links, methods].flatMap((list) => Object.keys(list));
    const expected = wires.flatMap((wire) => {
      const set = members.get(wire.charAt(0).toLowerCase() + wire.slice(1));
      return later(set) && set !== classSet ? [[wire, set]] : [];
    });
    expect(since).toEqual(Object.fromEntries(expected));
  },
);
