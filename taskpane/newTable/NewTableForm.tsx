// The form for a new 项目支出绩效目标表: says what is wrong beside the field, and only once it was left.
import { useRef, useState, type FormEvent } from 'react';
import {
  Button,
  Field,
  Input,
  Textarea,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { profiles } from '../../src/domain/profiles';
import { useSession, useSessionState } from '../parts/session';
import { useText } from '../text/useText';
import {
  budgetYear,
  checkNewTable,
  newTableFields,
  type NewTableDraft,
  type NewTableField,
} from './newTable';
import { ProfileChoice } from './ProfileChoice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  intro: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  fields: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    alignContent: 'start',
    minWidth: 0,
    margin: 0,
    border: 'none',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  control: { minWidth: 0, width: '100%' },
  short: { minWidth: 0, width: '100%', maxWidth: '160px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  second: { minWidth: 'auto' },
  clear: { minWidth: 'auto', marginLeft: 'auto' },
});

const emptyDraft = (department: string): NewTableDraft => ({
  year: String(budgetYear(new Date())),
  projectName: '',
  department,
  amount: '',
  annualGoal: '',
  profileId: profiles[0]?.id ?? '',
  blankRows: '1',
});

export function NewTableForm({ close }: { close: () => void }) {
  const session = useSession();
  const { busy, tables } = useSessionState();
  const { t } = useText();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);

  // A workbook is one department's as a rule.
  const known =
    tables.map(({ table }) => (table.kind === 'summary' ? '' : table.department)).find(Boolean) ?? '';
  const [typed, setTyped] = useState<NewTableDraft>();
  const draft = typed ?? emptyDraft(known);
  const [left, setLeft] = useState<readonly NewTableField[]>([]);
  const { table, wrong } = checkNewTable(draft);

  const control = (field: NewTableField) => ({
    name: field,
    value: draft[field],
    onChange: (_: unknown, { value }: { value: string }) => setTyped({ ...draft, [field]: value }),
    onBlur: () => setLeft((fields) => (fields.includes(field) ? fields : [...fields, field])),
  });
  const messageFor = (field: NewTableField) => {
    const key = left.includes(field) ? wrong[field] : undefined;
    return {
      validationMessage: key && t(key),
      validationState: key ? ('error' as const) : ('none' as const),
    };
  };
  const clear = () => {
    setTyped(undefined);
    setLeft([]);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setLeft(newTableFields);
    if (!table) {
      const first = newTableFields.find((field) => wrong[field]);
      const element = first && form.current?.elements.namedItem(first);
      if (element instanceof HTMLElement) element.focus();
      return;
    }
    // The fields are disabled while the table is drawn; focus would be lost in them.
    submitButton.current?.focus();
    await session.createProjectTable(table);
    if (session.state().notice?.code === 'tableCreated') {
      clear();
      close();
    }
  };

  return (
    <form ref={form} className={styles.root} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('form.back')} onClick={close} />
        <h2 className={styles.title}>{t('form.title')}</h2>
      </div>
      <p className={styles.intro}>{t('form.intro')}</p>
      <fieldset className={styles.fields} disabled={busy !== undefined} aria-label={t('form.title')}>
        <Field label={t('form.year')} required {...messageFor('year')}>
          <Input className={styles.short} inputMode="numeric" autoComplete="off" {...control('year')} />
        </Field>
        <Field label={t('form.projectName')} required {...messageFor('projectName')}>
          <Input className={styles.control} autoComplete="off" {...control('projectName')} />
        </Field>
        <Field label={t('form.department')} required {...messageFor('department')}>
          <Input className={styles.control} autoComplete="off" {...control('department')} />
        </Field>
        <Field label={t('form.amount')} hint={t('form.amountHint')} required {...messageFor('amount')}>
          <Input className={styles.short} inputMode="decimal" autoComplete="off" {...control('amount')} />
        </Field>
        <Field label={t('form.annualGoal')} hint={t('form.annualGoalHint')} {...messageFor('annualGoal')}>
          <Textarea className={styles.control} rows={4} resize="vertical" {...control('annualGoal')} />
        </Field>
        <ProfileChoice {...control('profileId')} />
        <Field label={t('form.blankRows')} {...messageFor('blankRows')}>
          <Input className={styles.short} inputMode="numeric" autoComplete="off" {...control('blankRows')} />
        </Field>
      </fieldset>
      <div className={styles.foot}>
        <Button ref={submitButton} type="submit" appearance="primary" disabledFocusable={busy !== undefined}>
          {t('form.create')}
        </Button>
        <Button className={styles.second} onClick={close}>
          {t('form.cancel')}
        </Button>
        {typed && (
          <Button
            appearance="subtle"
            className={styles.clear}
            disabledFocusable={busy !== undefined}
            onClick={clear}
          >
            {t('form.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
