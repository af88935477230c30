// Texts in Chinese: the page of a rule.
export const rules = {
  'rules.what': '查什么',
  'rules.why': '为什么',
  'rules.bad': '不对的写法',
  'rules.good': '对的写法',
  'rules.mend': '怎么改',
  'rules.source': '依据（{basis}）',
  'rules.basis.regulation': '法规',
  'rules.basis.form': '表样',
  'rules.basis.practice': '经验',
  'rules.close': '收起',
} as const;
