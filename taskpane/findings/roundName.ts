// What a round of submitting is called.
import type { Round } from '../../src/review/explanation';
import type { Text } from '../text/useText';

/** A round that this version does not know is told by its number. */
export const roundName = (round: Round, t: Text['t']): string =>
  round === 1 || round === 2 ? t(`explain.round.${round}`) : String(round);
