// Faults of sources: none, of nothing, too general, out of date.
import { quantityOf, inDepartmentRow } from '../departmentRows';
import type { Mutation } from './mutation';

const VAGUE = ['相关文件', '有关规定', '经验', '内部资料', '本单位'];
const UNRELIABLE = ['某某百科', '网上查询', '微信朋友圈'];

export default {
  'source-missing': {
    tables: inDepartmentRow((row, pick) => {
      const none = pick.of(['', '无', '—', '/']);
      if (pick.chance() && quantityOf(row.standardValue)) row.standardSource = none;
      else if (quantityOf(row.priorYearValue)) row.historySource = none;
      else return false;
    }),
  },
  'source-vague': {
    tables: inDepartmentRow((row, pick) => {
      const hasStandard = quantityOf(row.standardValue) !== undefined;
      const hasHistory = quantityOf(row.priorYearValue) !== undefined;
      if (hasStandard && pick.chance())
        row.standardSource = pick.of([...VAGUE, ...UNRELIABLE, '业务统计台账', '日常记录']);
      else if (hasHistory) row.historySource = pick.of([...UNRELIABLE, '年度考核指标', '目标责任书规划目标']);
      else return false;
    }),
  },
  'source-without-value': {
    // The strategic table asks for the reason too.
    relatives: ['benchmark-reason'],
    tables: inDepartmentRow((row, pick, kind) => {
      const none = pick.of(['', '无', '—']);
      if (pick.chance() && row.standardSource) row.standardValue = none;
      else if (kind === 'annual' && row.historySource && row.standardValue)
        row.prior3YearMean = row.priorYearValue = none;
      else return false;
    }),
  },
} satisfies Record<string, Mutation>;
