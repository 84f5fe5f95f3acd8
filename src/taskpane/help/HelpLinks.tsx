import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import { HelpLink } from './HelpLink';

const PAGES = ['tour', 'templates', 'faq'] as const;

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The pages of the help. */
export function HelpLinks() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <nav aria-label={words.t('help.title')}>
      <ul className={styles.links}>
        {PAGES.map((page) => (
          <li key={page}>
            <HelpLink to={page} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
