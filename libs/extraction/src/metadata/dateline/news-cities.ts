import { foldTitle } from '../headline/fold-title.js';

/** Capitals and cities that news often comes from, in English and in other languages of news; a low line is a space. */
const cities = `abidjan abu_dhabi abuja accra addis_ababa aden afrin al-hasakah aleppo alexandria algiers alma-ata almaty amman amsterdam ankara antakya antwerp asmara astana asunción athens atlanta auckland baghdad bahia baku bali bamako bangkok bangui barcelona basra beijing beirut belfast belgrade belgorod benghazi berlin bern birmingham bishkek bogotá bogota bonn boston brasilia brasília bratislava brazzaville brussels bucharest budapest buenos_aires bujumbura cairo canberra cape_town caracas cardiff casablanca chennai chicago chişinău chisinau cologne colombo conakry copenhagen cordoba dakar dallas damascus daraa dar_es_salaam davos deir_ez-zor deir_ezzor delhi den_haag the_hague denver derik detroit dhaka diyarbakır diyarbakir djibouti doha dohuk donetsk dubai dublin duhok düsseldorf dushanbe edinburgh erbil frankfurt freetown gaza gaza_city gaziantep geneva genoa glasgow guatemala_city haifa hamburg hanoi harare hasakah havana helsinki herat hiroshima hong_kong homs houston hyderabad idlib islamabad istanbul izmir jakarta jeddah jerusalem johannesburg juba kabul kampala kandahar karachi kathmandu kazan kharkiv khartoum kherson kyiv kiev kigali kingston kinshasa kirkuk kobani kobane kolkata kuala_lumpur kuwait_city la_paz lagos lahore latakia leipzig lima lisbon liverpool ljubljana lomé london los_angeles luanda lusaka luxembourg lviv lyon madrid male managua manama manbij manchester manila maputo mariupol marseille mecca medina melbourne mexico_city miami milan minsk mogadishu monaco monrovia montevideo montreal moscow mosul mumbai munich muscat nablus nairobi naples nasiriyah new_delhi new_york niamey nicosia nouakchott odesa odessa oslo ottawa palermo panama_city paris philadelphia phnom_penh podgorica port-au-prince porto prague pretoria pristina pyongyang qamishli quito rabat rafah ramallah raqqa rawalpindi reykjavik reykjavík riga rio_de_janeiro riyadh rome rotterdam saint_petersburg st_petersburg san_francisco san_josé san_salvador sana'a sanaa santiago santo_domingo sao_paulo são_paulo sarajevo seoul shanghai shingal sinjar sirte skopje sofia srinagar stockholm strasbourg stuttgart sulaymaniyah sydney tabqa taipei tallinn tartus tashkent tbilisi tegucigalpa tehran tel_aviv tirana tokyo toronto tripoli tunis turin ulaanbaatar vaduz valencia valletta vancouver vatican_city venice vienna vientiane vilnius warsaw washington wellington windhoek yangon yaoundé yerevan zagreb zaporizhzhia zurich zürich
alger athènes bagdad beyrouth bruxelles bucarest copenhague damas genève jérusalem le_caire londres lisbonne moscou pékin prague rome séoul téhéran tunis varsovie vienne
athen brüssel bukarest damaskus genf jerusalem kairo kopenhagen lissabon moskau münchen paris peking prag rom teheran warschau wien
atenas bagdad berlín bruselas damasco el_cairo estambul ginebra jerusalén la_habana lima londres méxico ciudad_de_méxico moscú nueva_york parís pekín roma teherán viena varsovia
atene bagdad berlino bruxelles damasco gerusalemme il_cairo istanbul londra milano mosca napoli parigi pechino roma teheran torino varsavia vienna
bagdá berlim bruxelas damasco genebra jerusalém cairo londres moscou moscovo pequim roma teerã teerão lisboa brasília
ankara atina bağdat berlin beyrut brüksel cenevre diyarbakır halep istanbul kahire kamışlı kudüs londra moskova paris pekin roma şam tahran viyana washington
amed amûdê bexda dêrik efrîn hesekê hewlêr heleb kobanê qamişlo raqqa reqa silêmanî şam stenbol şengal wan
москва киев минск лондон париж берлин вашингтон анкара стамбул дамаск багдад тегеран пекин токио брюссель женева иерусалим каир варшава рим мадрид вена прага астана ташкент баку ереван тбилиси нью-йорк санкт-петербург
київ львів харків одеса москва вашингтон лондон париж берлін брюссель варшава анкара дамаск
دمشق حلب حمص القامشلي الحسكة الرقة دير_الزور درعا إدلب عفرين كوباني بغداد أربيل الموصل البصرة بيروت عمان القدس رام_الله غزة القاهرة الرياض جدة دبي أبوظبي الدوحة الكويت مسقط المنامة صنعاء عدن الخرطوم طرابلس تونس الجزائر الرباط أنقرة إسطنبول طهران موسكو باريس لندن برلين واشنطن نيويورك بروكسل جنيف بكين كابول
تهران مشهد اصفهان تبریز کابل هرات دمشق بغداد مسکو پاریس لندن برلین واشنگتن
هەولێر سلێمانی کەرکووک دهۆک قامیشلۆ حەسەکە کۆبانێ دیمەشق بەغدا تاران ئەنقەرە مۆسکۆ لەندەن پاریس واشنتن
ירושלים תל_אביב חיפה דמשק בגדד וושינגטון לונדון פריז
नई_दिल्ली मुंबई लखनऊ पटना भोपाल जयपुर कोलकाता चेन्नई इस्लामाबाद काबुल वाशिंगटन लंदन
αθήνα θεσσαλονίκη λευκωσία βρυξέλλες παρίσι λονδίνο βερολίνο ουάσινγκτον μόσχα άγκυρα
warszawa kraków gdańsk berlin paryż londyn moskwa bruksela kijów`;

const known = new Set(cities.split(/\s+/u).map((name) => foldTitle(name.replaceAll('_', ' '))));

/** Whether `name` is a city that datelines often name. */
export function isNewsCity(name: string): boolean {
  return known.has(foldTitle(name));
}
