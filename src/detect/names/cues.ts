/** Words that tell names apart: `visa` makes a bare code a visa, `usState` Georgia the state, `bank` a gold card a bank's. */
import type { Language } from "../../policy/types";
import { list } from "./list";
import { topicCues, type TopicName } from "./topic-cues";

export type CueName = TopicName | "visa" | "usState" | "bank";

export const cues: { readonly [C in CueName]: { readonly [L in Language]?: readonly string[] } } = {
  ...topicCues,
  visa: {
    en: list(`
      visa | visas | work permit | work permits | residence permit | residence permits | green card
      green cards | USCIS | nonimmigrant | petition | petitions | immigrant visa | status holders | visa holders
      Home Office | permanent residency | permanent residence | immigration | immigrant | immigrants | noncitizen
      noncitizens | foreign workers | foreign nationals | foreign professionals | work authorization | work authorisation
      employment authorization | residency | work pass | work passes | residence card | naturalization | naturalisation
      consulate | consulates | H-1B | H1B
    `),
    "zh-Hans": list(`
      签证 | 簽證 | 工签 | 绿卡 | 綠卡 | 居留 | 准证 | 準證 | 移民 | 永居 | 工作许可 | 工作許可 | 入境计划
      入境計劃
    `),
    ko: list(`
      비자 | 체류자격 | 영주권 | 체류 | 이민 | 사증 | 취업허가 | 출입국 | 체류허가 | 거주허가 | 노동허가 | 워크퍼밋
      재류자격 | 취업비자 | 학생비자 | 유학비자 | 유학생비자 | 전문직비자 | 구직비자 | 거주비자 | 투자비자 | 골든비자
      주재원비자 | 상용비자 | 방문비자 | 단기비자 | 이민국 | 영주자격 | 그린카드
    `),
    ja: list(`
      ビザ | 査証 | 在留資格 | 永住 | 就労 | 移民 | 在留 | 滞在許可 | 労働許可 | 居住許可 | 居住権 | 滞在資格
      グリーンカード | グリーン・カード | 入管 | ワークパーミット | 市民権
    `),
    de: list(`
      Visum | Visa | Visums | Visas | Aufenthaltserlaubnis | Aufenthaltserlaubnisse | Aufenthaltstitel | Aufenthaltstiteln
      Aufenthaltsrecht | Aufenthaltsbewilligung | Aufenthaltsgenehmigung | Aufenthaltsstatus | Arbeitserlaubnis
      Arbeitserlaubnisse | Arbeitsbewilligung | Arbeitsgenehmigung | Arbeitsvisum | Arbeitsvisa | Studentenvisum
      Studentenvisa | Fachkräftevisum | Visumkategorie | Visakategorie | Visumantrag | Visaantrag | Visumsantrag
      Visagebühr | Visumgebühr | Visaprogramm | Visumprogramm | Einwanderung | Einwanderungsbehörde | Einwanderungsrecht
      Zuwanderung | Niederlassungserlaubnis | Niederlassungsbewilligung | Daueraufenthalt | Green Card | Greencard
      Green-Card | Einreiseerlaubnis
    `),
    fr: list(`
      visa | visas | titre de séjour | titres de séjour | permis de travail | carte de séjour | cartes de séjour
      immigration | permis de séjour | autorisation de séjour | carte verte | résidence permanente | droit au séjour
      consulat
    `),
    es: list(`
      visa | visas | visado | visados | permiso de trabajo | permisos de trabajo | permiso de residencia
      permisos de residencia | permiso laboral | permiso de empleo | residencia | inmigración
      autorización de residencia | autorización de trabajo | residente permanente | green card | tarjeta verde
      tarjetas verdes | extranjería | USCIS | peticiones de inmigrante | cupo anual | migratorio | migratoria
      migratorios | migratorias | no inmigrante
    `),
  },
  usState: {
    en: list(`
      Atlanta | Savannah | Augusta | Macon | Athens-Clarke | Fulton County | Alabama | Florida | Tennessee
      South Carolina | North Carolina | Texas | Arizona | Ohio | Michigan | Pennsylvania | Wisconsin | Nevada
      Virginia | Louisiana | Mississippi | Kentucky | Arkansas | Missouri | Illinois | Minnesota | Massachusetts
      California | Colorado | Oregon | Kemp | Brian Kemp | Raffensperger | Ossoff | Warnock | Peach State
      Bryan County | Ellabell | Hyundai | metaplant | ICE raid | Georgians | state of Georgia | Georgia's governor
      Georgia governor | Congress | congressional | Republican | Republicans | Democrat | Democrats | White House
      federal judge | federal court | federal appeals court | appeals court | Circuit Judge | district judge
      U.S. District Court | Homeland Security | Labor Department | Department of Labor | State Department | USCIS | ESTA | battery plant
    `),
    ko: list(`
      애틀랜타 | 서배나 | 미국 조지아 | 美 조지아 | 현대차 | 텍사스 | 플로리다 | 앨라배마 | 조지아주 | 메타플랜트 | 엘라벨 | 켐프 주지사
      테네시 | 사우스캐롤라이나 | 노스캐롤라이나 | LG에너지솔루션
    `),
    es: list(`
      Atlanta | Savannah | Alabama | Florida | Tennessee | Carolina del Sur | Carolina del Norte | Texas | Arizona
      Ohio | Misisipi | Luisiana | Pensilvania | Nevada | Virginia | Hyundai | Kemp | Ellabell | California
      Nueva Jersey | Nueva York | Houston | Los Ángeles | Chicago
    `),
    ja: list(`
      アトランタ | サバンナ市 | サバナ | テキサス州 | フロリダ州 | アラバマ州 | テネシー州 | サウスカロライナ州
      ノースカロライナ州 | ジョージア州 | 現代自動車 | 現代自 | エラベル | ケンプ知事
    `),
  },
  bank: {
    en: list(`
      bank | banks | banker | banker's | bankers | credit card | wallet | Amex | American Express | Mastercard
      loyalty | cashback | lounge
    `),
    "zh-Hans": list(`
      银行 | 銀行 | 信用卡 | 借记卡 | 会员 | 會員 | 刷卡 | 发卡 | 發卡 | 运通 | 運通 | 万事达 | 萬事達 | 持卡人 | 大富翁 | 桌游
      桌遊 | 球迷 | 裁判 | 停车 | 停車 | 门岗 | 贵宾室 | 貴賓室 | 积分兑换 | 里程
      集滿 | 集满 | 集點 | 集点 | 點數 | 皮夾 | 钱包 | 錢包 | 聯名卡 | 联名卡 | 年費 | 年费 | 哩程 | 九折 | 八折 | 打折 | 月票 | 悠遊卡
      八達通 | 一卡通 | 住戶 | 住户 | 泳池 | 健身房 | 門禁 | 门禁 | 卡池 | 保底 | 抽卡 | 命運卡 | 命运卡 | 換禮 | 紅利 | 會籍 | 会籍 | 桌上遊戲
    `),
    ko: list(`
      은행 | 신용카드 | 카드사 | 멤버십 | 신용카드사 | 체크카드 | 교통카드 | 연회비 | 비자카드 | 마스터카드 | 라운지
      국민은행 | 신한은행 | 하나은행 | 우리은행 | 농협은행 | 기업은행 | 시중은행 | 아멕스 | 캐시백 | 적립
    `),
    ja: list(`
      銀行 | クレジットカード | 会員 | 年会費 | カード会社 | 信販 | 還元率 | 空港ラウンジ | 航空会社 | 商店街 | 百貨店 | デパート
      マイレージ | ポイント還元 | ポイントカード | 加盟店 | 家電量販店 | 優良運転者 | アメックス | 三井住友カード | 楽天カード
    `),
    de: list(`
      Bank | Banken | Bankkarte | Hausbank | Kreditkarte | Kreditkarten | Vereinsbank | Sparkasse | Volksbank | Amex
      American Express | Mastercard | Visakarte | Kundenkarte | Bonusprogramm | Vielflieger | Lounge | Portemonnaie
    `),
    fr: list(`
      banque | banques | bancaire | bancaires | carte bancaire | cartes bancaires | carte de crédit
      cartes de crédit | carte de paiement | sans contact
    `),
    es: list(`
      banco | bancos | banca | tarjeta de crédito | tarjetas de crédito | tarjeta bancaria | American Express
      Mastercard | Amex | cajero | Renfe | jubilados | descuento | fidelidad | supermercado | bancaria | bancarias | bancario
      entidad financiera | tarjeta de débito | datáfono | aerolínea | aerolíneas | millas | viajero frecuente
      viajeros frecuentes | sala VIP | salas VIP | cashback | gimnasio | BBVA | CaixaBank | Bancolombia | Banamex | Bancomer
      Banorte | Davivienda | cuota anual | comisión anual
    `),
  },
};
