import {
  Body1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { coloursOf, finalSizes } from '../app';
import type { Grading, MethodResult } from '../core';
import type { Words } from '../words';
import { useGraded } from './closer/useGraded';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { PreviewFault } from './PreviewFault';
import { isAboutData } from './qualityLines';
import { Section } from './Section';
import { unseen } from './unseen';
import { shortAmount } from './shortAmount';

// The figures come first, their pictures after them.
const MethodPictures = lazy(() => import('./charts/MethodPictures'));

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  cell: { paddingLeft: 0, paddingRight: tokens.spacingHorizontalXS },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
  },
  numberHead: {
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    '& > *': { justifyContent: 'flex-end' },
  },
  share: {
    width: '46px',
    textAlign: 'right',
    paddingLeft: 0,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  unseen,
  shareHead: { width: '46px', paddingLeft: 0, paddingRight: 0 },
  name: { width: '40%', paddingLeft: 0, paddingRight: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Sizes and totals per tier; nothing of it is written yet. */
export function PreviewSection() {
  const { words } = usePane();
  const grading = usePaneState((state) => state.grading);
  const graded = useGraded();
  const fault = usePaneState((state) => state.previewFault);
  const styles = useStyles();
  const final = grading && finalSizes(grading);
  return (
    <Section title={words.t('pane.preview')}>
      <PreviewFault />
      {!grading && !fault && <Body1 className={styles.quiet}>{words.t('pane.noPreview')}</Body1>}
      {grading &&
        Object.entries(grading.methods).map(([id, method]) => (
          <div key={id}>
            <TierTable title={titleOf(id, method, grading, words)} method={method} />
            {graded && (
              <Suspense>
                <MethodPictures id={id} graded={graded} />
              </Suspense>
            )}
          </div>
        ))}
      {final && <TierTable title={words.t('column.tier')} method={final} />}
      {grading?.warnings
        .filter((warning) => !isAboutData(warning))
        .map((warning, i) => (
          <Message key={i} intent="warning" note={warning} />
        ))}
    </Section>
  );
}

/** Several methods of one kind are told apart by their ids, as in the sheet. */
function titleOf(id: string, { kind }: MethodResult, { methods }: Grading, words: Words): string {
  const column = words.t(`column.${kind}`);
  const shared = Object.values(methods).filter((other) => other.kind === kind).length > 1;
  return shared ? words.t('column.ofMethod', { column, method: id }) : column;
}

function TierTable(props: {
  readonly title: string;
  readonly method: Pick<MethodResult, 'tiers' | 'unknown'>;
}) {
  const { title, method } = props;
  const styles = useStyles();
  const { words } = usePane();
  const unknown = method.unknown.customers > 0 ? [method.unknown] : [];
  const all = [...method.tiers, ...unknown];
  const chosen = usePaneState(({ draft }) => draft?.top.output?.colours);
  const colours = coloursOf(
    [...method.tiers, method.unknown].map(({ name }) => name),
    chosen ?? {},
  );
  const customers = all.reduce((sum, tier) => sum + tier.customers, 0);
  return (
    <Table size="extra-small" aria-label={title}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.name}>{title}</TableHeaderCell>
          <TableHeaderCell className={styles.numberHead}>{words.t('pane.customers')}</TableHeaderCell>
          <TableHeaderCell className={styles.shareHead}>
            <span className={styles.unseen}>{words.t('pane.share')}</span>
          </TableHeaderCell>
          <TableHeaderCell className={styles.numberHead}>{words.t('pane.total')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {all.map((tier, i) => (
          <TableRow key={tier.name}>
            <TableCell className={styles.cell}>
              <span
                className={styles.chip}
                style={{ backgroundColor: colours[i]?.fill, color: colours[i]?.font }}
              >
                {tier.name}
              </span>
            </TableCell>
            <TableCell className={styles.number}>{words.number(tier.customers)}</TableCell>
            <TableCell className={styles.share}>
              {words.percent(tier.customers / Math.max(1, customers))}
            </TableCell>
            <TableCell
              className={styles.number}
              {...(tier.total === null ? {} : { title: words.number(tier.total) })}
            >
              {tier.total === null ? '' : shortAmount(tier.total, words)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
