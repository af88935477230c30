// A few invented library entries, and as many as a test asks for.
import type { LibraryIndicator } from '../../src/library/indicator';
import { createSearch } from '../../src/library/search';
import { Picker } from '../../taskpane/picker/Picker';
import type { LoadedPicker } from '../../taskpane/picker/loadPicker';

const base: LibraryIndicator = {
  id: 'entry',
  name: '指标',
  level2: { '2015': '数量指标', '2021': '数量指标' },
  definition: '报告期内实际完成的数量。',
  kind: 'quantitative',
  direction: 'more',
  operator: '≥',
  units: ['个'],
  scale: [],
  sectors: [],
  purposes: [],
  evidence: '业务台账',
  standards: [],
  keywords: [],
};

const satisfaction = '社会公众或服务对象满意度指标';

export const entries: LibraryIndicator[] = [
  {
    ...base,
    id: 'lights-renewed',
    name: '改造路灯数量',
    units: ['盏'],
    definition: '当年完成改造并通过验收的路灯盏数。',
  },
  {
    ...base,
    id: 'people-trained',
    name: '培训人次',
    units: ['人次'],
    definition: '当年参加培训的人次合计，同一人参加多期的分别计算。',
  },
  {
    ...base,
    id: 'vaccination-rate',
    name: '适龄儿童国家免疫规划疫苗接种率',
    level2: { '2015': '质量指标', '2021': '质量指标' },
    units: ['%'],
    definition: '已接种国家免疫规划疫苗的适龄儿童数 ÷ 应接种的适龄儿童数 × 100%。',
    evidence: '疾控机构免疫规划信息系统',
  },
  {
    ...base,
    id: 'service-cost',
    name: '单位服务成本',
    level2: { '2015': '成本指标', '2021': '经济成本指标' },
    direction: 'less',
    operator: '≤',
    units: ['元/人次', '元'],
    definition: '项目支出 ÷ 服务人次。',
  },
  {
    ...base,
    id: 'mechanism-sound',
    name: '长效管护机制健全性',
    kind: 'qualitative',
    operator: undefined,
    units: [],
    scale: ['健全', '较健全'],
    level2: { '2015': '可持续影响指标', '2021': '社会效益指标' },
    definition: '管护责任、经费和考核办法是否已经明确并执行。',
  },
  {
    ...base,
    id: 'public-satisfaction',
    name: '受益群众满意度',
    level2: { '2015': satisfaction, '2021': '服务对象满意度指标' },
    units: ['%'],
    definition: '问卷调查中表示满意和比较满意的人数 ÷ 有效问卷数 × 100%。',
    evidence: '问卷调查',
  },
];

export const manyEntries = (count: number): LibraryIndicator[] =>
  Array.from({ length: count }, (_, index) => ({
    ...base,
    id: `entry-${index}`,
    name: `设施数量之${index}`,
  }));

export const pickerWith = (list: readonly LibraryIndicator[]): LoadedPicker => ({
  Picker,
  library: { entries: list, search: createSearch(list) },
});

/** For the table of street lights: of its sector and purpose, of another one, and one that names none. */
export const ofSectors: LibraryIndicator[] = [
  {
    ...base,
    id: 'lamps-lit',
    name: '路灯亮灯数',
    sectors: ['urban-community'],
    purposes: ['construction-repair'],
  },
  { ...base, id: 'books-lent', name: '图书借阅数', sectors: ['education'] },
  { ...base, id: 'lamps-bought', name: '路灯采购数', sectors: ['urban-community'], purposes: ['equipment'] },
  { ...base, id: 'any-sector', name: '受益人数', units: ['人'] },
];
