import { tokens } from '@fluentui/react-components';

/**
 * What pictures are painted with: theme colours, and the system's own where it forces them, which leaves the inside of
 * an svg alone. `Chart` says what they are; inside of it `fill={chartColours.accent}` is enough.
 */
export const chartColours = {
  /** Lines and texts that are read. */
  ink: 'var(--chart-ink)',
  /** Texts of axes, lines that compare. */
  quiet: 'var(--chart-quiet)',
  /** Lines behind everything. */
  grid: 'var(--chart-grid)',
  /** What the picture is about: a curve, bars; `accentTint` below it. */
  accent: 'var(--chart-accent)',
  accentTint: 'var(--chart-accent-tint)',
  /** What the picture stands on. */
  ground: 'var(--chart-ground)',
  /** For the better and for the worse: never alone, always with a word or a place that says the same. */
  better: 'var(--chart-better)',
  worse: 'var(--chart-worse)',
  focus: 'var(--chart-focus)',
} as const;

/** The rules of a chart's root that give `chartColours` their values. */
export const chartColourRules = {
  '--chart-ink': tokens.colorNeutralForeground1,
  '--chart-quiet': tokens.colorNeutralForeground2,
  '--chart-grid': tokens.colorNeutralStroke2,
  '--chart-accent': tokens.colorCompoundBrandStroke,
  '--chart-accent-tint': tokens.colorBrandBackground2,
  '--chart-ground': tokens.colorNeutralBackground1,
  '--chart-better': tokens.colorPaletteGreenForeground1,
  '--chart-worse': tokens.colorPaletteRedForeground1,
  '--chart-focus': tokens.colorStrokeFocus2,
  '@media (forced-colors: active)': {
    '--chart-ink': 'CanvasText',
    '--chart-quiet': 'CanvasText',
    '--chart-grid': 'GrayText',
    '--chart-accent': 'Highlight',
    '--chart-accent-tint': 'Canvas',
    '--chart-ground': 'Canvas',
    '--chart-better': 'CanvasText',
    '--chart-worse': 'CanvasText',
    '--chart-focus': 'Highlight',
  },
} as const;
