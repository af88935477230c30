// Help of a project table: 一级 → 二级 → 三级 from lists, operators, limits; a cap above the budget lights up.
import type { Highlight, Validation } from '../../sheet/style';
import { areaOf } from '../../sheet/address';
import type { FormLayout } from '../layout';
import { absolute, columnReference, inTenThousands, lastFilled, type ColumnReference } from './formulas';
import { columnArea, missingBeside, offered, type Help } from './help';
import { separator, type HierarchyNames } from './lists';
import { wrong } from './looks';

const operators = ['≥', '≤', '=', '>', '<'];

export function projectHelp(layout: FormLayout, names: HierarchyNames | undefined): Help {
  return {
    validations: [
      ...amountLimit(layout),
      ...hierarchy(layout, names),
      ...operatorList(layout),
      ...numberLimits(layout),
      ...unitLength(layout),
    ],
    highlights: [
      ...capsAboveBudget(layout),
      ...missingBeside(layout, 'number', ['operator']),
      ...missingBeside(layout, 'unit', ['name', 'number']),
      ...missingBeside(layout, 'name', ['operator', 'number', 'unit']),
    ],
  };
}

function amountLimit({ cells }: FormLayout): Validation[] {
  if (!cells.amount) return [];
  return [
    {
      area: areaOf(cells.amount),
      condition: { type: 'decimal', comparison: 'greaterThanOrEqual', first: 0 },
      prompt: { title: '财政拨款年度金额', message: '只填数字，单位是万元；“万元”两个字会自动显示。' },
      alert: {
        style: 'stop',
        title: '金额不对',
        message: '请填不小于 0 的数字，不要带单位。例如 480 或 213.96。',
      },
    },
  ];
}

/** The stretch of a list that stands under a key: entries of the same key follow each other. */
const stretch = (list: string, keys: string, key: string) =>
  `=OFFSET(${list},MATCH(${key},${keys},0)-1,0,COUNTIF(${keys},${key}),1)`;

/** Each list looks upward for what its merged or left-out category says. */
function hierarchy(layout: FormLayout, names: HierarchyNames | undefined): Validation[] {
  const [level1, level2] = ['level1', 'level2'].map((field) => columnReference(layout, field));
  if (!names || !level1 || !level2) return [];
  const category = (column: ColumnReference, source: string, label: string): Validation => ({
    area: columnArea(layout, column),
    condition: { type: 'list', source },
    prompt: { title: label, message: `从下拉列表选；同一${label}的第二行起可以空着。` },
    alert: {
      style: 'warning',
      title: `${label}不在列表里`,
      message: `指标框架里没有这个${label}。仍要保留吗？`,
    },
  });
  const one = lastFilled(level1);
  return [
    category(level1, `=${names.level1}`, '一级指标'),
    category(level2, stretch(names.level2, names.level2Of, one), '二级指标'),
    ...offered(
      layout,
      'name',
      stretch(names.level3, names.level3Of, `${one}&"${separator}"&${lastFilled(level2)}`),
      { title: '三级指标', message: '可以从下拉列表选，也可以自己写：写明衡量什么，不写口号。' },
    ),
  ];
}

function operatorList(layout: FormLayout): Validation[] {
  const column = columnReference(layout, 'operator');
  if (!column) return [];
  return [
    {
      area: columnArea(layout, column),
      condition: { type: 'list', source: operators },
      prompt: { title: '符号', message: '定量指标从下拉列表选；定性指标（达标、及时等）留空。' },
      alert: { style: 'stop', title: '符号不对', message: '请从下拉列表里选 ≥ ≤ = > <，或者留空。' },
    },
  ];
}

/** A number; a percentage from 0 to 100, unless it is one of growth. */
function numberLimits(layout: FormLayout): Validation[] {
  const [number, unit, name] = ['number', 'unit', 'name'].map((field) => columnReference(layout, field));
  if (!number) return [];
  const within = `AND(${number.own}>=0,${number.own}<=100)`;
  const growth = name ? `,ISNUMBER(SEARCH("增",${name.own})),ISNUMBER(SEARCH("降",${name.own}))` : '';
  const limit = unit ? `,OR(TRIM(${unit.own})<>"%"${growth},${within})` : '';
  return [
    {
      area: columnArea(layout, number),
      condition: { type: 'custom', formula: `=AND(ISNUMBER(${number.own})${limit})` },
      prompt: { title: '值', message: '只填数字；单位填在右边一列。定性指标留空，文字写在右边一列。' },
      alert: {
        style: 'warning',
        title: '请核对这个值',
        message: '这里应填数字，百分比在 0 到 100 之间；文字请写到右边“单位（文字描述）”一列。仍要保留吗？',
      },
    },
  ];
}

function unitLength(layout: FormLayout): Validation[] {
  const column = columnReference(layout, 'unit');
  if (!column) return [];
  return [
    {
      area: columnArea(layout, column),
      condition: { type: 'textLength', comparison: 'lessThanOrEqual', first: 30 },
      prompt: {
        title: '单位（文字描述）',
        message: '定量指标填单位，如 %、人、万元；定性指标写文字，如 达标。',
      },
      alert: { style: 'warning', title: '文字太长', message: '这里一般不超过 30 个字。仍要保留吗？' },
    },
  ];
}

function capsAboveBudget(layout: FormLayout): Highlight[] {
  const [number, unit, level1, level2] = ['number', 'unit', 'level1', 'level2'].map((field) =>
    columnReference(layout, field),
  );
  const { amount } = layout.cells;
  if (!number || !unit || !level2 || !amount) return [];
  const isMoney = `OR(${['元', '万元', '亿元'].map((word) => `${unit.own}="${word}"`).join(',')})`;
  // Under 成本指标 as 二级 (2015) or as 一级 (2021), whose 二级 say 成本 too.
  const category = [level1, level2].flatMap((column) => (column ? [lastFilled(column)] : [])).join('&');
  const cap = inTenThousands(number.own, unit.own);
  return [
    {
      area: columnArea(layout, number),
      formula: `=AND(ISNUMBER(${number.own}),${isMoney},ISNUMBER(SEARCH("成本",${category})),${cap}>${absolute(amount)})`,
      look: wrong,
    },
  ];
}
