// Indicators that stand under a 二级指标 they don't belong to.
import { newRow, oneOf, subjectOf, type Mutation } from './mutation';

export default {
  'cost-word-outside-cost': {
    tables: oneOf(
      newRow(/数量|质量|时效|效益/, (pick, table) => {
        const things = [
          '设备采购',
          '场地租赁',
          '设施维护',
          '软件运维',
          '委托检测',
          '课程设计',
          '宣传',
          '施工',
        ];
        const name = pick.of(things) + pick.of(['费', '费用', '经费']);
        return `${subjectOf(table)}${name} | ≤ | ${2 + pick.below(20)} | 万元`;
      }),
      newRow(/数量|质量|时效/, (pick, table) => {
        const name = pick.of(['成本控制率', '单位造价', '成本节约率', '工程造价', '总支出']);
        const unit = name.endsWith('率') ? '%' : '万元';
        return `${subjectOf(table)}${name} | ≤ | ${3 + pick.below(6)} | ${unit}`;
      }),
    ),
  },
  'ecology-under-social': {
    tables: newRow(/社会效益|经济效益/, (pick, table) => {
      const [name, unit, operator] = pick.of([
        ['空气质量优良天数', '天', '≥'],
        ['周边水环境质量达标率', '%', '≥'],
        ['二氧化碳减排量', '吨', '≥'],
        ['植被恢复面积', '亩', '≥'],
        ['水土流失治理率', '%', '≥'],
        ['污水处理达标率', '%', '≥'],
        ['化肥使用量减少', '吨', '≥'],
        ['噪声污染超标次数', '次', '≤'],
        ['森林蓄积量', '万立方米', '≥'],
      ]);
      return `${subjectOf(table)}${name} | ${operator} | ${10 + pick.below(80)} | ${unit}`;
    }),
  },
  'satisfaction-outside-satisfaction': {
    relatives: ['respondent-fits'],
    tables: newRow(/数量|质量|时效|社会效益|经济效益/, (pick, table) => {
      const who = pick.of(['群众', '服务对象', '参训学员', '受益企业', '使用人']);
      const what = pick.of(['满意度', '满意率', '满意程度', '综合满意度', '满意度测评得分']);
      return `${subjectOf(table)}${who}${what} | ≥ | ${85 + pick.below(10)} | ${what.endsWith('分') ? '分' : '%'}`;
    }),
  },
  'time-word-outside-timeliness': {
    tables: oneOf(
      newRow(/质量/, (pick, table) => {
        const name = pick.of(['补贴发放', '设备交付', '问题答复', '工程款拨付', '信息报送']);
        const end = pick.of(['及时率', '按时完成率', '准时率', '按期办结率']);
        return `${subjectOf(table)}${name}${end} | ≥ | ${90 + pick.below(9)} | %`;
      }),
      newRow(/数量|质量/, (pick, table) => {
        const name = pick.of([
          '设备安装完成时间',
          '项目验收时限',
          '招标完成时间',
          '开工时间',
          '系统上线日期',
        ]);
        return `${subjectOf(table)}${name} | | | ${table.year}年${10 + pick.below(3)}月底前`;
      }),
    ),
  },
  'rate-under-quantity': {
    tables: newRow(/数量/, (pick, table) => {
      const name = pick.of([
        '设备完好率',
        '服务覆盖率',
        '任务完成率',
        '合格率',
        '整改到位率',
        '高级职称人员占比',
        '入户宣传覆盖面',
      ]);
      return `${subjectOf(table)}${name} | ≥ | ${70 + pick.below(29)} | %`;
    }),
  },
  'quantity-under-quality': {
    tables: newRow(/质量/, (pick, table) => {
      const [name, unit] = pick.of([
        ['参训人数', '人'],
        ['服务户数', '户'],
        ['设备购置数量', '台'],
        ['改造面积', '平方米'],
        ['铺设管线长度', '公里'],
        ['宣传手册发放量', '份'],
        ['检测样品数量', '批'],
        ['走访企业', '家'],
        ['宣讲场次', '场'],
        ['设施巡查次数', '次'],
      ]);
      return `${subjectOf(table)}${name} | ${pick.of(['≥', '='])} | ${2 + pick.below(90)} | ${unit}`;
    }),
  },
  'qualitative-under-quantity': {
    tables: newRow(/数量/, (pick, table) => {
      const name = pick.of([
        '宣传工作',
        '设备购置',
        '基础设施建设',
        '培训工作',
        '档案整理',
        '管理制度',
        '巡查人数',
      ]);
      return `${subjectOf(table)}${name} | | | ${pick.of(['完成', '达标', '全部覆盖', '按计划完成', '良好', '有效开展', '建立健全'])}`;
    }),
  },
  'output-under-benefit': {
    tables: newRow(/社会效益|经济效益/, (pick, table) => {
      const [name, unit] = pick.of([
        ['宣讲会', '场'],
        ['宣传手册', '份'],
        ['设备', '台'],
        ['服务站点', '处'],
        ['管线', '公里'],
        ['培训班', '期'],
        ['标识牌', '块'],
      ]);
      const act: Record<string, string[]> = {
        宣讲会: ['举办', '组织', '开展'],
        宣传手册: ['印制', '发放', '编印'],
        设备: ['购置', '更新', '安装'],
        服务站点: ['新建', '改造', '设置'],
        管线: ['铺设', '更换', '改造'],
        培训班: ['举办', '开办', '组织'],
        标识牌: ['安装', '制作', '设置'],
      };
      return `${pick.of(act[name]!)}${subjectOf(table)}${name}数量 | ≥ | ${2 + pick.below(40)} | ${unit}`;
    }),
  },
  'input-as-result': {
    tables: newRow(/社会效益|经济效益|可持续/, (pick, table) => {
      const from = pick.of(['财政', '县级财政', '中央补助', '上级专项', '本级财政配套']);
      const what = pick.of(['资金投入', '投入资金', '拨款', '资金总额', '投入']);
      return `${subjectOf(table)}${from}${what} | ${pick.of(['≥', '='])} | ${20 + pick.below(60)} | 万元`;
    }),
  },
  'management-as-result': {
    tables: newRow(/质量|时效|社会效益|可持续/, (pick) => {
      const name = pick.of([
        '预算执行率',
        '资金到位率',
        '专款专用率',
        '资金使用合规率',
        '项目资金支付进度',
        '工作人员到岗率',
        '资金拨付率',
      ]);
      return `${name} | ≥ | ${90 + pick.below(10)} | %`;
    }),
  },
  'kind-fits-name': {
    tables: oneOf(
      newRow(/时效/, (pick, table) => {
        const end = pick.of(['准确率', '合格率', '覆盖率', '完好率', '达标率']);
        return `${subjectOf(table)}${pick.of(['登记', '设施', '资料', '服务'])}${end} | ≥ | ${90 + pick.below(9)} | %`;
      }),
      newRow(/满意度/, (pick, table) => {
        const name = pick.of(['来件按期办结率', '计划完成率', '问题整改率', '补贴发放率']);
        return `${subjectOf(table)}${name} | ≥ | ${90 + pick.below(9)} | %`;
      }),
    ),
  },
} satisfies Record<string, Mutation>;
