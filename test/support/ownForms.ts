// Forms that a bureau could make for itself, with words that mean something else in the forms that ship.
import type { Form } from '../../src/blueprint/forms';

const label = (from: number, text: string, rows = 1, to = from) => ({
  ...{ from, to, text, rows },
  style: 'label' as const,
});
const page = { orientation: 'portrait' as const, source: '云溪县表样', sheetName: '表', rowHeight: 26 };
const name = { 'zh-CN': '表', 'en-US': 'Form' };

/** Its 三级指标 is called 绩效指标, as the label beside the rows is elsewhere, and its 值 指标值, as a group is. */
export const plainForm: Form = {
  ...page,
  ...{ id: 'plain', kind: 'project', name, title: '{year}年云溪县花钱问效清单' },
  lines: [
    {
      minHeight: 26,
      parts: [label(0, '事项'), { from: 1, to: 4, text: '{projectName}', style: 'text' }],
    },
    { minHeight: 26, parts: [{ from: 0, to: 4, text: '归口股室：{extra.section}', style: 'text' }] },
  ],
  header: [
    [label(0, '归类'), label(1, '绩效指标'), label(2, '指标值'), label(3, '量纲'), label(4, '采集渠道')],
  ],
  columns: [
    { width: 12, style: 'category', text: '{level2}', mergedBy: ['level2'] },
    { width: 20, style: 'text', text: '{name}' },
    { width: 10, style: 'text', text: '{number}' },
    { width: 10, style: 'text', text: '{unit}' },
    { width: 20, style: 'text', text: '{extra.channel}', mergedBy: ['level2', 'extra.channel'] },
  ],
};
/** With a column of its own for the kind, and its texts under group labels that no other form has. */
export const annualForm: Form = {
  ...page,
  ...{ id: 'duties', kind: 'annual', name, title: '{year}年履职效能表' },
  lines: [],
  header: [
    [label(0, '履职事项', 2), label(1, '效能指标', 1, 3), label(4, '本年度值', 2), label(5, '牵头股室', 2)],
    [label(1, '门类'), label(2, '称谓'), label(3, '释义')],
  ],
  columns: [
    { width: 20, style: 'text', text: '{duty}', mergedBy: ['duty'] },
    { width: 10, style: 'text', text: '{category}' },
    { width: 20, style: 'text', text: '{name}' },
    { width: 20, style: 'text', text: '{definition}' },
    { width: 10, style: 'text', text: '{annualValue}' },
    { width: 10, style: 'text', text: '{office}' },
  ],
};
