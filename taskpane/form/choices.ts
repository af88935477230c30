// What can be chosen in forms, in the user's language.
import { looks } from '../../src/blueprint/looks';
import type { TableKind } from '../../src/domain/tables';
import { sectors } from '../../src/library/groups';
import { formsOfKind, tableKinds } from '../parts/kinds';
import type { Text } from '../text/useText';
import type { Choice } from './Fields';

export const kindChoices = ({ t }: Text): Choice[] =>
  tableKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));

/** No sector stands for all. */
export const sectorChoices = ({ t, locale }: Text): Choice[] => [
  { value: '', label: t('form.allSectors') },
  ...sectors.map(({ id, name }) => ({ value: id, label: name[locale] })),
];

export const lookChoices = ({ locale }: Text): Choice[] =>
  looks.map(({ id, name }) => ({ value: id, label: name[locale] }));

export const formChoices = (kind: TableKind, { locale }: Text): Choice[] =>
  formsOfKind(kind).map(({ id, name }) => ({ value: id, label: name[locale] }));
