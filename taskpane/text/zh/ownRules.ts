// Texts in Chinese: by whose rules the workbook is checked.
export const ownRules = {
  'ownRules.title': '检查规则',
  'ownRules.back': '返回检查',
  'ownRules.standard': '本工作簿没有自带规则，按通用规则检查。',
  'ownRules.about':
    '财政部门可以在工作表“检查规则”里改规则的级别、界限、必备的指标和词语。规则随文件走，人人看得见，改完随时生效。',
  'ownRules.draw': '生成检查规则表',
  'ownRules.from': '规则写在工作表“{sheet}”里，改完随时生效。',
  'ownRules.open': '转到工作表',
  'ownRules.problems': '写法有误，不起作用（{n}）',
  'ownRules.changes': '与通用规则不同（{n}）',
  'ownRules.same': '与通用规则相同。',
  'ownRules.softer': '放宽',
} as const;
