// Workbook: what every request starts from.
import { areaOf } from '../../src/sheet/address';
import { applicationClass } from './application';
import { findArea } from './address';
import type { Arguments } from './arguments';
import { commentsClass } from './comments';
import type { HostContext } from './context';
import { customXmlPartsClass } from './customXmlParts';
import { documentPropertiesClass } from './documentProperties';
import { itemNotFound } from './failure';
import { HostClass, method, navigation, property, since, type HostObject } from './hostClass';
import { namesClass } from './names';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';
import { runtimeClass } from './runtime';
import { settingsClass } from './settings';
import { workbookProtectionClass } from './workbookProtection';
import { worksheetsClass } from './worksheets';

/** Events name their cells by worksheet id and address: `{…}!A1:B2`. */
function rangeOfEvent(args: Arguments, host: HostContext): HostObject | undefined {
  const [id, address] = args.text(0).split('!');
  const sheet = host.store.sheet(id ?? '');
  return sheet && rangeClass.of(host.range(sheet, findArea(host.store, address ?? '', sheet).area));
}

function found(object: HostObject | undefined): HostObject {
  if (!object) throw itemNotFound('What the event was about is gone.');
  return object;
}

function selected(host: HostContext) {
  const sheet = host.store.activeSheet;
  return host.range(sheet, host.store.selection(sheet.id));
}

export const workbookClass: HostClass<undefined> = new HostClass('Workbook', '1.1', () => ({
  members: {
    application: navigation(() => applicationClass.of(undefined)),
    worksheets: navigation(() => worksheetsClass.of(undefined)),
    names: navigation(() => namesClass.of({ sheet: undefined })),
    getSelectedRange: method((_, _args, host) => rangeClass.of(selected(host))),
    _RemoveReference: method((_, args, host) => host.release(args.text(0))),
    _GetRangeForEventByReferenceId: method((_, args, host) => found(rangeOfEvent(args, host))),
    _GetRangeOrNullObjectForEventByReferenceId: method((_, args, host) => rangeOfEvent(args, host)),
    ...since('1.4', { settings: navigation(() => settingsClass.of(undefined)) }),
    ...since('1.5', {
      customXmlParts: navigation(() => customXmlPartsClass.of({ namespace: undefined })),
      _Runtime: navigation(() => runtimeClass.of(undefined)),
    }),
    ...since('1.7', {
      name: property((_: undefined, host) => host.store.name),
      properties: navigation(() => documentPropertiesClass.of(undefined)),
      protection: navigation(() => workbookProtectionClass.of(undefined)),
      getActiveCell: method((_: undefined, _args, host) => {
        const { sheet, topLeft } = selected(host);
        return rangeClass.of(host.range(sheet, areaOf(topLeft)));
      }),
    }),
    ...since('1.9', {
      getSelectedRanges: method((_: undefined, _args, host) => rangeAreasClass.of([selected(host)])),
    }),
    ...since('1.10', { comments: navigation(() => commentsClass.of({ sheet: undefined })) }),
  },
}));
