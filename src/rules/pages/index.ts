// The pages of all rules, by id. They are longer than the rules themselves: load them when somebody wants to read one.
import { benchmarkRowPages } from './benchmarkRows';
import { boundsPages } from './bounds';
import { budgetPages } from './budget';
import { completenessPages } from './completeness';
import { costPages } from './costs';
import { definitionPages } from './definitions';
import { departmentPages } from './departments';
import { figuresPages } from './figures';
import { goalPages } from './goals';
import { historyPages } from './history';
import { levelPages } from './levels';
import { namesPages } from './names';
import type { RulePage } from './page';
import { placesPages } from './places';
import { projectPages } from './projects';
import { resultsPages } from './results';
import { sheetPages } from './sheets';
import { sourcePages } from './sources';
import { targetPages } from './targets';
import { valueCellsPages } from './valueCells';
import { valueWordsPages } from './valueWords';
import { wordingPages } from './wording';

export type { Example, RulePage } from './page';

export const rulePages: Readonly<Record<string, RulePage>> = {
  ...benchmarkRowPages,
  ...boundsPages,
  ...budgetPages,
  ...completenessPages,
  ...costPages,
  ...definitionPages,
  ...departmentPages,
  ...figuresPages,
  ...goalPages,
  ...historyPages,
  ...levelPages,
  ...namesPages,
  ...placesPages,
  ...projectPages,
  ...resultsPages,
  ...sheetPages,
  ...sourcePages,
  ...targetPages,
  ...valueCellsPages,
  ...valueWordsPages,
  ...wordingPages,
};
