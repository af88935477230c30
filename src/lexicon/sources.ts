// What a source of figures is worth, and what a note explains.
import { compactText } from '../domain/text';
import sources from './sources.json';

const includesAny = (text: string, candidates: readonly string[]) =>
  candidates.some((word) => text.includes(word));

/** A source so general that nobody can look it up. */
export function isVagueSource(source: string): boolean {
  return sources.vague.includes(compactText(source));
}

/** Everyday statistics of one's own, which say what was, not what should be. */
export function isOwnStatistics(source: string): boolean {
  return includesAny(source, sources.statistics) && !includesAny(source, sources.publishedStatistics);
}

/** A source of targets, which say what should be, not what was. */
export function isTargetSource(source: string): boolean {
  return includesAny(source, sources.targets);
}

/** Does a 备注 give a reason, rather than name a source once more? */
export function givesReason(note: string): boolean {
  const text = compactText(note);
  if (includesAny(text, sources.reasonWords)) return true;
  return text.length >= 10 && !includesAny(text, sources.sourceNouns);
}
