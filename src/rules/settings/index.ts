// A bureau's own rules: their sheet, and what they change. `json.ts` is imported apart, for its schema.
export { changesOf, type SettingChange } from './changes';
export type { SettingProblem } from './problems';
export { standardSettings, type RuleSettings } from './settings';
export { drawRuleSheet, type RuleSheetOptions } from './sheet/draw';
export { createRuleSheetReader, readRuleSheet, type RuleSheet, type RuleSheetReader } from './sheet/read';
