// The words of the grid, in the language of the page.

export interface GridTexts {
  gridLabel: string;
  cellLabel(address: string, text: string): string;
  ok: string;
  cancel: string;
  yes: string;
  no: string;
  retry: string;
  validationTitle: string;
  validationStop: string;
  validationContinue: string;
  protectedTitle: string;
  protectedCell: string;
  protectedSheet: string;
  mergeLosesTitle: string;
  mergeLoses: string;
  pasteOnMerged: string;
  openList: string;
  noteTitle(address: string): string;
  noteLabel: string;
  noteAuthor: string;
  cannotTitle: string;
  menu: Record<
    | 'cut'
    | 'copy'
    | 'paste'
    | 'insertRows'
    | 'deleteRows'
    | 'insertColumns'
    | 'deleteColumns'
    | 'clear'
    | 'newNote'
    | 'editNote'
    | 'deleteNote'
    | 'hideRows'
    | 'showRows'
    | 'hideColumns'
    | 'showColumns'
    | 'openLink',
    string
  >;
  clipboardByKeys: string;
  /** Names of undo steps. */
  steps: Record<
    | 'typing'
    | 'clear'
    | 'paste'
    | 'fill'
    | 'format'
    | 'merge'
    | 'unmerge'
    | 'insertRows'
    | 'deleteRows'
    | 'insertColumns'
    | 'deleteColumns'
    | 'rowHeight'
    | 'columnWidth'
    | 'hide'
    | 'note'
    | 'freeze'
    | 'zoom',
    string
  >;
}

const zh: GridTexts = {
  gridLabel: '工作表',
  cellLabel: (address, text) => (text ? `${address} ${text}` : `${address} 空`),
  ok: '确定',
  cancel: '取消',
  yes: '是',
  no: '否',
  retry: '重试',
  validationTitle: '数据验证',
  validationStop: '此值与此单元格定义的数据验证限制不匹配。',
  validationContinue: '是否继续？',
  protectedTitle: '工作表受保护',
  protectedCell:
    '您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。',
  protectedSheet: '此命令不能用于受保护的工作表。若要使用此命令，必须先取消工作表保护。',
  mergeLosesTitle: '合并单元格',
  mergeLoses: '合并单元格时，仅保留左上角的值，而放弃其他值。',
  pasteOnMerged: '粘贴的内容会落在合并单元格里面，无法显示。请先取消合并，或只粘贴一个单元格。',
  openList: '打开下拉列表',
  noteTitle: (address) => `批注 ${address}`,
  noteLabel: '批注内容',
  noteAuthor: '用户',
  cannotTitle: '无法完成此操作',
  menu: {
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    insertRows: '在上方插入行',
    deleteRows: '删除行',
    insertColumns: '在左侧插入列',
    deleteColumns: '删除列',
    clear: '清除内容',
    newNote: '新建批注',
    editNote: '编辑批注',
    deleteNote: '删除批注',
    hideRows: '隐藏行',
    showRows: '取消隐藏行',
    hideColumns: '隐藏列',
    showColumns: '取消隐藏列',
    openLink: '打开超链接',
  },
  clipboardByKeys: '浏览器不允许网页自行读取剪贴板，请按 Ctrl+V 粘贴。',
  steps: {
    typing: '键入',
    clear: '清除',
    paste: '粘贴',
    fill: '填充',
    format: '设置格式',
    merge: '合并单元格',
    unmerge: '取消合并',
    insertRows: '插入行',
    deleteRows: '删除行',
    insertColumns: '插入列',
    deleteColumns: '删除列',
    rowHeight: '行高',
    columnWidth: '列宽',
    hide: '隐藏',
    note: '批注',
    freeze: '冻结窗格',
    zoom: '缩放',
  },
};

const en: GridTexts = {
  gridLabel: 'Worksheet',
  cellLabel: (address, text) => (text ? `${address} ${text}` : `${address} empty`),
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  retry: 'Retry',
  validationTitle: 'Data validation',
  validationStop: "This value doesn't match the data validation restrictions defined for this cell.",
  validationContinue: 'Continue?',
  protectedTitle: 'Protected sheet',
  protectedCell:
    "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
  protectedSheet:
    "You can't use this command on a protected sheet. To use this command, you must first unprotect the sheet.",
  mergeLosesTitle: 'Merge cells',
  mergeLoses: 'Merging cells only keeps the upper-left value and discards other values.',
  pasteOnMerged: 'Some of this would go behind merged cells. Unmerge them first, or paste a single cell.',
  openList: 'Open the list',
  noteTitle: (address) => `Note ${address}`,
  noteLabel: 'Text of the note',
  noteAuthor: 'User',
  cannotTitle: "This can't be done",
  menu: {
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    insertRows: 'Insert rows above',
    deleteRows: 'Delete rows',
    insertColumns: 'Insert columns to the left',
    deleteColumns: 'Delete columns',
    clear: 'Clear contents',
    newNote: 'New note',
    editNote: 'Edit note',
    deleteNote: 'Delete note',
    hideRows: 'Hide rows',
    showRows: 'Unhide rows',
    hideColumns: 'Hide columns',
    showColumns: 'Unhide columns',
    openLink: 'Open hyperlink',
  },
  clipboardByKeys: 'The browser does not let a page read the clipboard by itself; press Ctrl+V to paste.',
  steps: {
    typing: 'Typing',
    clear: 'Clear',
    paste: 'Paste',
    fill: 'Fill',
    format: 'Format',
    merge: 'Merge cells',
    unmerge: 'Unmerge',
    insertRows: 'Insert rows',
    deleteRows: 'Delete rows',
    insertColumns: 'Insert columns',
    deleteColumns: 'Delete columns',
    rowHeight: 'Row height',
    columnWidth: 'Column width',
    hide: 'Hide',
    note: 'Note',
    freeze: 'Freeze panes',
    zoom: 'Zoom',
  },
};

/** Chinese unless the locale is an English one. */
export function gridTexts(locale: string): GridTexts {
  return locale.toLowerCase().startsWith('en') ? en : zh;
}
