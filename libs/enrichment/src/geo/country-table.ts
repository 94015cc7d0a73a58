/**
 * One country or territory of ISO 3166-1 (and Kosovo) a line:
 * alpha-2, alpha-3, GeoNames id, latitude, longitude, English name, capital, other English names, demonyms. Lists are
 * separated by commas. Words that only some readers would take for the country ("Georgia") are sorted out by context.
 */
export const countryTable = `
AD AND 3041565 42.55 1.58|Andorra|Andorra la Vella||Andorran
AE ARE 290557 23.75 54.5|United Arab Emirates|Abu Dhabi|UAE,Emirates,U.A.E.|Emirati
AF AFG 1149361 33 66|Afghanistan|Kabul|Islamic Emirate of Afghanistan|Afghan,Afghani
AG ATG 3576396 17.05 -61.8|Antigua and Barbuda|Saint John's|Antigua|Antiguan,Barbudan
AI AIA 3573511 18.22 -63.06|Anguilla|The Valley||Anguillan
AL ALB 783754 41 20|Albania|Tirana||Albanian
AM ARM 174982 40 45|Armenia|Yerevan||Armenian
AO AGO 3351879 -12.5 18.5|Angola|Luanda||Angolan
AQ ATA 6697173 -90 0|Antarctica|||Antarctic
AR ARG 3865483 -34 -64|Argentina|Buenos Aires|Argentine Republic|Argentine,Argentinian,Argentinean
AS ASM 5880801 -14.32 -170.74|American Samoa|Pago Pago||American Samoan
AT AUT 2782113 47.33 13.33|Austria|Vienna||Austrian
AU AUS 2077456 -25 135|Australia|Canberra|Commonwealth of Australia|Australian,Aussie
AW ABW 3577279 12.5 -69.97|Aruba|Oranjestad||Aruban
AX ALA 661882 60.22 20.0|Åland Islands|Mariehamn|Aland|Ålandish
AZ AZE 587116 40.5 47.5|Azerbaijan|Baku||Azerbaijani,Azeri
BA BIH 3277605 44.25 17.83|Bosnia and Herzegovina|Sarajevo|Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian
BB BRB 3374084 13.17 -59.55|Barbados|Bridgetown||Barbadian,Bajan
BD BGD 1210997 24 90|Bangladesh|Dhaka||Bangladeshi
BE BEL 2802361 50.75 4.5|Belgium|Brussels||Belgian
BF BFA 2361809 12.5 -1.67|Burkina Faso|Ouagadougou||Burkinabe,Burkinabé
BG BGR 732800 42.67 25.25|Bulgaria|Sofia||Bulgarian
BH BHR 290291 26.03 50.5|Bahrain|Manama||Bahraini
BI BDI 433561 -3.5 30|Burundi|Gitega||Burundian
BJ BEN 2395170 9.5 2.25|Benin|Porto-Novo|Republic of Benin|Beninese
BL BLM 3578476 17.9 -62.83|Saint Barthélemy|Gustavia|St. Barts|
BM BMU 3573345 32.3 -64.77|Bermuda|Hamilton||Bermudian,Bermudan
BN BRN 1820814 4.5 114.67|Brunei|Bandar Seri Begawan|Brunei Darussalam|Bruneian
BO BOL 3923057 -17 -65|Bolivia|Sucre|Plurinational State of Bolivia|Bolivian
BQ BES 7626844 12.2 -68.26|Caribbean Netherlands|Kralendijk|Bonaire,Bonaire Sint Eustatius and Saba|
BR BRA 3469034 -10 -55|Brazil|Brasília|Brasil|Brazilian
BS BHS 3572887 24 -76|Bahamas|Nassau||Bahamian
BT BTN 1252634 27.5 90.5|Bhutan|Thimphu||Bhutanese
BV BVT 3371123 -54.43 3.4|Bouvet Island|||
BW BWA 933860 -22 24|Botswana|Gaborone||Botswanan,Motswana
BY BLR 630336 53 28|Belarus|Minsk|Belorussia,Byelorussia|Belarusian,Belarusan,Belarussian
BZ BLZ 3582678 17.25 -88.75|Belize|Belmopan||Belizean
CA CAN 6251999 60 -96|Canada|Ottawa||Canadian
CC CCK 1547376 -12.2 96.83|Cocos Islands|West Island|Keeling Islands,Cocos (Keeling) Islands|
CD COD 203312 -2.5 23.5|Democratic Republic of the Congo|Kinshasa|DR Congo,DRC,D.R. Congo,Congo-Kinshasa,Democratic Republic of Congo,Zaire,Congo,D.R.C.|Congolese
CF CAF 239880 7 21|Central African Republic|Bangui||Central African
CG COG 2260494 -1 15|Republic of the Congo|Brazzaville|Congo-Brazzaville,Congo Republic,Republic of Congo|
CH CHE 2658434 47.0 8.01|Switzerland|Bern|Swiss Confederation|Swiss
CI CIV 2287781 8 -5.5|Ivory Coast|Yamoussoukro|Côte d’Ivoire|Ivorian,Ivoirian
CK COK 1899402 -21.22 -159.78|Cook Islands|Avarua||Cook Islander
CL CHL 3895114 -30 -71|Chile|Santiago||Chilean
CM CMR 2233387 6 12.5|Cameroon|Yaoundé||Cameroonian
CN CHN 1814991 35 105|China|Beijing|People's Republic of China,PRC,Mainland China,Communist China,P.R.C.|Chinese
CO COL 3686110 4 -73.25|Colombia|Bogotá||Colombian
CR CRI 3624060 10 -84|Costa Rica|San José||Costa Rican
CU CUB 3562981 22 -79.5|Cuba|Havana||Cuban
CV CPV 3374766 16 -24|Cape Verde|Praia|Cabo Verde|Cape Verdean,Cabo Verdean
CW CUW 7626836 12.18 -69.0|Curaçao|Willemstad||Curaçaoan
CX CXR 2078138 -10.5 105.67|Christmas Island|Flying Fish Cove||
CY CYP 146669 35 33|Cyprus|Nicosia||Cypriot
CZ CZE 3077311 49.75 15|Czech Republic|Prague|Czechia|Czech
DE DEU 2921044 51.5 10.5|Germany|Berlin|Federal Republic of Germany,West Germany,East Germany|German
DJ DJI 223816 11.83 42.5|Djibouti|Djibouti||Djiboutian
DK DNK 2623032 56 10|Denmark|Copenhagen||Danish,Dane
DM DMA 3575830 15.5 -61.33|Dominica|Roseau|Commonwealth of Dominica|
DO DOM 3508796 19 -70.67|Dominican Republic|Santo Domingo||Dominican
DZ DZA 2589581 28 3|Algeria|Algiers||Algerian
EC ECU 3658394 -1.25 -78.25|Ecuador|Quito||Ecuadorian,Ecuadorean,Ecuadoran
EE EST 453733 59 26|Estonia|Tallinn||Estonian
EG EGY 357994 27 30|Egypt|Cairo|Arab Republic of Egypt|Egyptian
EH ESH 2461445 25 -13.5|Western Sahara|El Aaiún|Sahrawi Arab Democratic Republic|Sahrawi
ER ERI 338010 15 39|Eritrea|Asmara||Eritrean
ES ESP 2510769 40 -4|Spain|Madrid|Kingdom of Spain|Spanish,Spaniard
ET ETH 337996 8 38|Ethiopia|Addis Ababa|Abyssinia|Ethiopian
FI FIN 660013 64 26|Finland|Helsinki||Finnish,Finn
FJ FJI 2205218 -18 178|Fiji|Suva||Fijian
FK FLK 3474414 -51.75 -59|Falkland Islands|Stanley|Falklands,Malvinas|Falkland Islander
FM FSM 2081918 6.92 158.16|Micronesia|Palikir|Federated States of Micronesia,FSM|Micronesian
FO FRO 2622320 62 -7|Faroe Islands|Tórshavn|Faroes,Faeroe Islands|Faroese
FR FRA 3017382 46 2|France|Paris|French Republic|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen
GA GAB 2400553 -1 11.75|Gabon|Libreville||Gabonese
GB GBR 2635167 54.76 -2.7|United Kingdom|London|UK,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland,U.K.|British,Briton,Brit
GD GRD 3580239 12.12 -61.67|Grenada|Saint George's||Grenadian
GE GEO 614540 42 43.5|Georgia|Tbilisi|Republic of Georgia|Georgian
GF GUF 3381670 4 -53|French Guiana|Cayenne||French Guianese
GG GGY 3042362 49.45 -2.58|Guernsey|Saint Peter Port||
GH GHA 2300660 8.1 -1.2|Ghana|Accra||Ghanaian,Ghanian
GI GIB 2411586 36.14 -5.35|Gibraltar|Gibraltar||Gibraltarian
GL GRL 3425505 72 -40|Greenland|Nuuk||Greenlandic,Greenlander
GM GMB 2413451 13.5 -15.5|Gambia|Banjul||Gambian
GN GIN 2420477 10.83 -10.67|Guinea|Conakry|Republic of Guinea,Guinea-Conakry|Guinean
GP GLP 3579143 16.25 -61.58|Guadeloupe|Basse-Terre||Guadeloupean
GQ GNQ 2309096 1.7 10.5|Equatorial Guinea|Malabo||Equatoguinean,Equatorial Guinean
GR GRC 390903 39 22|Greece|Athens|Hellenic Republic|Greek
GS SGS 3474415 -54.5 -37|South Georgia and the South Sandwich Islands|Grytviken|South Georgia|
GT GTM 3595528 15.5 -90.25|Guatemala|Guatemala City||Guatemalan
GU GUM 4043988 13.48 144.82|Guam|Hagåtña||Guamanian
GW GNB 2372248 12 -15|Guinea-Bissau|Bissau||Bissau-Guinean
GY GUY 3378535 5 -59|Guyana|Georgetown||Guyanese
HK HKG 1819730 22.28 114.17|Hong Kong|Hong Kong|Hong Kong SAR China,HK|Hong Konger,Hongkonger
HM HMD 1547314 -53.08 73.5|Heard Island and McDonald Islands|||
HN HND 3608932 15 -86.5|Honduras|Tegucigalpa||Honduran
HR HRV 3202326 45.17 15.5|Croatia|Zagreb||Croatian,Croat
HT HTI 3723988 19 -72.42|Haiti|Port-au-Prince||Haitian
HU HUN 719819 47 20|Hungary|Budapest||Hungarian
ID IDN 1643084 -5 120|Indonesia|Jakarta||Indonesian
IE IRL 2963597 53 -8|Ireland|Dublin|Republic of Ireland,Eire|Irish,Irishman,Irishmen,Irishwoman
IL ISR 294640 31.5 34.75|Israel|Jerusalem|State of Israel|Israeli
IM IMN 3042225 54.25 -4.5|Isle of Man|Douglas||Manx
IN IND 1269750 22 79|India|New Delhi|Republic of India|Indian
IO IOT 1282588 -6 71.5|British Indian Ocean Territory|Diego Garcia|Chagos Islands|Chagossian
IQ IRQ 99237 33 44|Iraq|Baghdad||Iraqi
IR IRN 130758 32 53|Iran|Tehran|Islamic Republic of Iran,Persia|Iranian
IS ISL 2629691 65 -18|Iceland|Reykjavík||Icelandic,Icelander
IT ITA 3175395 42.83 12.83|Italy|Rome||Italian
JE JEY 3042142 49.22 -2.13|Jersey|Saint Helier|Bailiwick of Jersey|
JM JAM 3489940 18.17 -77.25|Jamaica|Kingston||Jamaican
JO JOR 248816 31 36|Jordan|Amman|Hashemite Kingdom of Jordan|Jordanian
JP JPN 1861060 36 138|Japan|Tokyo||Japanese
KE KEN 192950 1 38|Kenya|Nairobi||Kenyan
KG KGZ 1527747 41.5 75|Kyrgyzstan|Bishkek|Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani,Kirghiz
KH KHM 1831722 13 105|Cambodia|Phnom Penh|Kampuchea|Cambodian
KI KIR 4030945 1.42 173|Kiribati|Tarawa||I-Kiribati
KM COM 921929 -12.17 44.25|Comoros|Moroni||Comorian,Comoran
KN KNA 3575174 17.33 -62.75|Saint Kitts and Nevis|Basseterre|Saint Kitts|Kittitian,Nevisian
KP PRK 1873107 40 127|North Korea|Pyongyang|DPRK,Democratic People's Republic of Korea,D.P.R.K.|North Korean
KR KOR 1835841 36.5 127.75|South Korea|Seoul|Republic of Korea,ROK,Korea|South Korean
KW KWT 285570 29.5 47.75|Kuwait|Kuwait City||Kuwaiti
KY CYM 3580718 19.5 -80.67|Cayman Islands|George Town|Caymans|Caymanian
KZ KAZ 1522867 48 68|Kazakhstan|Astana||Kazakh,Kazakhstani
LA LAO 1655842 18 105|Laos|Vientiane|Lao PDR,Lao People's Democratic Republic|Laotian
LB LBN 272103 33.83 35.83|Lebanon|Beirut|Lebanese Republic|Lebanese
LC LCA 3576468 13.88 -60.97|Saint Lucia|Castries||Saint Lucian,St. Lucian
LI LIE 3042058 47.17 9.53|Liechtenstein|Vaduz||Liechtensteiner
LK LKA 1227603 7 81|Sri Lanka|Colombo|Ceylon|Sri Lankan
LR LBR 2275384 6.5 -9.5|Liberia|Monrovia||Liberian
LS LSO 932692 -29.5 28.25|Lesotho|Maseru||Basotho
LT LTU 597427 56 24|Lithuania|Vilnius||Lithuanian
LU LUX 2960313 49.75 6.17|Luxembourg|Luxembourg|Luxemburg|Luxembourgish,Luxembourger
LV LVA 458258 57 25|Latvia|Riga||Latvian
LY LBY 2215636 28 17|Libya|Tripoli|Libyan Arab Jamahiriya|Libyan
MA MAR 2542007 32 -6|Morocco|Rabat||Moroccan
MC MCO 2993457 43.73 7.42|Monaco|Monaco||Monegasque,Monégasque
MD MDA 617790 47.25 28.58|Moldova|Chișinău|Republic of Moldova,Moldavia|Moldovan
ME MNE 3194884 42.75 19.25|Montenegro|Podgorica||Montenegrin
MF MAF 3578421 18.08 -63.06|Saint Martin|Marigot||
MG MDG 1062947 -20 47|Madagascar|Antananarivo||Malagasy,Madagascan
MH MHL 2080185 7.11 171.24|Marshall Islands|Majuro||Marshallese
MK MKD 718075 41.66 21.75|North Macedonia|Skopje|Macedonia,FYROM,Former Yugoslav Republic of Macedonia|Macedonian,North Macedonian
ML MLI 2453866 18 -2|Mali|Bamako||Malian
MM MMR 1327865 22 98|Myanmar|Naypyidaw|Burma,Myanmar (Burma)|Burmese,Myanmarese
MN MNG 2029969 46 105|Mongolia|Ulaanbaatar||Mongolian
MO MAC 1821275 22.2 113.55|Macao|Macao|Macau,Macao SAR China|Macanese
MP MNP 4041468 15.21 145.75|Northern Mariana Islands|Saipan|Northern Marianas|
MQ MTQ 3570311 14.67 -61|Martinique|Fort-de-France||Martinican,Martiniquais
MR MRT 2378080 20.25 -10.5|Mauritania|Nouakchott||Mauritanian
MS MSR 3578097 16.75 -62.2|Montserrat|Plymouth||Montserratian
MT MLT 2562770 35.92 14.43|Malta|Valletta||Maltese
MU MUS 934292 -20.3 57.58|Mauritius|Port Louis||Mauritian
MV MDV 1282028 3.2 73|Maldives|Malé||Maldivian
MW MWI 927384 -13.5 34|Malawi|Lilongwe||Malawian
MX MEX 3996063 23 -102|Mexico|Mexico City||Mexican
MY MYS 1733045 2.5 112.5|Malaysia|Kuala Lumpur||Malaysian
MZ MOZ 1036973 -18.25 35|Mozambique|Maputo||Mozambican
NA NAM 3355338 -22 17|Namibia|Windhoek||Namibian
NC NCL 2139685 -21.5 165.5|New Caledonia|Nouméa||New Caledonian
NE NER 2440476 18 9|Niger|Niamey||Nigerien
NF NFK 2155115 -29.03 167.95|Norfolk Island|Kingston||
NG NGA 2328926 10 8|Nigeria|Abuja||Nigerian
NI NIC 3617476 13 -85|Nicaragua|Managua||Nicaraguan
NL NLD 2750405 52.25 5.75|Netherlands|Amsterdam|Holland|Dutch,Dutchman,Dutchmen,Dutchwoman
NO NOR 3144096 62 10|Norway|Oslo||Norwegian
NP NPL 1282988 28 84|Nepal|Kathmandu||Nepali,Nepalese
NR NRU 2110425 -0.53 166.93|Nauru|Yaren||Nauruan
NU NIU 4036232 -19.03 -169.87|Niue|Alofi||Niuean
NZ NZL 2186224 -42 174|New Zealand|Wellington|Aotearoa|New Zealander
OM OMN 286963 21 57|Oman|Muscat|Sultanate of Oman|Omani
PA PAN 3703430 9 -80|Panama|Panama City||Panamanian
PE PER 3932488 -10 -75.25|Peru|Lima||Peruvian
PF PYF 4030656 -15 -140|French Polynesia|Papeete||French Polynesian,Tahitian
PG PNG 2088628 -6 147|Papua New Guinea|Port Moresby|PNG|Papua New Guinean
PH PHL 1694008 13 122|Philippines|Manila|Republic of the Philippines|Filipino,Filipina,Philippine
PK PAK 1168579 30 70|Pakistan|Islamabad||Pakistani
PL POL 798544 52 20|Poland|Warsaw||Polish,Pole
PM SPM 3424932 46.83 -56.33|Saint Pierre and Miquelon|Saint-Pierre||
PN PCN 4030699 -25.07 -130.1|Pitcairn Islands|Adamstown|Pitcairn|
PR PRI 4566966 18.25 -66.5|Puerto Rico|San Juan||Puerto Rican
PS PSE 6254930 31.92 35.2|Palestine|Ramallah|Palestinian Territories,State of Palestine,Palestinian Territory,Occupied Palestinian Territories|Palestinian
PT PRT 2264397 39.6 -8.5|Portugal|Lisbon||Portuguese
PW PLW 1559582 6 134|Palau|Melekeok||Palauan
PY PRY 3437598 -22.99 -57.99|Paraguay|Asunción||Paraguayan
QA QAT 289688 25.5 51.25|Qatar|Doha||Qatari
RE REU 935317 -21.1 55.6|Réunion|Saint-Denis|Reunion Island,La Réunion|Réunionese
RO ROU 798549 46 25|Romania|Bucharest||Romanian
RS SRB 6290252 44.82 20.46|Serbia|Belgrade||Serbian,Serb
RU RUS 2017370 60 100|Russia|Moscow|Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet
RW RWA 49518 -2 30|Rwanda|Kigali||Rwandan
SA SAU 102358 25 45|Saudi Arabia|Riyadh|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian
SB SLB 2103350 -8 159|Solomon Islands|Honiara|Solomons|Solomon Islander
SC SYC 241170 -4.58 55.67|Seychelles|Victoria||Seychellois
SD SDN 366755 16 30|Sudan|Khartoum|Republic of the Sudan|Sudanese
SE SWE 2661886 62 15|Sweden|Stockholm||Swedish,Swede
SG SGP 1880251 1.37 103.8|Singapore|Singapore||Singaporean
SH SHN 3370751 -15.95 -5.7|Saint Helena|Jamestown||
SI SVN 3190538 46.08 15|Slovenia|Ljubljana||Slovenian,Slovene
SJ SJM 607072 78 20|Svalbard and Jan Mayen|Longyearbyen|Svalbard|
SK SVK 3057568 48.67 19.5|Slovakia|Bratislava|Slovak Republic|Slovak,Slovakian
SL SLE 2403846 8.5 -11.5|Sierra Leone|Freetown||Sierra Leonean
SM SMR 3168068 43.93 12.42|San Marino|San Marino||Sammarinese
SN SEN 2245662 14.5 -14.25|Senegal|Dakar||Senegalese
SO SOM 51537 6 48|Somalia|Mogadishu||Somali,Somalian
SR SUR 3382998 4 -56|Suriname|Paramaribo|Surinam|Surinamese
SS SSD 7909807 7.5 30|South Sudan|Juba||South Sudanese
ST STP 2410758 1 7|São Tomé and Príncipe|São Tomé||Santomean
SV SLV 3585968 13.83 -88.92|El Salvador|San Salvador||Salvadoran,Salvadorean
SX SXM 7609695 18.03 -63.07|Sint Maarten|Philipsburg|St. Maarten|
SY SYR 163843 35 38|Syria|Damascus|Syrian Arab Republic|Syrian
SZ SWZ 934841 -26.5 31.5|Eswatini|Mbabane|Swaziland|Swazi
TC TCA 3576916 21.73 -71.58|Turks and Caicos Islands|Cockburn Town|Turks and Caicos|
TD TCD 2434508 15 19|Chad|N'Djamena|Republic of Chad|Chadian
TF ATF 1546748 -49.33 69.5|French Southern Territories|Port-aux-Français||
TG TGO 2363686 8 1.17|Togo|Lomé||Togolese
TH THA 1605651 15.5 101|Thailand|Bangkok|Siam|Thai
TJ TJK 1220409 39 71|Tajikistan|Dushanbe||Tajik,Tajikistani
TK TKL 4031074 -9 -171.75|Tokelau|||Tokelauan
TL TLS 1966436 -8.83 125.75|Timor-Leste|Dili|East Timor|Timorese,East Timorese
TM TKM 1218197 39.75 59.67|Turkmenistan|Ashgabat||Turkmen,Turkmenistani
TN TUN 2464461 34 9|Tunisia|Tunis||Tunisian
TO TON 4032283 -20 -175|Tonga|Nuku'alofa||Tongan
TR TUR 298795 39.06 34.91|Turkey|Ankara|Türkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk
TT TTO 3573591 10.47 -61.25|Trinidad and Tobago|Port of Spain|Trinidad|Trinidadian,Tobagonian
TV TUV 2110297 -8.52 179.14|Tuvalu|Funafuti||Tuvaluan
TW TWN 1668284 24 121|Taiwan|Taipei|Republic of China,Chinese Taipei,Formosa|Taiwanese
TZ TZA 149590 -6 35|Tanzania|Dodoma|United Republic of Tanzania|Tanzanian
UA UKR 690791 49 32|Ukraine|Kyiv||Ukrainian
UG UGA 226074 1.25 32.5|Uganda|Kampala||Ugandan
UM UMI 5854968 19.3 166.6|United States Minor Outlying Islands||U.S. Outlying Islands,Wake Island|
US USA 6252001 39.76 -98.5|United States|Washington|United States of America,US,America,the States,U.S.,USA,U.S.A.|American
UY URY 3439705 -33 -56|Uruguay|Montevideo||Uruguayan
UZ UZB 1512440 41.71 63.85|Uzbekistan|Tashkent||Uzbek,Uzbekistani
VA VAT 3164670 41.9 12.45|Vatican City|Vatican City|Vatican,Holy See|
VC VCT 3577815 13.08 -61.2|Saint Vincent and the Grenadines|Kingstown|St. Vincent & Grenadines,Saint Vincent|Vincentian
VE VEN 3625428 8 -66|Venezuela|Caracas|Bolivarian Republic of Venezuela|Venezuelan
VG VGB 3577718 18.5 -64.5|British Virgin Islands|Road Town||
VI VIR 4796775 18.35 -64.93|U.S. Virgin Islands|Charlotte Amalie|US Virgin Islands,Virgin Islands|Virgin Islander
VN VNM 1562822 16.17 107.83|Vietnam|Hanoi|Viet Nam,Socialist Republic of Vietnam,South Vietnam,North Vietnam|Vietnamese
VU VUT 2134431 -16 167|Vanuatu|Port Vila||Ni-Vanuatu,Vanuatuan
WF WLF 4034749 -13.3 -176.2|Wallis and Futuna|Mata-Utu||
WS WSM 4034894 -13.8 -172.18|Samoa|Apia|Western Samoa|Samoan
XK XKX 831053 42.58 21.0|Kosovo|Pristina|Kosova|Kosovar,Kosovan
YE YEM 69543 15.5 47.5|Yemen|Sana'a|Republic of Yemen|Yemeni
YT MYT 1024031 -12.83 45.17|Mayotte|Mamoudzou||Mahoran
ZA ZAF 953987 -29 24|South Africa|Pretoria|Republic of South Africa,RSA|South African
ZM ZMB 895949 -14.33 28.5|Zambia|Lusaka||Zambian
ZW ZWE 878675 -19 29.75|Zimbabwe|Harare|Rhodesia|Zimbabwean
`;
