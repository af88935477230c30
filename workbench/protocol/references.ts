// Objects that the add-in tracks over several requests, known by a reference id.
import type { HostObject } from '../model/hostClass';
import { LiveRange, type LiveRanges } from '../model/liveRange';
import { LocatedError } from './members';

/** A range, or the ranges of a RangeAreas. */
function rangesOf({ target }: HostObject): LiveRange[] {
  const parts = Array.isArray(target) ? (target as unknown[]) : [target];
  return parts.filter((part) => part instanceof LiveRange);
}

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private lastId = 0;

  constructor(private readonly ranges: LiveRanges) {}

  keep(object: HostObject): string {
    const id = `{REF-${++this.lastId}}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    rangesOf(object).forEach((range) => this.ranges.hold(range));
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new LocatedError('InvalidReference', 'The object is no longer tracked.', undefined);
    return object;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    this.kept.delete(id);
    this.ids.delete(object);
    rangesOf(object).forEach((range) => this.ranges.release(range));
  }

  releaseAll(): void {
    [...this.kept.keys()].forEach((id) => this.release(id));
  }

  get count(): number {
    return this.kept.size;
  }
}
