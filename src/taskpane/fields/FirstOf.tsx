import { Caption1, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import { listed } from './listed';

/** The first of a list, and a button for the rest. It stays when it is pressed, and with it the focus. */
export function FirstOf<T>(props: {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}) {
  const { items, children } = props;
  const { words } = usePane();
  const [opened, setOpened] = useState(false);
  const { shown, most } = listed(items.length, opened);
  const ofAll = most === items.length ? 'list.showAll' : 'list.showFirstOf';
  return (
    <>
      {children(items.slice(0, shown))}
      {most !== null && (
        <Caption1 block>
          <Link as="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {words.t(opened ? 'list.showFewer' : ofAll, { count: items.length, most })}
          </Link>
        </Caption1>
      )}
    </>
  );
}
