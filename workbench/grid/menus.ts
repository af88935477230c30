// The right-click menu: opened at a point, run by mouse, arrows and Enter, closed by Esc or by looking elsewhere.

export interface MenuItem {
  label: string;
  /** Shown at the right; the key itself is handled elsewhere. */
  keys?: string;
  disabled?: boolean;
  run(): void;
}

/** A separator stands where an item is undefined. */
export function openMenu(items: readonly (MenuItem | undefined)[], x: number, y: number): void {
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.setAttribute('role', 'menu');
  const before = document.activeElement;
  const close = () => {
    menu.remove();
    document.removeEventListener('pointerdown', onOutside, true);
    window.removeEventListener('blur', close);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const onOutside = (event: Event) => {
    if (!menu.contains(event.target as Node)) close();
  };

  for (const item of items) {
    if (!item) {
      const line = document.createElement('div');
      line.setAttribute('role', 'separator');
      menu.append(line);
      continue;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('role', 'menuitem');
    button.tabIndex = -1;
    button.disabled = item.disabled ?? false;
    const label = document.createElement('span');
    label.textContent = item.label;
    const keys = document.createElement('kbd');
    keys.textContent = item.keys ?? '';
    button.append(label, keys);
    button.addEventListener('click', () => {
      close();
      item.run();
    });
    menu.append(button);
  }

  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const go = (index: number) => buttons[(index + buttons.length) % buttons.length]?.focus();
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  menu.addEventListener('contextmenu', (event) => event.preventDefault());

  document.body.append(menu);
  const { offsetWidth, offsetHeight } = menu;
  menu.style.left = `${Math.max(0, Math.min(x, window.innerWidth - offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(y, window.innerHeight - offsetHeight - 4))}px`;
  document.addEventListener('pointerdown', onOutside, true);
  window.addEventListener('blur', close);
  menu.querySelector<HTMLButtonElement>('button:not(:disabled)')?.focus();
}
