// Texts that the add-in keeps in the workbook: one custom XML part for each name, under a namespace of its own.
import type { KeptTexts } from '../session/port';
import { runExcel } from './run';

const namespaceOf = (name: string) => `urn:performance-target-tables:${name}`;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const written: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const wrap = (name: string, text: string) =>
  `<kept xmlns="${namespaceOf(name)}">${text.replace(/[&<>]/g, (sign) => written[sign]!)}</kept>`;

/** The host may write an entity another way than it was given. */
function unwrap(xml: string): string {
  const text = /<kept\b[^>]*>([^]*)<\/kept>/.exec(xml)?.[1] ?? '';
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? entity;
    return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

const textOf = ({ value }: OfficeExtension.ClientResult<string>) => unwrap(value);

export const keptInWorkbook: KeptTexts = {
  read: (name) =>
    runExcel(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(name));
      parts.load('items/id');
      await context.sync();
      const first = parts.items.at(0);
      if (!first) return undefined;
      const xml = first.getXml();
      await context.sync();
      return textOf(xml);
    }),
  write: (name, text) =>
    runExcel(async (context) => {
      const parts = context.workbook.customXmlParts;
      const old = parts.getByNamespace(namespaceOf(name));
      old.load('items/id');
      await context.sync();
      old.items.forEach((part) => part.delete());
      if (text !== undefined) parts.add(wrap(name, text));
      await context.sync();
    }),
};
