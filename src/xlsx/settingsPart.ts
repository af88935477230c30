// The part that holds an add-in's document settings, and the one by which its pane opens with the workbook.
import { parseXml, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { OPENS_PANE } from '../blueprint/blueprint';
import { elementsIn } from './parts';

/** Where Excel finds the add-in that the settings belong to. */
export interface AddInReference {
  /** The manifest's id and version. */
  id: string;
  version: string;
  /** The kind of catalog: `FileSystem`, a shared folder; `EXCatalog`, the admin center; `Registry`, a developer's machine. */
  storeType: string;
  /** The catalog itself: `\\machine\share`; `EXCatalog`; `developer`. */
  store: string;
}

/** Whose settings are where no add-in is known: the workbench's. */
const NO_ADD_IN: AddInReference = {
  id: 'settings',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WEBEXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASKPANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PART = /^xl\/webextensions\/webextension\d*\.xml$/;

export interface AddInSettings {
  /** Values as JSON says them. */
  settings: ReadonlyMap<string, unknown>;
  addIn?: AddInReference;
}

export function readSettings(parts: ReadonlyMap<string, string>): AddInSettings {
  const settings = new Map<string, unknown>();
  let addIn: AddInReference | undefined;
  for (const [path, xml] of parts) {
    if (!PART.test(path)) continue;
    const { root } = parseXml(xml);
    const { id, version, store, storeType } = elementsIn(root, 'reference')[0]?.attributes ?? {};
    if (id && version && store && storeType && id !== NO_ADD_IN.id)
      addIn ??= { id, version, store, storeType };
    for (const { attributes } of elementsIn(root, 'property')) {
      try {
        settings.set(attributes.name ?? '', JSON.parse(attributes.value ?? 'null'));
      } catch {
        // Another add-in's value, not in JSON: Office gives add-ins none of these either.
      }
    }
  }
  return { settings, ...(addIn ? { addIn } : {}) };
}

export function settingsPart({ settings, addIn = NO_ADD_IN }: AddInSettings): string {
  const items = [...settings].map(
    ([name, value]) =>
      `<we:property name="${xmlEncodeAttr(name)}" value="${xmlEncodeAttr(JSON.stringify(value ?? null))}"/>`,
  );
  const { id, version, store, storeType } = addIn;
  const reference = Object.entries({ id, version, store, storeType })
    .map(([name, value]) => ` ${name}="${xmlEncodeAttr(value)}"`)
    .join('');
  return `${HEAD}<we:webextension xmlns:we="${WEBEXTENSION}" id="{6B1D9F0E-7C43-4F0A-9A55-2C1E8F3B7D10}"><we:reference${reference}/><we:alternateReferences/><we:properties>${items.join('')}</we:properties><we:bindings/></we:webextension>`;
}

/** `relationship`: id of the one that leads to the part above. */
export function taskpanesPart({ settings, addIn }: AddInSettings, relationship: string): string {
  // A pane that is not shown waits in the part: Office wants one for each add-in with settings. Whose pane nobody knows
  // cannot open.
  const visibility = addIn && settings.get(OPENS_PANE) === true ? 1 : 0;
  return `${HEAD}<wetp:taskpanes xmlns:wetp="${TASKPANES}"><wetp:taskpane dockstate="right" visibility="${visibility}" width="350" row="0"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></wetp:taskpane></wetp:taskpanes>`;
}
