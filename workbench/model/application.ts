// Application: calculation. The store is always up to date, so suspending or asking for it changes nothing to be seen.
import { asWord } from './arguments';
import { HostError } from './failure';
import { HostClass, method, property, since } from './hostClass';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationClass: HostClass<undefined> = new HostClass('Application', '1.1', () => ({
  members: {
    calculationMode: property(
      () => 'Automatic',
      (_, value) => {
        if (asWord(value, MODES) !== 'Automatic') {
          throw new HostError('UnsupportedOperation', 'This workbook calculates automatically.');
        }
      },
    ),
    calculate: method((_, args) => {
      args.word(0, ['Recalculate', 'Full', 'FullRebuild']);
    }),
    ...since('1.6', { suspendApiCalculationUntilNextSync: method(() => undefined) }),
    ...since('1.9', { suspendScreenUpdatingUntilNextSync: method(() => undefined) }),
  },
}));
