// From the paths of a request to the objects they mean. A path is followed once; what it means then stays, as the
// object of a real host does.
import { Arguments } from '../model/arguments';
import type { HostContext } from '../model/context';
import { itemNotFound } from '../model/failure';
import { HostObject } from '../model/hostClass';
import { rootClass, services } from '../model/registry';
import { LocatedError, located, memberName, memberOf, memberOfKind } from './members';
import { PATH, type ArgumentInfo, type ObjectPath } from './request';
import type { References } from './references';

/** Undefined is a null object: whatever is asked of it is null as well. */
export type Resolved = HostObject | undefined;

export class ObjectPaths {
  private readonly known = new Map<number, { object: Resolved }>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly references: References,
    private readonly host: HostContext,
  ) {}

  resolve(id: number): Resolved {
    const known = this.known.get(id);
    if (known) return known.object;
    const path = this.paths[id];
    if (!path)
      throw new LocatedError('InvalidRequestContext', `The request has no object path ${id}.`, undefined);
    const object = this.follow(path);
    this.known.set(id, { object });
    return object;
  }

  /** The arguments, with objects in the places of their paths. */
  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    return new Arguments(
      values.map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index])),
    );
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId > 0) return this.resolve(pathId);
    if (Array.isArray(value)) {
      const ids = Array.isArray(pathId) ? (pathId as unknown[]) : [];
      return value.map((item, index) => this.argument(item, ids[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    const record = value as Record<string, unknown>;
    if (typeof record._ObjectPathId === 'number') return this.resolve(record._ObjectPathId);
    return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, this.argument(part, 0)]));
  }

  private follow(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.global:
        return rootClass.of(undefined);
      case PATH.newObject: {
        const service = services[path.Name];
        if (!service) throw new LocatedError('ApiNotFound', `${path.Name} is not there.`, path.Name);
        return service.of(undefined);
      }
      case PATH.referenceId:
        return this.references.get(path.Name);
      case PATH.nullObject:
        return undefined;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.followFrom(parent, path);
      }
    }
  }

  private followFrom(parent: HostObject, path: ObjectPath): Resolved {
    const level = this.host.settings.apiLevel;
    if (path.ObjectPathType === PATH.indexer) return this.item(parent, path);
    const name = memberName(path.Name);
    if (path.ObjectPathType === PATH.property) {
      const member = memberOfKind(parent, name, 'navigation', level);
      return located(parent, name, () => member.get(parent.target, this.host));
    }
    // `getItemAt` and `getItem` may also come as methods.
    if (name === 'getItem' && parent.type.table.item) return this.item(parent, path);
    const member = memberOf(parent, name, level);
    const args = this.arguments(path.ArgumentInfo);
    return located(parent, name, () => {
      const result = member.kind === 'method' ? member.call(parent.target, args, this.host) : undefined;
      return result instanceof HostObject ? result : undefined;
    });
  }

  private item(parent: HostObject, path: ObjectPath): HostObject {
    const { item } = parent.type.table;
    return located(parent, 'getItem', () => {
      const key = this.arguments(path.ArgumentInfo).values[0];
      const found = item?.(parent.target, key, this.host);
      if (!found) throw itemNotFound(`${JSON.stringify(key)} is not in the ${parent.type.name}.`);
      return found;
    });
  }
}
