// The host under an add-in: puts the store behind the native object that office.js talks to.
import type { AddInReference } from '../src/xlsx/settingsPart';
import type { HostContext, HostSettings } from './model/context';
import { CommentThreads } from './model/commentThreads';
import { EVENTS } from './model/events';
import { LiveRange, LiveRanges } from './model/liveRange';
import { settingsChanged } from './model/settings';
import { EventSource, Subscriptions, type Message } from './protocol/events';
import { Faults, TRANSPORT_ERRORS, type Fault } from './protocol/faults';
import {
  HOST_EVENTS,
  createHostObject,
  type EventHandler,
  type NativeHostObject,
} from './protocol/hostObject';
import { References } from './protocol/references';
import type { Request, Response } from './protocol/request';
import { entryOf, isHousekeeping, type RequestEntry } from './protocol/requestLog';
import { processRequest } from './protocol/requestProcessor';
import { safeArray, type SafeArray } from './protocol/safeArray';
import type { WorkbookStore } from './store/store';

/** Request flag by which a batch waits while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
/** What Excel on the web takes and gives at most, in bytes. */
export const WEB_SIZE_LIMIT = 5 * 1024 * 1024;

/** The add-in as its manifest names it, tried out as a developer does. */
export const ADD_IN: AddInReference = {
  id: '99040b5a-aa5f-40d0-ac70-7e526a23a698',
  version: '0.1.0.0',
  store: 'developer',
  storeType: 'Registry',
};

export interface Host {
  /** The object for `window.external` of a page that starts; a page before it hears no more events. */
  connect(): NativeHostObject;
  /** The page is gone: it gets no more answers. */
  disconnect(): void;
  /** What the next page is told; the API level counts at once. */
  readonly settings: HostSettings;
  /** What the add-in sent, oldest first; without what office.js sends by itself. */
  requests(): readonly RequestEntry[];
  /** The n-th request from now on (1 is the next one) fails, and nothing of it is carried out. */
  injectFault(nth: number, fault: Fault): void;
  /** A person begins or ends to edit a cell. Meanwhile batches are refused, or wait if they said so. */
  editMode(editing: boolean): void;
  /** Bytes a request or response may have; undefined is no limit, as in Excel for Windows. */
  sizeLimit: number | undefined;
  /** Objects that the add-in tracks at the moment. */
  readonly trackedCount: number;
}

export interface HostOptions extends Partial<HostSettings> {
  sizeLimit?: number;
}

export function createHost(store: WorkbookStore, { sizeLimit, ...options }: HostOptions = {}): Host {
  return new WorkbookHost(store, options, sizeLimit);
}

class WorkbookHost implements Host, HostContext {
  readonly settings: HostSettings;
  readonly comments = new CommentThreads();
  eventsEnabled = true;

  private readonly log: RequestEntry[] = [];
  private readonly faults = new Faults();
  private readonly ranges = new LiveRanges();
  private readonly references = new References(this.ranges);
  private readonly subscriptions = new Subscriptions();
  private readonly events: EventSource;
  /** Of the page at hand; one that has gone keeps a map that nobody looks into. */
  private handlers = new Map<number, EventHandler>();
  private waiting: (() => void)[] = [];
  private isEditing = false;

  constructor(
    readonly store: WorkbookStore,
    settings: Partial<HostSettings>,
    public sizeLimit: number | undefined,
  ) {
    this.settings = {
      theme: 'light',
      apiLevel: '1.14',
      locale: 'zh-CN',
      dataLocale: 'zh-CN',
      user: { name: '会计', email: 'accountant@example.com' },
      addIn: ADD_IN,
      ...settings,
    };
    this.events = new EventSource(store);
    store.listen((changes, origin) => {
      // The add-in's own inserts and deletes were followed while its batch ran.
      if (origin !== 'addin') changes.forEach((change) => this.ranges.follow(change));
      this.send(this.events.messages(changes, origin));
    });
  }

  get trackedCount(): number {
    return this.references.count;
  }

  requests(): readonly RequestEntry[] {
    return this.log;
  }
  injectFault(nth: number, fault: Fault): void {
    this.faults.inject(nth, fault);
  }
  editMode(editing: boolean): void {
    this.isEditing = editing;
    if (!editing) this.waiting.splice(0).forEach((run) => run());
  }

