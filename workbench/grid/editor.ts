// The text field that always has the focus of the grid: invisible while a cell is only selected, so that an input
// method works from the first key, and laid over the cell while it is edited. The formula bar shares its text.
import { applyCss } from './cellElement';
import type { Rect } from './geometry';
import type { Css } from './styles';

/** `typed`: begun by typing, arrows end it. `edited`: begun by F2, double click or the formula bar. */
export type EditMode = 'ready' | 'typed' | 'edited';

export interface Editor {
  field: HTMLTextAreaElement;
  mode(): EditMode;
  text(): string;
  /** The text as typed so far, from the formula bar. */
  setText(text: string): void;
  /** Over a cell of the content; grows with its text as far as `most`. */
  place(cell: Rect, most: { width: number; height: number }, css: Css): void;
  /** Opens the cell with a text. Without `text` what was typed already stays. */
  begin(mode: 'typed' | 'edited', text?: string): void;
  toggleMode(): void;
  /** Back to an invisible, empty field. */
  end(): void;
  describe(label: string): void;
}

/** `onChange` is told of each change of text or mode; `mayBegin` can refuse what typing is about to begin. */
export function createEditor(
  parent: HTMLElement,
  mayBegin: () => boolean,
  onChange: (mode: EditMode, text: string) => void,
): Editor {
  const field = document.createElement('textarea');
  field.className = 'editor';
  field.rows = 1;
  field.spellcheck = false;
  field.setAttribute('autocomplete', 'off');
  parent.append(field);

  let mode: EditMode = 'ready';
  let least: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let most = { width: 0, height: 0 };

  const fit = () => {
    const width = Math.min(Math.max(least.width, lineWidth(field) + 12), Math.max(least.width, most.width));
    field.style.width = `${width}px`;
    field.style.height = '0';
    field.style.height = `${Math.min(Math.max(least.height, field.scrollHeight), Math.max(least.height, most.height))}px`;
  };
  const change = () => {
    field.classList.toggle('editing', mode !== 'ready');
    if (mode !== 'ready') fit();
    onChange(mode, field.value);
  };
  const start = () => {
    if (mode !== 'ready') return true;
    if (!mayBegin()) {
      field.value = '';
      return false;
    }
    mode = 'typed';
    return true;
  };
  field.addEventListener('compositionstart', () => {
    if (start()) change();
    // A composition can't be refused; leaving the field ends it.
    else field.blur();
  });
  field.addEventListener('input', () => {
    if (start()) change();
  });

  return {
    field,
    mode: () => mode,
    text: () => field.value,
    setText(text) {
      field.value = text;
      change();
    },
    place(cell, limit, css) {
      least = cell;
      most = limit;
      field.removeAttribute('style');
      applyCss(field, {
        ...css,
        left: `${cell.x}px`,
        top: `${cell.y}px`,
        width: `${cell.width}px`,
        height: `${cell.height}px`,
      });
      if (mode !== 'ready') fit();
    },
    begin(next, text) {
      mode = next;
      if (text !== undefined) field.value = text;
      change();
      field.focus({ preventScroll: true });
      field.setSelectionRange(field.value.length, field.value.length);
    },
    toggleMode() {
      mode = mode === 'typed' ? 'edited' : 'typed';
      onChange(mode, field.value);
    },
    end() {
      mode = 'ready';
      field.value = '';
      change();
    },
    describe(label) {
      field.setAttribute('aria-label', label);
    },
  };
}

/** Width of the longest line: measured by letting the field not wrap for a moment. */
function lineWidth(field: HTMLTextAreaElement): number {
  field.style.whiteSpace = 'pre';
  field.style.width = '0';
  const width = field.scrollWidth;
  field.style.whiteSpace = '';
  return width;
}
