// The words of the page around the grid, in its language.

export interface PageTexts {
  untitled: string;
  unsaved: string;
  saved: string;
  ready: string;
  entering: string;
  editing: string;
  nameBox: string;
  formulaBar: string;
  enter: string;
  cancel: string;
  ok: string;
  toolbar: string;
  tabs: string;
  addSheet: string;
  renameSheet: string;
  renameTitle: string;
  renameLabel: string;
  deleteSheet: string;
  deleteSheetSure(name: string): string;
  hideSheet: string;
  showSheet: string;
  badName: string;
  nameTaken: string;
  lastSheet: string;
  structureProtected: string;
  delete: string;
  average: string;
  count: string;
  sum: string;
  zoom: string;
  discardTitle: string;
  discard: string;
  discardYes: string;
  openFailedTitle: string;
  openFailed(name: string): string;
  openFailedEncrypted(name: string): string;
  saveFailedTitle: string;
  saveFailed: string;
  pane: string;
  paneWidth: string;
  dropHere: string;
  goToTitle: string;
  goToLabel: string;
  badAddress: string;
  commands: Record<CommandName, string>;
}

export type CommandName =
  | 'new'
  | 'open'
  | 'save'
  | 'undo'
  | 'redo'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'alignLeft'
  | 'alignCenter'
  | 'alignRight'
  | 'wrap'
  | 'merge'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'freeze'
  | 'sample';

const zh: PageTexts = {
  untitled: '工作簿1',
  unsaved: '未保存',
  saved: '已保存',
  ready: '就绪',
  entering: '输入',
  editing: '编辑',
  nameBox: '名称框',
  formulaBar: '编辑栏',
  enter: '输入',
  cancel: '取消',
  ok: '确定',
  toolbar: '工具栏',
  tabs: '工作表标签',
  addSheet: '新工作表',
  renameSheet: '重命名',
  renameTitle: '重命名工作表',
  renameLabel: '工作表名称',
  deleteSheet: '删除',
  deleteSheetSure: (name) => `将永久删除工作表“${name}”及其内容。是否继续？`,
  hideSheet: '隐藏',
  showSheet: '取消隐藏',
  badName: '工作表名称无效：须为 1 至 31 个字符，不能含有 : \\ / ? * [ ]，也不能以单引号开头或结尾。',
  nameTaken: '该名称已被使用。请尝试其他名称。',
  lastSheet: '工作簿内至少含有一张可视工作表。',
  structureProtected: '工作簿结构受保护，不能增加、删除、移动、重命名、隐藏或显示工作表。',
  delete: '删除',
  average: '平均值',
  count: '计数',
  sum: '求和',
  zoom: '缩放',
  discardTitle: '尚未保存',
  discard: '当前工作簿有尚未保存的更改。是否先保存？',
  discardYes: '不保存',
  openFailedTitle: '无法打开文件',
  openFailed: (name) => `“${name}”不是有效的 Excel 工作簿（.xlsx），或者文件已损坏。当前工作簿未受影响。`,
  openFailedEncrypted: (name) =>
    `“${name}”是旧格式（.xls）或设有打开密码的工作簿。请先在 Excel 或 WPS 中取消密码并另存为 .xlsx，再打开。`,
  saveFailedTitle: '保存失败',
  saveFailed: '工作簿未能保存，内容仍在页面中。',
  pane: '任务窗格',
  paneWidth: '调整任务窗格宽度',
  dropHere: '松开鼠标以打开工作簿',
  goToTitle: '定位',
  goToLabel: '引用位置',
  badAddress: '引用无效。请输入 B5 或 A1:D20 这样的地址，或已定义的名称。',
  commands: {
    new: '新建',
    open: '打开',
    save: '保存',
    undo: '撤消',
    redo: '恢复',
    bold: '加粗',
    italic: '倾斜',
    underline: '下划线',
    alignLeft: '左对齐',
    alignCenter: '居中',
    alignRight: '右对齐',
    wrap: '自动换行',
    merge: '合并后居中',
    insertRows: '插入行',
    deleteRows: '删除行',
    insertColumns: '插入列',
    deleteColumns: '删除列',
    freeze: '冻结窗格',
    sample: '示例工作簿',
  },
};

const en: PageTexts = {
  untitled: 'Book1',
  unsaved: 'Not saved',
  saved: 'Saved',
  ready: 'Ready',
  entering: 'Enter',
  editing: 'Edit',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  enter: 'Enter',
  cancel: 'Cancel',
  ok: 'OK',
  toolbar: 'Toolbar',
  tabs: 'Sheet tabs',
  addSheet: 'New sheet',
  renameSheet: 'Rename',
  renameTitle: 'Rename sheet',
  renameLabel: 'Name of the sheet',
  deleteSheet: 'Delete',
  deleteSheetSure: (name) => `Sheet “${name}” and all it holds will be deleted for good. Continue?`,
  hideSheet: 'Hide',
  showSheet: 'Unhide',
  badName:
    'This name is not valid for a sheet: 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.',
  nameTaken: 'That name is already taken. Try a different one.',
  lastSheet: 'A workbook must contain at least one visible worksheet.',
  structureProtected:
    'The structure of the workbook is protected: sheets cannot be added, deleted, moved, renamed, hidden or shown.',
  delete: 'Delete',
  average: 'Average',
  count: 'Count',
  sum: 'Sum',
  zoom: 'Zoom',
  discardTitle: 'Not saved',
  discard: 'This workbook has changes that are not saved. Save them first?',
  discardYes: "Don't save",
  openFailedTitle: 'The file cannot be opened',
  openFailed: (name) =>
    `“${name}” is not a valid Excel workbook (.xlsx), or it is damaged. The present workbook was left as it is.`,
  openFailedEncrypted: (name) =>
    `“${name}” is of the old format (.xls) or has a password. Remove it and save as .xlsx in Excel or WPS first.`,
  saveFailedTitle: 'Saving failed',
  saveFailed: 'The workbook could not be saved; its contents are still in the page.',
  pane: 'Task pane',
  paneWidth: 'Width of the task pane',
  dropHere: 'Drop to open the workbook',
  goToTitle: 'Go to',
  goToLabel: 'Reference',
  badAddress: 'The reference is not valid. Enter an address such as B5 or A1:D20, or a defined name.',
  commands: {
    new: 'New',
    open: 'Open',
    save: 'Save',
    undo: 'Undo',
    redo: 'Redo',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    alignLeft: 'Align left',
    alignCenter: 'Center',
    alignRight: 'Align right',
    wrap: 'Wrap text',
    merge: 'Merge & center',
    insertRows: 'Insert rows',
    deleteRows: 'Delete rows',
    insertColumns: 'Insert columns',
    deleteColumns: 'Delete columns',
    freeze: 'Freeze panes',
    sample: 'Sample workbook',
  },
};

/** Chinese unless the locale is an English one. */
export function pageTexts(locale: string): PageTexts {
  return locale.toLowerCase().startsWith('en') ? en : zh;
}
