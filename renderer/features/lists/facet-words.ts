import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import { nb } from '../../messages/nb.ts';

const ofCriterion = 'svar-';

type Words = {
  readonly facet: (id: string) => string;
  readonly value: (facet: string, id: string) => string;
};

type Fixed = keyof typeof nb.lists.facet;
type Named = keyof typeof nb.lists.value;
const isFixed = (id: string): id is Fixed => Object.hasOwn(nb.lists.facet, id);
const isNamed = (id: string): id is Named => Object.hasOwn(nb.lists.value, id);

const criterionOf = (codebook: Codebook, id: string) =>
  codebook.criteria.find((one) => one.id === id);

/** In: the round. Out: what its facets and their values are called; an id that nothing names stands for itself. */
export function useFacetWords({ codebookContent: codebook, counties }: RoundView): Words {
  const { t } = useTranslation('lists');
  const named = (facet: string, id: string): string | undefined => {
    if (facet === 'fylke') return counties.find((one) => one.number === id)?.name;
    if (facet === 'utfall') return codebook.outcomes.find((one) => one.id === id)?.label;
    if (facet === 'grenseland') return criterionOf(codebook, id)?.label;
    if (!facet.startsWith(ofCriterion)) return undefined;
    const criterion = criterionOf(codebook, facet.slice(ofCriterion.length));
    return criterion?.answers.find((one) => one.id === id)?.label;
  };
  return {
    facet: (id) => {
      if (isFixed(id)) return t(($) => $.facet[id]);
      return criterionOf(codebook, id.slice(ofCriterion.length))?.label ?? id;
    },
    value: (facet, id) =>
      named(facet, id) ??
      (id === 'ingen-av-dem' && isFixed(facet)
        ? t(($) => $.without[facet])
        : isNamed(id)
          ? t(($) => $.value[id])
          : id),
  };
}
