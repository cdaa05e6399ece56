import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../codebook/labels.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { AgreementItem } from './agreement-items.ts';

function answerLabel(codebook: Codebook, criterion: string, answer: string): string {
  const known = codebook.criteria.find((one) => one.id === criterion);
  return known?.answers.find((one) => one.id === answer)?.label ?? answer;
}

/** In: a codebook and something to agree on. Out: what it is called. */
export function itemLabel(codebook: Codebook, item: AgreementItem): string {
  switch (item.kind) {
    case 'outcome':
      return 'Utfall';
    case 'one-outcome':
      return outcomeLabel(codebook, item.outcome);
    case 'borderline':
      return 'Merket som grenseland';
    case 'criterion':
      return criterionLabel(codebook, item.criterion);
    case 'one-answer':
      return `${criterionLabel(codebook, item.criterion)}: ${answerLabel(codebook, item.criterion, item.answer)}`;
    default:
      return assertNever(item);
  }
}

/** In: a codebook, something to agree on, and one of its categories. Out: what the category is called. */
export function categoryLabel(codebook: Codebook, item: AgreementItem, category: string): string {
  switch (item.kind) {
    case 'outcome':
      return outcomeLabel(codebook, category);
    case 'criterion':
      return category
        .split(';')
        .map((answer) => answerLabel(codebook, item.criterion, answer))
        .join(' + ');
    case 'one-outcome':
    case 'borderline':
    case 'one-answer':
      return category;
    default:
      return assertNever(item);
  }
}
