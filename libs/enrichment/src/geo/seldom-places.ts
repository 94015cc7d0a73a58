/**
 * Words that places are called too, but that mean something else nearly always when nothing but the capital letter
 * speaks for a place: directions, calendar words, sentence openers, words of institutions, and the commonest names.
 */
export const seldomPlaces: ReadonlySet<string> = new Set(
  [
    'north south east west central northern southern eastern western northeast northwest southeast southwest middle upper lower new old great',
    'january february march april may june july august september october november december jan monday tuesday wednesday thursday friday saturday sunday',
    'easter passover christmas christian muslim jewish catholic god jesus santa christ saint',
    'first second third one two three many most some next last best this that these those the a an and but or if when while after before as at by for',
    'from in of on to with he she it we they his her its our',
    'city town county state police human union metro reserve coast delta commerce hall college university house court secretary federal national naval',
    'public press media post news times today labor labour justice homeland supreme border capitol research area downtown law bank defense security',
    'independence liberty freedom progress price superior gulf white green brown black general major mission industry enterprise olympic pacific atlantic',
    'continental landmark casino region light nice king prince duke earl queen bush church park lake river bay hill point highway street avenue road',
    'bridge station market square center centre plaza mall mound chamber van de la los las el san mount fort port',
    'george henry john james charles robert william thomas david michael joseph edward paul mark mary peter daniel richard',
    'carter taylor jones smith turner davis miller martin lee scott harris lewis walker young allen wright adams baker nelson hill campbell mitchell roberts',
    'بحري جديد جديدة كبير كبيرة سلام نور وادي خط طريق',
    'grant clinton madison jackson jefferson lincoln johnson wilson obama',
  ].flatMap((line) => line.split(' ')),
);
