import { registry } from '../../src/workbench/protocol';

type Member = (...args: unknown[]) => unknown;

interface Played {
  readonly name: string;
  readonly properties?: Record<string, { get: Member; set?: Member }>;
  readonly links?: Record<string, Member>;
  readonly methods?: Record<string, Member>;
}

const classes = Object.values(registry) as unknown as readonly Played[];

let heard: Set<string> | null = null;

function hearing(name: string, member: Member): Member {
  return (...args) => {
    heard?.add(name);
    return member(...args);
  };
}

for (const { name, properties = {}, links = {}, methods = {} } of classes) {
  for (const [member, { get, set }] of Object.entries(properties)) {
    properties[member] = {
      get: hearing(`${name}.${member}`, get),
      ...(set ? { set: hearing(`${name}.${member} =`, set) } : {}),
    };
  }
  for (const list of [links, methods])
    for (const [member, work] of Object.entries(list)) list[member] = hearing(`${name}.${member}`, work);
}

/**
 * The members of the API that the library asked the engine for while some work was done: "Range.Values" read,
 * "Range.Values =" set, "Range.Clear" called. Not those of null objects.
 */
export async function membersUsed(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  heard = all;
  try {
    await work();
  } finally {
    heard = null;
  }
  return all;
}
