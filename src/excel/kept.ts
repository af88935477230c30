// Texts that the add-in keeps in the workbook: one custom XML part for each name, under a namespace of its own.
import type { KeptTexts } from '../session/port';
import { runExcel } from './run';

const namespaceOf = (name: string) => `urn:performance-target-tables:${name}`;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const written: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML cannot hold, or that some programs do not take or change: JSON has a way to write them. */
const unwritable = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;
const asJsonEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const wrap = (name: string, text: string) =>
  `<kept xmlns="${namespaceOf(name)}">${text
    .replace(/[&<>]/g, (sign) => written[sign]!)
    .replace(unwritable, asJsonEscape)}</kept>`;

/** The host may write an entity another way than it was given. Undefined for a part that is none of ours. */
function unwrap(xml: string): string | undefined {
  return /<kept\b[^>]*>([^]*)<\/kept>/
    .exec(xml)?.[1]
    ?.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (entity, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? entity;
      return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    });
}

export const keptInWorkbook: KeptTexts = {
  read: (name) =>
    runExcel(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(name));
      parts.load('items/id');
      await context.sync();
      const found = parts.items.map((part) => part.getXml());
      if (found.length === 0) return undefined;
      await context.sync();
      return found.map(({ value }) => unwrap(value)).find((text) => text !== undefined) ?? '';
    }),
  write: (name, text) =>
    runExcel(async (context) => {
      const parts = context.workbook.customXmlParts;
      const old = parts.getByNamespace(namespaceOf(name));
      old.load('items/id');
      await context.sync();
      // Replaced in place: at no moment the workbook has neither the old text nor the new one.
      const { items } = old;
      const [first, ...others] = items;
      if (text === undefined) first?.delete();
      else if (first) first.setXml(wrap(name, text));
      else parts.add(wrap(name, text));
      others.forEach((part) => part.delete());
      await context.sync();
    }),
};
