// The pages of all rules, by id. They are longer than the rules themselves: load them when somebody wants to read one.
import { budgetPages } from './budget';
import { completenessPages } from './completeness';
import { definitionPages } from './definitions';
import { goalPages } from './goals';
import { levelPages } from './levels';
import type { RulePage } from './page';
import { sheetPages } from './sheets';
import { wordingPages } from './wording';

export type { Example, RulePage } from './page';

export const rulePages: Readonly<Record<string, RulePage>> = {
  ...budgetPages,
  ...completenessPages,
  ...definitionPages,
  ...goalPages,
  ...levelPages,
  ...sheetPages,
  ...wordingPages,
};
