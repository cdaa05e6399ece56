import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';

/** The page «intake»: for now what it says when there is nothing on it. */
export function IntakePage() {
  const { t } = useTranslation('app');
  return (
    <Page>
      <EmptyState title={t(($) => $.empty.intake.title)} text={t(($) => $.empty.intake.text)} />
    </Page>
  );
}
