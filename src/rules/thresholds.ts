// Limits that practice, not regulation, gives. A bureau may set its own.

export interface Thresholds {
  /** 万元; above it a 2015 table without any cost amount is an error. */
  costCapErrorAbove: number;
  /** Percent by which a target may differ from history before a reason is asked for. */
  targetJump: number;
  /** Percent by which a target may fall behind history before it is a warning. */
  behindHistory: number;
  /** Percent behind history at which the warning becomes an error. */
  farBehindHistory: number;
  /** A satisfaction target below it (percent) deserves a look. */
  satisfactionFloor: number;
  /** A rate that is usually near the whole deserves a look below it (percent). */
  rateFloor: number;
  /** Share of rows with five equal values (percent), and the least number of rows to judge by. */
  identicalShare: number;
  identicalRows: number;
  /** Indicators that a project table should have at least, and at most. */
  fewestIndicators: number;
  mostIndicators: number;
  /** Percent by which a target may differ from history before the hint becomes a warning. */
  farJump: number;
}

export const defaultThresholds: Thresholds = {
  costCapErrorAbove: 1000,
  targetJump: 50,
  behindHistory: 3,
  farBehindHistory: 50,
  satisfactionFloor: 60,
  rateFloor: 70,
  identicalShare: 80,
  identicalRows: 8,
  fewestIndicators: 6,
  mostIndicators: 40,
  farJump: 200,
};
