/**
 * States and provinces that the press abbreviates, a line each: country, postal code, name, press abbreviations, words
 * for the people.
 */
export const stateTable = `
US|AL|Alabama|Ala.|Alabamian,Alabaman
US|AK|Alaska||Alaskan
US|AZ|Arizona|Ariz.|Arizonan
US|AR|Arkansas|Ark.|Arkansan
US|CA|California|Calif.,Cal.|Californian
US|CO|Colorado|Colo.|Coloradan
US|CT|Connecticut|Conn.|
US|DE|Delaware|Del.|Delawarean
US|DC|District of Columbia|D.C.|
US|FL|Florida|Fla.|Floridian
US|GA|Georgia|Ga.|
US|HI|Hawaii||Hawaiian
US|ID|Idaho||Idahoan
US|IL|Illinois|Ill.|Illinoisan
US|IN|Indiana|Ind.|Hoosier
US|IA|Iowa||Iowan
US|KS|Kansas|Kan.,Kans.|Kansan
US|KY|Kentucky|Ky.|Kentuckian
US|LA|Louisiana|La.|Louisianan,Louisianian
US|ME|Maine||Mainer
US|MD|Maryland|Md.|Marylander
US|MA|Massachusetts|Mass.|
US|MI|Michigan|Mich.|Michigander
US|MN|Minnesota|Minn.|Minnesotan
US|MS|Mississippi|Miss.|Mississippian
US|MO|Missouri|Mo.|Missourian
US|MT|Montana|Mont.|Montanan
US|NE|Nebraska|Neb.,Nebr.|Nebraskan
US|NV|Nevada|Nev.|Nevadan
US|NH|New Hampshire|N.H.|
US|NJ|New Jersey|N.J.|New Jerseyan
US|NM|New Mexico|N.M.,N.Mex.|New Mexican
US|NY|New York|N.Y.|New Yorker
US|NC|North Carolina|N.C.|North Carolinian
US|ND|North Dakota|N.D.|North Dakotan
US|OH|Ohio||Ohioan
US|OK|Oklahoma|Okla.|Oklahoman
US|OR|Oregon|Ore.|Oregonian
US|PA|Pennsylvania|Pa.,Penn.|Pennsylvanian
US|RI|Rhode Island|R.I.|Rhode Islander
US|SC|South Carolina|S.C.|South Carolinian
US|SD|South Dakota|S.D.|South Dakotan
US|TN|Tennessee|Tenn.|Tennessean
US|TX|Texas|Tex.|Texan
US|UT|Utah||Utahn
US|VT|Vermont|Vt.|Vermonter
US|VA|Virginia|Va.|Virginian
US|WA|Washington|Wash.|Washingtonian
US|WV|West Virginia|W.Va.|West Virginian
US|WI|Wisconsin|Wis.,Wisc.|Wisconsinite
US|WY|Wyoming|Wyo.|Wyomingite
CA|AB|Alberta|Alta.|Albertan
CA|BC|British Columbia|B.C.|British Columbian
CA|MB|Manitoba|Man.|Manitoban
CA|NB|New Brunswick|N.B.|New Brunswicker
CA|NL|Newfoundland and Labrador|N.L.,Nfld.|Newfoundlander
CA|NT|Northwest Territories|N.W.T.|
CA|NS|Nova Scotia|N.S.|Nova Scotian
CA|NU|Nunavut||
CA|ON|Ontario|Ont.|Ontarian
CA|PE|Prince Edward Island|P.E.I.|
CA|QC|Quebec|Que.|Quebecer,Québécois
CA|SK|Saskatchewan|Sask.|
CA|YT|Yukon||
AU|NSW|New South Wales|N.S.W.|
AU|QLD|Queensland|Qld.|Queenslander
AU|VIC|Victoria|Vic.|
AU|TAS|Tasmania|Tas.|Tasmanian
`;
