// The sheet 填报说明: how to work, how each field is filled in, what belongs where, what is checked.
import type { SheetBlueprint } from '../blueprint/blueprint';
import { officialForms } from '../blueprint/forms';
import type { Profile } from '../domain/profiles';
import type { TableKind } from '../domain/tables';
import type { LibraryIndicator } from '../library/indicator';
import sectors from '../library/data/sectors.json';
import { rules } from '../rules';
import type { Severity } from '../rules/finding';
import { standardSettings, type RuleSettings } from '../rules/settings';
import { effectiveFor } from '../rules/settings/settings';
import { categoryRows } from './categories';
import { checkRows } from './checks';
import { fieldLabel } from './fieldLabel';
import { exampleText, fieldGuidance, isBenchmark, type FieldGuidance } from './fields';
import { inYear } from './projects';
import { drawPage, type PageRow } from './page';
import { severityNames } from './words';

export interface InstructionOptions {
  /** Tables that the workbook has, in the order in which they are explained. */
  kinds: readonly TableKind[];
  profile: Profile;
  year: number;
  /** Id of the sector whose indicators are shown as examples; common ones without it. */
  sector?: string | undefined;
  /** What a bureau checks otherwise. */
  rules?: RuleSettings | undefined;
}

/** Columns of all sections: 填写项, 怎么填, 好的写法 over two, 不好的写法, 为什么不好. */
const widths = [13, 28, 8, 14, 22, 25];
const all = widths.length;

const section = (text: string): PageRow => [{ text, style: 'section', span: all }];
const subsection = (text: string): PageRow => [{ text, style: 'subsection', span: all }];
const plain = (text: string): PageRow => [{ text, style: 'plain', span: all }];
/** Column heads, each with the columns that it takes. */
const heads = (...cells: [text: string, span?: number][]): PageRow =>
  cells.map(([text, span = 1]) => ({ text, style: 'head', span }));

function introduction({ kinds, profile, year }: InstructionOptions): PageRow[] {
  const names = kinds.map((kind) => `《${officialForms[kind].name['zh-CN']}》`).join('、');
  const red = kinds.includes('project') ? '，高于预算的成本变红' : '';
  const severities = (Object.keys(severityNames) as Severity[]).map(
    (severity) => `${severityNames[severity].name}——${severityNames[severity].means}`,
  );
  return [
    section('一、怎么用这个工作簿'),
    plain(`用途：编报 ${year} 年预算的${names}，采用指标体系${profile.name['zh-CN']}。`),
    plain('流程（二上二下）：一上，单位报送；一下，财政提意见退回；二上，单位修改再报；二下，财政定稿。'),
    plain(
      `没有加载项：在普通 Excel 里直接填。有下拉箭头的格子从列表里选；该填没填的格子变浅黄${red}；填错类型时会弹出提醒。`,
    ),
    plain(
      '有加载项：打开窗格，“检查”列出每个问题和改法，单击跳到单元格，只有一种改法的可以一键修复；“指标库”选指标，符号和单位自动带出。',
    ),
    plain('不要改：表名、列名、列的顺序。行不够就在本类指标中间插入整行，不够用的行整行删去。'),
    plain(`问题分三级：${severities.join('；')}。`),
  ];
}

function fieldRow(entry: FieldGuidance, kind: TableKind, { profile, year }: InstructionOptions): PageRow {
  const { how, good, bad } = entry;
  const title = bad && rules.find(({ id }) => id === bad.rule)!.title['zh-CN'];
  return [
    { text: how, style: 'text' },
    { text: exampleText(entry.field, good, kind, profile, year), style: 'text', span: 2 },
    { text: bad ? exampleText(entry.field, bad, kind, profile, year) : '—', style: bad ? 'text' : 'centred' },
    { text: bad ? `【${title}】${bad.why}` : '—', style: bad ? 'text' : 'centred' },
  ];
}

/** Entries of one field follow each other under one label. */
function fieldRows(
  entries: readonly FieldGuidance[],
  kind: TableKind,
  options: InstructionOptions,
): PageRow[] {
  return entries.map((entry, index) => {
    const row = fieldRow(entry, kind, options);
    if (entries[index - 1]?.field === entry.field) return row;
    const down = entries.filter(({ field }) => field === entry.field).length;
    return [
      { text: inYear(fieldLabel(officialForms[kind], entry.field)!, options.year), style: 'centred', down },
      ...row,
    ];
  });
}

function tableSection(kind: TableKind, options: InstructionOptions): PageRow[] {
  // What the strategic table has said needs no second telling.
  const isTold = kind === 'annual' && options.kinds.includes('strategic');
  const entries = fieldGuidance[kind].filter((entry) => !(isTold && isBenchmark(entry)));
  return [
    subsection(`《${officialForms[kind].name['zh-CN']}》`),
    heads(['填写项'], ['怎么填'], ['好的写法', 2], ['不好的写法'], ['为什么不好']),
    ...fieldRows(entries, kind, options),
    ...(isTold ? [plain('“年度指标值”到“备注”各列，填法与整体战略目标表相同。')] : []),
  ];
}

export function instructionSheet(
  options: InstructionOptions,
  library: readonly LibraryIndicator[],
): SheetBlueprint {
  const { kinds, profile, sector, year, rules: settings = standardSettings } = options;
  const { required } = effectiveFor(settings, profile.id);
  const sectorName = sectors.find(({ id }) => id === sector)?.name['zh-CN'] ?? '各行业通用';
  const hasCategories = kinds.includes('project') || kinds.includes('annual');
  return drawPage({
    name: '填报说明',
    orientation: 'portrait',
    widths,
    rows: [
      [{ text: `${year}年预算绩效目标填报说明`, style: 'title', span: all }],
      ...introduction(options),
      section('二、每一项怎么填'),
      ...kinds.flatMap((kind) => tableSection(kind, options)),
      ...(hasCategories
        ? [
            section('三、各类指标放什么'),
            plain(`例子取自指标库（${sectorName}；不足的取自其他行业），括号里是符号和常用单位。`),
            heads(['一级指标'], ['二级指标放什么'], ['要求'], ['指标库里的例子', 3]),
            ...categoryRows(profile, sector, library, required),
          ]
        : []),
      section(`${hasCategories ? '四' : '三'}、报送前检查什么`),
      heads(['级别'], ['检查什么'], ['哪张表', 2], ['依据', 2]),
      ...checkRows(options),
    ],
  });
}
