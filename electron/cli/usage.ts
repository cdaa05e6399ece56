/** The words of a call are off: exit 2, with what it takes. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the terminal answers to a call it does not understand. */
export const usageText = `grenseland COMMAND OPTIONS

  new        --file F.grenseland --name TEXT --register 2015-01-01 --units kommuner|kommuner-og-bydeler
             --codebook tjenester-2015|nettsider-2023|PATH.json --adviser TEXT
             [--second none|borderline|all|20] [--signatures 1] [--add-round]
             [--roles 'fagleder:1;direktør:1'] [--signers any|not-judged]
             [--resolver third|any] [--precedence telefonintervju,nettside,sporreskjema]
             [--contact-persons yes|no]
  import     --file F --input X.xlsx|X.csv [--sheet NAME] [--columns MAP.json]
             [--source telefonintervju|nettside|sporreskjema] [--round NAME] [--adviser TEXT]
             [--dry-run] [--refused OUT.xlsx]
  ledger     --file F [--round NAME]
  entry      --file F --unit 0403 [--round NAME] [--adviser NAME] [--at 2015-03-05]
  judge      --file F --unit 0403 --adviser NAME --answers JSON [--round NAME]
             [--outcome ID] [--borderline JSON] [--rationale TEXT]
  assign     --file F --unit 0403 --task vurdering|andrevurdering|avklaring --to NAME|anyone|nobody
             --adviser NAME [--round NAME]
  resolve    --file F --unit 0403 --adviser NAME --answers JSON|--like JUDGE --rationale TEXT
             [--outcome ID] [--borderline JSON] [--way avgjort|enighet] [--with NAME;NAME] [--round NAME]
  conflicts  --file F [--round NAME] [--unit 0403] [--criterion ID]
             [--adviser TEXT --unit 0403 --criterion ID --answers a;b --rationale TEXT]
  obstacles  --file F [--round NAME]
  waive      --file F --kind KIND --reason TEXT --adviser NAME [--unit 0403;0501] [--round NAME]
  factsheets --file F --out DIR [--round NAME] [--unit 0403;0501] [--release 1.0|--draft]
             [--format docx,txt] [--due 2015-04-15]
  precedents --file F --unit 0403 [--round NAME] [--adviser NAME] [--limit 12]
  persons    --file F [--adviser NAME] [--extract KEY|NAME --out DIR]
             or --consent KEY|NAME --fields name,role,phone,email --date 2015-03-05 --how TEXT
             or --withdraw-consent KEY|NAME --reason TEXT
             or --block KEY|NAME --reason TEXT or --unblock KEY|NAME --reason TEXT
  erase      --file F --person KEY|NAME --adviser NAME --reason TEXT
             [--renew-backups]
  rejudge    --file F [--codebook NEW.json --dry-run] [--round NAME]
             [--codebook NEW.json --adviser TEXT --reason TEXT]
  codebook   --file F [--round NAME] [--version 2] [--out F.json]
  tables     --file F --out DIR [--round NAME] [--release 1.0|--draft] [--spec SPEC.json]
             [--format docx,xlsx,csv,html,tex,md,json] [--digits 0|1]
             [--language nb|nn|en] [--preset standard|tidsskriftet|apa] [--template HOUSE.docx]
  figures    --file F --out DIR [--round NAME] [--release 1.0|--draft] [--spec SPEC.json]
             [--format svg,pdf,png] [--digits 0|1] [--language nb|nn|en] [--boundaries FILE]
             [--caption inside|none]
  appendix   --file F --out DIR [--round NAME] [--release 1.0|--draft] [--format docx,html,md]
             [--preset standard|tidsskriftet|apa] [--template HOUSE.docx]
  article    --file F --out DIR [--round NAME] [--release 1.0|--draft] [--digits 0|1]
             [--format docx,xlsx,csv,html,tex,md,json,svg,pdf,png] [--boundaries FILE]
             [--language nb|nn|en] [--preset standard|tidsskriftet|apa] [--template HOUSE.docx]
  site       --file F --out DIR [--round NAME] [--release 1.0|--draft] [--also html,docx,pdf]
             [--publisher TEXT] [--licence URL] [--contact TEXT] [--address URL]
  release    --file F --adviser TEXT --role TEXT --meaning TEXT [--number 1.0] [--round NAME]
             [--corrects 1.0 --notice TEXT]
             or --candidate --file F --out K.kandidat [--adviser NAME] [--number 1.0] [--round NAME]
             or --sign K.kandidat --adviser TEXT --role TEXT --meaning TEXT --out S.signatur.json
             or --add-signature S.signatur.json --file F [--adviser NAME]
  export     --file F --release 1.0 --out DIR [--minisign]
  keys       --file F [--out KEYS.json] [--adviser NAME]
  key        --new|--change --file F --adviser NAME
             or --vouch KEY|FINGERPRINT|S.signatur.json --words TEXT --file F --adviser NAME [--name TEXT]
             or --revoke KEY|FINGERPRINT --reason tapt|stjalet|ute-av-bruk [--words TEXT]
                [--from 2015-03-05] --file F --adviser NAME
             or --backup OUT.nokkel --adviser NAME
             or --restore F.nokkel
             or --passphrase --adviser NAME
  agreement  --file F [--round NAME]
  compare    --file F --rounds A,B|--releases 1.0,2.0 --register 2024-01-01 [--by utfall|GROUP] [--note]
             [--out DIR] [--format docx,xlsx,csv,html,tex,md,json] [--digits 0|1] [--adviser NAME]
  diff       A B [--out DIR] [--format docx,json,html]   two release folders
             1.0 1.1|draft --file F [--round NAME] [--out DIR] [--format docx,json,html]
  selection  --file F [--round NAME] [--county 03]
             [--adviser TEXT --county 03 --units 0301;0211|--propose [--criteria tema;arena] [--note TEXT]]
  sentence   --file F [--text TEXT] [--round NAME] [--release 1.0|--draft] [--digits 0|1]
             [--language nb|nn|en]
  verify     PATH|KEYS.json [--after EARLIER-RELEASE] [--signatures heads|all]
  backup     --file F [--out FILE] | --file F --list
  restore    --file F [--from BACKUP] [--out NEW] [--dry-run]
             --file F --salvage --out NEW | --salvage --dry-run`;
