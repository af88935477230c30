// What a goal consists of, and whether a name speaks of it.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';
import { without } from '../lexicon';

export interface GoalItem {
  /** As written, without its number. */
  text: string;
  isNumbered: boolean;
}

const NUMBER = /(?:^|[\n。；;\s])(?:目标)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[.．、:：)）](?!\d)/g;

/** A year is no figure of a result. */
const YEAR = /20\d\d年?/g;

/** The items of a numbered list, else the clauses that name a figure. */
export function goalItems(goal: string): GoalItem[] {
  const starts = [...goal.matchAll(NUMBER)];
  if (starts.length >= 2) {
    return starts.map((match, index) => ({
      text: goal.slice(match.index + match[0].length, starts[index + 1]?.index).trim(),
      isNumbered: true,
    }));
  }
  return goal
    .split(/[，,；;。\n]/)
    .map((clause) => clause.trim())
    .filter(
      (clause) =>
        /\d/.test(clause.replace(YEAR, '')) && clause.length >= 6 && !/^(?:依据|按照|根据)/.test(clause),
    )
    .map((text) => ({ text, isNumbered: false }));
}

/** 1.5万平方米, 40场: figures with their units. */
const FIGURE =
  /\d[\d.,]*[十百千万亿]*(?:平方公里|平方米|立方米|公里|公顷|人次|场次|批次|户次|小时|个月|个工作日|\p{Script=Han})?/gu;

/** What a text is about: pairs of signs that are no common words, figures or punctuation. */
export const topicsOf = remembered((text): string[] => {
  // 路灯节能改造：按照…: the heading says it, the rest explains.
  const heading = /^([^：:，。；]{2,20})[：:]/.exec(text)?.[1] ?? text;
  const words = compactText(heading)
    .replace(FIGURE, ' ')
    .split(/[\s\d.%‰\p{P}\p{S}]+/u);
  // Common words split a text; what stands around them does not make a pair.
  const bare = words.flatMap((word) => without(word, 'goalCommonWords', ' ').split(' '));
  const pairs = bare.flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)),
  );
  return [...new Set(pairs)];
});
