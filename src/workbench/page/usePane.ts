import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Leaving } from '../protocol';
import { connectPane } from '../protocol';
import { sayIn } from '../words';
import type { DeskStore, OpenFile } from './desk';
import { playAs } from './playAs';
import type { RibbonCommand } from './Ribbon';

const paneUrl = new URL('pane/taskpane.html', location.href).href;

/** Puts the pane's frame into its place and connects it with the workbook. A new workbook, language or API level is a new pane. */
export function usePane(desk: DeskStore, { engine }: OpenFile, onLeave: (where: Leaving) => void) {
  const { locale, apiLevel, paneLoads } = useStore(desk);
  const [place, placeRef] = useState<HTMLElement | null>(null);
  const [running, setRunning] = useState(false);
  const say = sayIn(locale);

  useEffect(() => {
    if (!place) return;
    playAs(engine, { locale, apiLevel });
    const addinName = sayIn(locale)('addin');
    // The library reads its host from the frame's name, which Chromium takes over only when the frame enters the page:
    // so each load of the pane is a new frame, named before it is put in.
    const iframe = document.createElement('iframe');
    iframe.title = addinName;
    const connected = connectPane({ iframe, engine, paneUrl, addinName, onLeave });
    place.append(iframe);
    desk.setState({ pane: connected });
    return () => {
      desk.setState({ pane: null });
      connected.dispose();
      iframe.remove();
    };
  }, [desk, place, engine, locale, apiLevel, paneLoads, onLeave]);

  const run = async (command: RibbonCommand): Promise<void> => {
    setRunning(true);
    desk.setState({ activity: say('running', { command: say(command) }), notice: null });
    try {
      await desk.getState().pane?.runCommand(command);
      desk.setState({ activity: say('done', { command: say(command) }) });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      desk.setState({ activity: null, notice: say('refused', { reason: error.message }) });
    } finally {
      setRunning(false);
    }
  };
  const reload = useCallback(() => desk.setState({ paneLoads: desk.getState().paneLoads + 1 }), [desk]);
  return { placeRef, running, run, reload };
}
