// The library's texts as numbers: every character becomes a small id, so that a keystroke can scan them all.
import { comparable } from './letters';

/** Where something begins in an indexed text. */
export const WORD_START = 1;
export const FIELD_START = 2;

/** Name, keywords or definition of one entry. */
export interface IndexedText {
  /** Id of each character that counts; 0 stands between keywords. */
  ids: Uint16Array;
  /** 0, WORD_START or FIELD_START by character. */
  starts: Uint8Array;
  /** Position in the original part by character. */
  positions: Uint16Array;
}

export interface Corpus {
  /** Character by id; 0 is the gap between keywords. */
  alphabet: string[];
  index(parts: readonly string[]): IndexedText;
  /** Takes the beginnings of a text's parts for beginnings of words. */
  learnWords(text: IndexedText): void;
  /** Marks where learnt words begin. */
  markWords(text: IndexedText): void;
}

const UNSEEN = 0;
const SKIPPED = 0xffff;

export function createCorpus(): Corpus {
  const alphabet: string[] = [''];
  const idByUnit = new Uint16Array(0x10000);
  const idByCharacter = new Map<string, number>();
  /** The first two characters of every word that was learnt. */
  const beginnings = new Set<number>();

  function identify(unit: string): number {
    const character = comparable(unit);
    if (character === '') return SKIPPED;
    let id = idByCharacter.get(character);
    if (id === undefined) {
      id = alphabet.length;
      alphabet[id] = character;
      idByCharacter.set(character, id);
    }
    return id;
  }

  function index(parts: readonly string[]): IndexedText {
    const ids: number[] = [];
    const starts: number[] = [];
    const positions: number[] = [];
    for (const part of parts) {
      if (ids.length > 0) {
        ids.push(0);
        starts.push(0);
        positions.push(0);
      }
      const first = ids.length;
      let afterSkipped = false;
      for (let at = 0; at < part.length; at++) {
        const code = part.charCodeAt(at);
        if (idByUnit[code] === UNSEEN) idByUnit[code] = identify(part[at]!);
        const id = idByUnit[code]!;
        if (id === SKIPPED) {
          afterSkipped = true;
          continue;
        }
        starts.push(ids.length === first ? FIELD_START : afterSkipped ? WORD_START : 0);
        ids.push(id);
        positions.push(at);
        afterSkipped = false;
      }
    }
    return {
      ids: Uint16Array.from(ids),
      starts: Uint8Array.from(starts),
      positions: Uint16Array.from(positions),
    };
  }

  function learnWords({ ids, starts }: IndexedText): void {
    for (let at = 0; at + 1 < ids.length; at++) {
      if (starts[at] === FIELD_START) beginnings.add(pair(ids[at]!, ids[at + 1]!));
    }
  }

  function markWords({ ids, starts }: IndexedText): void {
    for (let at = 0; at + 1 < ids.length; at++) {
      if (starts[at] === 0 && beginnings.has(pair(ids[at]!, ids[at + 1]!))) starts[at] = WORD_START;
    }
  }

  return { alphabet, index, learnWords, markWords };
}

const pair = (first: number, second: number) => first * 0x10000 + second;
