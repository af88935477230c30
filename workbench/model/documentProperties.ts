// DocumentProperties, and the custom ones.
import type { WorkbookStore } from '../store/store';
import { asText } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, itemNotFound } from './failure';
import { HostClass, method, navigation, property, type HostObject, type Property } from './hostClass';

/** Excel's longest value of a custom property. */
const LONGEST = 255;

function builtIn(name: keyof WorkbookStore['properties']): Property<undefined> {
  return property(
    (_, host) => host.store.properties[name],
    (_, value, host) => {
      host.store.properties = { ...host.store.properties, [name]: asText(value) };
    },
  );
}

function asValue(value: unknown): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = asText(value);
  if (text.length > LONGEST) throw invalidArgument(`A custom property has at most ${LONGEST} characters.`);
  return text;
}

function valueOf(key: string, host: HostContext): string | number | boolean {
  const value = host.store.customProperties.get(key);
  if (value === undefined) throw itemNotFound(`The property ${key} is not there.`);
  return value;
}

function find(key: unknown, host: HostContext): HostObject | undefined {
  const wanted = asText(key).toLowerCase();
  const found = [...host.store.customProperties.keys()].find((name) => name.toLowerCase() === wanted);
  return found === undefined ? undefined : customPropertyClass.of(found);
}

const TYPES = { string: 'String', number: 'Number', boolean: 'Boolean' } as const;

const customPropertyClass: HostClass<string> = new HostClass('CustomProperty', '1.7', () => ({
  identity: { key: '_Id', of: (key) => key },
  members: {
    key: property((key) => key),
    value: property(valueOf, (key, value, host) => {
      valueOf(key, host);
      host.store.customProperties.set(key, asValue(value));
    }),
    type: property((key, host) => TYPES[typeof valueOf(key, host) as keyof typeof TYPES]),
    delete: method((key, _, host) => {
      valueOf(key, host);
      host.store.customProperties.delete(key);
    }),
  },
}));

const customPropertiesClass: HostClass<undefined> = new HostClass('CustomPropertyCollection', '1.7', () => ({
  items: (_, host) => [...host.store.customProperties.keys()].map((key) => customPropertyClass.of(key)),
  item: (_, key, host) => find(key, host),
  members: {
    add: method((_, args, host) => {
      const key = (find(args.values[0], host)?.target as string | undefined) ?? args.text(0);
      host.store.customProperties.set(key, asValue(args.values[1]));
      return customPropertyClass.of(key);
    }),
    deleteAll: method((_, _args, host) => host.store.customProperties.clear()),
    getCount: method((_, _args, host) => host.store.customProperties.size),
    getItemOrNullObject: method((_, args, host) => find(args.values[0], host)),
  },
}));

export const documentPropertiesClass: HostClass<undefined> = new HostClass(
  'DocumentProperties',
  '1.7',
  () => ({
    members: {
      title: builtIn('title'),
      author: builtIn('author'),
      subject: builtIn('subject'),
      keywords: builtIn('keywords'),
      comments: builtIn('comments'),
      custom: navigation(() => customPropertiesClass.of(undefined)),
    },
  }),
);
