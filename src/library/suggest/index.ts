// Suggestions for a table, and entries like a name that somebody typed.
export { createSuggest, type Reason, type Suggestion, type Suggestions } from './suggest';
export { createSimilar, type Similar } from './similar';
export { subjectOf, type Subject } from './subject';
