// The year that a form begins with.

/** The year that is being budgeted: from July on, the next one. */
export function budgetYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0);
}
