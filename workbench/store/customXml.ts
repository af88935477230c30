// Custom XML parts: pieces of XML of one's own that travel with the file.
import { parseXml } from '@cj-tech-master/excelts/xml';
import { newId } from './state';
import { StoreError, type CustomXmlPart } from './store';

function namespaceOf(xml: string): string {
  let root: ReturnType<typeof parseXml>['root'];
  try {
    root = parseXml(xml).root;
  } catch {
    throw new StoreError('InvalidArgument', 'The custom XML is not well formed.');
  }
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':')) : undefined;
  return root.attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? '';
}

class Part implements CustomXmlPart {
  #xml = '';
  namespaceUri = '';

  constructor(
    readonly id: string,
    xml: string,
  ) {
    this.xml = xml;
  }

  get xml(): string {
    return this.#xml;
  }

  set xml(xml: string) {
    this.namespaceUri = namespaceOf(xml);
    this.#xml = xml;
  }
}

export function addCustomXmlPart(parts: CustomXmlPart[], xml: string, id = newId()): CustomXmlPart {
  const part = new Part(id, xml);
  parts.push(part);
  return part;
}
