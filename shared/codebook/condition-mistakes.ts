import { isRecord } from '../lib/is-record.ts';
import type { Mistake } from './mistake.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const forms = ['all', 'any', 'not', 'criterion'] as const;

function inList(value: unknown, place: string): readonly Mistake[] {
  if (!Array.isArray(value)) return [{ place, problem: 'det skal stå en liste her' }];
  if (value.length === 0) return [{ place, problem: 'lista skal ha minst 1' }];
  return value.flatMap((part, at) => conditionMistakes(part, `${place}.${String(at)}`));
}

function inAnswers(value: unknown, place: string): readonly Mistake[] {
  if (!Array.isArray(value)) return [{ place, problem: 'det skal stå en liste her' }];
  if (value.length === 0) return [{ place, problem: 'lista skal ha minst 1' }];
  return value.flatMap((one, at) =>
    typeof one === 'string' && slug.test(one)
      ? []
      : [
          {
            place: `${place}.${String(at)}`,
            problem: 'skriv med små bokstaver (a–z), tall og bindestrek',
          },
        ],
  );
}

/**
 * What is wrong in the form of a rule's test, with the place within it, where a schema of alternatives can only say
 * that none of them fits. In: any value, and its place. Out: every mistake; none where the form is right.
 */
export function conditionMistakes(value: unknown, place: string): readonly Mistake[] {
  if (!isRecord(value)) return [{ place, problem: 'det skal stå et objekt her' }];
  const [form] = forms.filter((one) => one in value);
  if (form === undefined)
    return [{ place, problem: 'det skal stå «all», «any», «not» eller «criterion» her' }];
  const allowed: readonly string[] =
    form !== 'criterion' ? [form] : 'unanswered' in value ? [form, 'unanswered'] : [form, 'is'];
  const unknown = Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => ({ place, problem: `ukjent nøkkel: «${key}»` }));
  switch (form) {
    case 'all':
    case 'any':
      return [...unknown, ...inList(value[form], `${place}.${form}`)];
    case 'not':
      return [...unknown, ...conditionMistakes(value['not'], `${place}.not`)];
    case 'criterion': {
      const { criterion } = value;
      const named =
        typeof criterion === 'string' && slug.test(criterion)
          ? []
          : [{ place: `${place}.criterion`, problem: 'velg et kriterium' }];
      if ('unanswered' in value) {
        const truth = value['unanswered'] === true;
        return [
          ...unknown,
          ...named,
          ...(truth ? [] : [{ place: `${place}.unanswered`, problem: 'det skal stå «true» her' }]),
        ];
      }
      return [...unknown, ...named, ...inAnswers(value['is'], `${place}.is`)];
    }
    default:
      return form satisfies never;
  }
}
