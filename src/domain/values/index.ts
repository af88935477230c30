// The value grammar: reading, writing and comparing what stands in a value cell.
export { periodsPerYear, type Operator, type Period, type Value } from './value';
export { parseNumber } from './numerals';
export { normaliseOperator } from './operator';
export { parseValue } from './parse';
export { printValue, tidyValue, unitAfterNumber, withUnit } from './print';
export { bareUnit, dimensionOf, isKnownUnit, normaliseUnit, toBase, type BaseAmount } from './unit';
export { amountOf, compareValues, sameValue, satisfies } from './compare';
