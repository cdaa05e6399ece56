type Signature = { readonly bytes: readonly number[]; readonly reason: string };

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const signatures: readonly Signature[] = [
  { bytes: ascii('%PDF'), reason: 'Den er et PDF-dokument, ikke en arbeidsbok.' },
  {
    bytes: ascii('SQLite format 3'),
    reason: 'Den er en kartlegging eller en annen database. Åpne den i stedet for å hente den inn.',
  },
  { bytes: ascii('{\\rtf'), reason: 'Den er et RTF-dokument, ikke en arbeidsbok.' },
  { bytes: [0x89, ...ascii('PNG')], reason: 'Den er et bilde, ikke en arbeidsbok.' },
  { bytes: [0xff, 0xd8, 0xff], reason: 'Den er et bilde, ikke en arbeidsbok.' },
  { bytes: ascii('GIF8'), reason: 'Den er et bilde, ikke en arbeidsbok.' },
  { bytes: [0x1f, 0x8b], reason: 'Den er pakket med gzip. Pakk den ut først.' },
  { bytes: ascii('7z\xbc\xaf'), reason: 'Den er pakket med 7-Zip. Pakk den ut først.' },
  { bytes: ascii('Rar!'), reason: 'Den er pakket med RAR. Pakk den ut først.' },
];

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * In: the bytes of a file that is no zip. Out: a sentence saying what it is, where its beginning tells that it is
 * neither workbook nor text; else null.
 */
export function explainForeignFile(bytes: Buffer): string | null {
  if (startsWith(bytes, oleSignature)) return explainOle(bytes);
  const known = signatures.find((one) => startsWith(bytes, one.bytes));
  if (known !== undefined) return known.reason;
  const head = bytes.toString('latin1', 0, 1024).trimStart().toLowerCase();
  if (
    head.includes('urn:schemas-microsoft-com:office:spreadsheet') ||
    head.includes('progid="excel.sheet"')
  )
    return 'Den er et XML-regneark fra 2003. Åpne den i Excel og lagre som .xlsx.';
  if (/^(\W{0,3})(<!doctype html|<html|<table)/u.test(head))
    return 'Den er en nettside, også om den heter .xls. Åpne den i Excel og lagre som .xlsx.';
  if (/^(\W{0,3})<\?xml/u.test(head)) return 'Den er et XML-dokument, ikke en arbeidsbok.';
  return null;
}

/** Office before 2007 and encrypted files of today share a container; the names of its streams tell them apart. */
function explainOle(bytes: Buffer): string {
  const has = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage') || has('EncryptionInfo'))
    return 'Den er passordbeskyttet. Fjern passordet i Excel (Fil – Informasjon – Beskytt arbeidsbok), lagre, og prøv igjen.';
  if (has('Workbook') || has('Book'))
    return 'Den er en gammel Excel-fil (.xls). Åpne den i Excel og lagre som .xlsx.';
  if (has('WordDocument')) return 'Den er et Word-dokument, ikke en arbeidsbok.';
  if (has('PowerPoint Document')) return 'Den er en PowerPoint-presentasjon, ikke en arbeidsbok.';
  return 'Den er en gammel eller ødelagt Office-fil. Åpne den i Excel og lagre som .xlsx.';
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
