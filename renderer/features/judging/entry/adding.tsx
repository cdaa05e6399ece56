import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../shared/contract/person-contract.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { StatementId } from '../../../../shared/lib/ids.ts';
import { AssignForm } from './assign-form.tsx';
import { AttemptForm } from './attempt-form.tsx';
import { ContactForm } from './contact-form.tsx';
import { PersonForm } from './person-form.tsx';
import { NotReachedForm, WithdrawForm } from './reason-forms.tsx';
import { StatementForm } from './statement-form.tsx';

/** What can be written into an entry by hand. */
export type AddingKind =
  | 'statement'
  | 'attempt'
  | 'contact'
  | 'not-reached'
  | 'withdraw'
  | 'person'
  | 'assign';

type Props = {
  readonly kind: AddingKind;
  readonly entry: EntryView;
  readonly statement: StatementId | null;
  /** Whom `person` is about. */
  readonly person: PersonView | null;
  readonly onClose: () => void;
};

/** The form for one thing to add, in a dialog over the page. */
export function Adding({ kind, entry, statement, person, onClose }: Props) {
  const { t } = useTranslation('judging');
  const { t: tApp } = useTranslation('app');
  const { name } = entry;
  const form = { entry, onDone: onClose };
  const title = (): string => {
    switch (kind) {
      case 'statement':
        return t(($) => $.add.statementTitle, { name });
      case 'attempt':
        return t(($) => $.add.attemptTitle, { name });
      case 'contact':
        return t(($) => $.add.contactTitle, { name });
      case 'not-reached':
        return t(($) => $.add.notReachedTitle, { name });
      case 'withdraw':
        return t(($) => $.add.withdrawTitle);
      case 'assign':
        return t(($) => $.assign.title, { name });
      case 'person':
        return t(($) => $.person.title, { name });
      default:
        return assertNever(kind);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title()}
      size="lg"
      closeButtonProps={{ 'aria-label': tApp(($) => $.close) }}
    >
      {kind === 'statement' && <StatementForm {...form} />}
      {kind === 'attempt' && <AttemptForm {...form} />}
      {kind === 'contact' && <ContactForm {...form} />}
      {kind === 'not-reached' && <NotReachedForm {...form} />}
      {kind === 'withdraw' && statement !== null && (
        <WithdrawForm {...form} statement={statement} />
      )}
      {kind === 'assign' && <AssignForm {...form} />}
      {kind === 'person' && person !== null && <PersonForm {...form} person={person} />}
    </Modal>
  );
}
