import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Grading } from '../../core';
import { headersOf } from '../draft';
import { Choice } from '../fields/Choice';
import { Message } from '../Message';
import { usePane, usePaneState } from '../PaneContext';
import { LIVE_ROWS } from '../paneState';
import { OWN } from './found';
import { MovesFound } from './MovesFound';
import { templateDocument, templatesThatFit } from './templatesThatFit';

/** Who would move by another policy: the one that was written last, or a template. */
export function WhoMoves({ grading }: { readonly grading: Grading }) {
  const { session, words } = usePane();
  const written = usePaneState((state) => state.graded);
  const candidate = usePaneState((state) => state.candidate);
  const draft = usePaneState((state) => state.draft);
  const second = usePaneState((state) => state.second);
  const moves = usePaneState((state) => state.moves);
  const current = usePaneState((state) => state.grading === grading);
  const [against, setAgainst] = useState(moves?.against ?? '');
  const fitting = useMemo(() => {
    if (!draft || !candidate) return [];
    const list = second?.columns.map(({ header }) => header) ?? [];
    return templatesThatFit(draft, { sheet: headersOf(candidate), list }, words.language);
  }, [draft, candidate, second, words]);
  const found = moves?.against === against && moves.grading === grading ? moves : null;
  const live = candidate !== null && candidate.source.rowCount <= LIVE_ROWS;
  const wanted = against !== '' && found === null && current;
  const compare = useCallback((): void => {
    if (!candidate) return;
    const headers = headersOf(candidate);
    void session.closer.compareWith(
      against,
      against === OWN ? undefined : (own) => templateDocument(against, own, headers, words.language),
    );
  }, [against, candidate, session, words]);
  useEffect(() => {
    if (wanted && live) compare();
  }, [wanted, live, grading, compare]);
  return (
    <>
      <Choice
        label={words.t('closer.against')}
        value={against}
        options={[
          { value: '', text: words.t('pane.chooseKind') },
          ...(written || against === OWN ? [{ value: OWN, text: words.t('closer.asWritten') }] : []),
          ...fitting.map((id) => ({ value: id, text: words.t(`preset.${id}.name`) })),
        ]}
        onChange={setAgainst}
      />
      {wanted && !live && <Button onClick={compare}>{words.t('closer.compare')}</Button>}
      {found &&
        ('note' in found ? (
          <Message intent="warning" note={found.note} />
        ) : (
          <MovesFound comparison={found.comparison} own={against === OWN} />
        ))}
    </>
  );
}
