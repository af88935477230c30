// The invented project tables of a template workbook, as rows by kind, so that they fit any profile.
import { fundLabel } from '../templates/blankTables';
import { level2OfKind, type Level2Kind, type Profile } from '../domain/profiles';
import type { ProjectIndicator, ProjectTable } from '../domain/tables';

/** Words with `{year}` and `{lastYear}`. */
export interface InventedRow extends Pick<ProjectIndicator, 'name' | 'operator' | 'number' | 'unit'> {
  kind: Level2Kind;
}

export interface InventedProject extends Pick<
  ProjectTable,
  'projectName' | 'department' | 'amount' | 'annualGoal'
> {
  rows: readonly InventedRow[];
}

const row = (
  kind: Level2Kind,
  name: string,
  operator: string,
  number: string,
  unit: string,
): InventedRow => ({ kind, name, operator, number, unit });

/** The worked example. Its costs add up to the appropriation: 3.6 万册 at 25 元, 12 machines at 5 万元, 96 events. */
export const libraryProject: InventedProject = {
  projectName: '图书馆总分馆服务提升项目',
  department: '云溪县文化和旅游局',
  amount: '186.5',
  annualGoal:
    '1.为12个乡镇分馆更新图书3.6万册，配置自助借还设备12台；\n2.全年举办阅读推广活动96场，服务读者8.5万人次；\n3.通借通还图书24小时内送达分馆，读者满意度不低于90%。',
  rows: [
    row('quantity', '更新图书数量', '≥', '3.6', '万册'),
    row('quantity', '配置自助借还设备台数', '=', '12', '台'),
    row('quantity', '阅读推广活动场次', '≥', '96', '场'),
    row('quality', '新购图书验收合格率', '=', '100', '%'),
    row('quality', '自助借还设备完好率', '≥', '98', '%'),
    row('timeliness', '自助借还设备启用时间', '', '', '{year}年9月底前'),
    row('timeliness', '通借通还图书送达时间', '≤', '24', '小时'),
    row('cost', '图书购置费用', '≤', '90', '万元'),
    row('cost', '自助借还设备购置费用', '≤', '60', '万元'),
    row('cost', '阅读推广活动费用', '≤', '36.5', '万元'),
    row('economicBenefit', '读者人均节约购书支出', '≥', '60', '元/人'),
    row('socialBenefit', '服务读者人次', '≥', '8.5', '万人次'),
    row('socialBenefit', '有效读者证增长率', '≥', '8', '%'),
    row('sustainableImpact', '自助借还设备使用年限', '≥', '6', '年'),
    row('satisfaction', '读者满意度', '≥', '90', '%'),
  ],
};

/** What the practice sheet is made from, still without its defects. */
export const heatingProject: InventedProject = {
  projectName: '乡村学校供暖改造项目',
  department: '云溪县教育局',
  amount: '320',
  annualGoal:
    '1.为18所乡村学校更换节能锅炉36台，改造供暖管网24公里；\n2.全部工程{year}年10月底前完成，9600名学生受益；\n3.建立供暖运行管理制度，学生家长和教师满意度不低于90%。',
  rows: [
    row('quantity', '更换节能锅炉台数', '=', '36', '台'),
    row('quantity', '改造供暖管网长度', '≥', '24', '公里'),
    row('quality', '供暖工程验收合格率', '=', '100', '%'),
    row('quality', '供暖设备故障率', '≤', '2', '%'),
    row('timeliness', '供暖改造完工时间', '', '', '{year}年10月底前'),
    row('cost', '锅炉购置费用', '≤', '180', '万元'),
    row('cost', '管网改造费用', '≤', '140', '万元'),
    row('socialBenefit', '受益学生人数', '≥', '9600', '人'),
    row('socialBenefit', '供暖安全事故起数', '=', '0', '起'),
    row('socialBenefit', '供暖运行管理制度', '', '', '印发并执行'),
    row('ecologicalBenefit', '二氧化碳减排量', '≥', '420', '吨'),
    row('sustainableImpact', '节能锅炉使用年限', '≥', '12', '年'),
    row('satisfaction', '学生家长满意度', '≥', '90', '%'),
    row('satisfaction', '教师满意度', '≥', '90', '%'),
  ],
};

export const inYear = (text: string, year: number) =>
  text.replaceAll('{year}', String(year)).replaceAll('{lastYear}', String(year - 1));

/** Where rows of a kind stand in the profile's order; -1 where it has no place for them. */
function placeOf(profile: Profile, kind: Level2Kind): number {
  const match = level2OfKind(profile, kind);
  return match ? profile.level1.flatMap(({ level2 }) => level2).indexOf(match.level2) : -1;
}

/** The table as the profile orders it; rows that the profile has no place for are left out. */
export function projectTable(project: InventedProject, profile: Profile, year: number): ProjectTable {
  const { rows, annualGoal, ...head } = project;
  const indicators = rows
    .filter(({ kind }) => placeOf(profile, kind) >= 0)
    .sort((a, b) => placeOf(profile, a.kind) - placeOf(profile, b.kind))
    .map(({ kind, ...values }) => {
      const { level1, level2 } = level2OfKind(profile, kind)!;
      return { level1: level1.name, level2: level2.name, ...values, unit: inYear(values.unit, year) };
    });
  return {
    kind: 'project',
    title: '',
    year,
    ...head,
    fundLabel,
    amountUnit: '万元',
    annualGoal: inYear(annualGoal, year),
    indicators,
  };
}

/** A row as a person says it: name, operator, number, unit. */
export const rowText = ({ name, operator, number, unit }: ProjectIndicator) =>
  `${name} ${operator}${number}${unit}`;
