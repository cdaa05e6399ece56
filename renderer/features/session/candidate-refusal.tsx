import { z } from 'zod';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import classes from './session.module.css';

const places = z.array(z.string());

/** Why a candidate is not signed; where the sentence cannot name every file, all of them stand under it. */
export function CandidateRefusal({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useTranslation('signing');
  const found = places.safeParse(refusal.details['places']);
  return (
    <RefusalNote text={refusal.message}>
      {found.success && (
        <>
          <p className={classes['underived']}>
            {t(($) => $.candidate.underived, { count: found.data.length })}
          </p>
          <ScrollRegion
            className={classes['places']}
            label={t(($) => $.candidate.underived, { count: found.data.length })}
          >
            <ul>
              {found.data.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </ScrollRegion>
        </>
      )}
    </RefusalNote>
  );
}
