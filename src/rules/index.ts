// All rules, one line each, and the check of a workbook's tables with them.
import type { FoundTable } from '../domain/tables';
import { createChecker, type Checker, type CheckOptions } from './engine';
import type { Finding } from './finding';
import type { Rule } from './rule';
import amountPlausible from './budget/amount-plausible';
import amountUnit from './budget/amount-unit';
import amountValid from './budget/amount-valid';
import costCapPresent from './budget/cost-cap-present';
import costCapScope from './budget/cost-cap-scope';
import costOperator from './budget/cost-operator';
import costSumWithinBudget from './budget/cost-sum-within-budget';
import costWithinBudget from './budget/cost-within-budget';
import summaryTotal from './budget/summary-total';
import unitCost from './budget/unit-cost';
import columnUnplaced from './structure/column-unplaced';
import copiedText from './structure/copied-text';
import definitionFormula from './structure/definition-formula';
import definitionMismatch from './structure/definition-mismatch';
import definitionMissing from './structure/definition-missing';
import definitionRepeatsName from './structure/definition-repeats-name';
import duplicateIndicator from './structure/duplicate-indicator';
import dutyCovered from './structure/duty-covered';
import duplicateNameDifferentDefinition from './structure/duplicate-name-different-definition';
import goalIsPast from './structure/goal-is-past';
import goalPlace from './structure/goal-place';
import goalVague from './structure/goal-vague';
import goalWithoutIndicator from './structure/goal-without-indicator';
import indicatorWithoutGoal from './structure/indicator-without-goal';
import kindsPerDuty from './structure/kinds-per-duty';
import level1Known from './structure/level1-known';
import level2UnderLevel1 from './structure/level2-under-level1';
import placeholderRow from './structure/placeholder-row';
import requiredField from './structure/required-field';
import requiredLevel2 from './structure/required-level2';
import rowNumbering from './structure/row-numbering';
import rowSkipped from './structure/row-skipped';
import staleText from './structure/stale-text';
import strayNote from './structure/stray-note';
import tableAltered from './structure/table-altered';
import tableUnclear from './structure/table-unclear';
import tooFewIndicators from './structure/too-few-indicators';
import tooManyIndicators from './structure/too-many-indicators';
import typo from './structure/typo';
import valueMissing from './structure/value-missing';
import booleanValue from './values/boolean-value';
import boundSaysSomething from './values/bound-says-something';
import costWordOutsideCost from './values/cost-word-outside-cost';
import ecologyUnderSocial from './values/ecology-under-social';
import exactWhereBoundMeant from './values/exact-where-bound-meant';
import notAnIndicator from './values/not-an-indicator';
import frequencyAgrees from './values/frequency-agrees';
import growthUnit from './values/growth-unit';
import goalValueAgrees from './values/goal-value-agrees';
import inputAsResult from './values/input-as-result';
import kindFitsName from './values/kind-fits-name';
import managementAsResult from './values/management-as-result';
import numberWithoutOperator from './values/number-without-operator';
import oneThingPerIndicator from './values/one-thing-per-indicator';
import operatorDirection from './values/operator-direction';
import operatorStyle from './values/operator-style';
import operatorWithoutNumber from './values/operator-without-number';
import outputUnderBenefit from './values/output-under-benefit';
import percentRange from './values/percent-range';
import qualitativeButMeasurable from './values/qualitative-but-measurable';
import qualitativeUnderQuantity from './values/qualitative-under-quantity';
import quantityUnderQuality from './values/quantity-under-quality';
import rateUnderQuantity from './values/rate-under-quantity';
import respondentFits from './values/respondent-fits';
import satisfactionOutsideSatisfaction from './values/satisfaction-outside-satisfaction';
import satisfactionRange from './values/satisfaction-range';
import targetTooLow from './values/target-too-low';
import taskAsName from './values/task-as-name';
import textInValueColumn from './values/text-in-value-column';
import timeWordOutsideTimeliness from './values/time-word-outside-timeliness';
import unitFitsName from './values/unit-fits-name';
import unitMissing from './values/unit-missing';
import unitStyle from './values/unit-style';
import vagueWords from './values/vague-words';
import valueAndUnitInOneCell from './values/value-and-unit-in-one-cell';
import valueInName from './values/value-in-name';
import valuePossible from './values/value-possible';
import valueNotFittingName from './values/value-not-fitting-name';
import allIdentical from './benchmarks/all-identical';
import benchmarkReason from './benchmarks/benchmark-reason';
import historyNotANumber from './benchmarks/history-not-a-number';
import historyWithOperator from './benchmarks/history-with-operator';
import meanImpossible from './benchmarks/mean-impossible';
import noteContradictsValues from './benchmarks/note-contradicts-values';
import operatorsAgree from './benchmarks/operators-agree';
import sourceMissing from './benchmarks/source-missing';
import sourceVague from './benchmarks/source-vague';
import sourceWithoutValue from './benchmarks/source-without-value';
import targetBelowStandard from './benchmarks/target-below-standard';
import targetDiffersFromPlan from './benchmarks/target-differs-from-plan';
import targetJump from './benchmarks/target-jump';
import targetWorseThanHistory from './benchmarks/target-worse-than-history';
import unitsAgree from './benchmarks/units-agree';
import departmentConsistent from './across/department-consistent';
import nameConsistent from './across/name-consistent';
import partsMakeWhole from './across/parts-make-whole';
import periodIsCurrent from './across/period-is-current';
import projectAmountConsistent from './across/project-amount-consistent';
import projectLinked from './across/project-linked';
import sourceCurrent from './across/source-current';
import strategicAnnualHistory from './across/strategic-annual-history';
import strategicAnnualTarget from './across/strategic-annual-target';
import summaryMatchesTable from './across/summary-matches-table';

