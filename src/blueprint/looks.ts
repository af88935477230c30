// Fonts that a form can be drawn in; a cell names one font, and the system finds another where it lacks that one.

export interface Look {
  id: string;
  name: Record<'zh-CN' | 'en-US', string>;
  titleFont: string;
  bodyFont: string;
}

/** The first is what a new table starts with. */
export const looks: readonly [Look, ...Look[]] = [
  {
    id: 'standard',
    name: { 'zh-CN': '黑体标题，宋体正文', 'en-US': 'Title in 黑体, text in 宋体' },
    titleFont: '黑体',
    bodyFont: '宋体',
  },
  {
    id: 'document',
    name: { 'zh-CN': '方正小标宋标题，仿宋正文', 'en-US': 'Title in 方正小标宋, text in 仿宋' },
    titleFont: '方正小标宋简体',
    bodyFont: '仿宋',
  },
];

export const lookById = (id: string): Look => looks.find((look) => look.id === id) ?? looks[0];
