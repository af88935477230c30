// The pages of all rules, by id. They are longer than the rules themselves: load them when somebody wants to read one.
import { benchmarkRowPages } from './benchmarkRows';
import { budgetPages } from './budget';
import { completenessPages } from './completeness';
import { costPages } from './costs';
import { definitionPages } from './definitions';
import { departmentPages } from './departments';
import { goalPages } from './goals';
import { historyPages } from './history';
import { levelPages } from './levels';
import type { RulePage } from './page';
import { projectPages } from './projects';
import { sheetPages } from './sheets';
import { sourcePages } from './sources';
import { targetPages } from './targets';
import { wordingPages } from './wording';

export type { Example, RulePage } from './page';

export const rulePages: Readonly<Record<string, RulePage>> = {
  ...benchmarkRowPages,
  ...budgetPages,
  ...completenessPages,
  ...costPages,
  ...definitionPages,
  ...departmentPages,
  ...goalPages,
  ...historyPages,
  ...levelPages,
  ...projectPages,
  ...sheetPages,
  ...sourcePages,
  ...targetPages,
  ...wordingPages,
};
