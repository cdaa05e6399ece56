import { useTranslation } from 'react-i18next';
import { TextButton } from '../../components/text-button.tsx';

/** A look that was called off, and the way to have it all the same. */
export function CalledOff({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('backups');
  return (
    <p role="status">
      {t(($) => $.cancelled)} <TextButton onPress={onAgain}>{t(($) => $.again)}</TextButton>
    </p>
  );
}