export type { Checker, CheckOptions } from './engine';
export type { Rule } from './rule';

export const rules: readonly Rule[] = [
  amountPlausible,
  amountUnit,
  amountValid,
  costCapPresent,
  costCapScope,
  costOperator,
  costSumWithinBudget,
  costWithinBudget,
  summaryTotal,
  unitCost,
  columnUnplaced,
  copiedText,
  definitionFormula,
  definitionMismatch,
  definitionMissing,
  definitionRepeatsName,
  duplicateIndicator,
  duplicateNameDifferentDefinition,
  dutyCovered,
  goalIsPast,
  goalPlace,
  goalVague,
  goalWithoutIndicator,
  indicatorWithoutGoal,
  kindsPerDuty,
  level1Known,
  level2UnderLevel1,
  placeholderRow,
  requiredField,
  requiredLevel2,
  rowNumbering,
  rowSkipped,
  staleText,
  strayNote,
  tableAltered,
  tableUnclear,
  tooFewIndicators,
  tooManyIndicators,
  typo,
  valueMissing,
  booleanValue,
  boundSaysSomething,
  costWordOutsideCost,
  ecologyUnderSocial,
  exactWhereBoundMeant,
  notAnIndicator,
  frequencyAgrees,
  growthUnit,
  goalValueAgrees,
  inputAsResult,
  kindFitsName,
  managementAsResult,
  numberWithoutOperator,
  oneThingPerIndicator,
  operatorDirection,
  operatorStyle,
  operatorWithoutNumber,
  outputUnderBenefit,
  percentRange,
  qualitativeButMeasurable,
  qualitativeUnderQuantity,
  quantityUnderQuality,
  rateUnderQuantity,
  respondentFits,
  satisfactionOutsideSatisfaction,
  satisfactionRange,
  targetTooLow,
  taskAsName,
  textInValueColumn,
  timeWordOutsideTimeliness,
  unitFitsName,
  unitMissing,
  unitStyle,
  vagueWords,
  valueAndUnitInOneCell,
  valueInName,
  valueNotFittingName,
  valuePossible,
  allIdentical,
  benchmarkReason,
  historyNotANumber,
  historyWithOperator,
  meanImpossible,
  noteContradictsValues,
  operatorsAgree,
  sourceMissing,
  sourceVague,
  sourceWithoutValue,
  targetBelowStandard,
  targetDiffersFromPlan,
  targetJump,
  targetWorseThanHistory,
  unitsAgree,
  departmentConsistent,
  nameConsistent,
  partsMakeWhole,
  periodIsCurrent,
  projectAmountConsistent,
  projectLinked,
  sourceCurrent,
  strategicAnnualHistory,
  strategicAnnualTarget,
  summaryMatchesTable,
];

/** A checker with all rules, for a workbook that is looked at again and again. */
export const createTableChecker = (options?: CheckOptions): Checker => createChecker(rules, options);

/** Everything the rules find in these tables of one workbook, in the order people read it. */
export function checkTables(tables: readonly FoundTable[], options?: CheckOptions): Finding[] {
  return createTableChecker(options)(tables).flat();
}
