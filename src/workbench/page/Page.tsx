import type { DataEditorRef } from '@glideapps/glide-data-grid';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { setEditing } from '../grid/setEditing';
import { SheetView } from '../grid/SheetView';
import { useClipboard } from '../grid/useClipboard';
import { useSay } from '../words';
import type { DeskStore, OpenFile } from './desk';
import { attempt, openFile, openSample, saveSheet } from './desk';
import { DropTarget } from './DropTarget';
import { FormulaRow } from './FormulaRow';
import { addressOf, goTo } from './goTo';
import { Lacks } from './Lacks';
import { sortBy } from './menus/cellMenuItems';
import { SheetMenus } from './menus/SheetMenus';
import type { OpenMenu } from './menus/SheetMenus';
import { Pane } from './Pane';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { useEngineVersion } from './useEngineVersion';
import { useFigures } from './useFigures';
import { usePane } from './usePane';
import { useRegions } from './useRegions';

/** The page around one open workbook. */
export function Page({ desk, file }: { readonly desk: DeskStore; readonly file: OpenFile }) {
  const { locale, apiLevel, paneShown, activity, notice } = useStore(desk);
  const { engine } = file;
  const version = useEngineVersion(engine);
  const figures = useFigures(engine, version);
  const say = useSay();
  const grid = useRef<DataEditorRef>(null);
  const pane = usePane(desk, file, useRegions(desk, grid));
  const clipboard = useClipboard(engine);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [lacks, setLacks] = useState(false);
  const tryTo = useCallback((action: () => void) => attempt(desk, action), [desk]);
  const open = useCallback((dropped: File) => void openFile(desk, dropped, dropped.name), [desk]);
  const { selection, activeSheet } = engine;
  const active = selection.kind === 'cells' ? selection.active : null;
  const cell = active && engine.cell(activeSheet, active.row, active.column);
  const toCells = useCallback(() => grid.current?.focus(), []);
  const emit = useCallback(async (what: 'copy' | 'paste') => grid.current?.emit(what), []);
  useEffect(toCells, [engine, toCells]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      saveSheet(desk);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [desk]);

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
        onSave={() => saveSheet(desk)}
        canUndo={engine.canUndo}
        canRedo={engine.canRedo}
        filtered={engine.filters.hasOwn(activeSheet)}
        onUndo={() => engine.undo()}
        onRedo={() => engine.redo()}
        onSort={(ascending) => tryTo(() => sortBy(engine, ascending))}
        onFilter={() => tryTo(() => engine.filters.toggle(activeSheet))}
        onShowPane={() => desk.setState({ paneShown: true })}
        onCommand={(name) => void pane.run(name)}
        onLocale={(chosen) => desk.setState({ locale: chosen })}
        onApiLevel={(level) => desk.setState({ apiLevel: level })}
        onLacks={() => setLacks(true)}
      />
      <FormulaRow
        address={addressOf(selection)}
        content={cell?.edit ?? ''}
        onGoTo={(address) => {
          toCells();
          if (!goTo(engine, address)) desk.setState({ notice: say('badAddress', { address }) });
        }}
        onContent={(content) => {
          toCells();
          if (active && content !== cell?.edit)
            tryTo(() => engine.enter(activeSheet, active.row, active.column, content));
        }}
        onEditing={(editing) => setEditing(engine, editing)}
      />
      <main className="sheet">
        <SheetView
          key={activeSheet.id}
          gridRef={grid}
          engine={engine}
          version={version}
          clipboard={clipboard}
          attempt={tryTo}
          onMenu={(place) => setMenu({ kind: 'cells', place })}
          onFilterButton={(button, place) => setMenu({ kind: 'filter', button, place })}
        />
        <DropTarget onFile={open} />
        {menu && (
          <SheetMenus
            menu={menu}
            engine={engine}
            toCells={toCells}
            emit={emit}
            clipboard={clipboard}
            attempt={tryTo}
            onPasteRefused={() => desk.setState({ notice: say('pasteRefused') })}
            onClose={() => {
              setMenu(null);
              toCells();
            }}
          />
        )}
      </main>
      <SheetTabs
        sheets={engine.sheets}
        activeId={activeSheet.id}
        onActivate={(sheet) => tryTo(() => engine.activate(sheet))}
        onRename={(sheet, name) => tryTo(() => engine.renameSheet(sheet, name))}
        onAdd={() => tryTo(() => engine.activate(engine.addSheet()))}
        onDelete={(sheet) => tryTo(() => engine.deleteSheet(sheet))}
        onHide={(sheet, hidden) => tryTo(() => engine.setVisibility(sheet, hidden ? 'Hidden' : 'Visible'))}
        onMove={(sheet, to) => tryTo(() => engine.moveSheet(sheet, engine.sheets.indexOf(to)))}
      />
      <Pane
        shown={paneShown}
        placeRef={pane.placeRef}
        onReload={pane.reload}
        onClose={() => {
          desk.setState({ paneShown: false });
          toCells();
        }}
      />
      <StatusBar
        state={activity ?? say(engine.editing ? 'editing' : cell?.uncalculated ? 'uncalculated' : 'ready')}
        notice={notice}
        figures={figures}
        locale={locale}
        onDismiss={() => desk.setState({ notice: null })}
      />
      {lacks && <Lacks apiLevel={apiLevel} onClose={() => setLacks(false)} />}
    </div>
  );
}
