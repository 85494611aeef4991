/**
 * Words that tell what an article is about: `migration` names movement and its papers, `skill` the people of this
 * project's articles (workers with a profession, students, founders), `sport` what speaks against both. And words that
 * tell names apart: `visa` makes a bare code a visa, `usState` makes Georgia the state, `bank` a gold card a bank's.
 */
import type { Language } from "../../policy/types";
import { list } from "./list";

export type CueName = "migration" | "skill" | "visa" | "usState" | "sport" | "bank";

export const cues: { readonly [C in CueName]: { readonly [L in Language]?: readonly string[] } } = {
  visa: {
    en: list(`
      visa | visas | work permit | work permits | residence permit | residence permits | green card
      green cards | USCIS | nonimmigrant | petition | petitions | immigrant visa | status holders | visa holders
      Home Office | permanent residency | permanent residence | immigration
    `),
    "zh-Hans": list(`
      签证 | 簽證 | 工签 | 绿卡 | 綠卡 | 居留 | 准证 | 準證 | 移民 | 永居 | 工作许可 | 工作許可 | 入境计划
      入境計劃
    `),
    ko: list(`
      비자 | 체류자격 | 영주권 | 체류 | 이민 | 사증 | 취업허가 | 출입국
    `),
    ja: list(`
      ビザ | 査証 | 在留資格 | 永住 | 就労 | 移民 | 在留
    `),
    de: list(`
      Visum | Visa | Aufenthaltserlaubnis | Aufenthaltstitel | Arbeitserlaubnis | Einwanderung
      Niederlassungserlaubnis | Zuwanderung
    `),
    fr: list(`
      visa | visas | titre de séjour | titres de séjour | permis de travail | carte de séjour | cartes de séjour
      immigration | permis de séjour | autorisation de séjour | carte verte | résidence permanente | droit au séjour
      consulat
    `),
    es: list(`
      visa | visas | visado | visados | permiso de trabajo | permiso de residencia | residencia | inmigración
      autorización de residencia
    `),
  },
  migration: {
    en: list(`
      visa | visas | work permit | work permits | residence permit | residence permits | immigration | immigrant
      immigrants | migrant | migrants | migration | green card | green cards | permanent residency
      permanent residence | naturalisation | naturalization | USCIS | brain drain | brain gain
      reverse brain drain | visa holders | foreign workers | foreign talent | overseas talent | work visa
      student visa | expatriates | relocate | returnees | diaspora | Home Office
    `),
    "zh-Hans": list(`
      签证 | 簽證 | 移民 | 绿卡 | 綠卡 | 居留 | 永居 | 工签 | 工簽 | 准证 | 準證 | 人才引进 | 人才引進 | 引才
      揽才 | 攬才 | 抢人才 | 人才回流 | 人才流失 | 归国 | 歸國 | 回流 | 海归 | 海歸 | 入境计划 | 入境計劃
      工作许可 | 工作許可 | 落户 | 外籍 | 留学 | 留學 | 定居
    `),
    ko: list(`
      비자 | 이민 | 영주권 | 체류자격 | 체류 | 이주 | 귀국 | 유학 | 두뇌유출 | 두뇌 유출 | 인재 유출 | 인재 유치
      인재유치 | 외국인 | 해외 인재 | 시민권 | 사증 | 귀화 | 취업비자
    `),
    ja: list(`
      ビザ | 査証 | 在留資格 | 移民 | 永住 | 就労 | グリーンカード | 外国人材 | 頭脳流出 | 在留 | 帰国 | 留学
    `),
    de: list(`
      Visum | Visa | Einwanderung | Zuwanderung | Migration | Migranten | Aufenthaltserlaubnis
      Arbeitserlaubnis | Niederlassungserlaubnis | Aufenthaltstitel | Fachkräfteeinwanderung | Einwanderer
      Zuwanderer | Greencard | Abwanderung | Einbürgerung
    `),
    fr: list(`
      visa | visas | immigration | immigrés | immigré | immigrants | immigrant | migrants | migrant | migration
      migrations | migratoire | migratoires | titre de séjour | titres de séjour | carte de séjour | cartes de séjour
      permis de séjour | autorisation de séjour | autorisations de séjour | permis de travail | droit au séjour
      carte verte | cartes vertes | résidence permanente | résident permanent | résidents permanents
      fuite des cerveaux | fuite de cerveaux | exode des cerveaux | retour des cerveaux | course aux talents
      expatriés | expatrié | expatriée | expatriation | naturalisation | naturalisations | travailleurs étrangers
      main-d'œuvre étrangère | étudiants étrangers | étudiants internationaux | talents étrangers | diaspora
      regroupement familial
    `),
    es: list(`
      visa | visas | visado | visados | inmigración | inmigrantes | migración | migrantes | permiso de trabajo
      residencia | fuga de cerebros | nacionalidad | expatriados
    `),
  },
  skill: {
    en: list(`
      skilled | highly skilled | high-skilled | talent | talents | engineer | engineers | researcher
      researchers | scientist | scientists | graduate | graduates | international students | foreign students
      founder | founders | entrepreneur | entrepreneurs | startup | startups | start-up | start-ups | STEM
      tech workers | software developers | professionals | specialists | employers | employer | brain drain
      PhD | postdoc | postdocs | academics | work visa | work visas | student visa | student visas
      digital nomad | digital nomads
    `),
    "zh-Hans": list(`
      人才 | 技术移民 | 技術移民 | 工程师 | 工程師 | 科学家 | 科學家 | 留学生 | 留學生 | 毕业生 | 畢業生
      科研人员 | 科研人員 | 研究员 | 研究人员 | 研究人員 | 创业 | 創業 | 创始人 | 專才 | 专才 | 高技能 | 高技术
      技能 | 程序员 | 雇主 | 僱主 | 博士 | 硕士 | 碩士 | 海归 | 科技人才 | 青年科技
    `),
    ko: list(`
      인재 | 전문인력 | 전문직 | 과학자 | 엔지니어 | 연구자 | 연구원 | 유학생 | 졸업생 | 창업 | 스타트업
      석박사 | 박사 | 숙련 | 고급인력 | 기술인력 | 취업 | 고용주
    `),
    ja: list(`
      人材 | 高度人材 | 技術者 | 研究者 | 科学者 | 留学生 | 卒業生 | 起業 | 創業 | スタートアップ | 専門職
      エンジニア | 博士 | 熟練
    `),
    de: list(`
      Fachkräfte | Fachkräften | Fachkraft | Hochqualifizierte | Hochqualifizierten | Talente | Ingenieure
      Forscher | Wissenschaftler | Studierende | Studenten | Absolventen | Gründer | Start-ups | Startups
      Spezialisten | Arbeitgeber | Fachkräftemangel
    `),
    fr: list(`
      talent | talents | qualifiés | qualifié | qualifiée | qualifiées | main-d'œuvre qualifiée | ingénieur
      ingénieure | ingénieurs | ingénieures | chercheur | chercheuse | chercheurs | chercheuses | scientifique
      scientifiques | informaticien | informaticiens | développeur | développeuse | développeurs | cerveaux
      étudiants étrangers | étudiants internationaux | étudiant étranger | étudiante étrangère | diplômé | diplômée
      diplômés | diplômées | entrepreneur | entrepreneurs | entrepreneuse | fondateur | fondatrice | fondateurs
      start-up | startup | startups | jeunes pousses | spécialistes | employeurs | employeur | doctorant | doctorante
      doctorants | postdoctorants | télétravailleurs | nomades numériques | nomade numérique
    `),
    es: list(`
      talento | cualificados | cualificado | calificados | ingenieros | investigadores | científicos
      estudiantes internacionales | estudiantes extranjeros | graduados | emprendedores | startups
      especialistas | empleadores | profesionales | nómadas digitales
    `),
  },
  usState: {
    en: list(`
      Atlanta | Savannah | Augusta | Macon | Athens-Clarke | Fulton County | Alabama | Florida | Tennessee
      South Carolina | North Carolina | Texas | Arizona | Ohio | Michigan | Pennsylvania | Wisconsin | Nevada
      Virginia | Louisiana | Mississippi | Kemp | Brian Kemp | Raffensperger | Ossoff | Warnock | Peach State
      Bryan County | Ellabell | Hyundai | metaplant | ICE raid | Georgians | state of Georgia
      Georgia's governor | Georgia governor
    `),
    ko: list(`
      애틀랜타 | 서배나 | 현대차 | 텍사스 | 플로리다 | 앨라배마
    `),
  },
  sport: {
    en: list(`
      midfielder | striker | goalkeeper | World Cup | Premier League | Champions League | quarter-final
      semi-final | Olympics | medal | medals | squad | coach | half-time | penalty | kick-off | wicket | innings
      Grand Prix
    `),
    "zh-Hans": list(`
      世界杯 | 前锋 | 门将 | 进球 | 决赛 | 欧冠 | 英超 | 金牌 | 主教练 | 球队 | 联赛
    `),
    ko: list(`
      월드컵 | 골키퍼 | 공격수 | 득점 | 결승 | 리그 | 금메달 | 감독 | 축구
    `),
    ja: list(`
      ワールドカップ | サッカー | 得点 | 決勝 | 監督
    `),
    de: list(`
      Weltmeisterschaft | Torwart | Stürmer | Bundesliga | Halbfinale | Trainer | Nationalmannschaft
    `),
    fr: list(`
      Coupe du monde | Coupe d'Afrique | gardien de but | attaquant | attaquante | demi-finale | demi-finales
      quart de finale | quarts de finale | huitièmes de finale | sélectionneur | milieu de terrain | avant-centre
      buteur | buteuse | tirs au but | Ligue 1 | Ligue 2 | Ligue des champions | Top 14 | footballeur | footballeurs
      footballeuse | mercato | supporteurs | supporters | coup d'envoi | prolongations | mi-temps | médaille d'or
      médaille d'argent | médaille de bronze | Jeux olympiques | Grand Prix
    `),
    es: list(`
      Mundial | portero | delantero | goles | semifinal | seleccionador | centrocampista
    `),
  },
  bank: {
    en: list(`
      bank | banks | banker | banker's | bankers | credit card | wallet | Amex | American Express | Mastercard
      loyalty | cashback | lounge
    `),
    "zh-Hans": list(`
      银行 | 銀行 | 信用卡 | 会员 | 會員
    `),
    ko: list(`
      은행 | 신용카드 | 카드사 | 멤버십
    `),
    ja: list(`
      銀行 | クレジットカード | 会員
    `),
    de: list(`
      Bank | Kreditkarte | Vereinsbank
    `),
    fr: list(`
      banque | banques | bancaire | bancaires | carte bancaire | cartes bancaires | carte de crédit
      cartes de crédit | carte de paiement | sans contact
    `),
    es: list(`
      banco | tarjeta de crédito
    `),
  },
};
