// Texts that the add-in keeps in the workbook: one custom XML part for each name, under a namespace of its own.
import type { KeptTexts } from '../session/port';
import { namespaceOf, unwrap, wrap } from '../session/keptXml';
import { runExcel } from './run';

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
