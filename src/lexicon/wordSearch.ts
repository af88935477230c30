// Which of many words stands in a text. A name is asked about hundreds of words and holds almost none of them, so only
// the few are tried that begin (or end) with the sign at that place of the text.

/** Ranks in the list of the words that have a sign, lowest first. */
type Signs = ReadonlyMap<number, readonly number[]>;

const NONE: readonly number[] = [];

function bySign(words: readonly string[], signOf: (word: string) => number): Signs {
  const signs = new Map<number, number[]>();
  words.forEach((word, rank) => {
    const ranks = signs.get(signOf(word));
    if (ranks) ranks.push(rank);
    else signs.set(signOf(word), [rank]);
  });
  return signs;
}

const firstSign = (text: string) => text.charCodeAt(0);
const lastSign = (text: string) => text.charCodeAt(text.length - 1);

/** The lowest rank of the words that the text contains; undefined for none. */
export function firstContained(words: readonly string[]): (text: string) => number | undefined {
  const signs = bySign(words, firstSign);
  return (text) => {
    let first: number | undefined;
    for (let at = 0; at < text.length; at++) {
      for (const rank of signs.get(text.charCodeAt(at)) ?? NONE) {
        if (first !== undefined && rank >= first) break;
        if (text.startsWith(words[rank]!, at)) first = rank;
      }
    }
    return first;
  };
}

/** Does the text begin with one of the words? */
export function beginsWithAny(words: readonly string[]): (text: string) => boolean {
  const signs = bySign(words, firstSign);
  return (text) => (signs.get(firstSign(text)) ?? NONE).some((rank) => text.startsWith(words[rank]!));
}

/** The length of the longest of the words that the text ends with; 0 for none. */
export function longestEnd(words: readonly string[]): (text: string) => number {
  const signs = bySign(words, lastSign);
  return (text) => {
    let longest = 0;
    for (const rank of signs.get(lastSign(text)) ?? NONE) {
      const { length } = words[rank]!;
      if (length > longest && text.endsWith(words[rank]!)) longest = length;
    }
    return longest;
  };
}
