import type { WorkbookEngine } from '../engine';

/** What a page can ask of the host besides the workbook's own set; `RibbonApi` and `DialogApi` are advertised, not played. */
const otherSets = { SharedRuntime: '1.1', AddinCommands: '1.1', DelayForCellEdit: '1.1' };

export interface PaneIdentity {
  readonly conversationId: string;
  readonly controlId: string;
  readonly addinName: string;
}

const displayLanguage = ({ options }: WorkbookEngine): string => options.language;

/** Requirement sets as the library reads them: with them it answers `isSetSupported` by itself. */
function requirementMatrix({ options }: WorkbookEngine): string {
  return JSON.stringify({ ExcelApi: options.apiLevel, ...otherSets });
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(
  engine: WorkbookEngine,
  identity: PaneIdentity,
): Readonly<Record<string, unknown>> {
  return {
    _id: identity.controlId,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: displayLanguage(engine),
    _dataLocale: engine.options.culture.name,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(engine.options.name)}`,
    _clientMode: engine.readOnly ? 0 : 1,
    _settings: [...engine.book.documentSettings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: identity.conversationId,
    _appInstanceId: identity.controlId,
    _requirementMatrix: requirementMatrix(engine),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.19000.40000',
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: identity.addinName,
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}

/** The name of the pane's frame: where the library finds its host and the conversation. */
export function frameName(engine: WorkbookEngine, identity: PaneIdentity, hostPage: string): string {
  const language = displayLanguage(engine);
  return JSON.stringify({
    baseFrameName: identity.controlId,
    hostInfo: `Excel$Web$16.01$${language}$${identity.conversationId}$$disableLogging$0`,
    xdmInfo: `${identity.conversationId}|${identity.controlId}|${hostPage}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
