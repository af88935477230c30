// The parts inside an .xlsx file: a zip archive of XML files that point at each other by relationships.
import { ZipEditor, unzip } from '@cj-tech-master/excelts/archive';
import { parseXml, walk, type XmlElement } from '@cj-tech-master/excelts/xml';
import { UnreadableWorkbook } from './unreadable';

/** Bytes of the file, and of all its parts unpacked: far more than any table set, little enough for a pane. */
const MAX_PACKED = 50_000_000;
const MAX_UNPACKED = 400_000_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files hold old .xls workbooks, and encrypted .xlsx ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Path without leading slash to text of each XML part. Throws UnreadableWorkbook. */
export async function readParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const startsWith = (magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (startsWith(COMPOUND)) {
    const encrypted = holdsUtf16(bytes, 'EncryptedPackage');
    throw new UnreadableWorkbook(encrypted ? 'encrypted' : 'notAWorkbook', !encrypted);
  }
  if (!startsWith(ZIP)) throw new UnreadableWorkbook('notAWorkbook');
  if (bytes.length > MAX_PACKED) throw new UnreadableWorkbook('tooLarge');
  const parts = new Map<string, string>();
  let size = 0;
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (entry.isEncrypted) throw new UnreadableWorkbook('encrypted');
      const data = await entry.bytes();
      size += data.length;
      if (size > MAX_UNPACKED) throw new UnreadableWorkbook('tooLarge');
      if (/\.(xml|rels|vml)$/i.test(entry.path)) {
        parts.set(entry.path.replace(/^\//, ''), new TextDecoder().decode(data));
      }
    }
  } catch (error) {
    throw error instanceof UnreadableWorkbook
      ? error
      : new UnreadableWorkbook('damaged', false, { cause: error });
  }
  // A zip of something else (a document, pictures) has no workbook in it.
  if (!workbookPath(parts)) {
    throw new UnreadableWorkbook(
      parts.has('[Content_Types].xml') || parts.size === 0 ? 'notAWorkbook' : 'damaged',
    );
  }
  return parts;
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(text);
}

/** The file with some parts replaced or added. */
export async function replaceParts(bytes: Uint8Array, changed: Map<string, string>): Promise<Uint8Array> {
  const editor = await ZipEditor.open(bytes, { reproducible: true });
  for (const [path, text] of changed) editor.set(path, new TextEncoder().encode(text));
  return editor.bytes();
}

export interface Relationship {
  id: string;
  /** The last word of the type's address: `worksheet`, `comments`, `customXml` … */
  type: string;
  /** Path of a part, or an address outside. */
  target: string;
  external: boolean;
}

export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

export function relationships(parts: ReadonlyMap<string, string>, path: string): Relationship[] {
  const xml = parts.get(relationshipsPath(path));
  if (!xml) return [];
  return elements(xml, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1)!,
      target: external ? target : resolve(path, target),
      external,
    };
  });
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function workbookPath(parts: ReadonlyMap<string, string>): string | undefined {
  const path = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  return path !== undefined && parts.get(path)?.includes('<') && /<(\w+:)?workbook\b/.test(parts.get(path)!)
    ? path
    : undefined;
}

/** Sheets in the order of the workbook, with the path of their part. */
export function sheetParts(parts: ReadonlyMap<string, string>): { name: string; path: string }[] {
  const workbook = workbookPath(parts)!;
  const targets = new Map(relationships(parts, workbook).map(({ id, target }) => [id, target]));
  return elements(parts.get(workbook)!, 'sheet').map(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    return { name: attributes.name ?? '', path: targets.get(id) ?? '' };
  });
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** All elements of this name, whatever their namespace prefix, in the order of the text. */
export function elements(xml: string, name: string): XmlElement[] {
  return elementsIn(parseXml(xml).root, name);
}

export function elementsIn(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(root, (element) => {
    if (localName(element.name) === name) found.push(element);
  });
  return found;
}

/** The pieces of XML text of the elements of this name, without parsing what is around them. */
export function pieces(xml: string, name: string): string[] {
  const pattern = new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*?)?(?:/>|>[^]*?</\\1>)`, 'g');
  return xml.match(pattern) ?? [];
}
