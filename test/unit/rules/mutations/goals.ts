// Faults of goals: copied, past, foreign or vague, and goals and indicators that do not go together.
import type { AnnualIndicator, AnnualTable } from '../../../../src/domain/tables';
import { newRow, oneOf } from '../../../support/newRow';
import type { Pick } from '../../../support/pick';
import { inRow, inTable, type Mutation } from './mutation';

/** A duty’s goal stands in its first row. */
function setGoal({ indicators }: AnnualTable, row: AnnualIndicator, goal: string): boolean {
  const own = indicators.filter(({ dutySequence }) => dutySequence === row.dutySequence);
  if (own[0] !== row) return false;
  for (const each of own) each.dutyGoal = goal;
  return true;
}

/** A goal of any table, changed. */
const inGoal = (change: (goal: string, pick: Pick, duty: string) => string) =>
  oneOf(
    inTable(['project'], (table, pick) => {
      table.annualGoal = change(table.annualGoal, pick, '');
    }),
    inTable(['strategic'], (table, pick) => {
      table.goals = change(table.goals, pick, '');
    }),
    inRow(['annual'], (row, pick, table) => setGoal(table, row, change(row.dutyGoal, pick, row.duty))),
  );

const foreignOutputs = [
  '苗木栽植株数 | ≥ | 4200 | 株',
  '河道清淤长度 | ≥ | 18.6 | 公里',
  '犬只免疫数量 | ≥ | 7300 | 只',
  '消防水带保养数量 | = | 64 | 条',
  '婚前保健人数 | ≥ | 1900 | 人',
  '公墓绿化面积 | ≥ | 5600 | 平方米',
  '地质灾害点排查处数 | = | 37 | 处',
];

export default {
  'copied-text': {
    tables: inRow(['annual'], (row, pick, table) => {
      const { duty } = row;
      return setGoal(
        table,
        row,
        pick.of([
          duty,
          `${duty}。`,
          `认真${duty}`,
          `${duty}，服务大局`,
          duty.replace(/^负责/, ''),
          `全面履行职责，${duty}`,
          duty.split('，').at(-1)!,
        ]),
      );
    }),
  },
  'goal-is-past': {
    tables: inGoal((goal, pick) => {
      const told = pick.of([
        '前期工作已全部完成',
        '荣获全省先进集体称号',
        '各项任务取得了良好效果',
        '已经建立长效机制',
        '顺利完成了上级交办的任务',
        '已基本实现预期目标',
        '群众的难题得到了解决，工作受到了好评',
        '制度已全面建立',
      ]);
      return pick.chance() ? `${told}；${goal}` : `${goal}；${told}。`;
    }),
  },
  'goal-place': {
    tables: oneOf(
      ...(['project', 'strategic'] as const).map((kind) =>
        inTable([kind], (table, pick) => {
          const place = pick.of(['石桥县', '柳江区', '石门区', '白塔旗']);
          const clause = pick.of([
            `为${place}经济社会发展提供支撑`,
            `服务${place}人民群众`,
            `助力${place}高质量发展`,
            `推动${place}乡村振兴`,
          ]);
          if (table.kind === 'project') table.annualGoal += `；${clause}。`;
          else table.goals += `；${clause}。`;
        }),
      ),
    ),
  },
  'goal-vague': {
    relatives: ['goal-without-indicator', 'indicator-without-goal'],
    tables: oneOf(
      inTable(['project'], (table, pick) => {
        table.annualGoal = pick.of([
          '全面提升服务水平，努力打造一流品牌，不断增强群众获得感。',
          '坚持以人民为中心，大力推动事业高质量发展。',
          '认真做好各项工作，圆满完成上级交办的任务。',
          '加强管理，提高效率，促进和谐；切实履行部门职责，做好相关工作。',
          '2026年，围绕中心、服务大局，进一步提升工作质效，推动事业再上新台阶。',
        ]);
      }),
      inRow(['annual'], (row, pick, table) =>
        setGoal(
          table,
          row,
          pick.of([
            '做好各项工作',
            '全面完成上级交办的任务，不断提升工作水平',
            '认真履行部门职责',
            '切实抓好相关工作的落实',
            '统筹推进本职工作，加强队伍管理',
          ]),
        ),
      ),
    ),
  },
  'goal-without-indicator': {
    tables: inTable(['project'], (table, pick) => {
      if (!/^1\./.test(table.annualGoal)) return false;
      const number =
        1 + Math.max(...[...table.annualGoal.matchAll(/(?:^|\n|；)(\d)\./g)].map(([, n]) => Number(n)));
      const text = pick.of([
        '新建消防站3座',
        '清淤河道18.6公里',
        '栽植行道树四千余株',
        '为犬只免疫7300只',
        '修缮烈士墓26座，立碑明示',
        '编制防汛预案，组织避险演练',
      ]);
      table.annualGoal = `${table.annualGoal.replace(/。$/, '；')}\n${number}.${text}。`;
    }),
  },
  'indicator-without-goal': {
    tables: newRow(['project'], ({ level2 }, pick, { indicators }) => {
      if (!/数量|质量/.test(level2)) return undefined;
      // Below three outputs a foreign one is a third of them.
      if (indicators.filter((row) => /数量|质量/.test(row.level2)).length < 3) return undefined;
      const [name, operator, number, unit] = pick.of(foreignOutputs).split(' | ') as [
        string,
        string,
        string,
        string,
      ];
      return level2.includes('数量')
        ? { name, operator, number, unit }
        : { name: name.replace(/(株|长|数|面|处|人).*$/u, '合格率'), operator: '≥', number: '95', unit: '%' };
    }),
  },
} satisfies Record<string, Mutation>;
