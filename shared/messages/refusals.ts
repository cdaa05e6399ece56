import type { RefusalCode } from '../lib/refusal-code.ts';
import { counted, day, firstOf, quoted, show, type Details } from './refusal-detail.ts';

type Sentence = (details: Details) => string;

const missingWords: Readonly<Record<string, string>> = {
  part: 'Etter det siste punktumet kan det stå',
  row: 'Rader',
  column: 'Tabellen har flere kolonner; skriv hvilken',
};
/** Units of count as people say them, by the words that are kept. */
const unitWords: Readonly<Record<string, string>> = {
  'kommune-og-bydel': 'kommuner og bydeler sammen',
};
const pieceKinds: Readonly<Record<string, string>> = {
  table: 'Tabellen',
  figure: 'Figuren',
  sentence: 'Setningen',
};
const referenceMissing = (d: Details): string => missingWords[show(d.missing)] ?? 'Det finnes';

/** The bokmål sentence of every refusal: what happened, what is safe, what to do. */
export const refusalSentences: Readonly<Record<RefusalCode, Sentence>> = {
  'file-exists': (d) =>
    `Filen ${quoted(d.file)} finnes fra før og er ikke rørt. Velg et annet navn.`,
  'file-not-found': (d) => `Fant ikke filen ${quoted(d.file)}.`,
  'file-not-a-mapping': (d) =>
    `${quoted(d.file)} er ikke en kartlegging fra Grenseland. Filen er ikke endret.`,
  'file-from-newer-version': (d) =>
    `${quoted(d.file)} er laget med en nyere utgave av Grenseland (format ${show(d.found)}, denne leser ${show(d.known)}). Filen er ikke endret. Oppdater programmet.`,
  'file-in-use': (d) =>
    `${quoted(d.file)} er åpen hos ${show(d.holder) || 'et annet program'}. Lukk den der først.`,
  'folder-not-writable': (d) =>
    `Kan ikke skrive i mappen ${quoted(d.folder)}. Ingenting er endret. Velg en annen mappe.`,
  'name-too-long': (d) =>
    `Navnet ${quoted(d.name)} er for langt for filsystemet. Ingenting er endret. Velg et kortere.`,
  'disk-full': () =>
    'Disken er full. Det siste ble ikke lagret; alt som var lagret før, er trygt. Frigjør plass og prøv igjen.',
  'disk-failed': (d) =>
    `Disken svarte med en feil${d.reason === undefined ? '' : ` (${show(d.reason)})`}. Det siste ble ikke lagret; alt som var lagret før, er trygt. Prøv igjen, og ta en sikkerhetskopi på en annen disk.`,
  'log-damaged': (d) =>
    `Loggen er skadet ved hendelse ${counted(d.position)}${d.reason === undefined ? '' : ` (${show(d.reason)})`}. ${d.inUse === true ? 'Det ble funnet mens filen var i bruk, og den er lukket.' : 'Filen er ikke endret.'} Hent fram en sikkerhetskopi.`,
  'no-file-open': () => 'Ingen kartlegging er åpen. Åpne en, eller start en ny.',
  'backup-failed': (d) =>
    `Sikkerhetskopien av ${quoted(d.file)} ble ikke laget: ${show(d.reason)} De eldre kopiene står.`,
  'backup-damaged': (d) =>
    `Sikkerhetskopien ${quoted(d.backup)} holder ikke: ${show(d.reason)}. Ingenting er endret. Velg en annen.`,
  'backup-of-other-mapping': (d) =>
    `${quoted(d.backup)} er en kopi av en annen kartlegging enn ${quoted(d.file)}. Ingenting er endret. Skriv den til en ny fil.`,
  'backup-missing': (d) => `Det finnes ingen sikkerhetskopi av ${quoted(d.file)}.`,
  'nothing-to-salvage': (d) =>
    `Det er ingenting å berge i ${quoted(d.file)}: ${show(d.reason)}. Filen er ikke endret.`,
  'no-key-protection': () =>
    'Nøkkelen kan ikke beskyttes: Det finnes verken et nøkkellager i operativsystemet eller en passfrase. Oppgi en passfrase.',
  'wrong-passphrase': (d) => `Passfrasen stemmer ikke for ${quoted(d.name)}.`,
  'passphrase-too-short': (d) => `Passfrasen må ha minst ${counted(d.least)} tegn.`,
  'adviser-unknown': (d) => `Ingen rådgiver heter ${quoted(d.name)} her.`,
  'adviser-name-missing': () => 'Rådgiveren må ha et navn.',
  'not-unlocked': () => 'Lås opp nøkkelen din først.',
  'key-damaged': (d) => `Nøkkelfilen til ${quoted(d.name)} kan ikke leses. Den er ikke endret.`,
  'adviser-deactivated': (d) =>
    `${show(d.name)} er ikke lenger med i denne kartleggingen. Det som er gjort, står; en annen rådgiver kan ta ${show(d.name)} med igjen.`,
  'adviser-not-deactivated': (d) => `${show(d.name)} er med i kartleggingen allerede.`,
  'key-revoked': (d) =>
    `Nøkkelen til ${show(d.name)} er trukket tilbake i denne kartleggingen. Det den har signert, står; den kan ikke brukes til mer.`,
  'key-replaced': (d) =>
    `${show(d.name)} har byttet nøkkel i denne kartleggingen. Lås opp med den nye.`,
  'key-not-vouched': (d) =>
    `${show(d.name)} bruker en annen nøkkel i denne kartleggingen. Be en kollega gå god for denne under Nøkler.`,
  'key-known': () => 'Nøkkelen er i bruk i denne kartleggingen, eller trukket tilbake. Lag en ny.',
  'key-not-yours': (d) =>
    `Bare ${show(d.name)} kan ta nøkkelen sin ut av bruk. Andre kan si at den er tapt eller stjålet.`,
  'vouch-for-self': (d) =>
    `Ingen kan gå god for sin egen nøkkel. Be en annen rådgiver om det${d.name === undefined ? '' : ` (${show(d.name)})`}.`,
  'key-file-unreadable': (d) =>
    `${quoted(d.file)} er ikke en nøkkelfil fra Grenseland, eller den er skadet. Ingenting er endret.`,
  'key-list-unreadable': (d) => `${quoted(d.file)} er ikke en nøkkelliste fra Grenseland.`,
  'round-name-taken': (d) =>
    `Det finnes allerede en runde som heter ${quoted(d.name)}. Velg et annet navn.`,
  'round-name-missing': () => 'Runden må ha et navn.',
  'round-unknown': (d) => `Ingen runde heter ${quoted(d.name)}. Runder i filen: ${show(d.rounds)}.`,
  'round-not-named': (d) => `Filen har flere runder. Oppgi hvilken: ${show(d.rounds)}.`,
  'register-date-unknown': (d) =>
    `Kommuneregisteret dekker ikke datoen ${quoted(d.date)}. Det går fra 1. januar 2015 til 31. desember 2026.`,
  'codebook-unknown': (d) =>
    `Kodeboken ${quoted(d.codebook)} finnes ikke. Innebygde kodebøker: ${show(d.known)}.`,
  'codebook-invalid': (d) => `Kodeboken kan ikke brukes: ${show(d.problem)} (${show(d.place)}).`,
  'codebook-other-name': (d) =>
    `En ny versjon må hete det samme: runden bruker ${quoted(d.expected)}, og denne heter ${quoted(d.codebook)}.`,
  'codebook-version-not-higher': (d) =>
    `Runden bruker alt versjon ${show(d.current)}. En ny versjon må ha et høyere nummer enn ${show(d.current)}; denne har ${show(d.version)}.`,
  'codebook-version-taken': (d) =>
    `Versjon ${show(d.version)} av ${quoted(d.codebook)} finnes fra før med annet innhold (${show(d.where)}). Gi denne et høyere nummer.`,
  'piece-invalid': (d) => `Beskrivelsen kan ikke brukes: ${show(d.problem)} (${show(d.place)}).`,
  'piece-name-taken': (d) =>
    `Navnet «${show(d.id)}» er i bruk. Gi tabellen, figuren eller setningen et annet navn.`,
  'piece-unknown': (d) => `Det finnes ingen tabell, figur eller setning som heter «${show(d.id)}».`,
  'sentence-unreadable': (d) =>
    `Setningen kan ikke leses ved tegn ${counted(d.position)}: ${show(d.problem)}.`,
  'reference-unknown': (d) => {
    const more = d.more === undefined || d.more === 0 ? '' : ` og ${counted(d.more)} til`;
    const others = Array.isArray(d.tables) && d.tables.length > 0 ? d.tables : null;
    const tables = others === null ? '' : ` Andre tabeller: ${show(others)}.`;
    return `${quoted(d.reference)} ved tegn ${counted(d.position)} finnes ikke. ${referenceMissing(d)}: ${show(d.known)}${more}.${tables}`;
  },
  'claim-unknown': (d) =>
    `${quoted(d.words)} ved tegn ${counted(d.position)} er ikke ord programmet kan etterprøve. Det kan: ${show(d.known)}.`,
  'article-piece-refused': (d) =>
    `Ingenting er skrevet. ${pieceKinds[show(d.kind)] ?? 'Delen'} ${quoted(d.piece)} kan ikke tas med: ${show(d.reason)}`,
  'pieces-not-all': () => 'Rekkefølgen må nevne alle tabeller, figurer og setninger, hver én gang.',
  'category-unknown': (d) =>
    `Tabellen «${show(d.id)}» bruker ${show(d.what)} «${unitWords[show(d.value)] ?? show(d.value)}», som ikke finnes i denne runden.`,
  'denominator-not-declared': (d) =>
    `Runden har både kommuner og bydeler. Si hva tabellen «${show(d.id)}» teller: kommuner, bydeler, eller begge.`,
  'denominators-mixed': (d) =>
    `Tabellen «${show(d.id)}» ville blandet ${show(d.units)} i én prosent. Velg én telleenhet, eller si at begge telles.`,
  'population-unknown': (d) =>
    `Innbyggertallet er ikke kjent for ${show(d.units)} i ${show(d.year)}. SSBs tall i programmet er for 2023–2026 og for kommuner.`,
  'measure-unknown': (d) =>
    `Tabellen «${show(d.id)}» regner på ${show(d.what)}, som ikke er et tall i denne kodeboken.`,
  'rounds-not-alike': (d) =>
    `Rundene i tabellen «${show(d.id)}» kan ikke telles sammen: ${show(d.why)}.`,
  'table-too-large': (d) =>
    `Tabellen «${show(d.id)}» blir på ${counted(d.cells)} celler. Grensen er ${counted(d.most)}. Velg færre inndelinger.`,
  'figure-without-table': (d) => `Figuren «${show(d.id)}» må si hvilken tabell tallene er fra.`,
  'figure-does-not-fit': (d) => `Figuren «${show(d.id)}» kan ikke tegnes: ${show(d.why)}.`,
  'template-unreadable': (d) => `Malen ${quoted(d.file)} kan ikke brukes. ${show(d.reason)}`,
  'boundaries-unreadable': (d) =>
    `Grensene i ${quoted(d.file)} kan ikke brukes: ${show(d.problem)} (${show(d.place)}).`,
  'boundaries-too-large': (d) =>
    `Grensene i ${quoted(d.file)} er for store: ${show(d.what)} (grensen er ${show(d.limit)}). Bruk en forenklet utgave.`,
  'boundaries-unmatched': (d) =>
    `Grensene i ${quoted(d.file)} passer ikke til runden: ${counted(d.found)} av ${counted(d.wanted)} er med. Mangler: ${show(d.missing)}.`,
  'codebook-unchanged': (d) =>
    `Den nye versjonen sier det samme som versjon ${show(d.current)}. Ingenting er endret.`,
  'unreadable-file': (d) =>
    `${quoted(d.file)} kan ikke leses: ${show(d.reason)} Ingenting er hentet inn.`,
  'file-too-large': (d) =>
    `${quoted(d.file)} er for stor (${show(d.size)}; grensen er ${show(d.limit)}). Ingenting er hentet inn.`,
  'sheet-unknown': (d) =>
    `Arbeidsboken har ikke noe ark som heter ${quoted(d.sheet)}. Ark: ${show(d.sheets)}.`,
  'headings-missing': (d) =>
    `Fant ingen overskriftsrad i ${quoted(d.sheet)}. Én kolonne må gi kommunenummer eller kommunenavn.`,
  'heading-twice': (d) =>
    `Overskriften ${quoted(d.heading)} står to ganger. Gi den ene et annet navn i filen, og hent den inn på nytt.`,
  'column-meaning-unknown': (d) =>
    `Kolonnen ${quoted(d.heading)} er satt til å bety ${quoted(d.meaning)}, som denne runden ikke kjenner.`,
  'import-cancelled': () => 'Innhentingen ble avbrutt. Ingenting er lagret.',
  'unknown-unit': (d) => `Ingen kommune eller bydel i registeret svarer til ${quoted(d.value)}.`,
  'ambiguous-unit': (d) =>
    `${quoted(d.value)} er navnet på flere: ${show(d.candidates)}. Oppgi nummer eller fylke.`,
  'not-valid-at-date': (d) =>
    `Nummeret ${quoted(d.number)} gjaldt ikke ${day(d.date)}.${Array.isArray(d.numbers) && d.numbers.length > 0 ? ` Se ${show(d.numbers)}.` : ''}`,
  'unit-contradiction': (d) =>
    `Nummeret ${quoted(d.number)} er ${show(d.numberName)}, men raden sier ${quoted(d.name)}.`,
  'unknown-answer': (d) =>
    `${quoted(d.value)} er ikke et svar på ${quoted(d.criterion)}. Svar: ${show(d.answers)}.`,
  'unknown-outcome': (d) =>
    `${quoted(d.value)} er ikke et utfall i kodeboken. Utfall: ${show(d.outcomes)}.`,
  'deviation-without-rationale': (d) =>
    `Svarene gir ${quoted(d.derived)}, men utfallet er satt til ${quoted(d.outcome)}. Et avvik må begrunnes.`,
  'borderline-without-rationale': () => 'Et grensetilfelle må begrunnes.',
  'borderline-incomplete': (d) =>
    `Et grensetilfelle må si hvilket kriterium det er tvil om, og hvilket utfall det like gjerne kunne fått (mangler ${show(d.missing)}).`,
  'borderline-required': (d) => `Utfallet ${quoted(d.outcome)} er alltid et grensetilfelle.`,
  'borderline-same-outcome': (d) =>
    `Det alternative utfallet er det samme som utfallet (${quoted(d.outcome)}).`,
  'unreadable-row': (d) => `Raden kan ikke leses: ${show(d.reason)}`,
  'entry-unknown': (d) => `Ingen oppføring for ${quoted(d.unit)} i denne runden.`,
  'nothing-to-undo': () => 'Det er ingenting å angre.',
  'already-not-reached': () => 'Oppføringen er allerede merket som ikke nådd.',
  'not-marked-not-reached': () => 'Oppføringen er ikke merket som ikke nådd.',
  'person-unknown': () =>
    'Personopplysningene finnes ikke her lenger. De kan være slettet i mellomtiden.',
  'contact-persons-not-asked': (d) =>
    `Runden ${quoted(d.round)} spør ikke etter kontaktpersoner, og ingen er lagret. Er de nødvendige, slå det på under «Personopplysninger», med en begrunnelse.`,
  'person-ambiguous': (d) =>
    `Flere personer heter ${quoted(d.name)}. Ingenting er endret. Bruk nøkkelen: ${show(d.keys)}.`,
  'person-in-many-entries': (d) =>
    `Personen står i flere oppføringer, og et samtykke gjelder det som trykkes ved én. Ingenting er endret. Bruk nøkkelen: ${show(d.keys)}.`,
  'person-already-blocked': () => 'Personopplysningene er sperret.',
  'person-not-blocked': () => 'Personopplysningene er ikke sperret.',
  'person-number-in-text': (d) =>
    `Det står noe som er et fødselsnummer eller D-nummer i ${show(d.place)}. Ingenting er lagret. Ta det ut.`,
  'person-in-text': (d) =>
    `Det står navn, telefon eller e-post til en kontaktperson i ${show(d.place)}. Ingenting er lagret. Det som skrives der, kan aldri slettes: Skriv rollen i stedet.`,
  'person-in-log': (d) =>
    `Navnet, telefonen eller e-posten står allerede i tekster i loggen, og kan aldri slettes derfra: ${show(d.places)}. Ingenting er lagret. Skriv bare ned personen her om det er nødvendig.`,
  'rationale-missing': () => 'Skriv en begrunnelse.',
  'stale-judgement': () => 'Vurderingen er endret siden du åpnet den. Se den nye før du lagrer.',
  'no-source-conflict': (d) =>
    `Kildene sier ikke imot hverandre om ${quoted(d.criterion)} i denne oppføringen.`,
  'stale-conflict': (d) =>
    `Kildene til ${quoted(d.criterion)} er endret siden du åpnet oppføringen. Se dem på nytt før du avgjør.`,
  'comment-empty': () => 'Skriv noe i kommentaren.',
  'comment-unknown': () => 'Kommentaren finnes ikke i denne oppføringen.',
  'comment-closed': () => 'Tråden er avsluttet. Åpne den igjen for å skrive mer.',
  'comment-open': () => 'Tråden er åpen.',
  'contest-incomplete': (d) => `Innsigelsen mangler ${show(d.missing)}.`,
  'contest-unknown': () => 'Innsigelsen finnes ikke, eller er besvart.',
  'precedent-unknown': (d) =>
    `Det står ikke lenger en slik avgjørelse i ${show(d.unit)}. Se de tidligere avgjørelsene på nytt.`,
  'precedent-own': (d) => `En oppføring kan ikke holdes opp mot seg selv (${show(d.unit)}).`,
  'precedent-withheld': (d) =>
    `${show(d.unit)} venter på andrevurdering, og du kan få den. Vurder den selv før du ser hva andre har kommet til.`,
  'precedent-words-missing': (d) => `Skriv ${show(d.missing)}.`,
  'second-by-the-first': (d) =>
    `${show(d.name)} har vurdert ${show(d.unit)} selv. Andrevurderingen må gjøres av en annen.`,
  'second-already-given': (d) => `${show(d.unit)} har to vurderinger allerede.`,
  'resolver-has-judged': (d) =>
    `${show(d.name)} har vurdert ${show(d.unit)} selv. I denne runden må en tredje person avklare.`,
  'nothing-to-resolve': (d) => `I ${show(d.unit)} er det ingen vurderinger som spriker.`,
  'stale-resolution': (d) =>
    `Vurderingene av ${show(d.unit)} er endret siden du åpnet dem. Se dem på nytt før du avklarer.`,
  'agreement-by-stranger': (d) =>
    `${show(d.name)} har ingen vurdering av ${show(d.unit)} som gjelder. Enighet registreres av dem som har vurdert.`,
  'agreement-incomplete': (d) =>
    Array.isArray(d.missing) && d.missing.length > 0
      ? `Det dere er blitt enige om, er noe annet enn det ${show(d.missing)} har vurdert. Alle som har vurdert annerledes, må være med på enigheten.`
      : 'Enighet må gjelde minst to av dem som har vurdert.',
  'release-blocked': (d) => `Utgivelsen kan ikke signeres ennå: ${show(d.summary)}.`,
  'obstacle-not-waivable': () =>
    'Det kan ikke gjøres unntak for dette. Det må gjøres ferdig før oversikten gis ut.',
  'nothing-to-waive': (d) =>
    d.unit === null || d.unit === undefined
      ? 'Det er ingenting å gjøre unntak for her lenger.'
      : `Det er ingenting å gjøre unntak for i ${show(d.unit)}.`,
  'waiver-reason-missing': () => 'Skriv hvorfor. Begrunnelsen trykkes i metodevedlegget.',
  'waiver-unknown': () => 'Unntaket finnes ikke, eller er trukket tilbake.',
  'link-unknown': (d) => `Ingen oppføring i runden har lenken ${quoted(d.link)}.`,
  'reply-incomplete': (d) => `Tilsvaret mangler ${show(d.missing)}.`,
  'no-fact-sheets': () => 'Ingen oppføring er avgjort, så det er ingenting å lage faktaark av.',
  'reply-due-passed': (d) =>
    `Svarfristen ${day(d.due)} er før dagen arkene ble sendt, ${day(d.date)}.`,
  'release-unknown': (d) =>
    `Utgivelsen ${quoted(d.release)} finnes ikke${d.round === undefined ? '' : ` i runden ${quoted(d.round)}`}.`,
  'release-not-final': (d) =>
    `Utgivelsen ${show(d.release)} mangler underskrifter (${counted(d.signatures)} av ${counted(d.required)}).`,
  'release-final': (d) => `Utgivelsen ${show(d.release)} er endelig og kan ikke endres.`,
  'release-number-taken': (d) => `Nummeret ${show(d.release)} er brukt. Velg et høyere.`,
  'release-number-too-low': (d) =>
    `Nummeret ${show(d.release)} kommer før ${show(d.last)}, som er gitt ut. Velg et høyere.`,
  'selection-county-unknown': (d) =>
    `Runden har ikke noe fylke med nummer ${quoted(d.county)}. Fylker: ${show(d.counties)}.`,
  'selection-unit-elsewhere': (d) => `${show(d.units)} er ikke i ${show(d.county)}.`,
  'selection-criterion-single': (d) =>
    `${show(d.criteria)} er ikke kriterier med flere svar. Velg blant dem som kan ha flere.`,
  'selection-unchanged': (d) => `Utvalget i ${show(d.county)} er slik fra før.`,
  'correction-other-round': (d) =>
    `Utgivelsen ${show(d.release)} er fra en annen runde. En rettelse gjelder en utgivelse av samme runde.`,
  'correction-without-notice': (d) =>
    `Skriv hva som er rettet i utgivelsen ${show(d.release)}, til dem som har lest den.`,
  'no-signed-release': () =>
    'Det finnes ingen signert utgivelse. Signer først, eller be om utkast.',
  'already-signed': (d) => `${show(d.name)} har allerede signert utgivelsen ${show(d.release)}.`,
  'role-missing': () => 'Den som signerer, må oppgi rolle og hva underskriften betyr.',
  'role-twice': (d) => `Rollen ${quoted(d.role)} står to ganger. Oppgi antallet én gang.`,
  'role-not-wanted': (d) =>
    `Utgivelsen ${show(d.release)} trenger ingen underskrift som ${quoted(d.role)}. Roller som mangler: ${show(d.roles)}.`,
  'signer-has-judged': (d) =>
    `${show(d.name)} har vurdert eller avklart i denne runden. Utgivelsen ${show(d.release)} skal signeres av noen som ikke har det.`,
  'signature-key-unknown': (d) =>
    `Nøkkelen til ${show(d.name) || 'den som signerte'} er ikke kjent under det navnet i denne kartleggingen. En rådgiver kan gå god for den under Nøkler.`,
  'signature-unreadable': (d) =>
    `${quoted(d.file)} er ikke en signatur fra Grenseland (${show(d.reason)}). Ingenting er endret.`,
  'signature-invalid': (d) =>
    `Signaturen til ${show(d.name)} stemmer ikke: Den er endret etter at den ble gitt. Ingenting er lagt til.`,
  'signature-of-other': (d) =>
    `Signaturen til ${show(d.name)} gjelder ${show(d.signed)}, ikke det som er frosset nå (utgivelse ${show(d.release)}, kandidat ${show(d.candidate)}). Send den nye kandidaten til signering.`,
  'candidate-unreadable': (d) =>
    `${quoted(d.file)} kan ikke leses som en kandidat: ${show(d.reason)}`,
  'candidate-changed': (d) =>
    `Kandidaten i ${quoted(d.file)} er endret etter at den ble frosset (${show(d.place)}). Den kan ikke signeres. Be om en ny.`,
  'candidate-not-derived': (d) =>
    `Kandidaten i ${quoted(d.file)} kan ikke signeres: Noe i den følger ikke av innholdet som vises (${firstOf(d.places)}). Er den frosset med en annen utgave av Grenseland, må den signeres med den utgaven; ellers er den forfalsket. Be om en ny.`,
  'nothing-changed': (d) =>
    `Utgivelsen ${show(d.release)} er endelig, og ingenting er endret siden.`,
  'not-the-frozen-release': (d) =>
    `Det som skulle signeres, er ikke lenger det du fikk se (${show(d.release)}). Se gjennom på nytt.`,
  'not-a-release': (d) => `${quoted(d.path)} er verken en utgivelsesmappe eller en kartlegging.`,
  'verification-failed': (d) => `Kontrollen fant ${counted(d.count)} avvik.`,
  'invalid-input': (d) => `Forespørselen har en ugyldig verdi (${show(d.place)}).`,
  'invalid-json': (d) => `${quoted(d.place)} kan ikke leses: ${show(d.problem)}.`,
  'store-gone': () =>
    'Lageret svarer ikke. Det som er lagret, er trygt; programmet starter lageret på nytt.',
  internal: (d) => `Noe gikk galt i programmet (${show(d.reason)}). Det som er lagret, er trygt.`,
};
