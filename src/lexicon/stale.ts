// Texts that speak of years gone by.
import { compactText } from '../domain/text';
import stale from './stale.json';

export interface StalePhrase {
  phrase: string;
  /** The last year in which it was current. */
  lastYear: number;
}

/** Campaigns and plans named in a text that were over before the given year. */
export function stalePhrases(text: string, year: number): StalePhrase[] {
  const compact = compactText(text).replace(/[“”"]/g, '');
  return stale.filter(({ phrase, except, lastYear }) => {
    const rest = except.reduce((left, word) => left.replaceAll(word, ''), compact);
    return lastYear < year && rest.includes(phrase);
  });
}
