// The pages of all rules, by id. They are longer than the rules themselves: load them when somebody wants to read one.
import { budgetPages } from './budget';
import type { RulePage } from './page';

export type { Example, RulePage } from './page';

export const rulePages: Readonly<Record<string, RulePage>> = {
  ...budgetPages,
};
