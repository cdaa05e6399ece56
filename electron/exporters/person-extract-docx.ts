import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { isoTime } from '../../shared/lib/ids.ts';
import { dateText } from '../../shared/lib/norwegian-format.ts';
import { norwegianDay } from '../../shared/lib/norwegian-day.ts';
import type { PersonExtract } from '../../shared/personal/person-extract.ts';
import { uprightDocx } from './docx-upright.ts';

const heading = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    children: [new TextRun(text)],
  });

const line = (label: string, text: string): readonly Paragraph[] =>
  text === ''
    ? []
    : [
        new Paragraph({
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(text)],
        }),
      ];

const day = (time: string): string => dateText(norwegianDay(isoTime.parse(time)));

const fieldWords: Readonly<Record<string, string>> = {
  name: 'navn',
  role: 'rolle',
  phone: 'telefon',
  email: 'e-post',
};

function entryChildren(one: PersonExtract['oppføringer'][number]): readonly Paragraph[] {
  return [
    heading(`${one.kommune}, ${one.runde}`),
    ...line('Navn', one.navn),
    ...line('Rolle', one.rolle),
    ...line('Telefon', one.telefon),
    ...line('E-post', one.epost),
    ...line('Registrert', `${day(one.registrert)} av ${one.registrert_av}`),
    ...line('Hvorfor', one.grunn),
    ...(one.sperret === null
      ? []
      : line('Sperret', `${day(one.sperret.fra)}: ${one.sperret.begrunnelse}`)),
    ...one.samtykker.flatMap(({ gjelder, dato, gitt, trukket_tilbake: back }) => [
      ...line(
        'Samtykke',
        `${dateText(dato)} til å gi ut ${gjelder.map((field) => fieldWords[field] ?? field).join(', ')} (${gitt})${back === null ? '' : `, trukket tilbake ${day(back)}`}`,
      ),
    ]),
  ];
}

/** In: an extract. Out: the Word document that the person gets. Equal ones give equal bytes. */
export function personExtractDocx(extract: PersonExtract): Promise<Uint8Array<ArrayBuffer>> {
  const frame = {
    title: 'Personopplysninger vi har om deg',
    lead: `Dette er alt som står om deg i kartleggingen «${extract.kartlegging}», tatt ut ${day(extract.tatt_ut)}. Du kan be om at opplysningene rettes, sperres eller slettes.`,
    marking: null,
    source: `Grenseland, ${extract.kartlegging}`,
  };
  return uprightDocx(frame, [
    ...extract.oppføringer.flatMap(entryChildren),
    ...(extract.tekster.length === 0
      ? []
      : [
          heading('Tekster der du er nevnt'),
          ...extract.tekster.flatMap(({ kommune, runde, sted, tekst }) =>
            line([kommune, runde, sted].filter(Boolean).join(', '), tekst),
          ),
        ]),
  ]);
}
