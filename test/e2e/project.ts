// The project that the main-path test types in: a real one where the sample tables are, else an invented one.
import type { ProjectIndicator, ProjectTable } from '../../src/domain/tables';
import { sampleTables } from '../support/targetTables';

export type TypedProject = Pick<ProjectTable, 'projectName' | 'department' | 'amount' | 'annualGoal'> & {
  year: string;
  indicators: ProjectIndicator[];
};

const invented: TypedProject = {
  year: '2026',
  projectName: '乡镇卫生院设备更新项目',
  department: '云溪县卫生健康局',
  amount: '326.5',
  annualGoal: '更新六家乡镇卫生院的老旧设备，提高基层诊断能力，方便群众就近看病。',
  indicators: [
    ['产出指标', '数量指标', '更新设备数量', '≥', '48', '台'],
    ['产出指标', '数量指标', '受益乡镇卫生院数量', '=', '6', '家'],
    ['产出指标', '数量指标', '设备操作培训人数', '≥', '72', '人'],
    ['产出指标', '数量指标', '淘汰旧设备数量', '≥', '40', '台'],
    ['产出指标', '质量指标', '设备验收合格率', '=', '100', '%'],
    ['产出指标', '质量指标', '设备正常运行率', '≥', '98', '%'],
    ['产出指标', '时效指标', '采购完成及时率', '=', '100', '%'],
    ['产出指标', '时效指标', '安装调试完成及时率', '≥', '95', '%'],
    ['产出指标', '成本指标', '设备更新总费用', '≤', '326.5', '万元'],
    ['效益指标', '社会效益指标', '基层首诊率', '≥', '62', '%'],
    ['效益指标', '可持续影响指标', '设备维护保养制度', '', '', '健全'],
    ['满意度指标', '社会公众或服务对象满意度指标', '就诊群众满意度', '≥', '90', '%'],
  ].map(([level1, level2, name, operator, number, unit]) => ({
    level1,
    level2,
    name,
    operator,
    number,
    unit,
  })) as ProjectIndicator[],
};

export function typedProject(): TypedProject {
  const sample = sampleTables()?.filter((table) => table.kind === 'project')[1];
  return sample ? { ...sample, year: String(sample.year) } : invented;
}
