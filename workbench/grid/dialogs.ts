// Modal messages and questions, on the browser's own dialog element: it traps the focus and gives it back.

export interface DialogButton<T extends string> {
  id: T;
  label: string;
}

export interface DialogOptions<T extends string> {
  title: string;
  message?: string;
  icon?: 'stop' | 'warning' | 'information';
  /** The first is the one that Enter presses; the last is what Esc stands for. */
  buttons: readonly DialogButton<T>[];
  /** Something to fill in, shown below the message. */
  body?: HTMLElement;
}

const ICONS = { stop: '✕', warning: '!', information: 'i' };

/** Shows a dialog; answers the id of the button pressed. */
export function ask<T extends string>(options: DialogOptions<T>): Promise<T> {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-label', options.title);
  const title = document.createElement('h2');
  title.textContent = options.title;
  const main = document.createElement('div');
  main.className = 'dialog-main';
  if (options.icon) {
    const icon = document.createElement('span');
    icon.className = `dialog-icon ${options.icon}`;
    icon.textContent = ICONS[options.icon];
    icon.setAttribute('aria-hidden', 'true');
    main.append(icon);
  }
  const content = document.createElement('div');
  content.className = 'dialog-content';
  if (options.message) {
    const message = document.createElement('p');
    message.textContent = options.message;
    content.append(message);
  }
  if (options.body) content.append(options.body);
  main.append(content);
  const foot = document.createElement('div');
  foot.className = 'dialog-buttons';
  dialog.append(title, main, foot);
  document.body.append(dialog);

  return new Promise((resolve) => {
    const before = document.activeElement;
    const end = (id: T) => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(id);
    };
    const buttons = options.buttons.map(({ id, label }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.dataset.choice = id;
      if (index === 0) button.className = 'primary';
      button.addEventListener('click', () => end(id));
      foot.append(button);
      return button;
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      end(options.buttons[options.buttons.length - 1]!.id);
    });
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const typing = event.target instanceof HTMLTextAreaElement;
      const onButton = event.target instanceof HTMLButtonElement;
      if (event.key !== 'Enter' || typing || onButton || event.isComposing) return;
      event.preventDefault();
      end(options.buttons[0]!.id);
    });
    dialog.showModal();
    const field = options.body?.querySelector<HTMLElement>('input, textarea');
    (field ?? buttons[0])?.focus();
  });
}

/** A message with one button. */
export async function tell(
  title: string,
  message: string,
  ok: string,
  icon: 'warning' | 'information' = 'warning',
): Promise<void> {
  await ask({ title, message, icon, buttons: [{ id: 'ok', label: ok }] });
}

/** Asks for a text; undefined when cancelled. */
export async function askText(options: {
  title: string;
  label: string;
  value: string;
  ok: string;
  cancel: string;
  lines?: number;
}): Promise<string | undefined> {
  const label = document.createElement('label');
  label.textContent = options.label;
  const field = options.lines ? document.createElement('textarea') : document.createElement('input');
  if (field instanceof HTMLTextAreaElement) field.rows = options.lines!;
  field.value = options.value;
  label.append(field);
  const answer = ask({
    title: options.title,
    body: label,
    buttons: [
      { id: 'ok', label: options.ok },
      { id: 'cancel', label: options.cancel },
    ],
  });
  field.select();
  return (await answer) === 'ok' ? field.value : undefined;
}
