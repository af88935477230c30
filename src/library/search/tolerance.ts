// The ways in which a word of the query may be met: as it is written, as it sounds, with one slip.
import type { Script } from './alphabet';
import type { Column } from './corpus';
import { findTerm, grades, occurs, type Hit } from './match';
import { compileBySound, compileTerm, type Masks, type Term } from './term';
import { compileSlips, findWithSlip, occursWithSlip, type Slips } from './typo';

/** As the query has it, as it sounds, with one slip of the fingers. */
export type Way = 'written' | 'sound' | 'slip';

export interface Finder {
  /** Cheap: is there a hit in the row? */
  occurs(column: Column, row: number): boolean;
  /** The best one. */
  find(column: Column, row: number): Hit | undefined;
}

/** How a term is looked for in one way. */
export interface Finders {
  /** Characters and syllables. */
  full: Finder;
  /** Initials among them; the same object where they add nothing. */
  initials: Finder;
}

export interface Query {
  term: Term;
  /** Long enough not to be met by chance in scattered characters or in a definition. */
  isTelling: boolean;
  /** So short that a slip leaves little of it. */
  isShort: boolean;
  /** Of letters and digits only. */
  isPinyin: boolean;
  /** Undefined where the way would bring nonsense: for a short term. */
  finders(way: Way): Finders | undefined;
}

/** Of pinyin a term needs more letters to say the same. */
const TELLING = { characters: 2, letters: 3 };
const TOLERANT = { characters: 2, letters: 4 };
const LONG = { characters: 4, letters: 5 };
/** Initials alone are met by chance everywhere. */
const INITIALS_WITH_SLIP = 6;

/** @param letters one of the words of `wordsOf` */
export function queryOf(letters: string, script: Script): Query {
  const isPinyin = /^[a-z0-9]+$/.test(letters);
  const isLong = (needed: typeof TELLING) =>
    letters.length >= (isPinyin ? needed.letters : needed.characters);
  const term = compileTerm(letters, script);
  const make = (way: Way): Finders | undefined => {
    if (way === 'written') return findersOf(term);
    if (!isLong(TOLERANT)) return undefined;
    if (way === 'sound') return findersOf(compileBySound(letters, script));
    const full = slipFinder(compileSlips(term, script, false));
    const hasInitials = letters.length >= INITIALS_WITH_SLIP && term.initials !== term.full;
    return { full, initials: hasInitials ? slipFinder(compileSlips(term, script, true)) : full };
  };
  const made = new Map<Way, Finders | undefined>();
  return {
    term,
    isTelling: isLong(TELLING),
    isShort: !isLong(LONG),
    isPinyin,
    finders(way) {
      if (!made.has(way)) made.set(way, make(way));
      return made.get(way);
    },
  };
}

function findersOf({ full, initials, complete }: Term): Finders {
  const finder = (masks: Masks): Finder => ({
    occurs: (column, row) => occurs(column, row, masks, complete),
    find: (column, row) => findTerm(column, row, masks, complete),
  });
  const ofCharacters = finder(full);
  return { full: ofCharacters, initials: initials === full ? ofCharacters : finder(initials) };
}

/** A word of two letters with a slip in it is only guessed at the beginning of a name or keyword. */
function slipFinder(slips: Slips): Finder {
  const lowest = slips.complete > 4 ? grades.inside : grades.prefix;
  return {
    occurs: (column, row) => occursWithSlip(column, row, slips),
    find(column, row) {
      const hit = findWithSlip(column, row, slips);
      return hit !== undefined && hit.grade >= lowest ? hit : undefined;
    },
  };
}
