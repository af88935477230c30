// The characters of the library as small numbers, and what they sound like.
import { comparable, readingsOf, soundsLike } from './letters';

/** Gives characters their ids. */
export interface Alphabet {
  /** Character by id; 0 is the gap between parts. */
  characters: readonly string[];
  /** Id of a UTF-16 unit, a new one when it is new; SKIPPED for what does not count. */
  idOf(text: string, at: number): number;
}

const UNSEEN = 0;
export const SKIPPED = 0xffff;

export function createAlphabet(): Alphabet {
  const characters: string[] = [''];
  const idByUnit = new Uint16Array(0x10000);
  const idByCharacter = new Map<string, number>();

  function identify(unit: string): number {
    const character = comparable(unit);
    if (character === '') return SKIPPED;
    const known = idByCharacter.get(character);
    if (known !== undefined) return known;
    idByCharacter.set(character, characters.length);
    return characters.push(character) - 1;
  }

  return {
    characters,
    idOf(text, at) {
      const code = text.charCodeAt(at);
      if (idByUnit[code] === UNSEEN) idByUnit[code] = identify(text[at]!);
      return idByUnit[code]!;
    },
  };
}

/** An alphabet that is complete, prepared for compiling words. */
export interface Script {
  /** Ids there are, the gap's among them. */
  size: number;
  /** Undefined for a character that the library has not. */
  idOf(character: string): number | undefined;
  /** Ids of letters and digits, which are typed as they are. */
  plain: readonly number[];
  syllables: readonly string[];
  /** What sounds like a syllable, by its index. */
  alike: readonly (readonly string[])[];
  /** Id and index of a syllable, in turn, for every reading of every character. */
  readings: Uint16Array;
}

export function scriptOf({ characters }: Alphabet): Script {
  const idByCharacter = new Map(characters.map((character, id) => [character, id]));
  const indexBySyllable = new Map<string, number>();
  const readings: number[] = [];
  characters.forEach((character, id) => {
    for (const syllable of readingsOf(character)) {
      const index = indexBySyllable.get(syllable) ?? indexBySyllable.size;
      indexBySyllable.set(syllable, index);
      readings.push(id, index);
    }
  });
  const syllables = [...indexBySyllable.keys()];
  return {
    size: characters.length,
    idOf: (character) => idByCharacter.get(character),
    plain: characters.flatMap((character, id) => (/[a-z\d]/.test(character) ? [id] : [])),
    syllables,
    alike: syllables.map(soundsLike),
    readings: Uint16Array.from(readings),
  };
}
