// The button and list of a list validation, at the right of the active cell.
import type { Rect } from './geometry';

export interface Dropdown {
  /** Shows the button beside a cell (in the content's coordinates), or hides it. */
  place(cell: Rect | undefined): void;
  open(choices: readonly string[], current: string): void;
  close(): void;
  isOpen(): boolean;
  /** Gives the open list a key; true when it took it. */
  key(key: string): boolean;
}

const BUTTON_WIDTH = 18;

/**
 * `room` is what can be seen of `parent` on the screen; `onOpen` is asked for when the button is pressed; `onChoose`
 * gets the choice.
 */
export function createDropdown(
  parent: HTMLElement,
  room: () => DOMRect,
  label: string,
  onOpen: () => void,
  onChoose: (choice: string) => void,
): Dropdown {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'list-button';
  button.tabIndex = -1;
  button.setAttribute('aria-label', label);
  button.hidden = true;
  const list = document.createElement('ul');
  list.className = 'list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  list.hidden = true;
  parent.append(button, list);

  let cell: Rect = { x: 0, y: 0, width: 0, height: 0 };
  let options: string[] = [];
  let marked = -1;

  const close = () => {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  };
  const mark = (index: number) => {
    marked = Math.max(0, Math.min(index, options.length - 1));
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === marked)));
    list.children[marked]?.scrollIntoView({ block: 'nearest' });
  };
  /** Under the cell; over it where the list would be cut off below and has more room above. */
  const putList = () => {
    list.style.left = `${cell.x}px`;
    list.style.top = `${cell.y + cell.height}px`;
    list.style.minWidth = `${cell.width + BUTTON_WIDTH}px`;
    const [seen, box] = [room(), list.getBoundingClientRect()];
    const above = box.top - cell.height - seen.top;
    if (box.bottom > seen.bottom && above > seen.bottom - box.top)
      list.style.top = `${cell.y - Math.min(box.height, above)}px`;
    if (box.right > seen.right)
      list.style.left = `${cell.x - Math.min(box.right - seen.right, box.left - seen.left)}px`;
  };
  const choose = (index: number) => {
    const choice = options[index];
    close();
    if (choice !== undefined) onChoose(choice);
  };

  // The focus stays in the grid: its keys reach the list through `key`.
  const indexAt = (event: Event) => [...list.children].indexOf((event.target as Element).closest('li')!);
  for (const element of [button, list])
    element.addEventListener('pointerdown', (event) => event.stopPropagation());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => (list.hidden ? onOpen() : close()));
  list.addEventListener('click', (event) => choose(indexAt(event)));
  list.addEventListener('pointermove', (event) => {
    const index = indexAt(event);
    if (index >= 0) mark(index);
  });

  return {
    close,
    isOpen: () => !list.hidden,
    place(at) {
      close();
      button.hidden = !at;
      if (!at) return;
      cell = at;
      button.style.left = `${cell.x + cell.width}px`;
      button.style.top = `${cell.y + Math.max(0, cell.height - 20)}px`;
    },
    open(choices, current) {
      options = [...choices];
      list.replaceChildren(
        ...options.map((text) => {
          const item = document.createElement('li');
          item.setAttribute('role', 'option');
          item.textContent = text;
          return item;
        }),
      );
      list.hidden = options.length === 0;
      button.setAttribute('aria-expanded', String(!list.hidden));
      putList();
      mark(options.indexOf(current));
    },
    key(key) {
      if (list.hidden) return false;
      if (key === 'ArrowDown') mark(marked + 1);
      else if (key === 'ArrowUp') mark(marked - 1);
      else if (key === 'Home') mark(0);
      else if (key === 'End') mark(options.length - 1);
      else if (key === 'PageDown') mark(marked + 8);
      else if (key === 'PageUp') mark(marked - 8);
      else if (key === 'Enter' || key === 'Tab') choose(marked);
      else {
        close();
        return key === 'Escape';
      }
      return true;
    },
  };
}
