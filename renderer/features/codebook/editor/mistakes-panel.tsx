import { useTranslation } from 'react-i18next';
import type { Mistake } from '../../../../shared/codebook/mistake.ts';
import { Panel } from '../../../components/panel.tsx';
import classes from './editor.module.css';
import { goToPlace } from './place.ts';

/** Everything that is wrong in the codebook, each with its place, and a way to it. */
export function MistakesPanel({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const { t } = useTranslation('codebook');
  return (
    <Panel title={t(($) => $.edit.check)}>
      {mistakes.length === 0 ? (
        <p className={classes['fine']} role="status">
          {t(($) => $.edit.noMistakes)}
        </p>
      ) : (
        <>
          <p className={classes['wrong']} role="status">
            {t(($) => $.edit.mistakes, { count: mistakes.length })}
          </p>
          <ul className={classes['mistakes']}>
            {mistakes.map(({ place, problem }) => (
              <li key={`${place} ${problem}`}>
                <button type="button" onClick={() => goToPlace(place)}>
                  <span>{problem}</span>
                  <code>{place}</code>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
