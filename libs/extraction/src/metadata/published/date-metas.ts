export const publishedMetas: readonly string[] = [
  'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'article:post_date', 'datepublished',
  'parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'publication-date', 'published_time', 'published-date',
  'pubdate', 'pub_date', 'originalpublicationdate', 'original-publish-date', 'article_date_original', 'displaydate', 'ptime', 'bt:pubdate',
  'cxenseparse:recs:publishtime', 'cxenseparse:recs:articlepublishtime', 'dc.date.issued', 'dcterms.issued', 'dcterms.available', 'dc.date.published', 'dc.date.created', 'dcterms.created',
  'dc.created', 'dc.date', 'dcterms.date', 'citation_publication_date', 'citation_online_date', 'citation_date', 'rnews:datepublished', 'article.published',
  'article.created', 'og:pubdate', 'release_date', 'og:release_date', 'video:release_date', 'date', 'creation_date', 'date.created', 'datecreated', 'created', 'eomportal-lastupdate-none',
  'prism.publicationdate', 'nrk:published', 'vr:published_time', 'iso-8601-publish-date', 'analyticsattributes.articledate', 'live_date', 'dcsext.articlefirstpublished', 'weibo:article:create_at', 'mediator_published_time', 'last-published',
]; // prettier-ignore

export const modifiedMetas: readonly string[] = [
  'article:modified_time', 'article:modified', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'dc.modified', 'revised', 'modified_time',
  'article.updated', 'last_updated_date', 'utime', 'last-updated', 'weibo:article:update_at', 'updated_time', 'parsely-updated',
]; // prettier-ignore

/** Names of metas that no list foresees. */
export const publishedName =
  /(?:^|[._:-])(?:w-)?(?:publish(?:ed)?|publication|posted?|release)(?:[._:-]?(?:date|time|on|at))?$|^pub-?date/i;
