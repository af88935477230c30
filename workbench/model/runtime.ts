// Runtime: whether the add-in hears of events.
import { asFlag } from './arguments';
import { HostClass, property, since } from './hostClass';

export const runtimeClass: HostClass<undefined> = new HostClass('Runtime', '1.5', () => ({
  members: {
    ...since('1.8', {
      enableEvents: property(
        (_: undefined, host) => host.eventsEnabled,
        (_, value, host) => {
          host.eventsEnabled = asFlag(value);
        },
      ),
    }),
  },
}));
