// Texts in Chinese: notices: what a command ended with.
export const notices = {
  'notice.tableCreated': '已新建工作表“{name}”。接着填写指标，或到指标库挑选。',
  'notice.tableCreated.pick': '去指标库',
  'notice.indicatorsInserted': '已插入 {count} 项指标，请补上指标值。',
  'notice.indicatorsInserted.skipped':
    '已插入 {count} 项指标，请补上指标值。表里已有 {skipped} 项，没有重复插入：{names}',
  'notice.indicatorsAlreadyThere': '这些指标表里已经有了，没有重复插入：{names}',
  'notice.fixApplied': '已修改 {cells}。',
  'notice.checked': '已检查整个工作簿：{tables} 张表，{findings} 条问题。',
  'notice.cellBeingEdited': '单元格正在编辑，请按 Enter 结束后再试。',
  'notice.sheetProtected': '工作表受保护，没有写入。请在“审阅”中撤消工作表保护后再试。',
  'notice.sheetGone': '这张工作表已被删除或移走，列表已更新。',
  'notice.sheetChanged': '表格刚刚被改动过，没有写入。请看一下现在的内容再试。',
  'notice.columnsMissing':
    '这张表缺少放指标的列（一级、二级、三级指标，符号，值，单位），没有写入。请先把列补全。',
  'notice.tableBeside': '要插入的行会穿过旁边的另一张表，没有写入。请先把它移到另一张工作表。',
  'notice.excelBusy': 'Excel 正忙，没有写入。请稍等片刻再试。',
  'notice.connectionLost': '与 Excel 的连接断了。请关闭这个窗格再打开；已写入的内容不受影响。',
  'notice.tooLarge': '工作表太大，Excel 没有接受。请删去表格以外多余的行列后再试。',
  'notice.workbookReadOnly': '工作簿是只读的，没有写入。请另存一份后再试。',
  'notice.unexpected': '没有完成。请看一下工作表现在的内容再试；若仍不行，请保存后重新打开工作簿。',
} as const;
