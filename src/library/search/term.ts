// A word of the query, turned into bit masks that say what each character of the library can stand for in it.
import type { Script } from './alphabet';
import { comparable, LONGEST_SYLLABLE, readingsOf } from './letters';

/** Bits of a state: bit k is set when the first k letters of the term are matched. */
export const LONGEST_TERM = 30;

/** What the characters of the library can stand for, by character id. */
export interface Masks {
  /**
   * Eight numbers a character: [0] the union of the others, [n] the places in the term at which the character
   * can stand for the n letters that follow.
   */
  places: Int32Array;
  /** 1 where the character can begin the term: most cannot, and need no other look. */
  begins: Uint8Array;
}
export const MASKS_PER_CHARACTER = LONGEST_SYLLABLE + 2;

export interface Term {
  letters: string;
  /** The state bit of a complete match. */
  complete: number;
  /** Characters as themselves or by their full syllable; the last one may be cut short (yimia). */
  full: Masks;
  /** Those, and initials (y, and zh, ch, sh); the same object where initials add nothing. */
  initials: Masks;
}

/** The words of a query; blanks separate, punctuation is dropped, tones are dropped, ü is v. */
export function wordsOf(query: string): string[] {
  const plain = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .replace(/[à-ɏ]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain
    .split(/\s+/)
    .map((word) => word.split('').map(comparable).join(''))
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_TERM));
}

/** Bit masks over the places of a term, by spelling; every place is a bit. */
interface SpellingMasks {
  spelling: string;
  /** The whole syllable stands here. */
  whole: number;
  /** By n: the term ends here with the first n letters of the syllable, which has more. */
  cut: number[];
  /** The first letter stands here; the first two for zh, ch, sh. */
  initial: number;
  doubleInitial: number;
}

function masksOfSpelling(letters: string, spelling: string): SpellingMasks {
  const masks: SpellingMasks = { spelling, whole: 0, cut: [], initial: 0, doubleInitial: 0 };
  const hasDoubleInitial = /^[zcs]h/.test(spelling);
  for (let at = 0; at < letters.length; at++) {
    if (letters[at] !== spelling[0]) continue;
    const bit = 1 << at;
    const left = letters.length - at;
    masks.initial |= bit;
    if (hasDoubleInitial && letters[at + 1] === 'h') masks.doubleInitial |= bit;
    if (letters.startsWith(spelling, at)) masks.whole |= bit;
    else if (left < spelling.length && spelling.startsWith(letters.slice(at))) masks.cut[left] = bit;
  }
  return masks;
}

/** What a syllable stands for in the term, as it is spelled or may be. */
interface SyllableMasks {
  spellings: SpellingMasks[];
  /** Characters of the term that sound like it. */
  homophones: number;
  /** Of the spellings that begin like the syllable: one letter alone stands for what it says. */
  initial: number;
  doubleInitial: number;
}

function masksOfSyllable(
  letters: string,
  syllable: string,
  spellings: readonly string[],
  homophones: number,
): SyllableMasks {
  const all = spellings.map((spelling) => masksOfSpelling(letters, spelling));
  const own = all.filter(({ spelling }) => spelling[0] === syllable[0]);
  return {
    spellings: all.filter(({ initial }) => initial !== 0),
    homophones,
    initial: own.reduce((mask, { initial }) => mask | initial, 0),
    doubleInitial: own.reduce((mask, { doubleInitial }) => mask | doubleInitial, 0),
  };
}

/** The places of the term's characters, by syllable. */
function placesBySyllable(letters: string): Map<string, number> {
  const places = new Map<string, number>();
  letters.split('').forEach((letter, at) => {
    for (const syllable of readingsOf(letter)) {
      places.set(syllable, (places.get(syllable) ?? 0) | (1 << at));
    }
  });
  return places;
}

/** @param letters one of the words of `wordsOf` */
export const compileTerm = (letters: string, script: Script): Term =>
  compile(
    letters,
    script,
    script.syllables.map((syllable) => masksOfSyllable(letters, syllable, [syllable], 0)),
  );

/** The term with homophones for its characters, and with syllables as southern speakers may type them. */
export function compileBySound(letters: string, script: Script): Term {
  const places = placesBySyllable(letters);
  return compile(
    letters,
    script,
    script.syllables.map((syllable, index) => {
      return masksOfSyllable(letters, syllable, script.alike[index]!, places.get(syllable) ?? 0);
    }),
  );
}

function compile(
  letters: string,
  { size, idOf, readings }: Script,
  syllables: readonly SyllableMasks[],
): Term {
  const full = new Int32Array(size * MASKS_PER_CHARACTER);
  for (let at = 0; at < letters.length; at++) {
    const id = idOf(letters[at]!);
    if (id !== undefined) full[id * MASKS_PER_CHARACTER + 1]! |= 1 << at;
  }
  for (let at = 0; at < readings.length; at += 2) {
    const { spellings, homophones } = syllables[readings[at + 1]!]!;
    const base = readings[at]! * MASKS_PER_CHARACTER;
    full[base + 1]! |= homophones;
    for (const { spelling, whole, cut } of spellings) {
      full[base + spelling.length]! |= whole;
      for (let left = 1; left < cut.length; left++) full[base + left]! |= cut[left] ?? 0;
    }
  }
  const hasInitials = syllables.some(({ initial }) => initial !== 0);
  const withInitials = hasInitials ? full.slice() : full;
  for (let at = 0; hasInitials && at < readings.length; at += 2) {
    const { initial, doubleInitial } = syllables[readings[at + 1]!]!;
    const base = readings[at]! * MASKS_PER_CHARACTER;
    withInitials[base + 1]! |= initial;
    withInitials[base + 2]! |= doubleInitial;
  }
  const ofCharacters = completed(full);
  return {
    letters,
    complete: 1 << letters.length,
    full: ofCharacters,
    initials: hasInitials ? completed(withInitials) : ofCharacters,
  };
}

function completed(places: Int32Array): Masks {
  unite(places);
  const begins = new Uint8Array(places.length / MASKS_PER_CHARACTER);
  for (let id = 0; id < begins.length; id++) begins[id] = places[id * MASKS_PER_CHARACTER]! & 1;
  return { places, begins };
}

/** Fills in the first mask of every character from its others. */
export function unite(places: Int32Array): void {
  for (let base = 0; base < places.length; base += MASKS_PER_CHARACTER) {
    let union = 0;
    for (let length = 1; length < MASKS_PER_CHARACTER; length++) union |= places[base + length]!;
    places[base] = union;
  }
}
