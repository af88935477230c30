// Words that are always a slip for another word.
import typos from './typos.json';

export interface Slip {
  slip: string;
  right: string;
}

export const knownSlips: readonly Slip[] = typos;

const CLAUSE_END = /[，,。；;\n]/;

/** A clause of at least six signs that stands twice. */
export function repeatedClause(text: string): string | undefined {
  if (!CLAUSE_END.test(text)) return undefined;
  const clauses = text.split(CLAUSE_END).map((clause) => clause.trim());
  return clauses.find((clause, index) => clause.length >= 6 && clauses.indexOf(clause) !== index);
}

/** 走访走访: a word of two signs twice in a row; 一户一户 and 检查检查站 can be meant. */
export function doubledWord(text: string): string | undefined {
  return /([\p{Script=Han}])(?!\1)([\p{Script=Han}])\1\2(?=$|[\p{P}\s\d])/u
    .exec(text)?.[0]
    .match(/^(?![一逐每件户个人天月年]).*/)?.[0];
}
