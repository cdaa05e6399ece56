import { useTranslation } from 'react-i18next';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useHeld } from '../../data/person-queries.ts';
import { PersonsDesk } from './persons-desk.tsx';

/** What the file holds about whom, and everything that can be done about it. */
export function PersonsPage() {
  const { t } = useTranslation('persons');
  const held = useHeld();
  return (
    <Page wide>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)} />
      {held.data === undefined ? <Awaiting questions={[held]} /> : <PersonsDesk held={held.data} />}
    </Page>
  );
}
