// What the .xlsx library drops of a workbook: custom XML parts, custom document properties, an add-in's settings,
// defined names as they were written.
import { parseXml, textContent, xmlEncode, xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import { escapeText, unescapeText } from './escapes';
import { elements, pieces, relationships, relationshipsPath, workbookPath } from './parts';
import { readSettings, settingsPart, taskpanesPart, type AddInSettings } from './settingsPart';

export interface FileName {
  name: string;
  /** Without `=`. */
  formula: string;
  /** Position of the sheet that it belongs to. */
  sheet?: number;
  hidden: boolean;
}

export interface PackageExtras extends AddInSettings {
  /** `id` is a braced GUID. */
  customXml: readonly { id: string; xml: string }[];
  customProperties: ReadonlyMap<string, string | number | boolean>;
  names: readonly FileName[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = `${OFFICE}/relationships`;
const PANE_RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Format id of custom properties in the file format. */
const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const SETTINGS_PATH = 'xl/webextensions/webextension1.xml';
const PANES_PATH = 'xl/webextensions/taskpanes.xml';

export function readPackageExtras(parts: ReadonlyMap<string, string>): PackageExtras {
  const workbook = workbookPath(parts)!;
  const customXml = relationships(parts, workbook)
    .filter(({ type, target }) => type === 'customXml' && parts.has(target))
    .map(({ target }) => {
      const described = relationships(parts, target).find(({ type }) => type === 'customXmlProps')?.target;
      const id = described && /itemID="([^"]+)"/.exec(parts.get(described) ?? '')?.[1];
      return { id: id ?? `{${crypto.randomUUID().toUpperCase()}}`, xml: parts.get(target)! };
    });
  const customPath = relationships(parts, '').find(({ type }) => type === 'custom-properties')?.target;
  const custom = customPath === undefined ? undefined : parts.get(customPath);
  return {
    customXml,
    customProperties: new Map(custom ? elements(custom, 'property').flatMap(readProperty) : []),
    ...readSettings(parts),
    names: pieces(parts.get(workbook)!, 'definedName')
      .map((piece) => parseXml(piece).root)
      .filter(({ attributes }) => !attributes.name?.startsWith('_xlnm.'))
      .map((element) => ({
        name: element.attributes.name ?? '',
        formula: textContent(element),
        ...(element.attributes.localSheetId ? { sheet: Number(element.attributes.localSheetId) } : {}),
        hidden: element.attributes.hidden === '1',
      })),
  };
}

function readProperty(element: ReturnType<typeof elements>[number]): [string, string | number | boolean][] {
  const typed = element.children.find((child) => child.type === 'element');
  const { name } = element.attributes;
  if (!typed || name === undefined) return [];
  const text = textContent(typed);
  const kind = typed.name.slice(typed.name.indexOf(':') + 1);
  if (kind === 'bool') return [[name, text === 'true' || text === '1']];
  return [[name, /^(i\d|int|r\d|decimal)/.test(kind) ? Number(text) : unescapeText(text)]];
}

/** Adds to the parts of a written file; gives the paths of those it changed, with their new text. */
export function writePackageExtras(
  parts: ReadonlyMap<string, string>,
  extras: PackageExtras,
): Map<string, string> {
  const changed = new Map<string, string>();
  const workbook = workbookPath(parts)!;
  const links = new Map<string, string[]>();
  const relate = (from: string, type: string, target: string) => {
    const own = links.get(from) ?? [];
    own.push(`<Relationship Id="rIdX${own.length + 1}" Type="${type}" Target="${target}"/>`);
    links.set(from, own);
  };
  const types: string[] = [];
  const declare = (path: string, type: string) =>
    types.push(`<Override PartName="/${path}" ContentType="${type}"/>`);

  extras.customXml.forEach(({ id, xml }, index) => {
    const [item, props] = [`customXml/item${index + 1}.xml`, `customXml/itemProps${index + 1}.xml`];
    const own = `${OFFICE}/customXml`;
    changed.set(item, xml);
    changed.set(
      props,
      `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${own}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    relate(workbook, `${RELATIONSHIPS}/customXml`, `/${item}`);
    relate(item, `${RELATIONSHIPS}/customXmlProps`, `itemProps${index + 1}.xml`);
    declare(props, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  });
  if (extras.customProperties.size > 0) {
    changed.set('docProps/custom.xml', customProperties(extras.customProperties));
    relate('', `${RELATIONSHIPS}/custom-properties`, 'docProps/custom.xml');
    declare('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  }
  if (extras.settings.size > 0) {
    changed.set(SETTINGS_PATH, settingsPart(extras));
    changed.set(PANES_PATH, taskpanesPart(extras, 'rIdX1'));
    relate('', `${PANE_RELATIONSHIPS}/webextensiontaskpanes`, PANES_PATH);
    relate(PANES_PATH, `${PANE_RELATIONSHIPS}/webextension`, 'webextension1.xml');
    declare(SETTINGS_PATH, 'application/vnd.ms-office.webextension+xml');
    declare(PANES_PATH, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  }
  for (const [from, own] of links) {
    const path = relationshipsPath(from);
    const present =
      parts.get(path) ??
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    changed.set(
      path,
      present.replace('</Relationships>', () => `${own.join('')}</Relationships>`),
    );
  }
  const contentTypes = parts.get('[Content_Types].xml')!;
  if (types.length > 0) {
    changed.set(
      '[Content_Types].xml',
      contentTypes.replace('</Types>', () => `${types.join('')}</Types>`),
    );
  }
  if (extras.names.length > 0) changed.set(workbook, withNames(parts.get(workbook)!, extras.names));
  return changed;
}

function customProperties(properties: PackageExtras['customProperties']): string {
  const items = [...properties].map(([name, value], index) => {
    const kind =
      typeof value === 'string'
        ? 'lpwstr'
        : typeof value === 'boolean'
          ? 'bool'
          : Number.isInteger(value)
            ? 'i4'
            : 'r8';
    const typed = `<vt:${kind}>${xmlEncode(escapeText(String(value)))}</vt:${kind}>`;
    return `<property fmtid="${PROPERTY_SET}" pid="${index + 2}" name="${xmlEncodeAttr(name)}">${typed}</property>`;
  });
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${items.join('')}</Properties>`;
}

function withNames(workbookXml: string, names: readonly FileName[]): string {
  const items = names
    .map(({ name, formula, sheet, hidden }) => {
      const scope = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
      return `<definedName name="${xmlEncodeAttr(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${xmlEncode(formula)}</definedName>`;
    })
    .join('');
  if (workbookXml.includes('<definedNames>'))
    return workbookXml.replace('<definedNames>', () => `<definedNames>${items}`);
  return workbookXml.replace(
    /<calcPr|<\/workbook>/,
    (next) => `<definedNames>${items}</definedNames>${next}`,
  );
}
