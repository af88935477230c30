// The strip of buttons over the grid. One Tab stop; arrows go from button to button, Esc back to the sheet.
import { icon } from './icons';
import type { CommandName, PageTexts } from './texts';

export interface ToolbarState {
  pressed: Partial<Record<CommandName, boolean>>;
  disabled: Partial<Record<CommandName, boolean>>;
  /** What undo and redo would take back or repeat. */
  undo: string | undefined;
  redo: string | undefined;
  zoom: number;
}

export interface Toolbar {
  root: HTMLElement;
  show(state: ToolbarState): void;
  focus(): void;
}

export interface ToolbarCommands {
  run(command: CommandName): void;
  zoom(percent: number): void;
  leave(): void;
}

/** Buttons with words beside their picture, and those that speak for themselves. */
const GROUPS: { command: CommandName; worded?: boolean }[][] = [
  [
    { command: 'new', worded: true },
    { command: 'open', worded: true },
    { command: 'save', worded: true },
  ],
  [{ command: 'undo' }, { command: 'redo' }],
  [{ command: 'bold' }, { command: 'italic' }, { command: 'underline' }],
  [
    { command: 'alignLeft' },
    { command: 'alignCenter' },
    { command: 'alignRight' },
    { command: 'wrap' },
    { command: 'merge', worded: true },
  ],
  [
    { command: 'insertRows', worded: true },
    { command: 'deleteRows', worded: true },
    { command: 'insertColumns', worded: true },
    { command: 'deleteColumns', worded: true },
  ],
  [{ command: 'freeze' }],
];
const KEYS: Partial<Record<CommandName, string>> = {
  open: 'Ctrl+O',
  save: 'Ctrl+S',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  bold: 'Ctrl+B',
  italic: 'Ctrl+I',
  underline: 'Ctrl+U',
};
const ZOOMS = [50, 75, 90, 100, 125, 150, 200];

export function createToolbar(texts: PageTexts, commands: ToolbarCommands): Toolbar {
  const root = document.createElement('div');
  root.className = 'toolbar';
  root.setAttribute('role', 'toolbar');
  root.setAttribute('aria-label', texts.toolbar);
  const buttons = new Map<CommandName, HTMLButtonElement>();

  const add = (parent: HTMLElement, command: CommandName, worded: boolean) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = worded ? 'worded' : '';
    button.dataset.command = command;
    button.setAttribute('aria-label', texts.commands[command]);
    button.title = title(command);
    button.append(icon(command));
    if (worded) {
      const label = document.createElement('span');
      label.textContent = texts.commands[command];
      button.append(label);
    }
    // Pressing a button must not take the caret out of the cell that is being edited.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') commands.run(command);
    });
    buttons.set(command, button);
    parent.append(button);
  };
  const title = (command: CommandName, what = '') => {
    const keys = KEYS[command];
    return texts.commands[command] + (what && ` ${what}`) + (keys ? ` (${keys})` : '');
  };

  for (const group of GROUPS) {
    const element = document.createElement('div');
    element.className = 'group';
    element.setAttribute('role', 'group');
    for (const { command, worded } of group) add(element, command, worded ?? false);
    root.append(element);
  }
  const zoom = document.createElement('select');
  zoom.setAttribute('aria-label', texts.zoom);
  zoom.title = texts.zoom;
  zoom.addEventListener('change', () => commands.zoom(Number(zoom.value)));
  const end = document.createElement('div');
  end.className = 'group';
  end.append(zoom);
  root.append(end);
  const right = document.createElement('div');
  right.className = 'group last';
  add(right, 'sample', true);
  root.append(right);

  const stops = () => [...root.querySelectorAll<HTMLElement>('button, select')];
  const settle = (stop: HTMLElement | undefined) =>
    stops().forEach((other) => (other.tabIndex = other === stop ? 0 : -1));
  settle(stops()[0]);
  root.addEventListener('keydown', (event) => {
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const go = (index: number) => {
      const next = all[(index + all.length) % all.length];
      settle(next);
      next?.focus();
    };
    if (event.key === 'ArrowRight') go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape') commands.leave();
    else return;
    event.preventDefault();
  });

  return {
    root,
    focus: () =>
      stops()
        .find((stop) => stop.tabIndex === 0)
        ?.focus(),
    show(state) {
      for (const [command, button] of buttons) {
        // Kept reachable when nothing can be undone, so that the focus does not fall off the toolbar.
        button.setAttribute('aria-disabled', String(state.disabled[command] ?? false));
        const pressed = state.pressed[command];
        if (pressed !== undefined) button.setAttribute('aria-pressed', String(pressed));
      }
      buttons.get('undo')!.title = title('undo', state.undo);
      buttons.get('redo')!.title = title('redo', state.redo);
      const zooms = [...new Set([...ZOOMS, state.zoom])].sort((a, b) => a - b);
      zoom.replaceChildren(
        ...zooms.map((percent) => new Option(`${percent}%`, String(percent), false, percent === state.zoom)),
      );
    },
  };
}
