// The defects that the practice table is given: what stands there wrongly, and why it is wrong.
import type { Level2Kind } from '../domain/profiles';
import type { InventedRow } from './projects';

interface Told {
  /** Of the rule that finds it. */
  rule: string;
  why: string;
}

/** Another text in fields of a row, or the row under another 二级指标. */
export interface RowDefect extends Told {
  /** The row by its name in the sound table. */
  row: string;
  put: Partial<InventedRow>;
  /** The cell to look at, where it is not the first field that was changed. */
  at?: 'name' | 'number';
}

/** Another text in the goal. */
export interface GoalDefect extends Told {
  goal: [right: string, wrong: string];
}

/** All rows of a kind left out. */
export interface LackDefect extends Told {
  /** The first kind of these that the profile demands. */
  lacks: readonly Level2Kind[];
}

export type Defect = RowDefect | GoalDefect | LackDefect;

export const planted: readonly Defect[] = [
  {
    rule: 'stale-text',
    goal: ['{year}年10月底前完成', '{lastYear}年10月底前完成'],
    why: '沿用了上年的文字，年份没有改；目标应是预算年度要做到的事。',
  },
  {
    rule: 'required-level2',
    lacks: ['timeliness', 'quality'],
    why: '指标体系要求有这类指标，表中一条也没有。',
  },
  {
    rule: 'value-and-unit-in-one-cell',
    row: '更换节能锅炉台数',
    put: { number: '36台', unit: '' },
    why: '“值”列只填数字，单位填在右边一列，否则不能比较、不能汇总。',
  },
  {
    rule: 'rate-under-quantity',
    row: '改造供暖管网长度',
    put: { name: '供暖管网改造完成率', operator: '=', number: '100', unit: '%' },
    at: 'name',
    why: '数量指标写做多少，比率说明不了做了多少；应写公里数这样的绝对数。',
  },
  {
    rule: 'cost-within-budget',
    row: '管网改造费用',
    put: { number: '1400' },
    why: '一项费用的上限高于全部预算 320 万元，多半是多写了一个零。',
  },
  {
    rule: 'unit-missing',
    row: '受益学生人数',
    put: { unit: '' },
    why: '只有数字没有单位，看不出是人、人次还是万人。',
  },
  {
    rule: 'operator-direction',
    row: '供暖安全事故起数',
    put: { operator: '≥', number: '2' },
    why: '事故越少越好，“≥”的意思却是越多越好；应控制上限，能做到的写 0。',
  },
  {
    rule: 'vague-words',
    row: '供暖运行管理制度',
    put: { unit: '进一步完善' },
    why: '没有尺度，年底无法判断做到没有；应写可以核查的结果。',
  },
  {
    rule: 'text-in-value-column',
    row: '二氧化碳减排量',
    put: { name: '锅炉废气排放', operator: '', number: '达标', unit: '' },
    at: 'number',
    why: '文字填进了“值”列。定性的值写在“单位（文字描述）”列；能用数字衡量的最好改写成数字。',
  },
  {
    rule: 'satisfaction-range',
    row: '学生家长满意度',
    put: { operator: '≤' },
    why: '“≤90%”的意思是越不满意越好；满意度写下限。',
  },
  {
    rule: 'satisfaction-outside-satisfaction',
    row: '教师满意度',
    put: { kind: 'socialBenefit' },
    at: 'name',
    why: '满意度说的是服务对象认不认可，不是项目带来的影响，应列在满意度指标下。',
  },
];
