// Texts in Chinese: the frame and what all views share.
export const frame = {
  'app.label': '绩效目标表',
  'app.starting': '正在读取工作簿…',
  'app.failed': '工作簿没有读成。',
  'app.retry': '重试',
  'app.dismiss': '关闭这条消息',

  'nav.label': '视图',
  'nav.tables': '表格',
  'nav.findings': '检查',
  'nav.picker': '指标库',
  'nav.findingsWithErrors': '检查，{n} 个错误',

  'busy.creating': '正在新建表格…',
  'busy.inserting': '正在插入指标…',
  'busy.fixing': '正在修改单元格…',
  'busy.checking': '正在检查…',

  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.info': '提示',
  'severity.count.error': '{n} 错误',
  'severity.count.warning': '{n} 警告',
  'severity.count.info': '{n} 提示',
  'severity.none': '没有发现问题',

  'kind.project': '项目支出绩效目标表',
  'kind.strategic': '整体战略目标表',
  'kind.annual': '年度整体绩效目标表',
  'kind.summary': '项目绩效目标表汇总',
} as const;
