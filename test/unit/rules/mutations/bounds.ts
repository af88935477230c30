// Faults of operators and figures: what cannot be, binds nothing, or points the wrong way.
import { parseValue } from '../../../../src/domain/values';
import { isRateName } from '../../../../src/lexicon';
import type { ProjectTable, StrategicTable } from '../../../../src/domain/tables';
import type { Pick } from '../../../support/pick';
import { inRow, newRow, oneOf, subjectOf, type Mutation, type ProjectRow } from './mutation';

const departments = ['strategic', 'annual'] as const;
const isShare = ({ name, unit }: ProjectRow) => unit === '%' && isRateName(name) && !/增长|满意/.test(name);

/** Another number, on the side that falls short of a goal which names the row and its value in one clause. */
function otherThan(text: string, name: string, goal: string, pick: Pick): string | undefined {
  const value = parseValue(text);
  if (value.kind !== 'quantity') return undefined;
  const clause = goal
    .replace(/\s/g, '')
    .split(/[，；。\n]/)
    .find((part) => part.includes(name.slice(0, 2)) && part.includes(value.number + value.unit));
  if (clause === undefined) return undefined;
  const changed =
    Number(value.number) * (value.operator === '≤' ? pick.of([1.5, 2, 4]) : pick.of([0.3, 0.5, 0.8]));
  return String(value.number.includes('.') ? Number(changed.toFixed(2)) : Math.ceil(changed));
}

