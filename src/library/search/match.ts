// Finds a term in an indexed text. All ways of reading it are followed at once, one bit each.
import { FIELD_START, WORD_START, type IndexedText } from './corpus';
import { MASKS_PER_CHARACTER, type Masks, type Term } from './term';

/** How a term stands in a text; a higher grade is the more obvious hit. */
export const grades = { none: 0, inside: 1, wordStart: 2, prefix: 3, whole: 4 } as const;
export type Grade = (typeof grades)[keyof typeof grades];

export interface Hit {
  grade: Grade;
  /** First character, and the one after the last. */
  from: number;
  to: number;
}

/** The states that a character leads to from the given ones. */
function step(masks: Masks, id: number, state: number): number {
  const base = id * MASKS_PER_CHARACTER;
  if ((state & masks[base]!) === 0) return 0;
  return (
    ((state & masks[base + 1]!) << 1) |
    ((state & masks[base + 2]!) << 2) |
    ((state & masks[base + 3]!) << 3) |
    ((state & masks[base + 4]!) << 4) |
    ((state & masks[base + 5]!) << 5) |
    ((state & masks[base + 6]!) << 6)
  );
}

/** Is the term anywhere in the text, in one piece? */
export function occurs({ ids }: IndexedText, masks: Masks, complete: number): boolean {
  let state = 0;
  for (let at = 0; at < ids.length; at++) {
    state = step(masks, ids[at]!, state | 1);
    if ((state & complete) !== 0) return true;
  }
  return false;
}

/** Where a match that begins at `from` ends, the longest one; -1 without a match. */
function endOfMatch({ ids }: IndexedText, masks: Masks, complete: number, from: number): number {
  let state = 1;
  let end = -1;
  for (let at = from; at < ids.length; at++) {
    state = step(masks, ids[at]!, state);
    if (state === 0) break;
    if ((state & complete) !== 0) end = at + 1;
  }
  return end;
}

function gradeOf({ ids, starts }: IndexedText, from: number, to: number): Grade {
  if (starts[from] === FIELD_START) {
    return to === ids.length || ids[to] === 0 ? grades.whole : grades.prefix;
  }
  return starts[from] === WORD_START ? grades.wordStart : grades.inside;
}

/** The best place where the term stands in one piece. */
export function findTerm(text: IndexedText, masks: Masks, term: Term): Hit | undefined {
  if (!occurs(text, masks, term.complete)) return undefined;
  let best: Hit | undefined;
  for (let from = 0; from < text.ids.length; from++) {
    const to = endOfMatch(text, masks, term.complete, from);
    if (to < 0) continue;
    const grade = gradeOf(text, from, to);
    if (best === undefined || grade > best.grade) best = { grade, from, to };
  }
  return best;
}

/** Do the term's characters stand in the text in this order, with others between them? */
export function isScattered({ ids }: IndexedText, { initials, complete }: Term): boolean {
  let state = 1;
  for (let at = 0; at < ids.length; at++) {
    state |= step(initials, ids[at]!, state);
    if ((state & complete) !== 0) return true;
  }
  return false;
}

/** The characters that a scattered term takes; empty when it is not there. */
export function scatteredCharacters({ ids }: IndexedText, { initials, complete }: Term): number[] {
  const statesBefore: number[] = [];
  let state = 1;
  let at = 0;
  for (; at < ids.length && (state & complete) === 0; at++) {
    statesBefore.push(state);
    state |= step(initials, ids[at]!, state);
  }
  if ((state & complete) === 0) return [];
  // Back from the end: a character was needed where the bit was not yet set before it.
  const taken: number[] = [];
  let wanted = complete;
  while (wanted > 1 && at > 0) {
    at -= 1;
    const before = statesBefore[at]!;
    if ((before & wanted) !== 0) continue;
    taken.unshift(at);
    wanted = originOf(initials, ids[at]!, before, wanted);
  }
  return taken;
}

/** The state bit from which a character led to `reached`; its longest reading wins. */
function originOf(masks: Masks, id: number, before: number, reached: number): number {
  for (let length = 6; length >= 1; length--) {
    const origin = reached >>> length;
    if ((before & masks[id * MASKS_PER_CHARACTER + length]! & origin) !== 0) return origin;
  }
  return 1;
}
