import { Link } from '@fluentui/react-components';
import { usePane } from '../PaneContext';

/** A page of the help, and a heading of it: `faq#ties`. */
export type HelpPlace = HelpPage | `${HelpPage}#${string}`;
type HelpPage = 'tour' | 'templates' | 'faq';

/**
 * Opens a page of the help in the pane's language, in the browser: an add-in's pane has no way back.
 * @param text what it is called; without it the page's own name, or "More about this" of a heading
 */
export function HelpLink({ to, text }: { readonly to: HelpPlace; readonly text?: string }) {
  const { words } = usePane();
  // There are no others: another language reads English.
  const language = words.language === 'zh' ? 'zh' : 'en';
  const [page = '', heading] = to.split('#');
  const shown = text ?? words.t(heading === undefined ? `help.${page}` : 'help.about');
  return (
    <Link
      href={`help/${language}/${page}.html${heading === undefined ? '' : `#${heading}`}`}
      target="_blank"
      rel="noopener"
      aria-label={words.t('help.newWindow', { what: shown })}
    >
      {shown}
    </Link>
  );
}
