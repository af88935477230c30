// Which key does what in the grid, as in Excel. Pure, so that the whole map can be read and tested in one place.
import type { Direction } from './movement';

export type GridCommand =
  | { do: 'step' | 'jump' | 'page'; to: Direction; extend: boolean }
  | { do: 'rowStart' | 'sheetStart' | 'sheetEnd'; extend: boolean }
  | { do: 'advance'; to: Direction }
  | { do: 'selectAll' | 'selectRows' | 'selectColumns' }
  | { do: 'edit' | 'clear' | 'clearAndEdit' | 'fillDown' | 'fillRight' | 'openList' | 'note' | 'menu' }
  | { do: 'undo' | 'redo' | 'bold' | 'italic' | 'underline' | 'save' | 'open' | 'new' }
  | { do: 'insert' | 'delete' | 'today' | 'goTo' }
  | { do: 'previousSheet' | 'nextSheet' | 'nextRegion' | 'previousRegion' };

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const WITH_CTRL: Record<string, GridCommand> = {
  a: { do: 'selectAll' },
  z: { do: 'undo' },
  y: { do: 'redo' },
  b: { do: 'bold' },
  i: { do: 'italic' },
  u: { do: 'underline' },
  d: { do: 'fillDown' },
  r: { do: 'fillRight' },
  s: { do: 'save' },
  o: { do: 'open' },
  n: { do: 'new' },
  g: { do: 'goTo' },
  ';': { do: 'today' },
  '-': { do: 'delete' },
  '+': { do: 'insert' },
  '=': { do: 'insert' },
  ' ': { do: 'selectColumns' },
  PageUp: { do: 'previousSheet' },
  PageDown: { do: 'nextSheet' },
};

const PLAIN: Record<string, GridCommand> = {
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clearAndEdit' },
  F5: { do: 'goTo' },
  F6: { do: 'nextRegion' },
  ContextMenu: { do: 'menu' },
};

const WITH_SHIFT: Record<string, GridCommand> = {
  ' ': { do: 'selectRows' },
  F2: { do: 'note' },
  F6: { do: 'previousRegion' },
  F10: { do: 'menu' },
  Tab: { do: 'advance', to: 'left' },
  Enter: { do: 'advance', to: 'up' },
};

/** The command of a key pressed while no cell is being edited; undefined for keys that type or do nothing. */
export function commandFor(press: KeyPress): GridCommand | undefined {
  const { key, shiftKey: extend, altKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[key];
  if (altKey) return key === 'ArrowDown' ? { do: 'openList' } : undefined;
  if (arrow) return { do: ctrl ? 'jump' : 'step', to: arrow, extend };
  if (key === 'Home') return { do: ctrl ? 'sheetStart' : 'rowStart', extend };
  if (key === 'End' && ctrl) return { do: 'sheetEnd', extend };
  if (ctrl) {
    const lower = key.length === 1 ? key.toLowerCase() : key;
    return lower === 'z' && extend ? { do: 'redo' } : WITH_CTRL[lower];
  }
  if (key === 'PageUp' || key === 'PageDown') {
    return { do: 'page', to: key === 'PageUp' ? 'up' : 'down', extend };
  }
  if (extend) return WITH_SHIFT[key];
  if (key === 'Tab') return { do: 'advance', to: 'right' };
  if (key === 'Enter') return { do: 'advance', to: 'down' };
  return PLAIN[key];
}

/** Where a key leads that ends the editing of a cell; `typed` when typing began it, so that arrows end it too. */
export function endsEditing(press: KeyPress, typed: boolean): Direction | 'stay' | undefined {
  if (press.altKey) return undefined;
  if (press.key === 'Enter') return press.ctrlKey ? 'stay' : press.shiftKey ? 'up' : 'down';
  if (press.key === 'Tab') return press.shiftKey ? 'left' : 'right';
  return typed && !press.shiftKey ? ARROWS[press.key] : undefined;
}
