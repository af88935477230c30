// Tables as a careful department writes them, in words of many sectors: no rule may find fault with them.
import { checkTables } from '../../../src/rules';
import { annual, project, strategic } from '../../support/tables';
import type { FoundTable } from '../../../src/domain/tables';

const tables: Record<string, FoundTable> = {
  'rural water': project({
    projectName: '农村供水保障工程',
    department: '云岭县水利局',
    amount: '1260',
    annualGoal:
      '1.新建规模化供水厂 2 座，改造管网 86 公里；2.更换智能水表 5400 只；3.供水水质达标率不低于 95%，受益群众 3.2 万人；4.已建成的 9 处老旧水厂按规程运行维护。',
    rows: [
      '产出指标 | 数量指标 | 新建供水厂数量 | = | 2 | 座',
      '^ | ^ | 改造管网长度 | ≥ | 86 | 公里',
      '^ | ^ | 更换智能水表数量 | ≥ | 5400 | 只',
      '^ | ^ | 维护老旧水厂 | = | 9 | 处',
      '^ | 质量指标 | 供水水质达标率 | ≥ | 95 | %',
      '^ | ^ | 管网漏损率 | ≤ | 12 | %',
      '^ | 时效指标 | 工程完工时间 | | | 2025年11月底前',
      '^ | 成本指标 | 供水厂建设费用 | ≤ | 760 | 万元',
      '^ | ^ | 管网改造单价 | ≤ | 4.2 | 万元/公里',
      '效益指标 | 社会效益指标 | 受益人口 | ≥ | 3.2 | 万人',
      '^ | ^ | 饮用水水质安全事故起数 | = | 0 | 起',
      '^ | 可持续影响指标 | 工程设计使用年限 | ≥ | 15 | 年',
      '满意度指标 | 服务对象满意度指标 | 供水用户满意度 | ≥ | 90 | %',
    ],
  }),
  'disabled people': project({
    projectName: '残疾人康复和就业扶持',
    department: '云岭县残联',
    amount: '318.5',
    annualGoal:
      '为 620 名残疾人提供基本康复服务，适配辅助器具 410 件，培训盲人按摩等技能 150 人次，家庭无障碍改造 85 户。',
    rows: [
      '产出指标 | 数量指标 | 康复服务人数 | ≥ | 620 | 人',
      '^ | ^ | 适配辅助器具件数 | ≥ | 410 | 件',
      '^ | ^ | 技能培训人次 | ≥ | 150 | 人次',
      '^ | ^ | 家庭无障碍改造户数 | ≥ | 85 | 户',
      '^ | 质量指标 | 辅助器具验收合格率 | = | 100 | %',
      '^ | 时效指标 | 康复补助发放及时率 | ≥ | 98 | %',
      '^ | 成本指标 | 人均康复补助标准 | ≤ | 2400 | 元/人',
      '^ | ^ | 无障碍改造费用 | ≤ | 42.5 | 万元',
      '效益指标 | 社会效益指标 | 残疾人就业率 | ≥ | 62 | %',
      '^ | 经济效益指标 | 帮助残疾人家庭增收 | ≥ | 1800 | 元/人',
      '^ | 社会效益指标 | 降低失能发生率 | ≥ | 2 | 个百分点',
      '满意度指标 | 服务对象满意度指标 | 残疾人及家属满意度 | ≥ | 92 | %',
    ],
  }),
  'market supervision': project({
    projectName: '特种设备安全监察',
    department: '云岭县市场监管局',
    amount: '96',
    annualGoal: '监督抽查特种设备使用单位 480 家，检验电梯 1150 台，查处违法案件，不合格气瓶全部报废处置。',
    rows: [
      '产出指标 | 数量指标 | 抽查使用单位数量 | ≥ | 480 | 家',
      '^ | ^ | 检验电梯台数 | ≥ | 1150 | 台',
      '^ | ^ | 查处违法案件数 | ≥ | 20 | 件',
      '^ | ^ | 投诉举报处理件数 | ≥ | 60 | 件',
      '^ | 质量指标 | 不合格气瓶处置率 | = | 100 | %',
      '^ | ^ | 隐患整改率 | ≥ | 95 | %',
      '^ | ^ | 检验差错率 | ≤ | 1 | %',
      '^ | 时效指标 | 投诉响应时间 | ≤ | 2 | 小时',
      '^ | 成本指标 | 委托检验费用 | ≤ | 70 | 万元',
      '效益指标 | 社会效益指标 | 万台设备事故率 | ≤ | 0.3 | 起/万台',
      '^ | ^ | 特种设备死亡人数 | = | 0 | 人',
      '满意度指标 | 服务对象满意度指标 | 使用单位满意度 | ≥ | 90 | %',
    ],
  }),
  'grain and trade': project({
    projectName: '地方储备粮轮换补贴',
    department: '云岭县发展改革局',
    amount: '540',
    annualGoal: '依据2024年库存检查结果，轮换储备稻谷 6200 吨，兑付2024年度轮换价差，确保储备粮质量良好。',
    rows: [
      '产出指标 | 数量指标 | 储备稻谷轮换数量 | ≥ | 6200 | 吨',
      '^ | ^ | 轮换批次 | ≥ | 3 | 批次',
      '^ | 质量指标 | 储备粮质量合格率 | ≥ | 98 | %',
      '^ | ^ | 粮食损耗率 | ≤ | 0.5 | %',
      '^ | 时效指标 | 价差兑付时间 | | | 2025年6月底前',
      '^ | 成本指标 | 储备粮轮换补贴 | ≤ | 540 | 万元',
      '效益指标 | 经济效益指标 | 带动社会资本投入 | ≥ | 800 | 万元',
      '^ | 社会效益指标 | 市场粮价异常波动次数 | = | 0 | 次',
      '满意度指标 | 服务对象满意度指标 | 承储企业满意度 | ≥ | 90 | %',
    ],
  }),
  'department, years ahead': strategic({
    department: '云岭县卫生健康局',
    year: 2025,
    goals: '到 2027 年建成县域医共体，居民健康素养水平达到 32%。落实“十四五”卫生健康规划。',
    rows: [
      {
        name: '孕产妇死亡率',
        definition: '年内孕产妇死亡人数与活产数之比',
        annualValue: '≤9/10万',
        priorYearValue: '8.1/10万',
        prior3YearMean: '8.4/10万',
        note: '省定控制值',
      },
      {
        name: '人均预期寿命',
        definition: '同期出生的一组人平均可存活年数',
        annualValue: '79.5岁',
        priorYearValue: '79.1岁',
        prior3YearMean: '78.8岁',
      },
      {
        name: '县域内就诊率',
        definition: '在县域内就诊人次占总就诊人次的比例',
        annualValue: '≥92%',
        plannedValue: '≥91%',
        standardValue: '≥90%',
        priorYearValue: '91.2%',
        prior3YearMean: '90.4%',
      },
      {
        name: '重大医疗事故',
        definition: '定性为重大的医疗事故',
        annualValue: '无',
        plannedValue: '无',
        standardValue: '无',
        priorYearValue: '无',
        prior3YearMean: '无',
        note: '无此类事故，故无统计',
      },
    ],
  }),
  'department, by duty': annual({
    department: '云岭县卫生健康局',
    rows: [
      ...['数量指标', '质量指标', '时效指标', '社会效益', '满意度'].map((category, index) => ({
        duty: '负责基层卫生',
        dutyGoal: '家庭医生签约 12 万人，乡镇卫生院达标 14 所',
        category,
        name: ['家庭医生签约人数', '乡镇卫生院达标率', '补助拨付及时率', '基层诊疗量占比', '签约居民满意度'][
          index
        ]!,
        definition: [
          '已签约的居民人数',
          '达到服务能力标准的卫生院占比',
          '按时拨付的补助占比',
          '基层诊疗人次占总诊疗人次的比例',
          '受访居民的满意程度',
        ][index]!,
        annualValue: ['12万人', '≥90%', '≥98%', '≥65%', '≥90%'][index]!,
      })),
      {
        dutySequence: '2',
        duty: '负责机关党建',
        dutyGoal: '开展主题党日活动 12 次',
        category: '质量指标',
        name: '党员教育培训覆盖率',
        definition: '参加培训的党员占党员总数的比例',
        annualValue: '100%',
      },
    ],
  }),
};

describe('sound tables', () => {
  it.each(Object.entries(tables))('%s', (_, table) => {
    const told = checkTables([table])
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, cells, message }) => `${rule} ${cells[0]} ${message['zh-CN']}`);
    expect(told).toEqual([]);
  });
});
