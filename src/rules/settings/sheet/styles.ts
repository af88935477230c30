// How the sheet of the rules looks; what a bureau may write in is tinted.
import { formStyles } from '../../../blueprint/styles';
import type { CellStyle } from '../../../sheet/style';

export const size = 10;
const font = { name: '宋体', size };
const { border } = formStyles.text;
const left = { horizontal: 'left', vertical: 'center', wrap: true } as const;
const centre = { horizontal: 'center', vertical: 'center', wrap: true } as const;

export function ruleStyles(locked: boolean) {
  const own = { font, border, fill: { color: '#FFF9E5' }, numberFormat: '@', locked };
  return {
    title: formStyles.title,
    section: { font: { name: '黑体', size: 12 }, alignment: left },
    plain: { font, alignment: left },
    label: { font: { ...font, bold: true }, alignment: left },
    head: { font: { ...font, bold: true }, border, fill: { color: '#DDEBF7' }, alignment: centre },
    text: { font, border, numberFormat: '@', alignment: left },
    centred: { font, border, alignment: centre },
    own: { ...own, alignment: centre },
    ownNumber: { ...own, numberFormat: 'General', alignment: centre },
    ownWords: { ...own, alignment: left },
    ownName: { ...own, alignment: left },
  } satisfies Record<string, CellStyle>;
}

export type RuleStyle = keyof ReturnType<typeof ruleStyles>;
