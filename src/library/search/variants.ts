// Other words for a query: what stands in the library for what people say.
import synonyms from './synonyms.json';

/** More would take longer than a person waits between two keys. */
const MOST_VARIANTS = 6;

interface Replacement {
  word: string;
  by: readonly string[];
}

/** Longest words first: 大学生当兵 is no 当兵 with something before it. */
const replacements: readonly Replacement[] = [
  ...Object.entries(synonyms.means).map(([word, by]) => ({ word, by })),
  ...synonyms.same.flatMap((group) =>
    group.map((word) => ({ word, by: group.filter((other) => other !== word) })),
  ),
].sort((a, b) => b.word.length - a.word.length);

const meanings: Readonly<Record<string, unknown>> = synonyms.means;

/** Is it a way of speaking that the library has other words for? */
export const isColloquial = (text: string): boolean => Object.hasOwn(meanings, text);

/** The query with one word replaced by another, in the order of likelihood. */
export function variantsOf(text: string): string[] {
  const variants = new Set<string>();
  const taken: string[] = [];
  for (const { word, by } of replacements) {
    // A word within one that has been replaced means something else there.
    if (!text.includes(word) || taken.some((longer) => longer.includes(word))) continue;
    taken.push(word);
    for (const other of by) variants.add(text.replace(word, other));
  }
  return [...variants].slice(0, MOST_VARIANTS);
}
