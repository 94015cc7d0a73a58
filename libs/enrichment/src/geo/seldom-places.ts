/**
 * Words that places are called too, but that mean something else nearly always when nothing but the capital letter
 * speaks for a place: directions, calendar words, sentence openers, words of institutions, and the commonest names.
 */
export const seldomPlaces: ReadonlySet<string> = new Set(
  [
    'north south east west central northern southern eastern western northeast northwest southwest',
    'march may june august jan thursday',
    'passover christmas christian jewish god jesus santa',
    'first one many most best but',
    'from she',
    'city town police human union metro reserve coast delta commerce hall college university house court secretary federal naval',
    'media post labor justice homeland supreme border capitol research area downtown law bank',
    'independence liberty freedom progress price superior gulf white green brown black major mission industry enterprise olympic pacific atlantic',
    'continental landmark casino region light nice king prince duke earl queen bush church park lake river bay hill point street avenue road',
    'bridge station market center centre plaza mall mound chamber van los las san fort port',
    'george henry james charles robert thomas david michael joseph edward paul mark mary daniel richard',
    'carter taylor jones smith turner davis miller martin lee scott harris lewis walker young allen wright adams baker nelson campbell mitchell roberts',
    'بحري نور وادي',
    'grant clinton madison jackson jefferson lincoln johnson wilson obama',
  ].flatMap((line) => line.split(' ')),
);
