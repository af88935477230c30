// The object that a webview of Excel gives a page as `window.external`, by which office.js speaks to its host.
import type { HostSettings } from '../model/context';
import { safeArray, type SafeArray } from './safeArray';

/** Numbers by which office.js knows calls and events. */
const CALLS = { richApiRequest: 93 };
export const HOST_EVENTS = { documentSelectionChanged: 2, richApiMessage: 33 };
const SUCCESS = 0;
const HTTP_OK = 200;
/** Among the flags of a host: the page shares a runtime with the ribbon's commands. */
const SHARED_RUNTIME = 1;
/** The page is shown as a task pane. */
const DISPLAY_TASK_PANE = 2;
/** Where the request's JSON and its flags stand among the parameters. */
const BODY = 4;
const FLAGS = 6;

type Callback = (result: unknown) => void;
export type EventHandler = (event: number, payload: SafeArray) => void;

/** What the host behind the object does. */
export interface HostCalls {
  readonly settings: Readonly<HostSettings>;
  /** Answers a rich-API request: its response as JSON, or an error number of the transport. */
  execute(body: string, flags: number, answer: (response: string | number) => void): void;
  readSettings(): Map<string, string>;
  writeSettings(settings: Map<string, string>): void;
  /** Without a handler: no longer. */
  onEvent(event: number, handler: EventHandler | undefined): void;
}

export interface NativeHostObject {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown>;
  Execute(id: number, parameters: unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
}

/** Requirement sets as the client library asks for them. */
function requirementSets(apiLevel: string): string {
  return JSON.stringify({
    ExcelApi: apiLevel,
    SharedRuntime: '1.1',
    DelayForCellEdit: '1.1',
    Settings: '1.1',
  });
}

/** Colours of Excel's own surfaces, as numbers, the way a host tells them. */
const THEMES = {
  light: {
    bodyForegroundColor: 0x000000,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f3f3,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xf0f0f0,
    controlBackgroundColor: 0x363636,
  },
};

let connections = 0;

export function createHostObject(calls: HostCalls): NativeHostObject {
  const { settings } = calls;
  // office.js keeps document settings in the tab's session storage, under the instance: each page is one of its own.
  const instance = `${Date.now()}-${++connections}`;
  const documentSettings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of calls.readSettings()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]): void {
      calls.writeSettings(new Map(keys.map((key, index) => [key, values[index] ?? ''])));
    },
  };
  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.locale,
    GetAppDataLocale: () => settings.dataLocale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetInstanceId: () => instance,
    GetCorrelationId: () => 'workbench',
    GetHostFullVersion: () => '16.0.0.0',
    GetInitialDisplayMode: () => DISPLAY_TASK_PANE,
    GetSupportedMatrix: () => requirementSets(settings.apiLevel),
    GetSettings: () => documentSettings,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[settings.theme]),
  };
  return {
    // Host, platform, version of the host file, locale, correlation id, flags.
    GetHostInfo: () => `Excel$Win32$16.01$${settings.locale}$workbench$$$${SHARED_RUNTIME}`,
    GetContext: () => context,
    Execute(id, parameters, callback) {
      if (id !== CALLS.richApiRequest) {
        setTimeout(() => callback(safeArray([SUCCESS])));
        return;
      }
      const request = parameters[0] as unknown[];
      calls.execute(String(request[BODY]), Number(request[FLAGS]), (response) => {
        callback(
          typeof response === 'number'
            ? safeArray([response])
            : safeArray([SUCCESS, safeArray([HTTP_OK, safeArray([]), response])]),
        );
      });
    },
    RegisterEvent(id, _target, handler, callback) {
      calls.onEvent(id, handler);
      callback(SUCCESS);
    },
    UnregisterEvent(id, _target, callback) {
      calls.onEvent(id, undefined);
      callback(SUCCESS);
    },
  };
}
