// A plain guess at what a project's money is for, for what the picker begins with.
import words from './projectWords.json';

/** Ids of the purposes whose words stand in the name, in the order in which they stand there. */
export function purposesOfProject(projectName: string): string[] {
  return Object.entries(words)
    .map(([purpose, ofPurpose]) => {
      const places = ofPurpose.map((word) => projectName.indexOf(word)).filter((at) => at >= 0);
      return { purpose, at: Math.min(...places) };
    })
    .filter(({ at }) => at !== Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ purpose }) => purpose);
}
