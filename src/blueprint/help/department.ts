// Help of strategic and annual tables: kinds and sources from lists; what is missing or disagrees lights up.
import type { Highlight, Validation } from '../../sheet/style';
import type { FormLayout } from '../layout';
import { columnReference, endsInNumber, isBlank } from './formulas';
import { columnArea, missingBeside, offered, prompted, type Help } from './help';
import { departmentNames } from './lists';
import { doubtful, missing } from './looks';

const benchmarks = ['plannedValue', 'standardValue', 'prior3YearMean', 'priorYearValue'];
const withUnit = '连单位一起写，例如 ≥95%、120公里；没有的写“无”，并在备注说明原因。';

/** `hasLists`: the workbook has the sheet of `departmentLists`. */
export function departmentHelp(layout: FormLayout, hasLists: boolean): Help {
  const named = layout.columns.name === undefined ? 'indicator' : 'name';
  return {
    validations: [
      ...(hasLists ? lists(layout) : []),
      ...prompted(layout, 'annualValue', '年度指标值', '本年要达到的值，连单位一起写，例如 ≥95%、120公里。'),
      ...prompted(layout, 'plannedValue', '规划值', withUnit),
      ...prompted(layout, 'standardValue', '标准值', withUnit),
      ...prompted(layout, 'prior3YearMean', '前三年均值', `前三年实际值的平均数，${withUnit}`),
      ...prompted(layout, 'priorYearValue', '上年值', `上一年的实际值，${withUnit}`),
      ...prompted(layout, 'note', '备注', '标准值和历史值都没有的，在这里写明原因。'),
    ],
    highlights: [
      ...unitsDisagree(layout),
      ...missingBeside(layout, 'annualValue', [named]),
      ...missingBeside(layout, named, ['annualValue']),
      ...missingBeside(layout, 'standardSource', ['standardValue']),
      ...missingBeside(layout, 'historySource', ['prior3YearMean', 'priorYearValue']),
      ...reasonMissing(layout, named),
    ],
  };
}

function lists(layout: FormLayout): Validation[] {
  const source = '可以从下拉列表选，也可以写明具体文件、年鉴或台账的名称。';
  return [
    ...offered(layout, 'indicator', `=${departmentNames.categories}`, {
      title: '绩效指标',
      message:
        '填指标类别（从下拉列表选，右边写指标名称），或者填指标名称（右边写解释）。整张表用同一种填法。',
    }),
    ...offered(layout, 'standardSource', `=${departmentNames.standardSources}`, {
      title: '标准值的来源',
      message: source,
    }),
    ...offered(layout, 'historySource', `=${departmentNames.historySources}`, {
      title: '历史值的来源',
      message: source,
    }),
  ];
}

/**
 * A benchmark with a number whose last sign is another than the target's, such as 分 beside %. Frequencies in brackets
 * have units inside them.
 */
function unitsDisagree(layout: FormLayout): Highlight[] {
  const target = columnReference(layout, 'annualValue')?.own;
  if (target === undefined) return [];
  return benchmarks.flatMap((field): Highlight[] => {
    const column = columnReference(layout, field);
    if (!column) return [];
    const value = column.own;
    const conditions = [
      `ISTEXT(${target})`,
      `ISTEXT(${value})`,
      `RIGHT(${target})<>RIGHT(${value})`,
      `ISERROR(SEARCH(")",${target}&${value}))`,
      endsInNumber(value),
    ];
    return [{ area: columnArea(layout, column), formula: `=AND(${conditions.join(',')})`, look: doubtful }];
  });
}

/** The header demands a reason where there is neither a standard nor a past value. */
function reasonMissing(layout: FormLayout, named: string): Highlight[] {
  const [name, note, ...values] = [named, 'note', ...benchmarks].map((field) =>
    columnReference(layout, field),
  );
  if (!name || !note) return [];
  const none = values.flatMap((value) => (value ? [isBlank(value.own)] : [])).join(',');
  return [
    {
      area: columnArea(layout, note),
      formula: `=AND(${name.own}<>"",${isBlank(note.own)},${none})`,
      look: missing,
    },
  ];
}