  disconnect(): void {
    this.handlers = new Map();
    this.waiting = [];
    this.subscriptions.clear();
    this.references.releaseAll();
    this.eventsEnabled = true;
  }

  connect(): NativeHostObject {
    this.disconnect();
    const { handlers } = this;
    return createHostObject({
      settings: this.settings,
      execute: (body, flags, answer) => this.execute(body, flags, answer),
      readSettings: () =>
        new Map([...this.store.settings].map(([key, value]) => [key, JSON.stringify(value)])),
      writeSettings: (settings) => this.writeSettings(settings),
      onEvent: (event, handler) => {
        if (handler) handlers.set(event, handler);
        else handlers.delete(event);
      },
    });
  }

  // What the object model asks of the host.

  range(...[sheet, area]: Parameters<HostContext['range']>): LiveRange {
    return this.ranges.pass(new LiveRange(sheet, area));
  }
  hold(range: LiveRange): LiveRange {
    return this.ranges.hold(range);
  }
  shifted(change: Parameters<HostContext['shifted']>[0]): void {
    this.ranges.follow(change);
  }
  listen(event: number, target: string, on: boolean): void {
    this.subscriptions.listen(event, target, on);
  }
  release(referenceId: string): void {
    this.references.release(referenceId);
  }

  private execute(body: string, flags: number, answer: (response: string | number) => void): void {
    const isWaiting = this.isEditing && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    const isRefused = this.isEditing && !isWaiting;
    const { handlers } = this;
    const run = () =>
      setTimeout(() => {
        if (handlers === this.handlers) answer(this.respond(body, isRefused));
      });
    if (isWaiting) this.waiting.push(run);
    else run();
  }

  /** The response as JSON, or an error number of the transport. */
  private respond(body: string, isRefused: boolean): string | number {
    const request = JSON.parse(body) as Request;
    if (isHousekeeping(request)) return JSON.stringify(this.run(request));
    const sizes = { requestSize: sizeOf(body), responseSize: 0 };
    const refuse = (code: string): number => {
      this.log.push(entryOf(request, sizes, code));
      return TRANSPORT_ERRORS[code]!;
    };
    const { sizeLimit } = this;
    const fault = this.faults.next();
    if (isRefused) return refuse('InvalidOperationInCellEditMode');
    if (fault && fault.code in TRANSPORT_ERRORS) return refuse(fault.code);
    if (sizeLimit !== undefined && sizes.requestSize > sizeLimit)
      return refuse('RequestPayloadSizeLimitExceeded');

    const response = fault ? failed(fault) : this.run(request);
    const text = JSON.stringify(response);
    sizes.responseSize = sizeOf(text);
    if (sizeLimit !== undefined && sizes.responseSize > sizeLimit)
      return refuse('ResponsePayloadSizeLimitExceeded');
    this.log.push(entryOf(request, sizes, response));
    return text;
  }

  /** A request is one step of undo, also when it fails half way. */
  private run(request: Request): Response {
    try {
      return this.store.transact('addin', 'Add-in', () => processRequest(request, this.references, this));
    } finally {
      this.ranges.endRequest();
    }
  }

  private writeSettings(settings: Map<string, string>): void {
    this.store.settings.clear();
    for (const [key, value] of settings) this.store.settings.set(key, JSON.parse(value));
    settingsChanged(this);
  }

  /** Events arrive after whatever caused them, never within it. */
  private send(messages: Message[]): void {
    if (!this.eventsEnabled || messages.length === 0) return;
    const fire = (event: number, payload: SafeArray) => {
      const handler = this.handlers.get(event);
      if (handler) setTimeout(() => this.handlers.get(event) === handler && handler(event, payload));
    };
    const envelope = this.subscriptions.envelope(messages);
    if (envelope) fire(HOST_EVENTS.richApiMessage, envelope);
    if (messages.some(({ event }) => event === EVENTS.selectionChanged)) {
      fire(HOST_EVENTS.documentSelectionChanged, safeArray([]));
    }
  }
}

function failed({ code, message = code, location }: Fault): Response {
  const error = { Code: code, Message: message, Location: location, ActionIndex: 0, HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error: error };
}

const encoder = new TextEncoder();
const sizeOf = (text: string) => encoder.encode(text).length;
