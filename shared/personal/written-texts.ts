import type { Event, EventOf } from '../events/event.ts';

/** What a field that somebody writes in is called in a sentence: «… i begrunnelsen». */
const fields: Readonly<Record<string, string>> = {
  text: 'teksten',
  rationale: 'begrunnelsen',
  reason: 'begrunnelsen',
  facts: 'begrunnelsen',
  note: 'merknaden',
  informant: 'hvem det er oppgitt av',
  department: 'avdelingen',
  role: 'rollen',
  how: 'hvordan samtykket ble gitt',
  meaning: 'hva signaturen betyr',
  title: 'tittelen',
  name: 'navnet',
  link: 'lenken',
  notice: 'rettelsen',
  words: 'ordene',
  caption: 'overskriften',
  notes: 'notene',
  label: 'en etikett',
  question: 'kodeboken',
  explanation: 'kodeboken',
  example: 'kodeboken',
  counterExample: 'kodeboken',
  definition: 'kodeboken',
  introduction: 'kodeboken',
  limits: 'kodeboken',
};

/** A text in an event: what its field is called, the words, and whether somebody wrote them freely. */
export type WrittenText = {
  readonly place: string;
  readonly text: string;
  readonly free: boolean;
};

function* textsIn(value: unknown, field: string): Generator<WrittenText> {
  if (typeof value === 'string') {
    const place = Object.hasOwn(fields, field) ? fields[field] : undefined;
    yield { place: place ?? 'teksten', text: value, free: place !== undefined };
  } else if (Array.isArray(value)) {
    for (const one of value) yield* textsIn(one, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, key);
  }
}

type Imported = Pick<EventOf<'rows-imported'>, 'columns' | 'file' | 'sheet'>;

const freely = (place: string, text: string | null | undefined): readonly WrittenText[] =>
  text === null || text === undefined || text === '' ? [] : [{ place, text, free: true }];

/** In: what is known of a file whose rows are imported. Out: the texts of it that come into the log. */
export function textsOfFile({ file, sheet, columns }: Imported): readonly WrittenText[] {
  return [
    ...freely('navnet på filen', file),
    ...freely('navnet på arket', sheet),
    ...Object.keys(columns).flatMap((heading) => freely('en overskrift', heading)),
  ];
}

/** In: the rows of an import, a hundred thousand perhaps. Out: what somebody wrote freely in them; who judged is left out, for it is an adviser as a rule. */
export function textsOfRows({ rows }: EventOf<'rows-imported'>): readonly WrittenText[] {
  return rows.flatMap(({ statement, judgement }) => [
    ...freely('opplysningen', statement?.text),
    ...freely('hvem det er oppgitt av', statement?.informant),
    ...freely('lenken', statement?.link),
    ...freely('begrunnelsen', judgement?.rationale),
    ...freely('begrunnelsen', judgement?.borderline?.rationale),
  ]);
}

/** In: what came from the log. Out: what somebody wrote freely in it. */
export function freelyWrittenIn(value: unknown): readonly WrittenText[] {
  return [...textsIn(value, '')].filter((one) => one.free && one.text !== '');
}

/** In: an event. Out: every text in it. */
export function textsOf(event: Event): readonly WrittenText[] {
  return [...textsIn(event, '')];
}
