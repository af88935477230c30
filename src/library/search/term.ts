// A word of the query, turned into bit masks that say what each character of the library can stand for in it.
import { comparable, LONGEST_SYLLABLE, readingsOf, soundsLike } from './letters';

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

/** How a character's syllable may be typed, and how a character of the query may be meant. */
interface Spelling {
  /** The syllable itself, or all that sound like it. */
  spellings(syllable: string): readonly string[];
  /** Characters that sound like the term's, by the first of their spellings. */
  homophones: ReadonlyMap<string, number>;
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

function homophonesOf(letters: string): Map<string, number> {
  const places = new Map<string, number>();
  letters.split('').forEach((letter, at) => {
    for (const syllable of readingsOf(letter)) {
      const sound = soundsLike(syllable)[0]!;
      places.set(sound, (places.get(sound) ?? 0) | (1 << at));
    }
  });
  return places;
}

const asWritten: Spelling = { spellings: (syllable) => [syllable], homophones: new Map() };

/** @param letters one of the words of `wordsOf` */
export const compileTerm = (letters: string, alphabet: readonly string[]): Term =>
  compile(letters, alphabet, asWritten);

/** The term with homophones for its characters, and with syllables as southern speakers may type them. */
export const compileBySound = (letters: string, alphabet: readonly string[]): Term =>
  compile(letters, alphabet, { spellings: soundsLike, homophones: homophonesOf(letters) });

function compile(letters: string, alphabet: readonly string[], { spellings, homophones }: Spelling): Term {
  const full = new Int32Array(alphabet.length * MASKS_PER_CHARACTER);
  const bySyllable = new Map<string, { homophone: number; masks: SpellingMasks[] }>();
  const look = (syllable: string) => {
    let known = bySyllable.get(syllable);
    if (known === undefined) {
      const all = spellings(syllable);
      const masks = all.map((spelling) => masksOfSpelling(letters, spelling));
      known = { homophone: homophones.get(all[0]!) ?? 0, masks: masks.filter(({ initial }) => initial > 0) };
      bySyllable.set(syllable, known);
    }
    return known;
  };
  const initials: [base: number, single: number, double: number][] = [];
  for (let id = 1; id < alphabet.length; id++) {
    const base = id * MASKS_PER_CHARACTER;
    const character = alphabet[id]!;
    for (let at = letters.indexOf(character); at >= 0; at = letters.indexOf(character, at + 1)) {
      full[base + 1]! |= 1 << at;
    }
    for (const syllable of readingsOf(character)) {
      const { homophone, masks } = look(syllable);
      full[base + 1]! |= homophone;
      for (const { spelling, whole, cut, initial, doubleInitial } of masks) {
        full[base + spelling.length]! |= whole;
        cut.forEach((mask, left) => (full[base + left]! |= mask));
        // One letter alone stands for what it says.
        if (spelling[0] === syllable[0]) initials.push([base, initial, doubleInitial]);
      }
    }
  }
  const withInitials = full.slice();
  for (const [base, single, double] of initials) {
    withInitials[base + 1]! |= single;
    withInitials[base + 2]! |= double;
  }
  const ofCharacters = completed(full);
  return {
    letters,
    complete: 1 << letters.length,
    full: ofCharacters,
    initials: initials.length === 0 ? ofCharacters : completed(withInitials),
  };
}

/** Fills in what follows from the places. */
function completed(places: Int32Array): Masks {
  const begins = new Uint8Array(places.length / MASKS_PER_CHARACTER);
  for (let id = 0; id < begins.length; id++) {
    const base = id * MASKS_PER_CHARACTER;
    for (let length = 1; length < MASKS_PER_CHARACTER; length++) places[base]! |= places[base + length]!;
    begins[id] = places[base]! & 1;
  }
  return { places, begins };
}
