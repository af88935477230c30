// Pages of rules about 指标解释 and names that stand twice.
import type { RulePage } from './page';

export const definitionPages = {
  'definition-formula': {
    what: {
      'zh-CN':
        '指标名称是比率、指标值是百分数时，看解释里的算式能不能算出这个比率。算不出的有：两数相乘而没有除以总体；用应有数、总数或发现数除以已办数，分子分母颠倒；分子数的是“不合格”“未完成”的，名称却是合格率、完成率；分子数的是村，分母却是户；写成“×1000%”；分子只数“按期办结”的，名称却是办结率（只作提示）。算式里有加减或多次相除的，分子分母不作判断。',
      'en-US':
        'Where the name is a rate and the target a percentage, the formula in the definition must be able to yield it. Reported are a product without a division; what is due or was found, or the whole, divided by what was done; a numerator that counts the opposite, such as failures for a pass rate; villages divided by households; ×1000%; and a numerator that is narrower than the name (a hint only). The sides of formulas with sums, differences or several divisions are not judged.',
    },
    why: {
      'zh-CN':
        '年底自评按解释算数。算式写反或写错，算出来的会超过 100%，或者好坏正相反，只能临时改口径；改了口径，又与年初批复的目标对不上。',
      'en-US':
        'The year-end self-evaluation is worked out by the definition. A wrong formula gives more than 100%, or good for bad; then the method is changed on the spot, and the result no longer answers the target that was approved.',
    },
    mend: {
      'zh-CN':
        '写成“分子÷分母×100%”，分子是总体中做到的那一部分。没有括号的算式颠倒了，可一键对调；分子比名称窄的，先定要考核什么：考核期限就把名称改为“按期办结率”，考核办没办结就去掉“按期”。',
      'en-US':
        'Write “part ÷ whole × 100%”, the part being what was achieved. A plain fraction that is upside down is turned round by one click. Where the numerator is narrower than the name, decide what is to be judged: name the rate 按期办结率 if deadlines matter, or count all that was settled.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [{ name: '危房改造完工率', definition: '完工户数×计划改造户数×100%', annualValue: '100%' }],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [{ name: '危房改造完工率', definition: '完工户数÷计划改造户数×100%', annualValue: '100%' }],
      },
    ],
  },
  'definition-mismatch': {
    what: {
      'zh-CN':
        '解释讲的不是这个指标时提出，有六种情况：以“大力”“坚持”之类开头的口号，与名称没有一个词相同；指标值是数量，解释却是“占……的比例”；指标是比率，解释却只数了个数量；名称讲收购、解释讲销售一类相反的事，或者讲的是另一群人；指标以户计，解释却数人数；与另一行的解释完全相同，而且只与那一行的名称相符。合并单元格共用的解释、与名称有词语相同的解释不提。',
      'en-US':
        'Reports a definition that is about something else: a call to action that shares no word with the name; a share of a whole where the target is a count; a mere count where it is a rate; another doing (buying for selling) or other people; people counted for households; or the text of another row, which fits only that row’s name. A definition that rows share in a merged cell is left alone.',
    },
    why: {
      'zh-CN':
        '审核人按解释判断指标值定得高不高，解释讲的是别的事，指标值就无从核对。年底统计的人照着解释取数，取来的也会是另一个数。',
      'en-US':
        'Reviewers judge a target by its definition; one that speaks of something else leaves nothing to judge by. Whoever collects the figure at year-end will collect another one.',
    },
    mend: {
      'zh-CN':
        '先看是名称、解释还是指标值写错了行。复制时错行的，改成本行的解释；口号换成统计对象和算法；解释是比例而值是数量的，想考核规模就改解释，想考核程度就把名称和指标值一起改成比率。',
      'en-US':
        'See first which of name, definition and value is in the wrong row. Replace copied text and slogans by what is counted and how. Where a share is defined and a count is the target, change the definition to judge size, or name and value to judge degree.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [{ name: '家庭医生签约率', definition: '大力提升基层服务能力', annualValue: '≥75%' }],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '家庭医生签约率',
            definition: '已签约的常住居民人数÷常住居民总数×100%',
            annualValue: '≥75%',
          },
        ],
      },
    ],
  },
  'definition-missing': {
    what: {
      'zh-CN':
        '战略表和年度表里，写了名称而“指标解释”空着的指标逐条提出。年度表把类别写在“绩效指标”列、名称写在“指标解释”列的，是允许的填法，全表只提示一次。没有“指标解释”列的表由“表样完整”提出，这里不再逐条说。',
      'en-US':
        'Reports every named indicator of a strategic or annual table whose 指标解释 is empty. An annual table that keeps the category under 绩效指标 and the name under 指标解释 uses a legal habit and gets one hint. A table without the column is reported as an altered form instead.',
    },
    why: {
      'zh-CN':
        '没有口径，同一个指标能算出几个数：人次去不去重，分母用在册数还是应到数，都可以各说各的。审核人核不了实，换一个人填报，前后年的数据也接不上。',
      'en-US':
        'Without a definition one indicator yields several figures: visits or visitors, staff on the books or staff due. Nobody can verify the result, and with the next accountant the series breaks.',
    },
    mend: {
      'zh-CN':
        '写明统计谁、统计多长时间、怎么算一个、数据出自哪里。比率写分子和分母。写不出算法的，往往是指标本身不可衡量，应换一条。',
      'en-US':
        'Say who or what is counted, over which period, what counts as one, and where the data come from; for a rate, both parts of the fraction. If no method can be written down, choose another indicator.',
    },
    bad: [{ kind: 'strategic', rows: [{ name: '生活垃圾收运覆盖率', definition: '', annualValue: '≥95%' }] }],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '生活垃圾收运覆盖率',
            definition: '垃圾日产日清的行政村数÷行政村总数×100%，以城管局台账为准',
            annualValue: '≥95%',
          },
        ],
      },
    ],
  },
  'definition-repeats-name': {
    what: {
      'zh-CN':
        '解释与名称相同，或者只是从名称里挑出几个字（“养护里程”之于“养护农村公路里程”），就提出。空格和标点不算区别；解释里多出任何一点内容就不提。',
      'en-US':
        'Reports a definition that equals the name, or only picks signs out of it. Spaces and punctuation make no difference; a definition that adds anything at all is left alone.',
    },
    why: {
      'zh-CN':
        '这样的解释等于没有写：哪些公路算、养护一次算不算、重复养护算几次，仍然不知道。到了年底，数多数少全凭填表人。',
      'en-US':
        'Such a definition settles nothing: which roads count, and does a second visit count again? The year-end figure is then whatever the person who fills in the form takes it to be.',
    },
    mend: {
      'zh-CN': '补上统计范围、时间和算法，例如哪几类对象、以什么为准算完成、数据取自哪个系统或台账。',
      'en-US':
        'Add scope, period and method: which objects, what counts as done, and which register or system gives the figure.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [{ name: '养护农村公路里程', definition: '养护里程', annualValue: '≥860公里' }],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          {
            name: '养护农村公路里程',
            definition: '全年列入日常养护并经季度考核合格的县道、乡道、村道公里数，同一路段只计一次',
            annualValue: '≥860公里',
          },
        ],
      },
    ],
  },
  'duplicate-indicator': {
    what: {
      'zh-CN':
        '同一张表里两条指标名称相同就提出，空格、标点不算区别；“满意率”与“满意度”、“占比”与“率”看作同一个叫法。年度表只在同一项职责内比较。名称相同而解释不同的，由“同名指标解释一致”提示。',
      'en-US':
        'Reports two indicators of one name in a table, whatever the spaces and punctuation; 满意率 and 满意度, 占比 and 率 are one. In an annual table only rows of one duty are compared. One name with two definitions is another rule’s business.',
    },
    why: {
      'zh-CN':
        '同一件事考核两次，分值也就占了两份；两条的目标值不同的，年底一条完成、一条没完成，自评无法下结论。',
      'en-US':
        'One achievement is scored twice. Where the two targets differ, one can be met and the other missed, and the self-evaluation cannot say which holds.',
    },
    mend: {
      'zh-CN':
        '确是一件事的，保留有依据的那条，把另一条换成项目里还没有反映的内容；对象、环节不同的（如新建与改建、教师与学生），把区别写进名称。',
      'en-US':
        'If they are one, keep the one that is backed by data and use the other row for what the table does not show yet. If they differ in object or stage, say so in the names.',
    },
    bad: [
      {
        kind: 'project',
        rows: ['产出指标 | 数量指标 | 维修学校数 | = | 12 | 所', '^ | ^ | 维修 学校数 | ≥ | 10 | 所'],
      },
    ],
    good: [
      {
        kind: 'project',
        rows: ['产出指标 | 数量指标 | 维修学校数 | = | 12 | 所', '^ | ^ | 更换课桌椅套数 | ≥ | 3600 | 套'],
      },
    ],
  },
  'duplicate-name-different-definition': {
    what: {
      'zh-CN':
        '战略表或年度表里，名称相同（空格、标点不计）的两条指标解释不同时提示，年度表跨职责也比较。两条解释相同的不在此列；有一条没有解释的，由“指标解释”提出。',
      'en-US':
        'Reports, as a hint, rows of one name with two definitions in a strategic or annual table, across duties too. Rows with the same definition are left alone, and so is a row without any.',
    },
    why: {
      'zh-CN':
        '汇总、监控和战略表与年度表对照时都按名称找指标，同名的两条会被当成一条，拿错了数也不容易发现。',
      'en-US':
        'Totals, monitoring and the comparison of strategic and annual tables go by the name. Two things of one name are taken for one, and the wrong figure is hard to notice.',
    },
    mend: {
      'zh-CN':
        '是两个指标的，把对象写进名称，如“办事群众满意度”“参训学员满意度”；是同一个指标的，统一解释，只留一种算法。',
      'en-US':
        'If they are two, put what tells them apart into the names. If they are one, agree on one definition.',
    },
    bad: [
      {
        kind: 'strategic',
        rows: [
          { name: '群众满意度', definition: '受访办事群众中评价满意的人数占比', annualValue: '≥92%' },
          { name: '群众满意度', definition: '参训学员问卷中评价满意的份数占比', annualValue: '≥90%' },
        ],
      },
    ],
    good: [
      {
        kind: 'strategic',
        rows: [
          { name: '办事群众满意度', definition: '受访办事群众中评价满意的人数占比', annualValue: '≥92%' },
          { name: '参训学员满意度', definition: '参训学员问卷中评价满意的份数占比', annualValue: '≥90%' },
        ],
      },
    ],
  },
} satisfies Record<string, RulePage>;
