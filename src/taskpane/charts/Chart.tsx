import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FigureRow } from '../closer/FigureTable';
import { FigureTable } from '../closer/FigureTable';
import { usePane } from '../PaneContext';
import { chartColourRules } from './chartColours';
import { keepOneStop, moveBetweenMarks } from './markKeys';
import { Tooltip } from './Tooltip';
import type { Told, TooltipTools } from './useTooltip';
import { TooltipContext } from './useTooltip';
import { useWidth } from './useWidth';

const useStyles = makeStyles({
  chart: { ...chartColourRules, minWidth: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  asTable: { minWidth: 'max-content', fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
  frame: { position: 'relative', marginTop: tokens.spacingVerticalXS },
  // A word of an axis may reach over its end.
  svg: { display: 'block', overflow: 'visible', fontFamily: tokens.fontFamilyBase, userSelect: 'none' },
});

/** Inner size of a picture, px. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The numbers of a picture, for who cannot or does not want to read it. */
export interface ChartTable {
  /** Heads the names. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The columns are texts. */
  readonly texts?: boolean;
}

/** The frame of every picture: title, one sentence that says what it shows, the picture as wide as there is room, its table. */
export function Chart(props: {
  readonly title: string;
  /** One sentence: the caption, and what a screen reader says of the picture. */
  readonly summary: string;
  /** Of the picture, px. */
  readonly height: number;
  readonly table: ChartTable;
  /** It has `Mark`s or handles. Without them it is one image, whose parts nobody is told of. */
  readonly interactive?: boolean;
  /** What is drawn, in px: children of an svg. */
  readonly children: (size: ChartSize) => ReactNode;
}) {
  const { title, summary, height, table, interactive = false, children } = props;
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const [frame, width] = useWidth();
  const [asTable, setAsTable] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const tooltip = useMemo(
    (): TooltipTools => ({ tell: setTold, middleOf: (element) => middleIn(svg.current, element) }),
    [],
  );
  // Marks come and go with the data.
  useLayoutEffect(() => {
    if (svg.current) keepOneStop(svg.current);
  });
  return (
    <div className={styles.chart}>
      <div className={styles.head}>
        <Caption1Strong id={`${id}title`} className={styles.title}>
          {title}
        </Caption1Strong>
        <Button
          size="small"
          appearance="subtle"
          className={styles.asTable}
          aria-expanded={asTable}
          aria-label={words.t('chart.tableOf', { title })}
          onClick={() => setAsTable(!asTable)}
        >
          {words.t('chart.asTable')}
        </Button>
      </div>
      <Caption1 block id={`${id}summary`} className={styles.quiet}>
        {summary}
      </Caption1>
      <div ref={frame} className={styles.frame} style={{ height }}>
        {width > 0 && (
          <TooltipContext.Provider value={tooltip}>
            <svg
              ref={svg}
              className={styles.svg}
              role={interactive ? 'group' : 'img'}
              aria-labelledby={`${id}title`}
              aria-describedby={`${id}summary`}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
              onPointerLeave={() => setTold(null)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setTold(null);
                moveBetweenMarks(event);
              }}
            >
              {children({ width, height })}
            </svg>
          </TooltipContext.Provider>
        )}
        {told && <Tooltip told={told} width={width} height={height} />}
      </div>
      {asTable && <FigureTable title={title} {...table} />}
    </div>
  );
}

function middleIn(svg: SVGSVGElement | null, element: Element): Pick<Told, 'x' | 'y'> {
  const outer = svg?.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2 - (outer?.left ?? 0), y: top + height / 2 - (outer?.top ?? 0) };
}
