// From changes of the store to the messages that office.js hands to event handlers.
import { localAddress } from '../model/address';
import { EVENTS } from '../model/events';
import type { Area } from '../../src/sheet/address';
import { WORKBOOK } from '../model/worksheetEvents';
import type { Origin, Scalar, StoreChange, WorkbookStore } from '../store/store';
import { safeArray, type SafeArray } from './safeArray';

/** What the client library puts such messages under. */
const EVENT_CATEGORY = 65_536;

export interface Message {
  event: number;
  /** Worksheet the message is about. */
  sheet: string;
  body: Record<string, unknown>;
}

const CHANGE_TYPES = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
} as const;
const SHIFTS = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
} as const;

const typeOf = (value: Scalar) =>
  value === ''
    ? 'Empty'
    : typeof value === 'number'
      ? 'Double'
      : typeof value === 'boolean'
        ? 'Boolean'
        : 'String';

/** What is remembered between changes: a rename and a move do not say how it was. */
export class EventSource {
  private names = new Map<string, string>();
  private order: string[] = [];

  constructor(private readonly store: WorkbookStore) {
    this.remember();
  }

  private remember(): void {
    const sheets = this.store.sheets();
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
    this.order = sheets.map(({ id }) => id);
  }

  messages(changes: readonly StoreChange[], origin: Origin): Message[] {
    const source = origin === 'remote' ? 'Remote' : 'Local';
    const triggerSource = origin === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    const messages = changes.flatMap((change) => this.messagesOf(change, source, triggerSource));
    this.remember();
    return messages;
  }

  private messagesOf(change: StoreChange, source: string, triggerSource: string): Message[] {
    if (change.kind === 'opened') return [];
    const { sheet } = change;
    const message = (event: number, body: Record<string, unknown>): Message => ({
      event,
      sheet,
      body: { worksheetId: sheet, source, ...body },
    });
    switch (change.kind) {
      case 'cells':
        return [message(EVENTS.changed, { ...edited(change), triggerSource, ...details(change.details) })];
      case 'rowsInserted':
      case 'rowsDeleted':
      case 'columnsInserted':
      case 'columnsDeleted':
        return [message(EVENTS.changed, { ...edited(change), triggerSource })];
      case 'cellsInserted':
      case 'cellsDeleted':
        return [
          message(EVENTS.changed, { ...edited(change), triggerSource, shiftDirection: SHIFTS[change.shift] }),
        ];
      case 'format':
        return [message(EVENTS.formatChanged, place(change.sheet, change.area))];
      case 'selected':
        return [message(EVENTS.selectionChanged, place(change.sheet, change.area))];
      case 'activated':
        return [
          {
            event: EVENTS.deactivated,
            sheet: change.previous,
            body: { worksheetId: change.previous },
          },
          message(EVENTS.activated, {}),
        ];
      case 'sheetAdded':
        return [message(EVENTS.added, {})];
      case 'sheetDeleted':
        return [message(EVENTS.deleted, {})];
      case 'sheetRenamed':
        return [
          message(EVENTS.nameChanged, {
            nameBefore: this.names.get(sheet) ?? '',
            nameAfter: this.store.sheet(sheet)?.name ?? '',
          }),
        ];
      case 'sheetMoved':
        return [
          message(EVENTS.moved, {
            positionBefore: this.order.indexOf(sheet),
            positionAfter: this.store.sheets().findIndex(({ id }) => id === sheet),
          }),
        ];
      case 'protection':
        return [
          message(EVENTS.protectionChanged, {
            isProtected: this.store.sheet(sheet)?.protection !== undefined,
          }),
        ];
      case 'layout':
        return [];
    }
  }
}

/** Cells as an event names them: by address, and by the id through which `getRange` of the event finds them. */
function place(sheet: string, area: Area): Record<string, unknown> {
  const address = localAddress(area);
  return { address, referenceId: `${sheet}!${address}` };
}

function edited(change: {
  kind: keyof typeof CHANGE_TYPES;
  sheet: string;
  area: Area;
}): Record<string, unknown> {
  return {
    ...place(change.sheet, change.area),
    changeType: CHANGE_TYPES[change.kind],
    shiftDirection: 'None',
  };
}

/** Only of an edit of a single cell. */
function details(values: { before: Scalar; after: Scalar } | undefined): Record<string, unknown> {
  if (!values) return {};
  const { before, after } = values;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

/** Who asked for what: for each event the worksheet ids, or the workbook for all of them. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  listen(event: number, target: string, on: boolean): void {
    const key = `${event} ${target}`;
    const count = (this.counts.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }

  clear(): void {
    this.counts.clear();
  }

  /** A message goes to those who listen to its sheet, and to those who listen to all sheets. */
  envelope(messages: readonly Message[]): SafeArray | undefined {
    const entries = messages.flatMap(({ event, sheet, body }) =>
      [sheet, WORKBOOK]
        .filter((target) => this.counts.has(`${event} ${target}`))
        .map((target) => safeArray([EVENT_CATEGORY, event, target, JSON.stringify(body), '', false])),
    );
    return entries.length > 0 ? safeArray(entries) : undefined;
  }
}
