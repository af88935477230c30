// Pages of rules about what is no result: work done, money put in, management.
import type { RulePage } from './page';

export const resultsPages = {
  'output-under-benefit': {
    what: {
      'zh-CN':
        '社会效益、经济效益指标数的是项目自己做的事：举办场次、发放份数、安装台数、改造公里数等。受益人数、知晓率、群众参与次数说的是带来的变化，不提示；生态效益不查，因为造林、修复既是产出也是效益。',
      'en-US':
        'Social or economic benefits that count what the project itself does: events held, leaflets handed out, machines installed. People who benefit, awareness and what others do of it are effects. Ecological benefits are not looked at, since planting is output and benefit alike.',
    },
    why: {
      'zh-CN':
        '做了多少已经在产出里考核过，再算一遍效益，等于同一件事得两次分，而钱花下去有没有用始终没人回答。',
      'en-US':
        'The work is scored among outputs already. Counted again as benefit it earns points twice, and nobody answers whether the money helped.',
    },
    mend: {
      'zh-CN': '移到数量指标；效益一栏改写做了之后的变化：谁受益、多少人知道了、事故少了多少。',
      'en-US':
        'Move it to quantity, and as a benefit say what changes: who gains, how many know, how many fewer accidents there are.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 举办反诈宣讲会场次 | ≥ | 40 | 场'] }],
    good: [{ kind: 'project', rows: ['效益指标 | 社会效益指标 | 居民反诈知识知晓率 | ≥ | 85 | %'] }],
  },
  'input-as-result': {
    what: {
      'zh-CN':
        '效益指标写的是财政投入的资金：名称带“财政”“专项”“配套”等，又以“投入”“资金”“拨款”结尾，值是金额。带动、引导的社会资金，减免、节约、挽回的金额是效益，不提示。本单位人员的工资、津贴也是投入，居民和就业人员的收入不是。',
      'en-US':
        'Public money put in, given as a benefit: the name has 财政, 专项 or the like and ends with 投入, 资金 or 拨款, and the value is an amount. Private money drawn in, and what is waived, saved or recovered, is a benefit. So is what people earn; what staff of one’s own is paid is an input.',
    },
    why: {
      'zh-CN': '把投入当效益，钱拨下去指标就完成了，做没做事都得满分。',
      'en-US':
        'With money put in as the benefit the target is met once the money is paid out, whatever is done with it.',
    },
    mend: {
      'zh-CN': '效益写这笔钱带来的结果，如增收、节约、受益人数；要控制投入本身的，写到成本指标，用“≤”。',
      'en-US':
        'As a benefit write what the money brings: income, savings, people served. To limit the money itself, put it among costs with ≤.',
    },
    bad: [{ kind: 'project', rows: ['效益指标 | 经济效益指标 | 县级财政资金投入 | ≥ | 260 | 万元'] }],
    good: [{ kind: 'project', rows: ['效益指标 | 经济效益指标 | 带动种植户增收 | ≥ | 1500 | 元/户'] }],
  },
  'management-as-result': {
    what: {
      'zh-CN':
        '产出、效益指标考核的是预算执行率、资金到位率、专款专用率等资金管理，或工作人员到岗率等人员管理。成本指标下的不查；财政部门自己的项目不查；债券资金的支出进度不查。',
      'en-US':
        'Outputs or benefits that look at the management of money (预算执行率, 资金到位率, 专款专用率) or at the presence of staff. Costs, the finance department’s own projects and the spending of bonds are left alone.',
    },
    why: {
      'zh-CN': '预算执行在绩效评价中单独占分，写进指标就重复计分；而资金到位、人员到岗，并不说明事情办成了。',
      'en-US':
        'The use of the budget has points of its own and would be scored twice; and that money and staff were there does not say that the work was done.',
    },
    mend: {
      'zh-CN': '删去这条，换成项目本身的产出、质量或效果。',
      'en-US': 'Replace it by an output, quality or effect of the project itself.',
    },
    bad: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 预算执行率 | ≥ | 95 | %'] }],
    good: [{ kind: 'project', rows: ['产出指标 | 质量指标 | 管网改造验收合格率 | = | 100 | %'] }],
  },
} satisfies Record<string, RulePage>;
