import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import { nb } from '../../messages/nb.ts';

type Named = keyof typeof nb.tables.names;

const isNamed = (id: string): id is Named => Object.hasOwn(nb.tables.names, id);
const ofCriterion = 'kriterium-';

/** In: the codebook, where it is known. Out: what a table is called in the list, short; its caption otherwise. */
export function useTableNames(
  codebook: Codebook | undefined,
): (table: { readonly id: string; readonly caption: string }) => string {
  const { t } = useTranslation('tables');
  return useCallback(
    ({ id, caption }) => {
      if (isNamed(id)) return t(($) => $.names[id]);
      const criterion = id.startsWith(ofCriterion) ? id.slice(ofCriterion.length) : null;
      return codebook?.criteria.find((one) => one.id === criterion)?.label ?? caption;
    },
    [codebook, t],
  );
}
