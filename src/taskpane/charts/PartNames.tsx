import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { partColour } from './partColours';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyle: 'none',
  },
  part: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  swatch: {
    flexShrink: 0,
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
  name: { overflowWrap: 'anywhere' },
});

/** Which colour is which part, in the order of the bars. */
export function PartNames({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {names.map((name, part) => (
        <li key={part} className={styles.part}>
          <span className={styles.swatch} style={{ backgroundColor: partColour(part) }} aria-hidden />
          <Caption1 className={styles.name}>{name}</Caption1>
        </li>
      ))}
    </ul>
  );
}
