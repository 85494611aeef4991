/** Persons whose names are spelled with signs that stand for countries: 郑美英, 韩越, 韩国强. */

/** A given name behind 韩国: 韩国强, 韓國瑜. */
const givenName =
  /^(?:栋|棟|瑜|庆(?![祝典州尚熙])|慶(?![祝典州尚熙])|梁|柱|祥|忠|辉|輝|强(?![调調烈化劲勁势勢制大震降行硬])|伟|偉|杰|荣|榮|良|斌|彬|峰|钧|鈞|桢|楨|臣|祯|禎|贤|賢|华(?![人侨裔商城])|華(?![人僑裔商城])|平(?![昌均泽澤台民壤等])|明(?![年日天确確显顯洞星])|富(?![豪人裕])|龙|龍|雄|涛|濤|勇|刚(?!刚)|民(?![众眾主间間族调調航意事营營用生])|军(?![方队隊事人演火工官舰艦机機])|輝)/u;

/** Whether 韩国 is the surname 韩 and the first sign of a given name, by what stands behind it. */
export function isHanGuo(after: string): boolean {
  return givenName.test(after);
}

/** Surnames that end no ordinary word. */
const sureSurnames =
  "郑鄭陈陳刘劉吴吳赵趙杨楊徐孙孫朱胡郭梁宋冯馮邓鄧曹彭萧蕭蔡潘袁卢盧蒋蔣贾賈魏薛崔姚谭譚廖邹鄒邱邵尹龚龔樊倪聂聶耿傅戴董";
/** Surnames that are words too. */
const otherSurnames =
  "王李张張周黄黃林高何罗羅谢謝唐许許叶葉苏蘇程金方石江秦史顾顧任范马馬汪沈田夏陆陸白毛孟龙龍韩韓尤钱錢汤湯易常武贺賀文施陶洪";
/** What ends in front of a person's name: no word, the name of a job, a word for kin or for naming. */
const personInFront =
  /(?:^|[^\p{Script=Han}]|[师師者长長员員授士生总總理任席家导導演手民农農医醫官记記委裁妻夫父母哥姐弟妹叫是由和与與对對给給让讓])$/u;
/** Signs of countries that given names are made of. */
const givenSigns = /^[美英德中日新泰韩韓][美英德中日新泰韩韓华華]?$/u;
/** Jobs in front of a name, with or without a space: 记者 韩越. */
const jobInFront =
  /(?:主[帅帥]|教[头頭]|[门門][将將]|[后後][卫衛]|前[锋鋒]|中[场場]|球[员員]|裁判|[总總]裁|[创創]始人|[市县縣镇鎮厂廠校院局科村班][长長]|同[学學]|[画畫]家|作家|[导導][师師]|[护護]士|[飞飛]行[员員]|[运運][动動][员員]|冠[军軍]|村民|市民|[网網]友|[记記]者|通[讯訊][员員]|[编編][辑輯]|[责責][编編]|[导導]演|演[员員]|教授|博士|[摄攝]影|作者|校[对對]|[实實][习習]生|[队隊][长長友]|教[练練]|先生|女士|[经經]理|主任|律[师師]|[医醫]生|老[师師]|歌手|[选選]手|主播|主持人|[学學]者|研究[员員]|[工程]+[师師])[ /:：、]?$/u;
/** What two states have, be the signs ever so like a name. */
const bothStates =
  /^(?:[中美日英法德俄印加澳]?[两兩二三四五][国國]|[两兩]|[关關]系|關係|[贸貿]易|合作|同盟|[会會][谈談]|首[脑腦]|峰[会會])/u;

/** Whether two signs of countries are a person's given name, or 韩 and one, by what stands around. */
export function isPersonsName(signs: string, before: string, after: string): boolean {
  if (bothStates.test(after)) return false;
  if (/^[韩韓]/u.test(signs)) return jobInFront.test(before) || isHanGirl(signs, after);
  const surname = before.slice(-1);
  if (surname === "" || !givenSigns.test(signs)) return false;
  if (/[韩韓]/u.test(surname)) return isHanGirl(surname + signs, "");
  if (sureSurnames.includes(surname)) return true;
  return otherSurnames.includes(surname) && personInFront.test(before.slice(0, -1));
}

/** 韩美林, 韓英傑, 韩美英: persons, not pairs. */
function isHanGirl(signs: string, after: string): boolean {
  return (
    /^[韩韓][美英德]/u.test(signs) &&
    /^(?:[林英娟兰蘭玲丽麗芳燕娜琳瑛珍花姬淑善京敬贞貞爱愛子珠恩杰傑培君强強良荣榮辉輝忠勇彪龙龍彬洙红紅梅琴霞凤鳳]|明(?![年月日天确確]))/u.test(
      signs.slice(2) + after,
    )
  );
}
