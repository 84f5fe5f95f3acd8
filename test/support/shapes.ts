interface Body {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/**
 * The number of one request of each shape, counted from 1: the first that does this to these kinds of things. What the
 * others do to other cells is the same to the host.
 * @param requests bodies as office.js sends them
 */
export function oneOfEachShape(requests: readonly string[]): number[] {
  const first = new Map<string, number>();
  requests.forEach((body, i) => {
    const shape = shapeOf(body);
    if (!first.has(shape)) first.set(shape, i + 1);
  });
  return [...first.values()];
}

/** Names of what is called (actions of type 3), set (of type 4) and reached for. */
function shapeOf(body: string): string {
  const { Actions, ObjectPaths } = JSON.parse(body) as Body;
  const done = Actions.filter(({ ActionType }) => ActionType === 3 || ActionType === 4).map(
    ({ Name }) => Name,
  );
  const reached = Object.values(ObjectPaths).map(({ Name }) => `.${Name}`);
  return [...new Set([...done, ...reached])].sort().join(' ');
}
