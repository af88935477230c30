// Texts in Chinese: notices, which tell what a command ended with.
export const notices = {
  'notice.tableCreated': '已新建工作表“{name}”，可以开始填写。',
  'notice.tableCreated.project': '已新建工作表“{name}”。接着填写指标，或到指标库挑选。',
  'notice.tableCreated.pick': '去指标库',
  'notice.templateCreated':
    '模板已做好，共 {sheets} 张工作表。请另存为新文件再发出；工作簿结构已锁定，不设密码。',
  'notice.indicatorsInserted': '已插入 {count} 项指标，请补上指标值。',
  'notice.indicatorsInserted.skipped':
    '已插入 {count} 项指标，请补上指标值。表里已有 {skipped} 项，没有重复插入：{names}',
  'notice.indicatorsAlreadyThere': '这些指标表里已经有了，没有重复插入：{names}',
  'notice.rowsInserted': '已插入第 {row} 行，请填写。',
  'notice.rowsRemoved': '已删除 {count} 行。',
  'notice.profileSwitched': '已换成{profile}，请核对各项指标的位置。',
  'notice.rebuilt': '已按表样重排到工作表“{name}”，原表没有动。',
  'notice.rebuilt.leftovers':
    '已按表样重排到工作表“{name}”，原表没有动。有 {leftovers} 处文字没有位置，请逐条核对。',
  'notice.fileOpened': '已打开“{name}”，找到 {tables} 张表。',
  'notice.filesRead': '已检查 {files} 个文件，共 {tables} 张表。',
  'notice.filesRead.failed':
    '已检查 {files} 个文件，共 {tables} 张表；{failed} 个没有可查的表，原因见文件列表。',
  'notice.filesStopped': '已停止读取。读完的文件留在列表里，其余的没有读。',
  'notice.fileNotGiven': '文件没有读成，可能已被移走，或没有权限。请再选一次。',
  'notice.fileUnexpected': '文件没有读成。请再选一次；若仍不行，请用 Excel 打开后另存一份再选。',
  'notice.fileWithoutTables': '“{name}”里没有找到绩效目标表。表格按表头文字识别，请看一下是否选对了文件。',
  'notice.fileNotAWorkbook':
    '这不是 .xlsx 工作簿。旧格式（.xls）或 WPS 表格（.et）请先另存为 .xlsx，再选一次。',
  'notice.fileDamaged': '文件已损坏，读不出来。请用 Excel 打开后另存一份，或请对方重新发送。',
  'notice.fileEncrypted': '文件设有打开密码，读不出来。请在 Excel 中取消打开密码并保存，再选一次。',
  'notice.fileTooLarge': '文件太大，没有打开。请只留下绩效目标表所在的工作表，另存后再选。',
  'notice.undone': '已撤销上一步。',
  'notice.undo': '撤销',
  'notice.fixApplied': '已修改 {cells}。',
  'notice.fixesApplied': '已一起修复 {count} 处。',
  'notice.fixesApplied.left': '已一起修复 {count} 处，另有 {left} 处要先看过再逐个修复。',
  'notice.checked': '已检查整个工作簿：{tables} 张表，{findings} 条问题。',
  'notice.checkStopped': '已停止检查，显示的仍是上一次的结果。',
  'notice.startStopped': '已停止读取。单击“重试”从头再读。',
  'notice.protection':
    '工作表的保护已临时解除并恢复；Excel 自带的撤消不能越过这一步，窗格里的“撤销”仍然有效。',
  'notice.cellBeingEdited': '单元格正在编辑，请按 Enter 结束后再试。',
  'notice.sheetProtected': '工作表受保护，没有写入。请在“审阅”中撤消工作表保护后再试。',
  'notice.workbookProtected':
    '工作簿的结构受保护，不能添加工作表，没有写入。请在“审阅”中撤消工作簿保护后再试。',
  'notice.sheetGone': '这张工作表已被删除或移走，列表已更新。',
  'notice.sheetChanged': '表格刚刚被改动过，没有写入。请看一下现在的内容再试。',
  'notice.undoChanged': '这些单元格后来又改过，所以什么都没有撤销。请看一下现在的内容，需要时手工改回。',
  'notice.columnsMissing':
    '这张表缺少放指标的列（项目表要有一级、二级、三级指标，符号，值，单位；部门的表要有绩效指标和年度指标值），没有写入。请先把列补全。',
  'notice.tableBeside': '要增删的行会穿过旁边的另一张表，没有写入。请先把它移到另一张工作表。',
  'notice.contentBeside':
    '要增删的行在表格旁边还有别的内容，没有写入。请先把旁边的内容移到表格上方、下方或另一张工作表。',
  'notice.lastRow': '表格至少要留一行，没有删除。只想清空内容的话，请直接清空单元格。',
  'notice.libraryNotLoaded': '指标库没有载入，没有写入。请再试一次；若仍不行，请关闭窗格后重新打开。',
  'notice.ownKept': '已保存到{place}：新增 {added} 项，更新 {replaced} 项，未变 {unchanged} 项。',
  'notice.ownKept.inLibrary':
    '已保存到{place}：新增 {added} 项，更新 {replaced} 项，未变 {unchanged} 项。其中 {inLibrary} 项与内置指标同名，以本单位的为准。',
  'notice.ownRemoved': '已从{place}移除 {count} 项指标。',
  'notice.ownDrawn': '已把 {count} 项指标导出到工作表“{name}”，可以移到新工作簿后分发。',
  'notice.rulesDrawn': '已生成工作表“{name}”。填写“本单位”一列，改完随时生效。',
  'notice.ownFormDrawn': '已新建空白导入表“{name}”。填好后另存为 .xlsx，再从这里导入。',
  'notice.ownAdded': '已把“{name}”加入本单位指标库（{place}）。',
  'notice.ownReplaced': '本单位指标库（{place}）里已有“{name}”，已按这一行更新。',
  'notice.ownDamaged': '{place}里保存的本单位指标库已损坏，读不出来，其余照常。请重新导入一次。',
  'notice.ownNewer': '{place}里保存的本单位指标库来自更新的版本，这里读不了，其余照常。请升级加载项。',
  'notice.ownTooLarge':
    '{place}里的本单位指标库太大，Excel 没有接受，原来保存的没有改动。请减少指标，或改用桌面版 Excel。',
  'notice.nothingToAdd': '这一行没有指标名称，没有加入。',
  'notice.nothingToAdd.level2': '这一行没有二级指标，没有加入。请先选二级指标。',
  'notice.nothingToAdd.value':
    '这一行没有指标值，看不出是定量还是定性，没有加入。请先填符号和单位，或定性的文字。',
  'notice.nothingToAdd.unit': '这一行没有单位，没有加入。请先填单位。',
  'notice.notKept': '本机不允许保存（空间已满，或浏览器禁止存储），没有保存。可以改为保存到本工作簿。',
  'notice.offerTaken': '已改为指标库里的“{name}”。',
  'notice.explanationsSaved': '已把说明写入工作簿（共 {count} 条），请再保存文件。',
  'notice.explanationsDamaged': '工作簿里保存的说明已损坏，读不出来，其余照常。再保存说明时会换掉它。',
  'notice.explanationsNewer': '工作簿里保存的说明来自更新的版本，这里读不了，也不会改动。请升级加载项。',
  'notice.explanationsTooLarge':
    '说明太多，Excel 没有接受，工作簿里原来的没有改动。请撤回一些，或改用桌面版 Excel。',
  'notice.explanationsNotLoaded': '说明没有载入，没有写入。请再试一次；若仍不行，请关闭窗格后重新打开。',
  'notice.partNotLoaded':
    '加载项的一部分没有载入，检查还没有做。请再试一次；若仍不行，请关闭窗格后重新打开。',
  'notice.excelBusy': 'Excel 正忙，没有写入。请稍等片刻再试。',
  'notice.connectionLost': '与 Excel 的连接断了。请关闭这个窗格再打开；已写入的内容不受影响。',
  'notice.tooLarge': '工作表太大，Excel 没有接受。请删去表格以外多余的行列后再试。',
  'notice.templateTooLarge': '一次做的表太多，Excel 没有接受，什么都没有写入。请减少部门或空行，分几次做。',
  'notice.workbookReadOnly': '工作簿是只读的，没有写入。请另存一份后再试。',
  'notice.unexpected': '没有完成。请看一下工作表现在的内容再试；若仍不行，请保存后重新打开工作簿。',
} as const;
