// Values in words that nobody can check.
import { isRateName } from '../../../../src/lexicon';
import { inRow, newRow, oneOf, subjectOf, type Mutation } from './mutation';

export default {
  'boolean-value': {
    tables: newRow(/质量|社会效益|可持续/, (pick, table) => {
      const name = pick.of(['档案归集情况', '管理制度健全', '长效机制', '服务环境', '是否公开', '基层治理']);
      return `${subjectOf(table)}${name} | | | ${pick.of(['是', '有', '可以', '能', '√', '会'])}`;
    }),
  },
  'vague-words': {
    tables: oneOf(
      newRow(/质量|社会效益|可持续/, (pick, table) => {
        const name = pick.of(['服务环境', '管理能力', '行业影响', '基层治理', '队伍建设', '资源共享']);
        const degree = pick.of([
          '显著',
          '明显',
          '有效',
          '进一步',
          '不断',
          '大幅',
          '持续',
          '较大幅度',
          '稳步',
        ]);
        return `${subjectOf(table)}${name} | | | ${degree}${pick.of(['提升', '改善', '增强', '提高', '优化', '加强'])}`;
      }),
      newRow(/质量|社会效益|可持续/, (pick, table) => {
        const name = pick.of(['服务环境', '管理能力', '行业影响']);
        return `${subjectOf(table)}${name} | | | ${pick.of(['良好', '较好', '较高', '效果明显', '作用突出', '达到先进水平', '提升', '改善', '效果显著', '影响深远'])}`;
      }),
      newRow(/时效/, (pick, table) => {
        const name = pick.of(['设备交付时间', '资金拨付时限', '任务完成时间']);
        return `${subjectOf(table)}${name} | | | ${pick.of(['及时', '按时', '及时完成', '按期完成', '按计划完成', '如期'])}`;
      }),
    ),
  },
  'qualitative-but-measurable': {
    relatives: ['strategic-annual-target', 'target-differs-from-plan', 'respondent-fits'],
    tables: oneOf(
      newRow(/质量|社会效益|满意度/, (pick, table, { level2 }) => {
        const names = ['设备完好率', '服务覆盖率', '群众知晓率', '受益人数', '完好设备占比', '故障率'];
        const name = level2.includes('满意') ? pick.of(['群众满意度', '学员满意率']) : pick.of(names);
        const words = ['提高', '良好', '较高', '有效提升', '达标', '明显改善', '符合要求'];
        return `${subjectOf(table)}${name} | | | ${pick.of(words)}`;
      }),
      inRow(['strategic', 'annual'], (row, pick) => {
        if (!/\d/.test(row.priorYearValue) && !isRateName(row.name)) return false;
        row.annualValue = pick.of(['有所提升', '达标', '完成', '较高', '稳步增长', '良好']);
      }),
    ),
  },
} satisfies Record<string, Mutation>;
