/** Words that begin sentences, names of people and things, or other names more often than they name a place. */
export const seldomPlaces = new Set(
  (
    'north south east west central northern southern eastern western northeast northwest southeast southwest middle upper lower new old great ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'first second third city town county state police human god union metro reserve coast delta commerce story bell lot hall college university ' +
    'superior gulf independence liberty freedom progress price best bush king prince duke earl queen church park lake river bay hill point ' +
    'street avenue road bridge station market square center centre plaza mall house court university press media post news times today ' +
    'van de la los las el san santa saint mount fort port george henry john james charles robert william thomas david michael joseph edward ' +
    'carter taylor jones smith turner terry ellis adam linda milan houston polk grant clinton madison jackson jefferson lincoln johnson wilson ' +
    'the a an and but or if when while after before as at by for from in of on to with he she it we they this that these those his her its our'
  ).split(' '),
);
