/**
 * Adjectives and names of people that come from no country of ISO 3166-1: `name|country (or ·)|GeoNames id (or ·)|
 * latitude longitude (or ·)|words`. Without a point the word names a people or a part of the world, not a place.
 */
export const regionDemonymTable = `
Kurdistan|·|·|·|Kurdish,Kurd
Arab world|·|·|·|Arab,Arabian
Europe|·|6255148|48.7 9.1|European
Asia|·|6255147|29.8 89.3|Asian
Africa|·|6255146|7.2 21.1|African
Latin America|·|7730009|·|Latin American
Middle East|·|·|·|Middle Eastern
Balkans|·|·|·|Balkan
Scandinavia|·|·|·|Scandinavian
Baltic states|·|·|·|Baltic
Caribbean|·|·|·|Caribbean
Caucasus|·|·|·|Caucasian
Scotland|GB|2638360|56 -4|Scottish,Scot,Scotsman,Scotsmen
Wales|GB|2634895|52.5 -3.5|Welsh,Welshman,Welshmen
England|GB|6269131|52.16 -0.7|English,Englishman,Englishmen
Northern Ireland|GB|2641364|54.5 -6.5|Northern Irish
Catalonia|ES|3336901|41.82 1.86|Catalan
Basque Country|ES|3336903|43 -2.75|Basque
Galicia|ES|3336902|42.75 -7.9|Galician
Andalusia|ES|2593109|37.6 -4.5|Andalusian
Sicily|IT|2523119|37.75 14.25|Sicilian
Sardinia|IT|2523228|40 9|Sardinian
Corsica|FR|3023519|42 9|Corsican
Brittany|FR|3030293|48 -3|Breton
Bavaria|DE|2951839|49 11.5|Bavarian
Flanders|BE|3337388|51 4.5|Flemish,Fleming
Wallonia|BE|3337387|50.5 4.75|Walloon
Chechnya|RU|569665|43.3 45.7|Chechen
Dagestan|RU|567293|43 47|Dagestani
Tatarstan|RU|484048|55.5 51|Tatar
Siberia|RU|·|60 105|Siberian
Crimea|UA|703883|45.3 34.4|Crimean
Abkhazia|GE|6643410|43 41|Abkhaz,Abkhazian
South Ossetia|GE|·|42.2 44|Ossetian,South Ossetian
Republika Srpska|BA|3294901|44.8 17.2|Bosnian Serb
Tibet|CN|1279685|31.7 86.9|Tibetan
Xinjiang|CN|1529047|41 85|Uyghur,Uighur,Uigur
Kashmir|·|·|34.5 76|Kashmiri
Punjab|·|·|31 75|Punjabi
Baluchistan|PK|1183606|28 67|Baloch,Balochi,Baluch
Sindh|PK|1164807|26 68.8|Sindhi
Bengal|·|·|24 88|Bengali
Tamil Nadu|IN|1255053|11 78|Tamil
Darfur|SD|·|13 25|Darfuri
Tigray|ET|·|14 38.5|Tigrayan
Oromia|ET|444185|8.5 39|Oromo
Zanzibar|TZ|148730|-6.14 39.36|Zanzibari
Gaza Strip|PS|281132|31.42 34.35|Gazan
Quebec|CA|6115047|52 -72|Québécois,Quebecois,Quebecer
Newfoundland|CA|·|48.5 -56|Newfoundlander
Texas|US|4736286|31.25 -99.25|Texan
California|US|5332921|37.25 -119.75|Californian
Florida|US|4155751|28.75 -82.5|Floridian
Alaska|US|5879092|64 -150|Alaskan
Hawaii|US|5855797|20.75 -156.5|Hawaiian
Tasmania|AU|2147291|-42 147|Tasmanian
`;
