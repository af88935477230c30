// Texts in Chinese: the list of tables.
export const tables = {
  'tables.heading': '工作簿里的表格',
  'tables.count': '{n} 张',
  'tables.new': '新建项目绩效目标表',
  'tables.emptyTitle': '这个工作簿里还没有绩效目标表',
  'tables.emptyText':
    '新建一张，按官方表样排好，可直接打印；或者打开已有绩效目标表的工作簿：表格按表头文字识别，不是用本加载项做的也能识别。',
  'tables.year': '{year} 年',
  'tables.noYear': '未写年度',
  'tables.noName': '未填项目名称',
  'tables.noDepartment': '未写部门',
  'tables.onSheet': '工作表“{sheet}”',
  'tables.active': '当前表格',
  'tables.blocked': '不可提交',
  'tables.ready': '可以提交',
  'tables.doubts': '{n} 处没认准，转到 {cell}',
} as const;
