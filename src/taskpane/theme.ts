import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}

/** Excel on the web tells no theme (OfficeDev/office-js #6134): the system's preference decides. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => dark.matches) ? webDarkTheme : webLightTheme;
}
