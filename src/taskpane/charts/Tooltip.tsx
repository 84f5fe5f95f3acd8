import { makeStyles, tokens } from '@fluentui/react-components';
import type { Told } from './useTooltip';

const GAP = 10;

const useStyles = makeStyles({
  box: {
    position: 'absolute',
    boxSizing: 'border-box',
    zIndex: 1,
    pointerEvents: 'none',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    width: 'max-content',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Stands on the side that has more room, so that it is never cut off. What it says has a mark's name too. */
export function Tooltip(props: { readonly told: Told; readonly width: number; readonly height: number }) {
  const { told, width, height } = props;
  const styles = useStyles();
  const beside = told.x < width / 2 ? { left: told.x + GAP } : { right: width - told.x + GAP };
  const above = told.y < height / 2 ? { top: told.y + GAP } : { bottom: height - told.y + GAP };
  const maxWidth = Math.max(told.x, width - told.x) - 2 * GAP;
  return (
    <div className={styles.box} style={{ ...beside, ...above, maxWidth }} aria-hidden>
      {told.text}
    </div>
  );
}
