import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { Screen } from '../screens/screen';
import { HelpLink } from './HelpLink';
import { HELP_OF } from './helpOf';

const useStyles = makeStyles({
  help: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** At the end of a screen: the question that is asked there most, as the help calls it. */
export default function ScreenHelp({ screen }: { readonly screen: Screen }) {
  const styles = useStyles();
  const { words } = usePane();
  const to = HELP_OF[screen];
  return (
    <Caption1 block className={styles.help}>
      {to.startsWith('faq#') ? (
        <HelpLink to={to} text={words.t(`help.of.${screen}`)} />
      ) : (
        <HelpLink to={to} />
      )}
    </Caption1>
  );
}
