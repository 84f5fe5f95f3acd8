import type { MethodDocument, Policy, PolicyDocument } from '../core';
import type { Draft, MethodDraft, TopDraft } from './draft';
import { idOf, shownMethods } from './draft';
import { moved } from './fields/moved';
import { indicatorsOn } from './sourceDraft';

/** The draft with one method changed. What was only proposed is the user's now, as it stood. */
export function withMethod(draft: Draft, id: string, change: Partial<Omit<MethodDraft, 'id'>>): Draft {
  const shown = shownMethods(draft).find((method) => method.id === id);
  return {
    ...draft,
    methods: draft.methods.map((method) =>
      method.id === id ? { ...method, ...(shown ?? {}), ...change } : method,
    ),
  };
}

export const withoutMethod = (draft: Draft, id: string): Draft => ({
  ...draft,
  methods: draft.methods.filter((method) => method.id !== id),
});

/** The draft with a method in another place: a method can ask for the tiers of those before it. */
export function withMoved(draft: Draft, id: string, step: -1 | 1): Draft {
  const from = draft.methods.findIndex((method) => method.id === id);
  return { ...draft, methods: moved(draft.methods, from, from + step) };
}

/** The draft with one method more, at the end, by an id that no other has. */
export function withNewMethod(draft: Draft, document: MethodDocument): Draft {
  const taken = draft.methods.map(({ id }) => id);
  const id = freeId(idOf(document), taken);
  return { ...draft, methods: [...draft.methods, { id, document: { ...document, id }, on: true }] };
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let n = 2; taken.includes(id); n += 1) id = `${wanted}${n}`;
  return id;
}

/**
 * The draft as a template has it. Columns that were chosen stay, and how rows count and what is written where the template does not say. Of
 * indicators the template's own; where it has none, those stay whose columns are there.
 */
export function withTemplate(
  draft: Draft,
  { document, policy }: { readonly document: PolicyDocument; readonly policy: Policy },
  headers: readonly string[],
): Draft {
  const { version: _, source: said = {}, methods, ...top } = document;
  const { columns: _columns, list, indicators: _indicators, ...others } = policy.source;
  const { output = draft.top.output } = top;
  return {
    top: { ...top, ...(output ? { output } : {}) },
    methods: methods.map((method) => ({ id: idOf(method), document: method, on: true })),
    source: {
      ...draft.source,
      ...onlyKeysOf(said, others),
      indicators: said.indicators ? policy.source.indicators : indicatorsOn(draft.source.indicators, headers),
      list: list ? { ...draft.source.list, ...list } : draft.source.list,
    },
    own: true,
  };
}

/** Of what was parsed that which was written: a default is nothing that somebody said. */
const onlyKeysOf = <T extends object>(said: object, parsed: T): Partial<T> =>
  Object.fromEntries(Object.entries(parsed).filter(([key]) => key in said)) as Partial<T>;

/** The draft with a method called otherwise, wherever it is named. */
export function renamed(draft: Draft, id: string, name: string): Draft {
  const renamedIn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamedIn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        key === 'method' && part === id ? name : renamedIn(part),
      ]),
    );
  };
  const { methods, top } = draft;
  const taken = methods.some((method) => method.id === name);
  if (taken) return draft;
  return {
    ...draft,
    methods: methods.map((method) => {
      const document = renamedIn(method.document) as MethodDocument;
      return method.id === id
        ? { ...method, id: name, document: { ...document, id: name } }
        : { ...method, document };
    }),
    top: {
      ...(renamedIn(top) as TopDraft),
      ...(top.final === id ? { final: name } : {}),
    },
  };
}
