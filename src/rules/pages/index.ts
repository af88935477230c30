// The pages of all rules, by id. They are longer than the rules themselves: load them when somebody wants to read one.
import { boundsPages } from './bounds';
import { budgetPages } from './budget';
import { completenessPages } from './completeness';
import { definitionPages } from './definitions';
import { figuresPages } from './figures';
import { goalPages } from './goals';
import { levelPages } from './levels';
import { namesPages } from './names';
import type { RulePage } from './page';
import { placesPages } from './places';
import { resultsPages } from './results';
import { sheetPages } from './sheets';
import { valueCellsPages } from './valueCells';
import { valueWordsPages } from './valueWords';
import { wordingPages } from './wording';

export type { Example, RulePage } from './page';

export const rulePages: Readonly<Record<string, RulePage>> = {
  ...boundsPages,
  ...budgetPages,
  ...completenessPages,
  ...definitionPages,
  ...figuresPages,
  ...goalPages,
  ...levelPages,
  ...namesPages,
  ...placesPages,
  ...resultsPages,
  ...sheetPages,
  ...valueCellsPages,
  ...valueWordsPages,
  ...wordingPages,
};
