/** Groups of elements that HTML's tree construction treats alike (WHATWG HTML, section 13.2). */
const group = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const voidElements = group(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

export const headElements = group('base basefont bgsound link meta noframes noscript script style template title');

export const formattingElements = group('a b big code em font i nobr s small strike strong tt u');

/** Block starters: each closes an open paragraph. */
export const paragraphClosers = group(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup li listing main menu nav ol p plaintext pre search section summary ul xmp',
);

/** Elements whose end tag closes what is open inside, down to the nearest scope boundary. */
export const scopedClosers = group(
  'address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header ' +
    'hgroup listing main menu nav ol pre search section summary ul applet marquee object',
);

export const headings = group('h1 h2 h3 h4 h5 h6');

export const impliedEnd = group('dd dt li optgroup option p rb rp rt rtc');

/** Elements that formatting does not reach into from outside. */
export const markerElements = group('applet marquee object td th caption template');

export const tableContexts = group('table tbody thead tfoot tr');

/** Elements that decide how table markup is read. */
export const tableScopes = group('table tbody thead tfoot tr td th caption colgroup template');

export const special = group(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd ' +
    'details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header ' +
    'hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ' +
    'ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot ' +
    'th thead title tr track ul wbr xmp',
);

/** Boundaries of "in scope", and what list items and buttons add to them. */
export const scopeBoundaries = group('applet caption html table td th marquee object template');
export const listScopeBoundaries = new Set([...scopeBoundaries, 'ol', 'ul']);
export const buttonScopeBoundaries = new Set([...scopeBoundaries, 'button']);
export const tableScopeBoundaries = group('html table template');

/** HTML elements that end an SVG or MathML island. */
export const foreignBreakouts = group(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ' +
    'ol p pre ruby s small span strong strike sub sup table tt u ul var',
);

/** Elements of SVG and MathML whose content is HTML again. */
export const integrationPoints = group('foreignobject desc title mi mo mn ms mtext annotation-xml');
