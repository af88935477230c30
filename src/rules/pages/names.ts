// Pages of rules about what an indicator's name says.
import type { RulePage } from './page';

export const namesPages = {
  'not-an-indicator': {
    what: {
      'zh-CN':
        '名称就是类别名（“数量指标”“服务对象满意度”），没有说明是谁的、什么方面的；或名称是经费项目（“工作经费”“专项资金”），值又不是金额。类别名是警告，经费名是错误。“社会公众满意度”说明了对象，不提示；有指标解释的类别名也不提示。',
      'en-US':
        'Names that are only the category’s, such as 数量指标, or an expense item whose value is no money. The category is a warning, the expense an error. 社会公众满意度 says whose it is, and a category with a definition of its own is left alone.',
    },
    why: {
      'zh-CN':
        '“工作经费 1 项”说的是钱的名目，不是办成的事；“质量指标 95%”不知道是什么的质量。年底没有东西可以填，只能照抄目标值。',
      'en-US':
        '“Working funds: 1 item” names money, not what it does; “quality: 95%” says the quality of nothing. At the year’s end there is nothing to report but the target itself.',
    },
    mend: {
      'zh-CN':
        '类别名前面补上对象和内容（“河长制公示牌完好率”）。经费名改成用这笔钱办的事：多少人、多少件、多少次；金额本身写到成本指标。',
      'en-US':
        'Put thing and aspect before the category’s word. Replace an expense by what it pays for: people, cases, times; the amount itself belongs among costs.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 河道管护工作经费 | = | 1 | 项'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 管护河道长度 | ≥ | 74 | 公里'] }],
  },
  'one-thing-per-indicator': {
    what: {
      'zh-CN':
        '一个名称里用“和”“与”“及”“、”连了两个各自能衡量的东西，如“设备完好率和使用率”。“占比”“差值”等把两个数合成一个的不提示。',
      'en-US':
        'Two measures joined in one name by 和, 与, 及 or a comma. Shares and differences make one measure of two numbers and are left alone.',
    },
    why: {
      'zh-CN': '两件事只有一个目标值，一件完成、一件没完成时打不出分；自评时往往只挑好的那件写。',
      'en-US':
        'Two things with one target cannot be scored when only one is met, and the self-evaluation then reports the better one.',
    },
    mend: {
      'zh-CN': '拆成两条，各写各的值。只想考核其中一件的，删去另一件。',
      'en-US': 'Make two rows with a value each, or drop the one that is not meant.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 监控点位在线率和图像完好率 | ≥ | 95 | %'] }],
    good: [
      {
        kind: 'project',
        rows: ['产出指标 | 质量指标 | 监控点位在线率 | ≥ | 95 | %', '^ | ^ | 监控图像完好率 | ≥ | 92 | %'],
      },
    ],
  },
  'task-as-name': {
    what: {
      'zh-CN':
        '名称是“开展…活动”“完成…工作”这样的一句任务，值又带单位，没有说明数的是什么。名称以数量、次数、…率等结尾的不提示。',
      'en-US':
        'A task as the name, such as 开展…活动, with a value that has a unit. Names that end with what is counted, or with a rate, are left alone.',
    },
    why: {
      'zh-CN': '“开展防溺水宣传 20 场”今年还看得懂，明年换一种说法就无法比较；指标库和汇总表也归不了类。',
      'en-US':
        'This year people understand it; next year it is worded otherwise and cannot be compared, and neither library nor summary can place it.',
    },
    mend: {
      'zh-CN': '动词留给目标，名称写成“防溺水宣传场次”这样的尺度。',
      'en-US': 'Leave the verb to the goal and let the name be the measure, such as 防溺水宣传场次.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 开展防溺水宣传 | ≥ | 20 | 场'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 防溺水宣传场次 | ≥ | 20 | 场'] }],
  },
  'value-in-name': {
    what: {
      'zh-CN':
        '名称里写了与指标值相同的数字和单位，如“新建口袋公园6个 ≥6个”。“每1件”“第3期”“60岁以上”这类限定不是指标值，不提示。',
      'en-US':
        'The target’s number and unit, written into the name as well. Qualifiers such as 每1件, 第3期 or 60岁以上 are no targets.',
    },
    why: {
      'zh-CN': '目标调整时往往只改一处，两个数打架；名称年年不同，也没法和上年比。',
      'en-US':
        'When the target is adjusted only one of the two is changed, and a name that differs every year cannot be compared.',
    },
    mend: {
      'zh-CN': '名称里去掉数字和单位，改成“…数量”“…面积”。',
      'en-US': 'Take number and unit out of the name and say what is counted.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 新建口袋公园6个 | = | 6 | 个'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 数量指标 | 新建口袋公园数量 | = | 6 | 个'] }],
  },
  'respondent-fits': {
    what: {
      'zh-CN':
        '项目名称和目标说明服务的是群众、学生、企业等，而表里所有满意度都只问工作人员。培训、体检、机关后勤、信息系统等面向内部的项目不提示；另有一条问服务对象的也不提示。部门的两张表里问监管、执法人员的另作提示。',
      'en-US':
        'Name and goal say that the project serves the public, while every satisfaction indicator asks only its own staff. Projects for staff, such as training or office services, are left alone, and so are tables that ask those served as well. In a department’s tables those who inspect are no one to ask.',
    },
    why: {
      'zh-CN': '自己评自己，满意度总是高的，发现不了服务中的问题，评价组会要求重新做问卷。',
      'en-US':
        'Who judges himself is content. Nothing is learnt about the service, and the evaluators ask for another survey.',
    },
    mend: {
      'zh-CN': '改成问真正受益的人，如“就诊群众满意度”。工作人员的意见确有必要的，另列一条。',
      'en-US': 'Ask those who benefit. If the staff’s view matters too, give it a row of its own.',
    },
    bad: [
      {
        kind: 'project',
        projectName: '乡镇敬老院照护服务',
        annualGoal: '为全县敬老院320名老年人提供照护服务。',
        rows: ['满意度指标 | 服务对象满意度指标 | 工作人员满意度 | ≥ | 90 | %'],
      },
    ],
    good: [
      {
        kind: 'project',
        projectName: '乡镇敬老院照护服务',
        annualGoal: '为全县敬老院320名老年人提供照护服务。',
        rows: ['满意度指标 | 服务对象满意度指标 | 入住老年人满意度 | ≥ | 90 | %'],
      },
    ],
  },
} satisfies Record<string, RulePage>;
