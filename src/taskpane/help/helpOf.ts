import type { Screen } from '../screens/screen';
import type { HelpPlace } from './HelpLink';

/** What is asked most on a screen, and where it is answered. */
export const HELP_OF: Readonly<Record<Screen, HelpPlace>> = {
  start: 'faq#select',
  data: 'faq#left-out',
  method: 'templates',
  preview: 'faq#ties',
  write: 'tour#grade',
  history: 'faq#limits',
  policy: 'faq#kept',
  settings: 'faq#privacy',
};
