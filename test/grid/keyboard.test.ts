// The keys of the grid.
import { commandFor, endsEditing, type GridCommand, type KeyPress } from '../../workbench/grid/keyboard';

/** `Ctrl+Shift+Home` as the browser tells it. */
function press(keys: string): KeyPress {
  const parts = keys.split(/\+(?=.)/);
  return {
    key: parts[parts.length - 1]!,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

test.each<[string, GridCommand | undefined]>([
  ['ArrowDown', { do: 'step', to: 'down', extend: false }],
  ['Shift+ArrowLeft', { do: 'step', to: 'left', extend: true }],
  ['Ctrl+Shift+ArrowUp', { do: 'jump', to: 'up', extend: true }],
  ['Home', { do: 'rowStart', extend: false }],
  ['Ctrl+Home', { do: 'sheetStart', extend: false }],
  ['Ctrl+Shift+End', { do: 'sheetEnd', extend: true }],
  ['PageDown', { do: 'page', to: 'down', extend: false }],
  ['Ctrl+PageDown', { do: 'nextSheet' }],
  ['Tab', { do: 'advance', to: 'right' }],
  ['Shift+Tab', { do: 'advance', to: 'left' }],
  ['Shift+Enter', { do: 'advance', to: 'up' }],
  ['Alt+ArrowDown', { do: 'openList' }],
  ['F2', { do: 'edit' }],
  ['Shift+F2', { do: 'note' }],
  ['Delete', { do: 'clear' }],
  ['Ctrl+Z', { do: 'undo' }],
  ['Ctrl+Shift+Z', { do: 'redo' }],
  ['Meta+y', { do: 'redo' }],
  ['Ctrl+d', { do: 'fillDown' }],
  ['Ctrl+s', { do: 'save' }],
  ['Ctrl++', { do: 'insert' }],
  ['a', undefined],
  ['中', undefined],
  ['Shift+A', undefined],
  ['Ctrl+c', undefined],
  ['Ctrl+v', undefined],
  ['Escape', undefined],
])('%s', (keys, command) => {
  expect(commandFor(press(keys))).toEqual(command);
});

test.each<[string, boolean, ReturnType<typeof endsEditing>]>([
  ['Enter', true, 'down'],
  ['Shift+Enter', false, 'up'],
  ['Ctrl+Enter', true, 'stay'],
  ['Alt+Enter', true, undefined],
  ['Tab', false, 'right'],
  ['Shift+Tab', false, 'left'],
  ['ArrowRight', true, 'right'],
  ['ArrowRight', false, undefined],
  ['Shift+ArrowRight', true, undefined],
  ['x', true, undefined],
])('%s ends editing begun by typing (%s): %s', (keys, typed, leads) => {
  expect(endsEditing(press(keys), typed)).toBe(leads);
});
