// Finds a term with one slip of the fingers in it, as Wu and Manber do: beside the states without a slip go those
// after it. A slip is a character or letter too many, too few or wrong, or two neighbours the wrong way round.
import type { Script } from './alphabet';
import type { Column } from './corpus';
import { gradeOf, step, type Hit } from './match';
import { MASKS_PER_CHARACTER, unite, type Term } from './term';

/** What the characters of the library can stand for, as in `Masks.places`, when something is wrong with them. */
export interface Slips {
  /** The term without a slip. */
  exact: Int32Array;
  /** The character stands here with a slip in it. */
  slipped: Int32Array;
  /** Its last letter stands after the next one's first, as here; what `second` says follows. */
  first: Int32Array;
  second: Int32Array;
  /** States in which a character of the text may be missing from the term. */
  missing: number;
  /** States that a letter too many in the term leads to. */
  extra: number;
  complete: number;
}

const isLetter = (character: string) => character >= 'a' && character <= 'z';

/** Places of the term that stand for a whole character: all but the letters of syllables. */
function characterPlaces(letters: string, withInitials: boolean): number {
  let places = 0;
  for (let at = 0; at < letters.length; at++) {
    if (withInitials || !isLetter(letters[at]!)) places |= 1 << at;
  }
  return places;
}

/** @param withInitials a single letter may stand for a character, and so go wrong as one */
export function compileSlips(term: Term, script: Script, withInitials: boolean): Slips {
  const { letters, complete } = term;
  const { size, plain, syllables, readings } = script;
  const exact = (withInitials ? term.initials : term.full).places;
  const slipped = new Int32Array(exact.length);
  const first = new Int32Array(exact.length);
  const second = new Int32Array(exact.length);
  const single = characterPlaces(letters, withInitials);
  // Two letters are guessed from the first of them: anything else would be chance.
  const wrong = letters.length > 2 ? single : single & ~1;
  for (let id = 1; id < size; id++) {
    const base = id * MASKS_PER_CHARACTER;
    slipped[base + 1] = wrong;
    // One character, itself or its initial, before another.
    const alone = exact[base + 1]!;
    first[base + 1] = (alone >>> 1) & ~alone;
    second[base + 1] = alone << 1;
  }
  for (const id of plain) slipped[id * MASKS_PER_CHARACTER + 1] = complete - 1;
  const bySyllable = syllables.map((syllable) => slipsOf(letters, syllable));
  for (let at = 0; at < readings.length; at += 2) {
    const slips = bySyllable[readings[at + 1]!]!;
    const base = readings[at]! * MASKS_PER_CHARACTER;
    for (let length = 2; length < MASKS_PER_CHARACTER; length++) {
      slipped[base + length]! |= slips.slipped[length] ?? 0;
    }
    const length = syllables[readings[at + 1]!]!.length;
    first[base + length]! |= slips.first;
    second[base + length]! |= slips.second;
  }
  for (const masks of [slipped, first, second]) unite(masks);
  return {
    exact,
    slipped,
    first,
    second,
    missing: (single | (single << 1)) & (complete - 2),
    extra: letters.length > 2 ? complete * 2 - 1 : 0,
    complete,
  };
}

interface SyllableSlips {
  /** By length: where letters stand that are one slip away from the syllable. */
  slipped: number[];
  first: number;
  second: number;
}

function slipsOf(letters: string, syllable: string): SyllableSlips {
  const size = syllable.length;
  const slips: SyllableSlips = { slipped: [], first: 0, second: 0 };
  if (size < 2) return slips;
  const last = syllable[size - 1]!;
  for (let at = 0; at < letters.length; at++) {
    const bit = 1 << at;
    for (let length = Math.max(2, size - 1); length <= size + 1 && at + length <= letters.length; length++) {
      if (isOneSlipAway(letters.slice(at, at + length), syllable)) {
        slips.slipped[length] = (slips.slipped[length] ?? 0) | bit;
      }
    }
    if (
      letters.startsWith(syllable.slice(0, -1), at) &&
      letters[at + size - 1] !== last &&
      letters[at + size] === last
    ) {
      slips.first |= bit;
    }
    if (at > 0 && letters[at - 1] === syllable[0] && letters.startsWith(syllable.slice(1), at + 1)) {
      slips.second |= bit;
    }
  }
  return slips;
}

/** Do the texts differ, by one letter or by two neighbours the wrong way round? */
function isOneSlipAway(typed: string, meant: string): boolean {
  let before = 0;
  while (before < typed.length && typed[before] === meant[before]) before += 1;
  const [tail, wanted] = [typed.slice(before), meant.slice(before)];
  if (tail === wanted) return false;
  if (tail.length > wanted.length) return tail.slice(1) === wanted;
  if (tail.length < wanted.length) return wanted.slice(1) === tail;
  if (tail.slice(1) === wanted.slice(1)) return true;
  return tail[0] === wanted[1] && tail[1] === wanted[0] && tail.slice(2) === wanted.slice(2);
}

/** Moves the states [without a slip, amid a swap, after a slip] on by a character of the text. */
function move(
  { exact, slipped, first, second, missing, extra }: Slips,
  id: number,
  states: Int32Array,
): void {
  const clean = states[0]!;
  const next = step(exact, id, clean);
  states[2] =
    step(exact, id, states[2]!) |
    step(slipped, id, clean) |
    step(second, id, states[1]!) |
    (clean & missing) |
    ((next << 1) & extra);
  states[1] = step(first, id, clean);
  states[0] = next;
}

const states = new Int32Array(3);

/** Is the term anywhere in the row, in one piece, with one slip? */
export function occursWithSlip({ ids, offsets }: Column, row: number, slips: Slips): boolean {
  const last = offsets[row + 1]!;
  states.fill(0);
  for (let at = offsets[row]!; at < last; at++) {
    const id = ids[at]!;
    if (id === 0) {
      states.fill(0);
      continue;
    }
    states[0]! |= 1;
    states[2]! |= 2 & slips.extra;
    move(slips, id, states);
    if ((states[2]! & slips.complete) !== 0) return true;
  }
  return false;
}

/** Where a match with a slip that begins at `from` ends, the longest one; -1 without a match. */
function endOfMatch(ids: Uint16Array, slips: Slips, from: number, last: number): number {
  states.fill(0);
  states[0] = 1;
  states[2] = 2 & slips.extra;
  let end = -1;
  for (let at = from; at < last && ids[at] !== 0; at++) {
    move(slips, ids[at]!, states);
    if ((states[2]! & slips.complete) !== 0) end = at + 1;
    if ((states[0]! | states[1]! | states[2]!) === 0) break;
  }
  return end;
}

/** The best place where the term stands with one slip; the first of equals. */
export function findWithSlip({ ids, starts, offsets }: Column, row: number, slips: Slips): Hit | undefined {
  const last = offsets[row + 1]!;
  let best: Hit | undefined;
  for (let from = offsets[row]!; from < last; from++) {
    const to = endOfMatch(ids, slips, from, last);
    if (to < 0) continue;
    const grade = gradeOf(starts[from]!, to === last || ids[to] === 0);
    if (best === undefined || grade > best.grade) best = { grade, from, to };
  }
  return best;
}
