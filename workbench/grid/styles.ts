// Cell styles as CSS. Pure: what a cell looks like can be tested without a page.
import type { BorderLine, CellStyle, HighlightLook } from '../../src/sheet/style';

/** CSS properties by their hyphenated names. */
export type Css = Record<string, string>;

/** Fonts of Chinese official documents are rarely there outside Windows: each with what resembles it most. */
const FONT_FALLBACKS: [RegExp, string][] = [
  [
    /^(宋体|新宋体|simsun|nsimsun|songti sc|方正小标宋.*|华文中宋)$/i,
    "'SimSun', 'Songti SC', 'Noto Serif CJK SC', serif",
  ],
  [/^(仿宋.*|fangsong.*|华文仿宋)$/i, "'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif"],
  [/^(楷体.*|kaiti.*|华文楷体)$/i, "'KaiTi', 'Kaiti SC', 'Noto Serif CJK SC', serif"],
  [/^(黑体|simhei)$/i, "'SimHei', 'Heiti SC', 'Noto Sans CJK SC', sans-serif"],
  [/^(times new roman|cambria|georgia)$/i, "'Liberation Serif', 'SimSun', 'Noto Serif CJK SC', serif"],
];
const SANS = "'DengXian', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const DEFAULT_FONT = "'DengXian', 'Calibri', 'Carlito', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** The named font with its fallbacks; without a name the default of new workbooks. */
export function fontFamily(name: string | undefined): string {
  if (!name) return DEFAULT_FONT;
  const fallback = FONT_FALLBACKS.find(([pattern]) => pattern.test(name))?.[1] ?? SANS;
  return `'${name.replace(/['\\]/g, '')}', ${fallback}`;
}

/** A fill with its pattern; empty for no fill. */
export function fillCss(fill: CellStyle['fill']): Css {
  if (!fill) return {};
  const css: Css = { 'background-color': fill.color };
  const ink = fill.patternColor ?? '#000000';
  if (fill.pattern === 'gray125') {
    css['background-image'] = `radial-gradient(${ink} 0.6px, transparent 0.8px)`;
    css['background-size'] = '4px 4px';
  } else if (fill.pattern === 'lightUp') {
    css['background-image'] = `repeating-linear-gradient(135deg, ${ink} 0 1px, transparent 1px 5px)`;
  } else if (fill.pattern === 'lightGrid') {
    css['background-image'] =
      `linear-gradient(${ink} 1px, transparent 1px), linear-gradient(90deg, ${ink} 1px, transparent 1px)`;
    css['background-size'] = '5px 5px';
  }
  return css;
}

/** Font of a cell; `look` is what conditional formats lay over it. `zoom` 1 = full size. */
export function fontCss(font: CellStyle['font'], look: HighlightLook['font'], zoom: number): Css {
  const merged = { ...font, ...look };
  const lines = [merged.underline && 'underline', merged.strike && 'line-through'].filter(Boolean);
  const css: Css = {
    'font-family': fontFamily(merged.name),
    'font-size': `${round(((merged.size ?? 11) * zoom * 96) / 72)}px`,
  };
  if (merged.bold) css['font-weight'] = 'bold';
  if (merged.italic) css['font-style'] = 'italic';
  if (merged.color) css['color'] = merged.color;
  if (lines.length) css['text-decoration'] = lines.join(' ');
  return css;
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' };
/** Text too tall for its cell shows its beginning, whatever its alignment. */
const ALIGN = {
  top: 'flex-start',
  center: 'safe center',
  bottom: 'safe flex-end',
  justify: 'flex-start',
  distributed: 'safe center',
};

/** What `general` means for a value: numbers right, truth values and errors centred, text left. */
export function horizontalOf(
  alignment: CellStyle['alignment'],
  valueType: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error',
): 'left' | 'center' | 'right' {
  const horizontal = alignment?.horizontal ?? 'general';
  if (horizontal === 'general') {
    if (valueType === 'Double') return 'right';
    return valueType === 'Boolean' || valueType === 'Error' ? 'center' : 'left';
  }
  if (horizontal === 'right') return 'right';
  const centred = ['center', 'centerContinuous', 'distributed'];
  return centred.includes(horizontal) ? 'center' : 'left';
}

/** Alignment, wrapping and rotation of the text within its cell. */
export function alignmentCss(
  alignment: CellStyle['alignment'],
  horizontal: 'left' | 'center' | 'right',
  zoom: number,
): Css {
  const css: Css = {
    'justify-content': JUSTIFY[horizontal],
    'align-items': ALIGN[alignment?.vertical ?? 'bottom'],
    'text-align': horizontal,
    'white-space': wraps(alignment) ? 'pre-wrap' : 'pre',
  };
  if (alignment?.horizontal === 'justify') css['text-align'] = 'justify';
  if (alignment?.indent) {
    const side = horizontal === 'right' ? 'padding-right' : 'padding-left';
    css[side] = `${round((2 + 9 * alignment.indent) * zoom)}px`;
  }
  return { ...css, ...rotationCss(alignment?.rotation ?? 0) };
}

/** Does the text break into lines at the cell's width? */
export function wraps(alignment: CellStyle['alignment']): boolean {
  return (
    alignment?.wrap === true ||
    alignment?.horizontal === 'justify' ||
    alignment?.horizontal === 'distributed' ||
    alignment?.vertical === 'justify' ||
    alignment?.vertical === 'distributed'
  );
}

function rotationCss(rotation: number): Css {
  if (rotation === 0) return {};
  if (rotation === 255) return { 'writing-mode': 'vertical-rl', 'text-orientation': 'upright' };
  const lying = { 'writing-mode': 'vertical-rl', 'text-orientation': 'sideways' };
  if (rotation === -90) return lying;
  if (rotation === 90) return { ...lying, rotate: '180deg' };
  return { rotate: `${-rotation}deg` };
}

const WIDTH: Record<BorderLine['style'], number> = {
  hair: 1,
  dotted: 1,
  dashed: 1,
  thin: 1,
  medium: 2,
  double: 3,
  thick: 3,
};
const CSS_LINE: Partial<Record<BorderLine['style'], string>> = {
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

/** Thickness in pixels; borders keep it at every zoom so that they stay crisp. */
export function lineWidth(line: BorderLine): number {
  return WIDTH[line.style];
}

/** A border as the value of a CSS border property. */
export function lineCss(line: BorderLine): string {
  return `${lineWidth(line)}px ${CSS_LINE[line.style] ?? 'solid'} ${line.color ?? '#000000'}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
