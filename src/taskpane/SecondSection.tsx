import { useEffect } from 'react';
import type { Place, SecondSource } from '../app';
import type { ListPolicy, Note } from '../core';
import { Choice } from './fields/Choice';
import { ListCounts } from './ListCounts';
import { ListIndicators } from './ListIndicators';
import { isOpen } from './listAt';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

/** A place that is still to be chosen; those that are there have a kind before a blank. */
const OPEN = 'open';

const keyOf = ({ kind, name }: Pick<Place, 'kind' | 'name'>): string => `${kind} ${name}`;
const keyOfList = ({ table, sheet }: ListPolicy): string =>
  keyOf(table === undefined ? { kind: 'sheet', name: sheet ?? '' } : { kind: 'table', name: table });

/** The customer column of the second source is in question. */
const isListCustomer = ({ id }: Note): boolean => id === 'list.customer' || id === 'list.noHeader';

/** A second source that knows more about the customers: where it is, whom it lists, what of it counts. */
export function SecondSection() {
  const { session, words } = usePane();
  const places = usePaneState((state) => state.places);
  const second = usePaneState((state) => state.second);
  const fault = usePaneState((state) => state.secondFault);
  const list = usePaneState((state) => state.draft?.source.list ?? null);
  const own = usePaneState((state) => state.candidate?.source);
  const unsettled = usePaneState((state) =>
    [state.previewFault, state.fault].find((note) => note !== null && isListCustomer(note)),
  );
  const counts = usePaneState((state) => state.grading?.list);
  useEffect(() => void session.second.lookForPlaces(), [session]);
  // The rows that are graded are no list of their own customers.
  const others = (places ?? []).filter(({ kind, name }) =>
    own?.table === undefined ? !(kind === 'sheet' && name === own?.sheet) : name !== own.table,
  );
  const open = list !== null && isOpen(list);
  const chosen = open ? OPEN : list ? keyOfList(list) : '';
  const known = open || chosen === '' || others.some((place) => keyOf(place) === chosen);
  return (
    <Section title={words.t('pane.second')}>
      <Choice
        label={words.t('pane.secondPlace')}
        value={chosen}
        options={[
          ...(open ? [{ value: OPEN, text: words.t('pane.chooseKind') }] : []),
          { value: '', text: words.t('pane.none') },
          ...(known ? [] : [{ value: chosen, text: list?.table ?? list?.sheet ?? '' }]),
          ...others.map((place) => ({
            value: keyOf(place),
            text: words.t(`place.${place.kind}`, { name: place.name }),
          })),
        ]}
        required={open}
        onFocus={() => void session.second.lookForPlaces()}
        onChange={(value) => void session.second.pick(others.find((place) => keyOf(place) === value) ?? null)}
      />
      {fault && <Message intent="warning" note={fault} />}
      {list && unsettled && <Message intent="warning" note={unsettled} />}
      {list && second && <ListColumns list={list} second={second} />}
      {list && counts && <ListCounts counts={counts} {...(second ? { place: second.place } : {})} />}
    </Section>
  );
}

function ListColumns({ list, second }: { list: ListPolicy; second: SecondSource }) {
  const { session, words } = usePane();
  const headers = second.columns.map(({ header }) => header);
  const customer = list.columns?.customer ?? '';
  return (
    <>
      <Choice
        label={words.t('role.customer')}
        description={words.t('pane.second')}
        value={customer}
        options={[
          ...(customer === '' ? [{ value: '', text: words.t('pane.none') }] : []),
          ...headers.map((header) => ({ value: header, text: header })),
        ]}
        required
        onChange={(header) =>
          void session.second.changeList({
            columns: { ...list.columns, customer: header },
            indicators: list.indicators.filter(({ column }) => column !== header),
          })
        }
      />
      <ListIndicators list={list} second={second} />
    </>
  );
}
