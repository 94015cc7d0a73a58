/** Words before a name that say which part or sort of place, and are no part of the name that the gazetteer knows. */
const leading =
  /^(?:(?:the )?(?:city|town|village|borough|state|province|governorate|county|district|port|island|islands|municipality|parish) of |(?:greater|downtown|suburban|metropolitan|metro|central|inner|upper|lower|rural|historic|mainland|(?:north|south|east|west)(?:ern|east|west|eastern|western)?)[ -](?:the )?)/iu;
const trailing =
  /(?:['’]s?| (?:city|town|village|area|region|province|governorate|district|county|countryside|suburbs|state|municipality|township|twp\.?|metro|refugee camp|camp|neighbou?rhood|oblast|prefecture|airport|international airport|republic))$/iu;

/**
 * A name as written, then without what may not belong to it, each with how much that costs: "downtown Springfield" →
 * "Springfield", "Hasakah Governorate" → "Hasakah", "Loudon Co." → "Loudon County".
 */
export function nameVariants(name: string): { text: string; penalty: number }[] {
  const variants = [{ text: name, penalty: 0 }];
  const add = (text: string, penalty: number): void => {
    if (text.length > 1 && variants.every((variant) => variant.text !== text)) variants.push({ text, penalty });
  };
  const written = name
    .replace(/\bCo\.$/u, 'County')
    .replace(/\bTwp\.$/u, 'Township')
    .replace(/['’]s?$/u, '');
  add(written, 0);
  if (/^[A-Z]\. /.test(written))
    add(
      written.replace(/^N\. /, 'North ').replace(/^S\. /, 'South ').replace(/^E\. /, 'East ').replace(/^W\. /, 'West '),
      0,
    );
  add(written.replace(/^(?:River|Lough|Loch) (.+)$/u, '$1 River'), 0.5);
  add(written.replace(leading, ''), 1);
  add(written.replace(trailing, ''), 1);
  add(written.replace(leading, '').replace(trailing, ''), 2);
  return variants;
}
