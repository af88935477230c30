// The highlights of a sheet as Excel's conditional formats: with an id, a kind, and an order that can be changed.
import type { Highlight } from '../../src/sheet/style';
import type { SheetStore } from '../store/store';
import type { Kind } from './conditionalRules';
import { itemNotFound } from './failure';
import { assertAllowed } from './guard';

/** A highlight is known by its id: the store keeps highlights as plain values, in order of priority. */
export interface Conditional {
  sheet: SheetStore;
  id: string;
}

/** What the store does not keep: the id, and the kind and rule that the formula was made from. */
export interface Tag {
  id: string;
  kind: Kind;
  rule?: unknown;
}

const tags = new WeakMap<Highlight, Tag>();
let lastId = 0;

export function newTag(kind: Kind): Tag {
  return { id: `{CF-${++lastId}}`, kind };
}

export function tagOf(highlight: Highlight): Tag {
  let tag = tags.get(highlight);
  if (!tag) {
    tag = newTag('Custom');
    tags.set(highlight, tag);
  }
  return tag;
}

export const idOf = (highlight: Highlight) => tagOf(highlight).id;

export function indexOf({ sheet, id }: Conditional): number {
  const index = sheet.highlights().findIndex((highlight) => idOf(highlight) === id);
  if (index < 0) throw itemNotFound('The conditional format is not there any more.');
  return index;
}

export function highlightOf(conditional: Conditional): Highlight {
  return conditional.sheet.highlights()[indexOf(conditional)]!;
}

export interface Entry {
  highlight: Highlight;
  tag: Tag;
}

/** Lays down the sheet's highlights anew, the first having priority. Tags stay with their place in the list. */
export function rewrite(sheet: SheetStore, list: readonly Entry[]): void {
  assertAllowed(sheet, 'formatCells');
  for (let index = sheet.highlights().length - 1; index >= 0; index--) sheet.removeHighlight(index);
  for (const { highlight } of list) sheet.addHighlight(highlight);
  sheet.highlights().forEach((highlight, index) => tags.set(highlight, list[index]!.tag));
}

export function listOf(sheet: SheetStore): Entry[] {
  return sheet.highlights().map((highlight) => ({ highlight, tag: tagOf(highlight) }));
}

export function changeHighlight(conditional: Conditional, change: Partial<Highlight>): void {
  const list = listOf(conditional.sheet);
  const entry = list[indexOf(conditional)]!;
  entry.highlight = { ...entry.highlight, ...change };
  rewrite(conditional.sheet, list);
}
