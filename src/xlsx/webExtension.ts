// The part of a workbook that belongs to an add-in: its document settings, and whether Excel opens its pane with the file.
import { parseXml, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { elementsIn } from './parts';

/** Where Excel finds the add-in, in the words of the file format. */
export interface AddIn {
  id: string;
  version: string;
  /** Such as `developer` for one that is tried out, `zh-CN` for the public store, or the address of a catalogue. */
  store: string;
  storeType: 'OMEX' | 'FileSystem' | 'EXCatalog' | 'SPCatalog' | 'Registry';
}

export const WEB_EXTENSION = 'xl/webextensions/webextension1.xml';
export const TASK_PANES = 'xl/webextensions/taskpanes.xml';
/** The setting by which an add-in has its pane opened with the document. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.microsoft.com/office/webextensions';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Of settings whose add-in nobody named. */
const NOBODY: AddIn = { id: 'settings', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

export function readWebExtensions(parts: ReadonlyMap<string, string>): {
  settings: Map<string, unknown>;
  addIn?: AddIn;
} {
  const settings = new Map<string, unknown>();
  const addIns: AddIn[] = [];
  for (const [path, xml] of parts) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) continue;
    const { root } = parseXml(xml);
    for (const { attributes } of elementsIn(root, 'property')) {
      try {
        settings.set(attributes.name ?? '', JSON.parse(attributes.value ?? 'null'));
      } catch {
        // Another add-in's value, not in JSON: Office gives add-ins none of these either.
      }
    }
    const { id, version, store, storeType } = elementsIn(root, 'reference')[0]?.attributes ?? {};
    if (id && version && store && storeType && id !== NOBODY.id)
      addIns.push({ id, version, store, storeType: storeType as AddIn['storeType'] });
  }
  return { settings, ...(addIns[0] ? { addIn: addIns[0] } : {}) };
}

/** The text of the two parts, by their paths. The pane opens only if it is known whose it is. */
export function webExtensionParts(
  settings: ReadonlyMap<string, unknown>,
  addIn: AddIn | undefined,
): Map<string, string> {
  const properties = [...settings].map(
    ([name, value]) =>
      `<we:property name="${xmlEncodeAttr(name)}" value="${xmlEncodeAttr(JSON.stringify(value ?? null))}"/>`,
  );
  const reference = Object.entries(addIn ?? NOBODY).map(
    ([name, value]) => `${name}="${xmlEncodeAttr(value)}"`,
  );
  const isShown = addIn !== undefined && settings.get(AUTO_SHOW) === true;
  return new Map([
    [
      WEB_EXTENSION,
      `${HEAD}<we:webextension xmlns:we="${OFFICE}/webextension/2010/11" id="{6B1D9F0E-7C43-4F0A-9A55-2C1E8F3B7D10}"><we:reference ${reference.join(' ')}/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`,
    ],
    [
      TASK_PANES,
      `${HEAD}<wetp:taskpanes xmlns:wetp="${OFFICE}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="${isShown ? 1 : 0}" width="350" row="0"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rIdX1"/></wetp:taskpane></wetp:taskpanes>`,
    ],
  ]);
}
