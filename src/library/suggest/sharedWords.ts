// What two texts have in common, told by pairs of signs: Chinese needs no segmenter for that.
import { normalisedName } from '../../domain/text';

/** Distinct pairs of neighbouring signs, punctuation and blanks left out. */
export function pairsOf(text: string): Set<string> {
  const plain = normalisedName(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at++) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

/** The longest stretches of `phrase`, of two signs or more, that stand in `text`; in the phrase's order. */
export function sharedWords(phrase: string, text: string): string[] {
  const [plain, within] = [normalisedName(phrase), normalisedName(text)];
  const words: string[] = [];
  for (let from = 0; from + 1 < plain.length;) {
    let to = from;
    while (to < plain.length && within.includes(plain.slice(from, to + 1))) to++;
    if (to - from >= 2) words.push(plain.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return words;
}
