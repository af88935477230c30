import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withGoal = (annualGoal: string, ...rows: string[]) => [project({ annualGoal, rows })];
const quantity = (text: string) => `产出指标 | 数量指标 | ${text}`;
const quality = (text: string) => `产出指标 | 质量指标 | ${text}`;
const time = (text: string) => `产出指标 | 时效指标 | ${text}`;
const social = (text: string) => `效益指标 | 社会效益指标 | ${text}`;

export default {
  valid: [
    {
      says: 'the same in another unit, and more than at least',
      tables: withGoal(
        '新修灌溉渠道1.2万米，培训农机手不少于300人次。',
        quantity('新修灌溉渠道长度 | = | 12 | 公里'),
        quantity('培训农机手人次 | ≥ | 320 | 人次'),
      ),
    },
    {
      says: 'the sum of two figures',
      tables: withGoal('举办专场招聘会5场、综合招聘会3场。', quantity('举办招聘会场次 | ≥ | 8 | 场')),
    },
    {
      says: 'a stock beside what is added to it',
      tables: withGoal('新建养老服务站4个。', quantity('养老服务站累计数量 | ≥ | 31 | 个')),
    },
    {
      says: 'what was reached in the year before, and a rough figure',
      tables: withGoal(
        '2024年培训护林员120人。补种苗木约5000株。',
        quantity('培训护林员人数 | ≥ | 150 | 人'),
        quantity('补种苗木数量 | ≥ | 6000 | 株'),
      ),
    },
    {
      says: 'what is to be reached in later years',
      tables: [
        annual({
          rows: [
            {
              name: '农村公厕改造数量',
              dutyGoal: '改善农村人居环境，到2028年改造农村公厕300座',
              annualValue: '≥90座',
            },
          ],
        }),
      ],
    },
    {
      says: 'two rows that the figure can be about',
      tables: withGoal(
        '改造老旧小区供水管网30公里。',
        quantity('改造供水管网长度 | ≥ | 18 | 公里'),
        quantity('改造小区供水管网 | ≥ | 10 | 公里'),
      ),
    },
    {
      says: 'rates of the same thing that tell different things',
      tables: withGoal('疫苗接种覆盖率达到95%以上。', quality('疫苗接种及时率 | ≥ | 90 | %')),
    },
    {
      says: 'an earlier month, and another stage',
      tables: withGoal(
        '2025年6月底前完成设备招标，11月底前完成设备安装。',
        time('设备安装完成时间 | | | 2025年10月底前'),
        time('设备验收时间 | ≤ | 12 | 月'),
      ),
    },
    {
      says: 'a bound that leaves none, and another matter',
      tables: withGoal(
        '全年不发生较大水上交通事故。',
        social('较大水上交通事故起数 | < | 1 | 起'),
        social('水上交通事故救助人数 | ≤ | 5 | 人'),
      ),
    },
    {
      says: 'a service round the clock, and an age',
      tables: withGoal(
        '心理援助热线24小时服务，为65周岁以上老人提供热线服务。',
        time('心理援助热线服务接通时间 | ≤ | 1 | 小时'),
        time('热线服务老人回访间隔 | ≤ | 30 | 天'),
      ),
    },
    {
      says: 'a strategic goal of more than one year',
      tables: [
        strategic({
          goals: '2026年森林抚育面积达到3万亩，2030年达到9万亩。',
          rows: [{ name: '森林抚育面积', annualValue: '≥3万亩', plannedValue: '≥5万亩' }],
        }),
      ],
    },
    {
      says: 'a rhythm that the row keeps, and all visits of several places',
      tables: withGoal(
        '每季度巡检泵站1次，每月清洗水箱1次。',
        quantity('泵站巡检频次 | = | 4 | 次/年'),
        quantity('清洗水箱次数 | ≥ | 240 | 次'),
      ),
    },
    {
      says: 'a rough number of another size, visits of every month, and the beginning of something else',
      tables: withGoal(
        '整理口述史料约30万字，每月走访敬老院。2025年4月栽植开工，9月道路完工。',
        quantity('整理口述史料字数 | ≥ | 28 | 万字'),
        quantity('走访敬老院次数 | ≥ | 36 | 次'),
        time('道路完工时间 | | | 2025年9月底前'),
      ),
    },
  ],
  invalid: [
    {
      says: 'fees where all are let in free',
      tables: withGoal(
        '动物园全年免费开放。',
        '效益指标 | 经济效益指标 | 门票收入 | ≥ | 40 | 万元',
        '效益指标 | 经济效益指标 | 文创销售收入 | ≥ | 6 | 万元',
      ),
      findings: [{ message: 'free', cells: ['D8', 'C5'], values: { goal: '全年免费开放' } }],
    },
    {
      says: 'less than the goal, and other than it',
      tables: withGoal(
        '全年巡查河道不少于240次；清理河道漂浮物1800吨。',
        quantity('巡查河道次数 | ≥ | 200 | 次'),
        quantity('清理河道漂浮物数量 | ≥ | 8100 | 吨'),
      ),
      findings: [
        { message: 'differs', severity: 'error', cells: ['F8', 'C5'], values: { goal: '不少于240次' } },
        { message: 'differs', cells: ['F9', 'C5'], values: { value: '≥8100吨', goal: '1800吨' } },
      ],
    },
    {
      says: 'the same number in another unit',
      tables: withGoal(
        '救护车平均到达时间控制在15分钟以内，转运补贴在20日内拨付到位。',
        time('救护车平均到达时间 | ≤ | 15 | 小时'),
        time('转运补贴拨付时限 | ≤ | 20 | 个工作日'),
      ),
      findings: [
        { message: 'unit', severity: 'error', cells: ['F8', 'C5'], values: { goal: '15分钟以内' } },
        { message: 'unit', cells: ['F9', 'C5'], values: { goal: '20日内' } },
      ],
    },
    {
      says: 'a figure before another year, after grounds, and beside 签约',
      tables: withGoal(
        '依据2024年普查结果，修复古建筑18处，兑付2024年度奖补。流动服务车24小时内到达，居民签约3.2万人。',
        quantity('修复古建筑数量 | ≥ | 15 | 处'),
        quantity('居民签约人数 | ≥ | 2.3 | 万人'),
        time('流动服务车到达时间 | ≤ | 48 | 小时'),
      ),
      findings: [
        { message: 'differs', severity: 'error', cells: ['F8', 'C5'], values: { goal: '18处' } },
        { message: 'differs', severity: 'error', cells: ['F9', 'C5'], values: { goal: '3.2万人' } },
        { message: 'differs', severity: 'error', cells: ['F10', 'C5'], values: { goal: '24小时内' } },
      ],
    },
    {
      says: 'a later month',
      tables: withGoal('2025年8月底前完成课桌椅采购。', time('课桌椅采购完成时间 | | | 2025年11月底前')),
      findings: [
        { message: 'later', severity: 'error', cells: ['G8', 'C5'], values: { goal: '2025年8月底' } },
      ],
    },
    {
      says: 'some of what shall not happen',
      tables: withGoal('确保不发生校车交通事故。', social('校车交通事故起数 | ≤ | 2 | 起')),
      findings: [{ message: 'none', severity: 'error', cells: ['F8', 'C5'] }],
    },
    {
      says: 'a plan that falls short of a strategic goal',
      tables: [
        strategic({
          goals: '到2028年，农村自来水普及率达到96%以上。',
          rows: [{ name: '农村自来水普及率', annualValue: '≥93%', plannedValue: '≥90%' }],
        }),
      ],
      findings: [{ message: 'differs', severity: 'error', cells: ['F8', 'B3'] }],
    },
    {
      says: 'a duty’s goal',
      tables: [
        annual({
          rows: [{ name: '维修校舍数量', dutyGoal: '全年维修校舍12所', annualValue: '≥10所' }],
        }),
      ],
      findings: [{ message: 'differs', severity: 'error', cells: ['G6', 'C6'] }],
    },
    {
      says: 'a rhythm that is slower',
      tables: withGoal('对农贸市场每季度开展1次食品快检。', quantity('农贸市场食品快检频次 | = | 1 | 次/年')),
      findings: [
        { message: 'differs', severity: 'error', cells: ['F8', 'C5'], values: { goal: '每季度1次' } },
      ],
    },
    {
      says: 'another measure word',
      tables: withGoal('配发降噪耳罩 260 副、巡检终端 48 套。', quantity('配发巡检终端数量 | = | 48 | 辆')),
      findings: [{ message: 'unit', severity: 'info', cells: ['F8', 'C5'], values: { goal: '48套' } }],
    },
    {
      says: 'a name that says more than the goal, and a part among the whole',
      tables: withGoal(
        '补录卡片目录9万张，上架率保持在95%以上。资助学员300名，其中听障学员120名。',
        quantity('馆藏补录目录卡片张数 | ≥ | 7 | 万张'),
        quality('新编图书分类上架率 | ≥ | 85 | %'),
        quantity('资助听障学员人数 | ≥ | 320 | 名'),
        quantity('资助学员人数 | ≥ | 300 | 名'),
      ),
      findings: [
        { message: 'differs', cells: ['F8', 'C5'], values: { goal: '9万张' } },
        { message: 'differs', cells: ['F9', 'C5'], values: { goal: '95%以上' } },
        { message: 'differs', cells: ['F10', 'C5'], values: { goal: '120名' } },
      ],
    },
    {
      says: 'a rough number without its 万, another thing counted, and a rhythm without number',
      tables: withGoal(
        '整理口述史料约30万字，讲座听众4500人次。按季兑付护林补贴。',
        quantity('整理口述史料字数 | ≥ | 30 | 字'),
        quantity('公益讲座听众 | ≥ | 4500 | 场'),
        quantity('护林补贴兑付频次 | = | 2 | 次/年'),
      ),
      findings: [
        { message: 'unit', severity: 'error', cells: ['F8', 'C5'], values: { goal: '30万字' } },
        { message: 'differs', severity: 'error', cells: ['F10', 'C5'], values: { goal: '按季兑付护林补贴' } },
        { message: 'unit', severity: 'info', cells: ['F9', 'C5'], values: { goal: '4500人次' } },
      ],
    },
    {
      says: 'beginning and end, each later than in the goal',
      tables: withGoal(
        '2025年3月开工，8月底前完工并交付使用。',
        time('工程开工时间 | | | 2025年5月'),
        time('工程完工时间 | | | 2025年10月底前'),
      ),
      findings: [
        { message: 'later', cells: ['G8', 'C5'], values: { goal: '2025年3月' } },
        { message: 'later', cells: ['G9', 'C5'], values: { goal: '8月底' } },
      ],
    },
    {
      says: 'the end of it all, later than the goal says',
      tables: withGoal('整修看台 3 处，7月底前完工。', time('看台整修完成时间 | ≤ | 11 | 月底前')),
      findings: [{ message: 'later', cells: ['F8', 'C5'], values: { goal: '7月底' } }],
    },
  ],
} satisfies RuleCases;
