// The noun that a name is about stands at its end.
import { remembered } from '../domain/remembered';
import { compactText } from '../domain/text';

/** A name without remarks in brackets and closing punctuation, so that it ends with the noun it is about. */
export const nameHead = remembered((name) =>
  compactText(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/[\p{P}\p{S}]+$/u, ''),
);
