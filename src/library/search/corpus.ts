// The library's texts as numbers: every character becomes a small id, and all texts of a field lie in one
// array, so that a keystroke can run through them all.
import { SKIPPED, type Alphabet } from './alphabet';

/** What begins at a character. */
export const WORD_START = 1;
export const FIELD_START = 2;

/** All names, all keywords or all definitions. Row r is [offsets[r], offsets[r + 1]). */
export interface Column {
  offsets: Uint32Array;
  /** Id of each character that counts; 0 stands between the parts of a row. */
  ids: Uint16Array;
  /** 0, WORD_START or FIELD_START by character. */
  starts: Uint8Array;
  /** Position in the original part by character. */
  positions: Uint16Array;
}

/** @param rows the parts of each row: one name, or several keywords */
export function indexColumn(rows: readonly (readonly string[])[], alphabet: Alphabet): Column {
  const size = rows.reduce((sum, parts) => sum + parts.reduce((all, part) => all + part.length + 1, 0), 0);
  const offsets = new Uint32Array(rows.length + 1);
  const ids = new Uint16Array(size);
  const starts = new Uint8Array(size);
  const positions = new Uint16Array(size);
  let end = 0;
  rows.forEach((parts, row) => {
    for (const part of parts) {
      if (end > offsets[row]!) end += 1;
      let start = FIELD_START;
      for (let at = 0; at < part.length; at++) {
        const id = alphabet.idOf(part, at);
        if (id === SKIPPED) {
          start ||= WORD_START;
          continue;
        }
        ids[end] = id;
        starts[end] = start;
        positions[end] = at;
        end += 1;
        start = 0;
      }
    }
    offsets[row + 1] = end;
  });
  return { offsets, ids, starts, positions };
}

/**
 * Marks in the names where words begin. The names' and keywords' own beginnings serve as the dictionary: two
 * characters that one of them begins with are taken for a word's beginning wherever they stand.
 */
export function markWords(names: Column, keywords: Column): void {
  const beginnings = new Set<number>();
  for (const { ids, starts } of [names, keywords]) {
    for (let at = 0; at + 1 < ids.length; at++) {
      if (starts[at] === FIELD_START) beginnings.add(pair(ids, at));
    }
  }
  for (let at = 0; at + 1 < names.ids.length; at++) {
    if (names.starts[at] === 0 && beginnings.has(pair(names.ids, at))) names.starts[at] = WORD_START;
  }
}

const pair = (ids: Uint16Array, at: number) => ids[at]! * 0x10000 + ids[at + 1]!;
