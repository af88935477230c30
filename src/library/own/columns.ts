// The columns of a library as a bureau keeps it in a workbook, and the words that stand in them.
import type { Operator } from '../../domain/values';
import type { LibraryIndicator } from '../indicator';

export type OwnField =
  | 'name'
  | 'level1'
  | 'level2'
  | 'level2Of2021'
  | 'level2Of2015'
  | 'definition'
  | 'kind'
  | 'direction'
  | 'operator'
  | 'units'
  | 'scale'
  | 'sectors'
  | 'purposes'
  | 'evidence'
  | 'keywords'
  | 'standardValue'
  | 'standardUnit'
  | 'standardYear'
  | 'standardArea'
  | 'standardSource';

export interface OwnColumn {
  field: OwnField;
  /** What we call it. */
  label: string;
  /** Other ways of writing it, the likeliest first; white space, brackets and signs don't count. */
  synonyms: readonly string[];
  /** Filled in every row, or merged down from above. */
  required?: true;
  /** In characters; narrow, so that all of them on a page can still be read. */
  width: number;
}

/**
 * From left to right as they are exported. Two fields may share a synonym: what comes first here takes the first
 * such column, so that the 单位 behind 标准值 is the standard's where there is one for the indicator before it.
 */
export const ownColumns: readonly OwnColumn[] = [
  { field: 'level1', label: '一级指标', synonyms: ['一级', '一级指标名称', '一级分类'], width: 9 },
  {
    field: 'level2',
    label: '二级指标',
    synonyms: ['二级', '二级指标名称', '二级分类', '指标类别', '指标分类'],
    required: true,
    width: 11,
  },
  {
    field: 'level2Of2021',
    label: '二级指标（2021版）',
    synonyms: ['2021版二级指标', '二级指标（2021年版）', '2021年版二级指标', '二级指标（2021）'],
    width: 11,
  },
  {
    field: 'level2Of2015',
    label: '二级指标（2015版）',
    synonyms: ['2015版二级指标', '二级指标（2015年版）', '2015年版二级指标', '二级指标（2015）'],
    width: 11,
  },
  {
    field: 'name',
    label: '指标名称',
    synonyms: ['三级指标', '三级指标名称', '绩效指标名称', '绩效指标', '指标', '名称'],
    required: true,
    width: 20,
  },
  {
    field: 'definition',
    label: '指标解释',
    synonyms: ['指标说明', '指标释义', '指标定义', '指标内涵', '指标含义', '指标解释及计算公式', '计算公式'],
    width: 30,
  },
  {
    field: 'kind',
    label: '指标类型',
    synonyms: ['指标性质', '定量/定性', '定性/定量', '定量或定性', '类型', '性质'],
    width: 9,
  },
  { field: 'direction', label: '方向', synonyms: ['指标方向', '指标导向', '正反向', '导向'], width: 9 },
  {
    field: 'operator',
    label: '符号',
    synonyms: ['指标符号', '计算符号', '比较符号', '运算符', '运算符号'],
    width: 5,
  },
  {
    field: 'units',
    label: '计量单位',
    synonyms: ['指标单位', '度量单位', '单位（文字描述）', '单位'],
    width: 9,
  },
  {
    field: 'scale',
    label: '评价等级',
    synonyms: ['指标等级', '等级', '定性等级', '定性描述', '文字描述', '档次'],
    width: 10,
  },
  {
    field: 'sectors',
    label: '行业',
    synonyms: ['所属行业', '适用行业', '行业领域', '行业类别', '支出功能分类', '功能分类'],
    width: 10,
  },
  {
    field: 'purposes',
    label: '资金用途',
    synonyms: ['用途', '支出用途', '资金类别', '项目类型', '项目类别'],
    width: 10,
  },
  {
    field: 'evidence',
    label: '数据来源',
    synonyms: ['资料来源', '取数来源', '数据来源及口径', '指标值来源', '佐证材料', '证明材料', '来源'],
    width: 18,
  },
  { field: 'keywords', label: '关键词', synonyms: ['关键字', '检索词', '同义词', '别名'], width: 14 },
  {
    field: 'standardValue',
    label: '标准值',
    synonyms: ['支出标准', '定额标准', '标准金额', '定额', '标准'],
    width: 7,
  },
  {
    field: 'standardUnit',
    label: '标准单位',
    synonyms: ['标准值单位', '支出标准单位', '定额单位', '计量单位', '单位'],
    width: 9,
  },
  {
    field: 'standardYear',
    label: '标准年份',
    synonyms: ['标准年度', '执行年份', '执行年度', '年份', '年度'],
    width: 9,
  },
  {
    field: 'standardArea',
    label: '适用地区',
    synonyms: ['适用范围', '适用对象', '地区', '范围'],
    width: 10,
  },
  {
    field: 'standardSource',
    label: '标准依据',
    synonyms: ['标准来源', '依据', '文件依据', '政策依据', '依据文件', '标准文件'],
    width: 16,
  },
];

export const columnOf = (field: OwnField): OwnColumn => ownColumns.find((column) => column.field === field)!;

/** Any of them says where an entry belongs. */
export const level2Fields = ['level2', 'level2Of2021', 'level2Of2015'] as const satisfies readonly OwnField[];
export const standardFields = [
  'standardValue',
  'standardUnit',
  'standardYear',
  'standardArea',
  'standardSource',
] as const satisfies readonly OwnField[];

export const categoryFields: readonly OwnField[] = ['level1', ...level2Fields];
/** What an entry says beside its name, its place and its standards. */
export const entryFields: readonly OwnField[] = ownColumns
  .map(({ field }) => field)
  .filter((field) => ![...categoryFields, ...standardFields, 'name'].includes(field));

type Words<Id extends string> = Readonly<Record<Id, readonly [string, ...string[]]>>;

/** The first is the one that is exported. */
export const kindWords: Words<LibraryIndicator['kind']> = {
  quantitative: ['定量', '定量指标', '量化', '数值型'],
  qualitative: ['定性', '定性指标', '文字型'],
};

export const directionWords: Words<LibraryIndicator['direction']> = {
  more: ['越大越好', '越高越好', '越多越好', '正向', '正向指标', '正指标', '大', '高'],
  less: [
    '越小越好',
    '越低越好',
    '越少越好',
    '越短越好',
    '反向',
    '反向指标',
    '逆向',
    '逆向指标',
    '负向',
    '负向指标',
    '小',
    '低',
  ],
  neutral: ['无方向', '中性', '中性指标', '适度', '适度指标', '适中', '区间', '不限'],
};

export const operators: readonly Operator[] = ['≥', '≤', '=', '>', '<'];

/** Said of a sector or purpose: all of them. */
export const commonWords: readonly string[] = [
  '通用',
  '共性',
  '全部',
  '所有',
  '不限',
  '各行业',
  '所有行业',
  '全行业',
  '通用行业',
];
