// The members that switch the messages of a sheet's events on and off; the collection has them for all sheets.
import { EVENTS } from './events';
import { method, since, type ApiLevel, type Member } from './hostClass';

/** Event, and the set it came in for a sheet and for the collection; missing where there is none. */
const MEMBERS: Record<string, { event: number; sheet?: ApiLevel; all?: ApiLevel }> = {
  DataChangedEvent: { event: EVENTS.changed, sheet: '1.7', all: '1.9' },
  SelectionChangedEvent: { event: EVENTS.selectionChanged, sheet: '1.7', all: '1.9' },
  ActivatedEvent: { event: EVENTS.activated, sheet: '1.7', all: '1.7' },
  DeactivatedEvent: { event: EVENTS.deactivated, sheet: '1.7', all: '1.7' },
  AddedEvent: { event: EVENTS.added, all: '1.7' },
  DeletedEvent: { event: EVENTS.deleted, all: '1.7' },
  FormatChangedEvent: { event: EVENTS.formatChanged, sheet: '1.9', all: '1.9' },
  ProtectionChangedEvent: { event: EVENTS.protectionChanged, sheet: '1.14', all: '1.14' },
  EventNameChanged: { event: EVENTS.nameChanged, sheet: '1.17', all: '1.17' },
  EventMoved: { event: EVENTS.moved, all: '1.17' },
};

function members<T>(of: 'sheet' | 'all', target: (sheet: T) => string): Record<string, Member<T>> {
  const entries = Object.entries(MEMBERS).flatMap(([name, { event, [of]: level }]) =>
    level === undefined
      ? []
      : Object.entries(
          since<T>(level, {
            [`_Register${name}`]: method((sheet, _, host) => host.listen(event, target(sheet), true)),
            [`_Unregister${name}`]: method((sheet, _, host) => host.listen(event, target(sheet), false)),
          }),
        ),
  );
  return Object.fromEntries(entries);
}

export function worksheetEvents<T>(idOf: (sheet: T) => string): Record<string, Member<T>> {
  return members('sheet', idOf);
}

/** What messages for all sheets are addressed to. */
export const WORKBOOK = 'Workbook';

export function worksheetCollectionEvents<T>(): Record<string, Member<T>> {
  return members('all', () => WORKBOOK);
}
