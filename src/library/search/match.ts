// Finds a term in a row of a column. All ways of reading it are followed at once, one bit each.
import { FIELD_START, WORD_START, type Column } from './corpus';
import { MASKS_PER_CHARACTER, type Masks, type Term } from './term';

/** How a term stands in a text; a higher grade is the more obvious hit. */
export const grades = { none: 0, inside: 1, wordStart: 2, prefix: 3, whole: 4 } as const;
export type Grade = (typeof grades)[keyof typeof grades];

export interface Hit {
  grade: Grade;
  /** First character, and the one after the last, in the column. */
  from: number;
  to: number;
}

/** The states that a character leads to from the given ones. */
export function step(places: Int32Array, id: number, state: number): number {
  const base = id * MASKS_PER_CHARACTER;
  if ((state & places[base]!) === 0) return 0;
  return (
    ((state & places[base + 1]!) << 1) |
    ((state & places[base + 2]!) << 2) |
    ((state & places[base + 3]!) << 3) |
    ((state & places[base + 4]!) << 4) |
    ((state & places[base + 5]!) << 5) |
    ((state & places[base + 6]!) << 6) |
    ((state & places[base + 7]!) << 7)
  );
}

/** Is the term anywhere in the row, in one piece? */
export function occurs(column: Column, row: number, { places, begins }: Masks, complete: number): boolean {
  const { ids, offsets } = column;
  const last = offsets[row + 1]!;
  let state = 0;
  for (let at = offsets[row]!; at < last; at++) {
    const id = ids[at]!;
    if (state === 0 && begins[id] === 0) continue;
    state = step(places, id, state | 1);
    if ((state & complete) !== 0) return true;
  }
  return false;
}

/** Where a match that begins at `from` ends, the longest one; -1 without a match. */
function endOfMatch(ids: Uint16Array, places: Int32Array, complete: number, from: number, last: number) {
  let state = 1;
  let end = -1;
  for (let at = from; at < last && state !== 0; at++) {
    state = step(places, ids[at]!, state);
    if ((state & complete) !== 0) end = at + 1;
  }
  return end;
}

/** The best place where the term stands in one piece; the first of equals. */
export function findTerm(
  column: Column,
  row: number,
  { places, begins }: Masks,
  complete: number,
): Hit | undefined {
  const { ids, starts, offsets } = column;
  const last = offsets[row + 1]!;
  let best: Hit | undefined;
  for (let from = offsets[row]!; from < last; from++) {
    if (begins[ids[from]!] === 0) continue;
    const to = endOfMatch(ids, places, complete, from, last);
    if (to < 0) continue;
    const atEnd = to === last || ids[to] === 0;
    const grade = gradeOf(starts[from]!, atEnd);
    if (best === undefined || grade > best.grade) best = { grade, from, to };
  }
  return best;
}

export function gradeOf(start: number, atEnd: boolean): Grade {
  if (start === FIELD_START) return atEnd ? grades.whole : grades.prefix;
  return start === WORD_START ? grades.wordStart : grades.inside;
}

/** Do the term's characters stand in the row in this order, with others between them? */
export function isScattered({ ids, offsets }: Column, row: number, { initials, complete }: Term): boolean {
  const last = offsets[row + 1]!;
  let state = 1;
  for (let at = offsets[row]!; at < last; at++) {
    state |= step(initials.places, ids[at]!, state);
    if ((state & complete) !== 0) return true;
  }
  return false;
}

/** The characters of the column that a scattered term takes; empty when it is not there. */
export function scatteredCharacters(column: Column, row: number, { initials, complete }: Term): number[] {
  const { ids, offsets } = column;
  const first = offsets[row]!;
  const last = offsets[row + 1]!;
  const statesBefore: number[] = [];
  let state = 1;
  for (let at = first; at < last && (state & complete) === 0; at++) {
    statesBefore.push(state);
    state |= step(initials.places, ids[at]!, state);
  }
  if ((state & complete) === 0) return [];
  // Back from the end: a character was needed where the bit was not yet set before it.
  const taken: number[] = [];
  let wanted = complete;
  for (let back = statesBefore.length - 1; wanted > 1; back--) {
    const before = statesBefore[back]!;
    if ((before & wanted) !== 0) continue;
    taken.unshift(first + back);
    wanted = originOf(initials.places, ids[first + back]!, before, wanted);
  }
  return taken;
}

/** The state bit from which a character led to `reached`; its longest reading wins. */
function originOf(places: Int32Array, id: number, before: number, reached: number): number {
  for (let length = MASKS_PER_CHARACTER - 2; length > 1; length--) {
    const origin = reached >>> length;
    if ((before & places[id * MASKS_PER_CHARACTER + length]! & origin) !== 0) return origin;
  }
  return reached >>> 1;
}
