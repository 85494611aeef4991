/** Currencies in English: they do not mention the country. */
import { list } from "./list";

export const englishMoney: readonly string[] = [
  ...list(`
    US | U.S. | American | Canadian | Australian | Singapore | Singaporean | Hong Kong | Taiwan | New Taiwan | Taiwanese
    New Zealand | Jamaican | Barbadian | Bahamian | Bermudian | Belize | Fijian | Fiji | Guyanese | Liberian | Namibian
    Brunei | Trinidad | Zimbabwean | Zimbabwe | Surinamese | Caribbean | Cayman | Solomon Islands
  `).flatMap((name) => [`${name} dollar`, `${name} dollars`]),
  ...list(`
    US$ | HK$ | NT$ | S$ | A$ | C$ | NZ$ | USD | Korean won | South Korean won | North Korean won | Japanese yen
    Chinese yuan | Chinese renminbi | Vietnamese dong | Thai baht | Lao kip | Myanmar kyat | Cambodian riel
    Malaysian ringgit | Indonesian rupiah | Mongolian tugrik | Kazakh tenge | Kazakhstani tenge | Uzbek som | Kyrgyz som
    Georgian lari | Armenian dram | Azerbaijani manat | Turkmen manat | Ukrainian hryvnia | Ukrainian hryvnias
    Belarusian ruble | Belarusian rubles | Belarusian rouble | Belarusian roubles | Polish zloty | Polish zlotys
    Polish złoty | Czech crown | Czech crowns | Czech koruna | Czech korunas | Hungarian forint | Hungarian forints
    Romanian leu | Romanian lei | Moldovan leu | Moldovan lei | Bulgarian lev | Bulgarian leva | Serbian dinar
    Serbian dinars | Macedonian denar | Albanian lek | Croatian kuna | Icelandic krona | Icelandic kronor
    Icelandic crown | Icelandic crowns | Danish crown | Danish crowns | Danish krone | Danish kroner | Swedish crown
    Swedish crowns | Swedish krona | Swedish kronor | Norwegian crown | Norwegian crowns | Norwegian krone
    Norwegian kroner | Swiss franc | Swiss francs | CFA franc | French franc | French francs | Belgian franc
    Belgian francs | German mark | German marks | Dutch guilder | Dutch guilders | Italian lira | Greek drachma
    Spanish peseta | Spanish pesetas | Portuguese escudo | Austrian schilling | Finnish markka | Irish punt | Irish pound
    Irish pounds | Rwandan franc | Rwandan francs | Congolese franc | Congolese francs | Burundian franc | British pound
    British pounds | UK pound | UK pounds | Egyptian pound | Egyptian pounds | Lebanese pound | Lebanese pounds
    Syrian pound | Syrian pounds | Sudanese pound | Sudanese pounds | Cypriot pound | Maltese lira | Turkish lira
    Turkish liras | Indian rupee | Indian rupees | Pakistani rupee | Pakistani rupees | Pakistan rupee
    Pakistan rupees | Sri Lankan rupee | Sri Lankan rupees | Sri Lanka rupee | Sri Lanka rupees | Nepalese rupee
    Nepalese rupees | Nepali rupee | Nepali rupees | Mauritian rupee | Mauritian rupees | Seychelles rupee
    Seychelles rupees | Maldivian rufiyaa | Bangladeshi taka | Bhutanese ngultrum | Afghan afghani | Afghan afghanis
    Mexican peso | Mexican pesos | Philippine peso | Philippine pesos | Filipino peso | Filipino pesos | Argentine peso
    Argentine pesos | Chilean peso | Chilean pesos | Colombian peso | Colombian pesos | Cuban peso | Cuban pesos
    Uruguayan peso | Uruguayan pesos | Dominican peso | Dominican pesos | Bolivian boliviano | Brazilian real
    Brazilian reals | Brazilian reais | Peruvian sol | Peruvian soles | Venezuelan bolivar | Venezuelan bolivars
    Paraguayan guarani | Guatemalan quetzal | Honduran lempira | Costa Rican colon | Costa Rican colones
    Panamanian balboa | Haitian gourde | Russian rouble | Russian roubles | Russian ruble | Russian rubles
    UAE dirham | UAE dirhams | Emirati dirham | Emirati dirhams | Moroccan dirham | Moroccan dirhams | Saudi riyal
    Saudi riyals | Qatari riyal | Qatari riyals | Qatar riyals | Omani rial | Omani rials | Yemeni rial | Yemeni rials
    Iranian rial | Iranian rials | Iranian toman | Kuwaiti dinar | Kuwaiti dinars | Bahraini dinar | Bahraini dinars
    Jordanian dinar | Jordanian dinars | Iraqi dinar | Iraqi dinars | Libyan dinar | Libyan dinars | Algerian dinar
    Algerian dinars | Tunisian dinar | Tunisian dinars | Israeli shekel | Israeli shekels | Israeli new shekel
    Israeli new shekels | South African rand | South African rands | Botswana pula | Namibian dollar | Zambian kwacha
    Malawian kwacha | Malawi kwacha | Kenyan shilling | Kenyan shillings | Kenya shilling | Kenya shillings
    Ugandan shilling | Ugandan shillings | Uganda shillings | Tanzanian shilling | Tanzanian shillings
    Somali shilling | Somali shillings | Ethiopian birr | Eritrean nakfa | Nigerian naira | Ghanaian cedi | Ghanaian cedis
    Ghana cedi | Ghana cedis | Gambian dalasi | Sierra Leonean leone | Angolan kwanza | Mozambican metical
    Mozambican meticais | Malagasy ariary | Swazi lilangeni | Lesotho loti | Macanese pataca | Macau pataca | Macau patacas
  `),
];
