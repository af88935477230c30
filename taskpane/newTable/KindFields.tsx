// The fields that one kind of table has and the others have not, between its department and what is folded away.
import { fundTypes } from '../../src/blueprint/help/summary';
import type { TableKind } from '../../src/domain/tables';
import { sectorChoices } from '../form/choices';
import { ChoiceField, InputField, TextField } from '../form/Fields';
import { ProfileChoice } from '../form/ProfileChoice';
import type { DraftForm } from '../form/useDraft';
import { useText } from '../text/useText';
import type { NewTableDraft } from './newTable';

interface KindFieldsProps {
  form: DraftForm<NewTableDraft>;
}

function ProjectFields({ form: { control, messages } }: KindFieldsProps) {
  const text = useText();
  const { t } = text;
  return (
    <>
      <InputField
        label={t('form.projectName')}
        required
        control={control('projectName')}
        messages={messages('projectName')}
      />
      <DepartmentField label={t('form.department')} form={{ control, messages }} />
      <InputField
        label={t('form.amount')}
        hint={t('form.amountHint')}
        required
        numeric="decimal"
        control={control('amount')}
        messages={messages('amount')}
      />
      <TextField
        label={t('form.annualGoal')}
        hint={t('form.annualGoalHint')}
        rows={4}
        control={control('annualGoal')}
        messages={messages('annualGoal')}
      />
      <ProfileChoice {...control('profileId')} />
      <ChoiceField
        label={t('form.sector')}
        hint={t('form.sectorHint')}
        control={control('sector')}
        choices={sectorChoices(text)}
      />
    </>
  );
}

function StrategicFields({ form: { control, messages } }: KindFieldsProps) {
  const { t } = useText();
  return (
    <>
      <DepartmentField label={t('form.ownDepartment')} form={{ control, messages }} />
      <TextField
        label={t('form.goals')}
        hint={t('form.goalsHint')}
        rows={4}
        control={control('goals')}
        messages={messages('goals')}
      />
    </>
  );
}

function AnnualFields({ form: { control, messages } }: KindFieldsProps) {
  const { t } = useText();
  return (
    <>
      <DepartmentField label={t('form.ownDepartment')} form={{ control, messages }} />
      <InputField
        label={t('form.duties')}
        numeric="numeric"
        control={control('duties')}
        messages={messages('duties')}
      />
    </>
  );
}

function SummaryFields({ form: { control } }: KindFieldsProps) {
  const { t } = useText();
  return (
    <ChoiceField
      label={t('form.fundType')}
      hint={t('form.fundTypeHint')}
      control={control('fundType')}
      choices={fundTypes.map((name) => ({ value: name, label: name }))}
    />
  );
}

interface DepartmentFieldProps {
  label: string;
  form: Pick<DraftForm<NewTableDraft>, 'control' | 'messages'>;
}

const DepartmentField = ({ label, form: { control, messages } }: DepartmentFieldProps) => (
  <InputField label={label} required control={control('department')} messages={messages('department')} />
);

export const fieldsOfKind: Record<TableKind, typeof ProjectFields> = {
  project: ProjectFields,
  strategic: StrategicFields,
  annual: AnnualFields,
  summary: SummaryFields,
};