export default {
  'operator-direction': {
    tables: oneOf(
      inRow(['project'], (row) => {
        if (!isShare(row) || row.operator !== '≥' || !/率$/.test(row.name)) return false;
        row.operator = '≤';
      }),
      inRow(['project'], (row, pick) => {
        if (row.operator !== '≤' || !/漏损|损耗|差错|事故/.test(row.name)) return false;
        row.operator = pick.of(['≥', '>']);
      }),
      inRow(departments, (row, pick) => {
        if (!/[^亡诊]率$/.test(row.name) || !row.annualValue.startsWith('≥')) return false;
        row.annualValue = row.annualValue.replace('≥', pick.of(['≤', '<', '不高于']));
      }),
      newRow(/质量/, (pick, table) => {
        const name = pick.of(['投诉件数', '设施故障率', '逾期率', '返工率', '差错次数', '退货率']);
        return `${subjectOf(table)}${name} | ${pick.of(['≥', '>'])} | ${1 + pick.below(9)} | ${name.endsWith('率') ? '%' : name.endsWith('件数') ? '件' : '次'}`;
      }),
    ),
  },
  'bound-says-something': {
    tables: oneOf(
      inRow(['project'], (row, pick) => {
        if (row.number !== '0') return false;
        row.operator = pick.of(['≥', '≤', '<']);
      }),
      inRow(['project'], (row, pick) => {
        if (row.number !== '100') return false;
        row.operator = pick.of(['≥', '>']);
      }),
      newRow(/数量/, (pick, table) => {
        const [name, unit] = pick.of([
          ['宣传活动场次', '场'],
          ['服务点数量', '个'],
          ['走访户数', '户'],
        ]);
        return `${subjectOf(table)}${name} | ${pick.of(['≥', '<', '≤'])} | 0 | ${unit}`;
      }),
      newRow(/质量|社会效益/, (pick, table) => {
        const [name, unit] = pick.of([
          ['安全事故数', '起'],
          ['重复投诉次数', '次'],
        ]);
        return `${subjectOf(table)}${name} | ${pick.of(['≥', '<', '≤'])} | 0 | ${unit}`;
      }),
    ),
  },
  'exact-where-bound-meant': {
    relatives: ['target-differs-from-plan'],
    tables: oneOf(
      inRow(['project'], (row) => {
        if (!isShare(row) || row.number === '100') return false;
        row.operator = '=';
      }),
      inRow(departments, (row) => {
        if (!/^≥[\d.]+%$/.test(row.annualValue) || !isRateName(row.name)) return false;
        row.annualValue = row.annualValue.replace('≥', '=');
      }),
    ),
  },
  'satisfaction-range': {
    relatives: [
      'goal-value-agrees',
      'target-below-standard',
      'target-differs-from-plan',
      'target-worse-than-history',
    ],
    tables: inRow(['project', 'strategic', 'annual'], (row, pick) => {
      if (!row.name.includes('满意')) return false;
      const [operator, number] = pick.of([
        ['≤', 95],
        ['<', 90],
        ['≥', 15 + pick.below(44)],
        ['=', 100],
        ['≥', 100],
      ] as const);
      if ('annualValue' in row) row.annualValue = `${operator}${number}%`;
      else Object.assign(row, { operator, number: String(number) });
    }),
  },
  'percent-range': {
    relatives: ['goal-value-agrees', 'strategic-annual-history', 'strategic-annual-target'],
    tables: oneOf(
      inRow(['project'], (row, pick) => {
        if (row.unit !== '%' || /增长|失能/.test(row.name)) return false;
        row.number = pick.of(['950', '105', '120.5', '-3', '-95']);
      }),
      inRow(departments, (row, pick) => {
        const field = pick.of(['annualValue', 'standardValue', 'prior3YearMean', 'priorYearValue'] as const);
        if (!row[field].endsWith('%') || row.note !== '') return false;
        row[field] = `${pick.of(['108', '9520', '-4.5'])}%`;
      }),
    ),
  },
  'growth-unit': {
    tables: newRow(/效益/, (pick, table) => {
      const thing = subjectOf(table) + pick.of(['服务收入', '办件量', '用户数', '耗材', '产值', '参与人数']);
      const number = 1 + pick.below(20);
      return pick.chance()
        ? `${thing}${pick.of(['增长率', '增幅', '增长幅度', '年增长率'])} | ≥ | ${number} | ${pick.of(['个百分点', '百分点'])}`
        : `${thing}${pick.of(['下降率', '降幅', '减少率', '压减率'])} | ${pick.of(['≥', '='])} | -${number} | %`;
    }),
  },
  'frequency-agrees': {
    tables: oneOf(
      newRow(/数量/, (pick, table) => {
        const [name, unit] = pick.of([
          ['巡查频次', '次'],
          ['调度会议', '场'],
          ['简报', '期'],
        ]);
        const [period, inYear] = pick.of([
          ['月', 12],
          ['季度', 4],
          ['半年', 2],
        ] as const);
        const times = 1 + pick.below(3);
        const total = times * inYear + pick.of([-1, 1, 2]);
        return `${subjectOf(table)}${name} | = | ${times} | ${unit}/${period}(${total}${unit})`;
      }),
      inRow(departments, (row, pick) => {
        if (!/^≥?\d+次$/.test(row.annualValue)) return false;
        const field = pick.of(['annualValue', 'prior3YearMean', 'priorYearValue'] as const);
        const times = Math.round(Number(/\d+/.exec(row[field])![0]) / 12);
        row[field] = `${times}次/月(${times * 12 + pick.of([-2, 3])}次)`;
      }),
    ),
  },
  'value-possible': {
    relatives: ['goal-value-agrees', 'period-is-current'],
    tables: oneOf(
      inRow(['project'], (row, pick, table) => {
        if (!/月底前$/.test(row.unit)) return false;
        row.unit = pick.of([
          `${table.year}年2月30日前`,
          `${table.year}年6月31日`,
          `${table.year}年13月底前`,
          `${table.year! + 1}年3月底前`,
        ]);
      }),
      newRow(/数量/, (pick, table) => {
        const [name, unit] = pick.of([
          ['走访户数', '户'],
          ['设备购置数量', '台'],
          ['宣传栏', '块'],
          ['培训人数', '人'],
          ['检测批次', '批次'],
        ]);
        return `${subjectOf(table)}${name} | ≥ | ${20 + pick.below(300)}.5 | ${unit}`;
      }),
      newRow(/质量|时效/, (pick, table) => {
        const [name, number, unit] = pick.of([
          ['热线每日服务时间', '25', '小时'],
          ['日均开放时间', '36', '小时'],
          ['每周开放天数', '8', '天'],
          ['全年正常运行天数', '380', '天'],
          ['每月巡查天数', '32', '天'],
        ]);
        return `${subjectOf(table)}${name} | ≥ | ${number} | ${unit}`;
      }),
      newRow(/时效/, (pick, table) => {
        const name = pick.of(['设备安装期限', '资金拨付时限', '验收完成时间']);
        return `${subjectOf(table)}${name} | ≤ | ${13 + pick.below(11)} | 个月`;
      }),
    ),
  },
  'goal-value-agrees': {
    relatives: [
      'satisfaction-range',
      'strategic-annual-target',
      'target-below-standard',
      'target-differs-from-plan',
      'target-worse-than-history',
    ],
    tables: inRow(['project', 'strategic', 'annual'], (row, pick, table) => {
      if ('level1' in row) {
        const number = otherThan(
          `${row.operator}${row.number}${row.unit}`,
          row.name,
          (table as ProjectTable).annualGoal,
          pick,
        );
        if (number === undefined) return false;
        row.number = number;
        return true;
      }
      const [field, goal] =
        'dutyGoal' in row
          ? (['annualValue', row.dutyGoal] as const)
          : (['plannedValue', (table as StrategicTable).goals] as const);
      const number = otherThan(row[field], row.name, goal, pick);
      if (number === undefined) return false;
      row[field] = row[field].replace(/[\d.]+/, number);
      return true;
    }),
  },
  'target-too-low': {
    tables: oneOf(
      newRow(/质量/, (pick, table) => {
        const end = pick.of(['隐患整改率', '问题处置率', '设施完好率', '检验合格率', '资料完整率']);
        return `${subjectOf(table)}${end} | ≥ | ${20 + pick.below(45)} | %`;
      }),
      newRow(/社会效益/, (pick, table) => {
        const end = pick.of(['安全事故起数', '责任事故死亡人数', '安全责任事故次数']);
        const unit = end.endsWith('起数') ? '起' : end.endsWith('人数') ? '人' : '次';
        return `${subjectOf(table)}${end} | ≤ | ${1 + pick.below(3)} | ${unit}`;
      }),
    ),
  },
} satisfies Record<string, Mutation>;
