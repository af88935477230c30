// CustomXmlPartCollection and CustomXmlPart.
import type { CustomXmlPart } from '../store/store';
import { asText } from './arguments';
import type { HostContext } from './context';
import { HostError, itemNotFound } from './failure';
import { HostClass, method, property, type HostObject, type Member } from './hostClass';

/** All parts, or those of a namespace. */
interface Selection {
  namespace: string | undefined;
}

function listed({ namespace }: Selection, host: HostContext): CustomXmlPart[] {
  return host.store
    .customXmlParts()
    .filter((part) => namespace === undefined || part.namespaceUri === namespace);
}

function find(selection: Selection, id: unknown, host: HostContext): HostObject | undefined {
  const part = listed(selection, host).find((candidate) => candidate.id === asText(id));
  return part && customXmlPartClass.of(part.id);
}

function partOf(id: string, host: HostContext): CustomXmlPart {
  const part = host.store.customXmlParts().find((candidate) => candidate.id === id);
  if (!part) throw itemNotFound('The custom XML part is not there any more.');
  return part;
}

const customXmlPartClass: HostClass<string> = new HostClass('CustomXmlPart', '1.5', () => ({
  identity: { key: 'Id', of: (id) => id },
  members: {
    id: property((id) => id),
    namespaceUri: property((id, host) => partOf(id, host).namespaceUri),
    getXml: method((id, _, host) => partOf(id, host).xml),
    setXml: method((id, args, host) => {
      partOf(id, host).xml = args.text(0);
      host.store.forgetUndo();
    }),
    delete: method((id, _, host) => {
      host.store.deleteCustomXml(partOf(id, host).id);
      host.store.forgetUndo();
    }),
  },
}));

const common: Record<string, Member<Selection>> = {
  getCount: method((selection, _, host) => listed(selection, host).length),
  getItemOrNullObject: method((selection, args, host) => find(selection, args.values[0], host)),
};

const scopedClass: HostClass<Selection> = new HostClass('CustomXmlPartScopedCollection', '1.5', () => ({
  items: (selection, host) => listed(selection, host).map(({ id }) => customXmlPartClass.of(id)),
  item: find,
  members: {
    ...common,
    getOnlyItem: method((selection, _, host) => {
      const found = listed(selection, host);
      if (found.length !== 1)
        throw new HostError('GeneralException', `There are ${found.length} parts, not one.`);
      return customXmlPartClass.of(found[0]!.id);
    }),
    getOnlyItemOrNullObject: method((selection, _, host) => {
      const found = listed(selection, host);
      return found.length === 1 ? customXmlPartClass.of(found[0]!.id) : undefined;
    }),
  },
}));

export const customXmlPartsClass: HostClass<Selection> = new HostClass(
  'CustomXmlPartCollection',
  '1.5',
  () => ({
    items: (selection, host) => listed(selection, host).map(({ id }) => customXmlPartClass.of(id)),
    item: find,
    members: {
      ...common,
      add: method((_, args, host) => {
        const part = host.store.addCustomXml(args.text(0));
        host.store.forgetUndo();
        return customXmlPartClass.of(part.id);
      }),
      getByNamespace: method((_, args) => scopedClass.of({ namespace: args.text(0) })),
    },
  }),
);
