import './workbench.css';
import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { setEditing } from '../grid/setEditing';
import { SheetView } from '../grid/SheetView';
import { SayContext, sayIn } from '../words';
import type { DeskStore, OpenFile } from './desk';
import { attempt, openFile, openSample } from './desk';
import { DropTarget } from './DropTarget';
import { FormulaRow } from './FormulaRow';
import { addressOf, goTo } from './goTo';
import { Pane } from './Pane';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { useEngineVersion } from './useEngineVersion';
import { useFigures } from './useFigures';
import { usePane } from './usePane';

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

/** The page around one open workbook. */
function Page({ desk, file }: { readonly desk: DeskStore; readonly file: OpenFile }) {
  const { locale, apiLevel, paneShown, activity, notice } = useStore(desk);
  const { engine } = file;
  const version = useEngineVersion(engine);
  const figures = useFigures(engine, version);
  const say = sayIn(locale);
  const pane = usePane(desk, file);
  const grid = useRef<DataEditorRef>(null);
  const tryTo = useCallback((action: () => void) => attempt(desk, action), [desk]);
  const open = useCallback((dropped: File) => void openFile(desk, dropped, dropped.name), [desk]);
  const { selection, activeSheet } = engine;
  useEffect(() => grid.current?.focus(), [engine]);

  return (
    <div className="page">
      <header className="title">
        <h1>{file.name}</h1>
        <p>
          {say('title')} · {say('subtitle')}
        </p>
      </header>
      <Ribbon
        locale={locale}
        apiLevel={apiLevel}
        busy={pane.running}
        onOpenFile={open}
        onOpenSample={(name) => void openSample(desk, name)}
        onShowPane={() => desk.setState({ paneShown: true })}
        canUndo={engine.canUndo}
        onUndo={() => engine.undo()}
        onCommand={(name) => void pane.run(name)}
        onLocale={(chosen) => desk.setState({ locale: chosen })}
        onApiLevel={(level) => desk.setState({ apiLevel: level })}
      />
      <FormulaRow
        address={addressOf(selection)}
        content={
          selection.kind === 'cells'
            ? engine.cell(activeSheet, selection.active.row, selection.active.column).edit
            : ''
        }
        onGoTo={(address) => {
          grid.current?.focus();
          if (!goTo(engine, address)) desk.setState({ notice: say('badAddress', { address }) });
        }}
        onContent={(content) => {
          grid.current?.focus();
          if (selection.kind !== 'cells') return;
          const { row, column } = selection.active;
          tryTo(() => engine.enter(activeSheet, row, column, content));
        }}
        onEditing={(editing) => setEditing(engine, editing)}
      />
      <main className="sheet">
        <SheetView key={activeSheet.id} gridRef={grid} engine={engine} version={version} attempt={tryTo} />
        <DropTarget onFile={open} />
      </main>
      <SheetTabs
        tabs={engine.sheets.filter(({ visibility }) => visibility === 'Visible')}
        activeId={activeSheet.id}
        onActivate={(sheet) => tryTo(() => engine.activate(sheet))}
        onRename={(sheet, name) => tryTo(() => engine.renameSheet(sheet, name))}
        onAdd={() => tryTo(() => engine.activate(engine.addSheet()))}
      />
      <Pane
        shown={paneShown}
        placeRef={pane.placeRef}
        onReload={pane.reload}
        onClose={() => desk.setState({ paneShown: false })}
      />
      <StatusBar
        state={activity ?? say(engine.editing ? 'editing' : 'ready')}
        notice={notice}
        figures={figures}
        locale={locale}
        onDismiss={() => desk.setState({ notice: null })}
      />
    </div>
  );
}
