// WorkbookProtection: whether sheets may come, go, move and be renamed.
import { asText } from './arguments';
import { HostClass, method, property } from './hostClass';

export const workbookProtectionClass: HostClass<undefined> = new HostClass(
  'WorkbookProtection',
  '1.7',
  () => ({
    members: {
      protected: property((_, host) => host.store.structureProtected),
      protect: method((_, args, host) => {
        host.store.protectStructure(args.optional(0, asText));
      }),
      unprotect: method((_, args, host) => {
        host.store.unprotectStructure(args.optional(0, asText));
      }),
    },
  }),
);
