// The words by which the sheet of the rules is drawn and found again.
import type { Part } from '../parts';
import type { Scope } from '../written';

/** Its title, and the name of the sheet. */
export const TITLE = '检查规则';

export const labels = {
  name: '制定单位',
  version: '格式版本',
  id: '编号',
  usual: '通常',
  add: '增加',
  remove: '删去',
} as const;

/** Heads the first column of each part. */
export const partLabels: Readonly<Record<Part, string>> = {
  severities: '规则',
  thresholds: '界限',
  required: '必备指标',
  words: '词表',
};
export const partIds = Object.keys(partLabels) as Part[];

export const scopeLabel = (scope: Scope): string => (scope === undefined ? '本单位' : `${scope}版`);

/** Where a profile has no such kind. */
export const NOTHING_HERE = '—';
