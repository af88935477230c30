// Texts in Chinese that come with the parts of the pane that are fetched when they are first looked at.
import { explain } from './explain';
import { files } from './files';
import { form } from './form';
import { own } from './own';
import { ownRules } from './ownRules';
import { picker } from './picker';
import { rules } from './rules';

export const later = { ...files, ...form, ...picker, ...own, ...rules, ...ownRules, ...explain } as const;
