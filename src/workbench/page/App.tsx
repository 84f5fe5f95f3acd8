import './workbench.css';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { SayContext, sayIn } from '../words';
import type { DeskStore } from './desk';
import { Page } from './Page';

export function App({ desk }: { readonly desk: DeskStore }) {
  const { locale, file, activity, notice } = useStore(desk);
  const say = sayIn(locale);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${file?.name ?? say('unnamed')} · Customer Tiers`;
  });
  return (
    <SayContext.Provider value={say}>
      {file ? <Page desk={desk} file={file} /> : <p role="status">{notice ?? activity}</p>}
    </SayContext.Provider>
  );
}
