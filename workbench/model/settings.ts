// SettingCollection and Setting: the add-in's settings, the same as Office.context.document.settings.
import { asText } from './arguments';
import type { HostContext } from './context';
import { itemNotFound } from './failure';
import { HostClass, method, property, type HostObject } from './hostClass';

/** They are the add-in's at hand, and undo does not know of them. */
export function settingsChanged({ store, settings }: HostContext): void {
  store.addIn = settings.addIn;
  store.forgetUndo();
}

function find(key: unknown, host: HostContext): HostObject | undefined {
  return host.store.settings.has(asText(key)) ? settingClass.of(asText(key)) : undefined;
}

function assertThere(key: string, host: HostContext): void {
  if (!host.store.settings.has(key)) throw itemNotFound(`The setting ${key} is not there.`);
}

const settingClass: HostClass<string> = new HostClass('Setting', '1.4', () => ({
  identity: { key: '_Id', of: (key) => key },
  members: {
    key: property((key) => key),
    value: property(
      (key, host) => {
        assertThere(key, host);
        return host.store.settings.get(key);
      },
      (key, value, host) => {
        assertThere(key, host);
        host.store.settings.set(key, value);
        settingsChanged(host);
      },
    ),
    delete: method((key, _, host) => {
      assertThere(key, host);
      host.store.settings.delete(key);
      settingsChanged(host);
    }),
  },
}));

export const settingsClass: HostClass<undefined> = new HostClass('SettingCollection', '1.4', () => ({
  items: (_, host) => [...host.store.settings.keys()].map((key) => settingClass.of(key)),
  item: (_, key, host) => find(key, host),
  members: {
    // Adding a key that is there replaces its value.
    add: method((_, args, host) => {
      host.store.settings.set(args.text(0), args.values[1]);
      settingsChanged(host);
      return settingClass.of(args.text(0));
    }),
    getCount: method((_, _args, host) => host.store.settings.size),
    getItemOrNullObject: method((_, args, host) => find(args.values[0], host)),
  },
}));
