import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Note } from '../core';
import { DataWarning } from './DataWarning';
import { usePane, usePaneState } from './PaneContext';
import type { FateLine } from './qualityLines';
import { currencySigns, fateLines, isAboutData, isHiddenRows } from './qualityLines';
import { QualityLine } from './QualityLine';
import { RepairLines } from './RepairLines';
import { Section } from './Section';
import { fateText, firstOf } from './shownText';
import type { SourceDraft } from './sourceDraft';

const RatesInputs = lazy(() => import('./RatesInputs'));

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What became of every row, what was done to cells, and what the user can have otherwise. */
export function QualitySection() {
  const styles = useStyles();
  const { words } = usePane();
  const grading = usePaneState((state) => state.grading);
  const source = usePaneState((state) => state.draft?.source);
  if (!grading || !source) return null;
  const { read, fates, repairs } = grading.rows;
  const about = grading.warnings.filter(isAboutData);
  const hidden = about.find(isHiddenRows) ?? null;
  const title = words.t('pane.rowsRead', { count: read });
  const signs = currencySigns(grading.warnings, source.rates);
  return (
    <Section title={words.t('pane.data')}>
      <div>
        <Caption1 block className={styles.quiet}>
          {title}
        </Caption1>
        <ul className={styles.list} aria-label={title}>
          {fateLines(fates, source, hidden !== null).map((line) => (
            <RowsLine
              key={line.fate}
              line={line}
              detail={firstOf(fates[line.fate], words)}
              returns={source.returns}
              hidden={hidden}
            />
          ))}
        </ul>
      </div>
      {about
        .filter((warning) => !isHiddenRows(warning))
        .map((warning, i) => (
          <DataWarning key={i} note={warning} />
        ))}
      {signs.length > 0 && (
        <Suspense>
          <RatesInputs signs={signs} rates={source.rates} />
        </Suspense>
      )}
      <RepairLines repairs={repairs} />
    </Section>
  );
}

function RowsLine(props: {
  readonly line: FateLine;
  /** Where the first of them are. */
  readonly detail: string;
  readonly returns: SourceDraft['returns'];
  /** The warning that hidden rows count, where there are some. */
  readonly hidden: Note | null;
}) {
  const { line, detail, returns, hidden } = props;
  const { session, words } = usePane();
  const { fate, count, choice } = line;
  const asked = count > 0 || choice === null || choice.leftOut;
  const id = `fate ${fate}`;
  const kept =
    fate === 'hidden' && hidden ? words.t('pane.keptHidden', hidden.values) : words.t(`pane.kept.${fate}`);
  return (
    <QualityLine
      id={id}
      text={asked ? fateText(fate, count, words, returns) : kept}
      {...(fate !== 'used' && count > 0 ? { detail } : {})}
      {...(count > 0 ? { onShow: () => void session.rows.ofFate(id, fate) } : {})}
      {...(choice
        ? {
            action: {
              text: words.t(choice.leftOut ? 'pane.keep' : 'pane.leaveOut'),
              onClick: () => void session.changeSource(choice.other),
            },
          }
        : {})}
    />
  );
}
