/**
 * Words that say nothing of what a case is about, as bokmål writes them; a nynorsk word is written in bokmål first.
 * After Snowball's Norwegian stop list (https://snowballstem.org/algorithms/norwegian/stop.txt), without its nynorsk
 * forms, and with the few that every entry of a mapping holds.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'og i jeg det at en et den til er som på de med han av ikke der så var meg seg men ett har om vi min mitt ha ' +
    'hadde hun nå over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv sjøl her alle vil ' +
    'bli ble blitt kunne inn når være kom noen noe ville dere deres kun ja etter ned skulle denne for deg si sine ' +
    'sitt mot å meget hvorfor dette disse uten hvordan ingen din ditt blir samme hvilken hvilke sånn inni mellom ' +
    'vår hver hvem vors hvis både bare enn fordi før mange også slik vært begge siden dykk ei ein eit dei me ' +
    'kommune kommunen sier svarer'
  ).split(' '),
);
