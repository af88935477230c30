// The form for a template workbook: what goes in, for whom, and what will happen to this workbook.
import { Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { TableKind } from '../../src/domain/tables';
import { formChoices, lookChoices, sectorChoices } from '../form/choices';
import { ChoiceField, InputField, MoreFields, TextField } from '../form/Fields';
import { FormPage } from '../form/FormPage';
import { ProfileChoice } from '../form/ProfileChoice';
import { TickGroup } from '../form/TickGroup';
import { useDraft } from '../form/useDraft';
import { useArrival } from '../parts/arrival';
import { tableKinds } from '../parts/kinds';
import { useSession, useSessionState } from '../parts/session';
import type { PageProps } from '../tables/pages';
import { useText } from '../text/useText';
import { beginTemplate, checkTemplate, type TemplateDraft } from './template';
import '../text/later';

const useStyles = makeStyles({
  first: { marginBottom: tokens.spacingVerticalXS },
});

const guidance = ['instructions', 'example', 'practice'] as const;

export function TemplateForm({ close }: PageProps) {
  const session = useSession();
  const { tables, rules } = useSessionState();
  const text = useText();
  const styles = useStyles();
  const firstField = useArrival<HTMLInputElement>();
  const { t } = text;

  const form = useDraft<TemplateDraft>(beginTemplate, (draft) => checkTemplate(draft).wrong);
  const { draft, change, control, messages } = form;
  const { options, firstWrong } = checkTemplate(draft);
  const count = options?.departments.length ?? 0;

  const tickKind = (kind: TableKind, ticked: boolean) =>
    change({ kinds: tableKinds.filter((other) => (other === kind ? ticked : draft.kinds.includes(other))) });
  const withForms = draft.kinds.filter((kind) => formChoices(kind, text).length > 1);
  return (
    <FormPage
      title={t('template.title')}
      intro={t('template.intro')}
      action={t('template.create')}
      form={form}
      firstWrong={firstWrong}
      run={async () => options && session.createTemplate(options)}
      done="templateCreated"
      close={close}
    >
      <MessageBar intent={tables.length > 0 ? 'warning' : 'info'} layout="multiline">
        <MessageBarBody>
          {tables.length > 0 && <div className={styles.first}>{t('template.notEmpty')}</div>}
          <div>{t('template.note')}</div>
        </MessageBarBody>
      </MessageBar>
      <TickGroup label={t('template.kinds')} wrong={messages('kinds').validationMessage}>
        {tableKinds.map((kind, index) => (
          <Checkbox
            key={kind}
            ref={index === 0 ? firstField : undefined}
            name="kinds"
            label={t(`kind.${kind}`)}
            checked={draft.kinds.includes(kind)}
            onChange={(_, { checked }) => tickKind(kind, checked === true)}
          />
        ))}
      </TickGroup>
      <InputField
        label={t('form.year')}
        required
        numeric="numeric"
        control={control('year')}
        messages={messages('year')}
      />
      <TextField
        label={t('template.departments')}
        hint={`${t('template.departmentsHint')}${count > 0 ? ` ${t('template.departmentsCount', { n: count })}` : ''}`}
        rows={3}
        control={control('departments')}
        messages={messages('departments')}
      />
      <ProfileChoice {...control('profileId')} />
      <ChoiceField
        label={t('form.sector')}
        hint={t('form.sectorHint')}
        control={control('sector')}
        choices={sectorChoices(text)}
      />
      <InputField
        label={t('template.blankRows')}
        hint={t('template.blankRowsHint')}
        numeric="numeric"
        control={control('blankRows')}
        messages={messages('blankRows')}
      />
      <TickGroup label={t('template.guidance')}>
        {guidance.map((name) => (
          <Checkbox
            key={name}
            label={t(`template.${name}`)}
            checked={draft[name]}
            onChange={(_, { checked }) => change({ [name]: checked === true })}
          />
        ))}
        {/* A workbook that has its rules takes them along anyway. */}
        {!rules && (
          <Checkbox
            label={t('template.ruleSheet')}
            checked={draft.ruleSheet}
            onChange={(_, { checked }) => change({ ruleSheet: checked === true })}
          />
        )}
      </TickGroup>
      <MoreFields label={t('form.more')}>
        {withForms.map((kind) => (
          <ChoiceField
            key={kind}
            label={t('template.form', { kind: t(`kind.${kind}`) })}
            control={{
              name: `form-${kind}`,
              value: draft.formIds[kind] ?? formChoices(kind, text)[0]!.value,
              onChange: (_, { value }) => change({ formIds: { ...draft.formIds, [kind]: value } }),
            }}
            choices={formChoices(kind, text)}
          />
        ))}
        <ChoiceField label={t('form.look')} control={control('lookId')} choices={lookChoices(text)} />
      </MoreFields>
    </FormPage>
  );
}
