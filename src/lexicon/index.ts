// What words tell about an indicator. The words are data; the files beside them say how they are looked up.
export { directionOf, endDirection, type Direction } from './direction';
export * from './lexicon';
export { homophoneSlip } from './homophones';
export { isOwnWage, managementIn } from './management';
export { nameHead } from './nameHead';
export type { NounClass, NounUnits } from './nouns';
export { isDoingUnit, isOwnDoing } from './doings';
export * from './respondents';
export { isForPartners, placeOfDepartment, placesServed } from './places';
export * from './sources';
export * from './opposites';
export * from './stale';
export { twoMeasuresIn } from './twoMeasures';
export * from './typos';
export * from './words';
