// Changes of a table's rows as planned edits. The pane fetches them with the first change that is wanted.
export { indicatorsBeside, planDepartmentInsertion } from './planDepartmentInsertion';
export { planInsertion } from './planInsertion';
export { planNaming } from './planNaming';
export { planProfile } from './planProfile';
export { hasContentBeside, planAddedRow, planRemoval } from './planRows';
