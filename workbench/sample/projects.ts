// Two invented project tables: one in the official form, one typed by hand, both with planted defects.
import type { SheetBlueprint } from '../../src/blueprint/blueprint';
import { projectSheet } from './projectSheet';
import type { ProjectIndicator } from '../../src/domain/tables';
import { typedSheet } from './typed';

type Row = [level1: string, level2: string, name: string, operator: string, number: string, unit: string];
const indicators = (rows: readonly Row[]): ProjectIndicator[] =>
  rows.map(([level1, level2, name, operator, number, unit]) => ({
    level1,
    level2,
    name,
    operator,
    number,
    unit,
  }));

/** Planted: cost cap above the budget, a rate under 数量指标, a missing unit, words in the value column. */
export const waterProject: SheetBlueprint = projectSheet({
  year: 2026,
  projectName: '农村饮水安全巩固提升工程',
  department: '云溪县水务局',
  amount: '480',
  annualGoal:
    '1.改造老旧管网和供水站，解决三个乡镇季节性缺水问题；2.配齐水质检测设备，供水水质稳定达标；3.建立村级管护队伍，保证工程长期运行。',
  indicators: indicators([
    ['产出指标', '数量指标', '改造供水管网长度', '≥', '36.5', '公里'],
    ['产出指标', '数量指标', '新建改建供水站数量', '≥', '5', ''],
    ['产出指标', '数量指标', '村级管护员培训合格率', '≥', '90', '%'],
    ['产出指标', '质量指标', '出厂水水质达标率', '≥', '95', '%'],
    ['产出指标', '质量指标', '工程验收合格率', '=', '100', '%'],
    ['产出指标', '时效指标', '主体工程完工时间', '', '2026年10月底前', ''],
    ['产出指标', '成本指标', '管网改造工程费用', '≤', '612.5', '万元'],
    ['效益指标', '社会效益指标', '受益农村人口', '≥', '2.3', '万人'],
    ['效益指标', '生态效益指标', '供水管网漏损率', '≤', '12', '%'],
    ['效益指标', '可持续影响指标', '工程长效管护机制', '', '', '健全'],
    ['满意度指标', '社会公众或服务对象满意度指标', '受益农户满意度', '≥', '90', '%'],
  ]),
});

/** Planted: no timeliness indicator, an operator without number, an amount with its unit in one cell. */
export const careProject: SheetBlueprint = typedSheet({
  name: '养老补助（手工）',
  start: { row: 2, column: 1 },
  columnWidths: [14, 12, 14, 34, 8, 10, 16],
  merges: [
    'B3:H3',
    'C4:H4',
    'C5:H5',
    'D6:H6',
    'C7:H7',
    'F8:H8',
    'B8:B9',
    'C8:C9',
    'D8:D9',
    'E8:E9',
    'B10:B17',
  ],
  rows: [
    ['2026 年预算项目支出绩效目标表'],
    ['项 目 名 称：', '社区养老服务中心运营补助'],
    ['主管部门', '云溪县民政局'],
    ['资金情况', '财政拨款 年度金额', '213.6 万元'],
    ['年度目标', '对12家社区养老服务中心给予运营补助，为辖区老年人提供日间照料和助餐服务。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    ['', '', '', '', '符号', '值', '单位(文字描述)'],
    ['年度绩效指标', '产出指标', '数量指标', '补助社区养老服务中心数量', '>=', 12, '家'],
    ['', '产出指标', '数量指标', '助餐服务人次', '>=', 36000, '人次'],
    ['', '产出指标', '质量指标', '养老服务中心年度考核合格率', '>=', 95, '%'],
    ['', '产出指标', '成本指标', '运营补助总额', '<=', 213.6, '万元'],
    ['', '效益指标', '社会效益指标', '居家老年人生活便利程度', '', '', '提升'],
    ['', '效益指标', '可持续影响指标', '社会力量参与养老服务', '>=', '', '家'],
    ['', '满意度指标', '服务对象满意度指标', '老年人及家属满意度', '>=', 92, '%'],
    ['', '满意度指标', '服务对象满意度指标', '老年人及家属满意度', '>=', 90, '%'],
    ['填报人：', '', '', '联系电话：'],
  ],
});
