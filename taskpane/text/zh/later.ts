// Texts in Chinese that come with the parts of the pane that are fetched when they are first looked at.
import { files } from './files';
import { form } from './form';
import { own } from './own';
import { picker } from './picker';

export const later = { ...files, ...form, ...picker, ...own } as const;
