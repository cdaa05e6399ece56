import { useTranslation } from 'react-i18next';
import classes from './signing.module.css';

type Props = { readonly chosen: string; readonly onChoose: (meaning: string) => void };

/** What signatures usually mean, to begin with and to change. */
export function MeaningSuggestions({ chosen, onChoose }: Props) {
  const { t } = useTranslation('release');
  const all = [
    t(($) => $.sign.meanings.reviewed),
    t(($) => $.sign.meanings.borderline),
    t(($) => $.sign.meanings.approved),
  ];
  return (
    <fieldset className={classes['suggestions']}>
      <legend>{t(($) => $.sign.suggestions)}</legend>
      {all.map((meaning) => (
        <button
          key={meaning}
          type="button"
          aria-pressed={chosen === meaning}
          onClick={() => onChoose(meaning)}
        >
          {meaning}
        </button>
      ))}
    </fieldset>
  );
}
