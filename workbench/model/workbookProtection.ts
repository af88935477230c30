// WorkbookProtection: whether sheets may come, go, move and be renamed.
import { HostError } from './failure';
import { HostClass, method, property } from './hostClass';

export const workbookProtectionClass: HostClass<undefined> = new HostClass(
  'WorkbookProtection',
  '1.7',
  () => ({
    members: {
      protected: property((_, host) => host.store.structureProtected),
      protect: method((_, args, host) => {
        if (args.has(0))
          throw new HostError('ApiNotFound', 'WorkbookProtection.protect: a password is not there.');
        if (host.store.structureProtected) throw new HostError('InvalidOperation', 'Already protected.');
        host.store.structureProtected = true;
        host.store.forgetUndo();
      }),
      unprotect: method((_, _args, host) => {
        host.store.structureProtected = false;
        host.store.forgetUndo();
      }),
    },
  }),
);
