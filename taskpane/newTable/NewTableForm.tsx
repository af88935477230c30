// The form for a new table: its kind, then the fields of that kind.
import type { TableKind } from '../../src/domain/tables';
import { formChoices, kindChoices, lookChoices } from '../form/choices';
import { ChoiceField, InputField, MoreFields } from '../form/Fields';
import { FormPage } from '../form/FormPage';
import { useDraft } from '../form/useDraft';
import { useArrival } from '../parts/arrival';
import { useSession, useSessionState } from '../parts/session';
import type { PageProps } from '../tables/pages';
import { useText } from '../text/useText';
import { fieldsOfKind } from './KindFields';
import { beginTable, checkNewTable, type NewTableDraft } from './newTable';
import '../text/later';

export function NewTableForm({ close }: PageProps) {
  const session = useSession();
  const { tables } = useSessionState();
  const text = useText();
  const kindField = useArrival<HTMLSelectElement>();
  const { t } = text;

  // A workbook is one department's as a rule.
  const known =
    tables.map(({ table }) => (table.kind === 'summary' ? '' : table.department)).find(Boolean) ?? '';
  const form = useDraft<NewTableDraft>(
    (typed) => beginTable(typed, known),
    (draft) => checkNewTable(draft).wrong,
  );
  const { draft, control, messages } = form;
  const { kind } = draft;
  const { table, firstWrong } = checkNewTable(draft);

  const chooseKind = (next: TableKind) => {
    // Rows and forms are another thing in another kind, and what was not seen yet is not wrong.
    form.change({ kind: next, blankRows: undefined, formId: undefined });
    form.enterAll();
  };
  const KindFields = fieldsOfKind[kind];
  const choices = formChoices(kind, text);
  return (
    <FormPage
      title={t('form.title')}
      intro={t('form.intro')}
      action={t('form.create')}
      form={form}
      firstWrong={firstWrong}
      run={async () => table && session.createTable(table)}
      done="tableCreated"
      close={close}
    >
      <ChoiceField
        label={t('form.kind')}
        control={{
          ...control('kind'),
          onChange: (_, { value }) => chooseKind(value as TableKind),
        }}
        choices={kindChoices(text)}
        selectRef={kindField}
      />
      <InputField
        label={t('form.year')}
        required
        numeric="numeric"
        control={control('year')}
        messages={messages('year')}
      />
      <KindFields form={form} />
      <InputField
        label={t(`form.rows.${kind}`)}
        hint={kind === 'summary' ? t('form.rows.summaryHint') : undefined}
        numeric="numeric"
        control={control('blankRows')}
        messages={messages('blankRows')}
      />
      <MoreFields label={t('form.more')}>
        {choices.length > 1 && (
          <ChoiceField label={t('form.form')} control={control('formId')} choices={choices} />
        )}
        <ChoiceField label={t('form.look')} control={control('lookId')} choices={lookChoices(text)} />
      </MoreFields>
    </FormPage>
  );
}
