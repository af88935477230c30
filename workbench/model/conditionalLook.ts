// ConditionalRangeFormat with its font, fill and borders: what a conditional format changes in a cell's look.
import type { BorderLine, HighlightLook } from '../../src/sheet/style';
import { asFlag, asWord, keyOf } from './arguments';
import { asColor } from './colors';
import { changeHighlight, highlightOf, type Conditional } from './conditionalList';
import { HostClass, method, navigation, property, type Property } from './hostClass';

type Font = NonNullable<HighlightLook['font']>;
type Side = 'top' | 'bottom' | 'left' | 'right';
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
const STYLES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;

function changeLook(conditional: Conditional, change: (look: HighlightLook) => HighlightLook): void {
  changeHighlight(conditional, { look: change(highlightOf(conditional).look) });
}

function fontPart(read: (font: Font) => unknown, write: (value: unknown) => Font): Property<Conditional> {
  return property(
    (conditional) => read(highlightOf(conditional).look.font ?? {}),
    (conditional, value) =>
      changeLook(conditional, (look) => ({ ...look, font: { ...look.font, ...write(value) } })),
  );
}

const fontClass: HostClass<Conditional> = new HostClass('ConditionalRangeFont', '1.6', () => ({
  members: {
    color: fontPart(
      ({ color }) => color ?? '',
      (value) => ({ color: asColor(value) }),
    ),
    bold: fontPart(
      ({ bold }) => bold ?? false,
      (value) => ({ bold: asFlag(value) }),
    ),
    italic: fontPart(
      ({ italic }) => italic ?? false,
      (value) => ({ italic: asFlag(value) }),
    ),
    strikethrough: fontPart(
      ({ strike }) => strike ?? false,
      (value) => ({ strike: asFlag(value) }),
    ),
    underline: fontPart(
      ({ underline }) => (underline ? 'Single' : 'None'),
      (value) => ({ underline: asWord(value, ['None', 'Single']) === 'Single' }),
    ),
    clear: method((conditional) => changeLook(conditional, ({ font: _font, ...look }) => look)),
  },
}));

const fillClass: HostClass<Conditional> = new HostClass('ConditionalRangeFill', '1.6', () => ({
  members: {
    color: property(
      (conditional) => highlightOf(conditional).look.fill?.color ?? '',
      (conditional, value) => {
        const color = asColor(value);
        changeLook(conditional, (look) => ({ ...look, fill: { ...look.fill, color } }));
      },
    ),
    clear: method((conditional) => changeLook(conditional, ({ fill: _fill, ...look }) => look)),
  },
}));

interface LookBorder {
  conditional: Conditional;
  side: Side;
}

function changeLine({ conditional, side }: LookBorder, line: BorderLine | undefined): void {
  changeLook(conditional, (look) => ({ ...look, border: { ...look.border, [side]: line } }));
}

const lineOf = ({ conditional, side }: LookBorder) => highlightOf(conditional).look.border?.[side];

const borderClass: HostClass<LookBorder> = new HostClass('ConditionalRangeBorder', '1.6', () => ({
  identity: { key: '_Id', of: ({ side }) => SIDES[side] },
  members: {
    sideIndex: property(({ side }) => SIDES[side]),
    style: property(
      (border) => {
        const line = lineOf(border);
        return line
          ? line.style in STYLES
            ? STYLES[line.style as keyof typeof STYLES]
            : 'Continuous'
          : 'None';
      },
      (border, value) => {
        if (value === 'None') return changeLine(border, undefined);
        changeLine(border, { ...lineOf(border), style: keyOf(value, STYLES) });
      },
    ),
    color: property(
      (border) => lineOf(border)?.color ?? '',
      (border, value) => changeLine(border, { style: 'thin', ...lineOf(border), color: asColor(value) }),
    ),
  },
}));

const bordersClass: HostClass<Conditional> = new HostClass('ConditionalRangeBorderCollection', '1.6', () => {
  const side = (name: Side) =>
    navigation<Conditional>((conditional) => borderClass.of({ conditional, side: name }));
  const sides = Object.keys(SIDES) as Side[];
  return {
    items: (conditional) => sides.map((name) => borderClass.of({ conditional, side: name })),
    item: (conditional, key) => borderClass.of({ conditional, side: keyOf(key, SIDES) }),
    members: {
      count: property(() => sides.length),
      top: side('top'),
      bottom: side('bottom'),
      left: side('left'),
      right: side('right'),
    },
  };
});

export const conditionalLookClass: HostClass<Conditional> = new HostClass(
  'ConditionalRangeFormat',
  '1.6',
  () => ({
    members: {
      font: navigation((conditional) => fontClass.of(conditional)),
      fill: navigation((conditional) => fillClass.of(conditional)),
      borders: navigation((conditional) => bordersClass.of(conditional)),
    },
  }),
);
