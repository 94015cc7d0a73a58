const trackingParameter =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|cmpid|ocid|ns_\w+|at_\w+|ref_src|ref_url|s_cid|smid|partner|CMP|ito|sr_share|xtor|WT\.mc_id)$/i;

/**
 * One spelling for all addresses of the same document: scheme and host in lower case, without default port, fragment,
 * tracking parameters and AMP form, the other parameters in order of name.
 *
 * @throws {TypeError} when `url` is not an absolute URL.
 */
export function canonicalizeUrl(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  parsed.hostname = parsed.hostname.replace(/^amp\./, '');
  const kept = [...parsed.searchParams].filter(
    ([name, value]) => !trackingParameter.test(name) && !isAmpFlag(name, value),
  );
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  parsed.search = new URLSearchParams(kept).toString();
  parsed.pathname = withoutAmpPath(parsed.pathname);
  return parsed.toString();
}

function isAmpFlag(name: string, value: string): boolean {
  return (/^amp$/i.test(name) && /^(1|true|)$/i.test(value)) || (/^outputType$/i.test(name) && /^amp$/i.test(value));
}

function withoutAmpPath(path: string): string {
  const withoutAmp = path
    .replace(/^\/amp\//, '/')
    .replace(/\/amp\/?$/, '/')
    .replace(/\.amp(\.html)?$/, '$1');
  return withoutAmp.length > 1 ? withoutAmp.replace(/\/$/, '') : withoutAmp;
}
