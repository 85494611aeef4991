/**
 * What else the names of programmes mean: programmes that the record has no file for, and things that are none at all.
 * They take part in the ranking and are never marked, so that the Greek golden visa is not taken for Portugal's, nor a
 * car for Canada's SUV; as soon as a policy holds one, its own aliases count.
 */
import type { ProgrammeId } from "../../policy/types";
import { list } from "./list";

export interface Rival {
  /** Of a thing that is no programme: `other/` and a word for it. */
  readonly ref: ProgrammeId;
  readonly texts: readonly string[];
  /** Words one of which must be near; in the same sentence they outweigh an earlier naming. */
  readonly needs: readonly string[];
}

const rival = (ref: ProgrammeId, texts: string, needs: string): Rival => ({
  ref,
  texts: list(texts),
  needs: list(needs),
});

const golden = `
  golden visa | golden residence | golden residency | visa doré | visa dorada | visado dorado | visado de oro
  Goldenes Visum | 黄金签证 | 黃金簽證 | 黄金居留 | 골든비자 | 골든 비자 | ゴールデンビザ | ゴールデン・ビザ
`;

/** Programmes without a file. */
const programmes: readonly Rival[] = [
  rival(
    "gr/golden",
    golden,
    `Greece | Greek | Athens | Griechenland | griechisch | Grèce | grec | grecque | Grecia | griego | griega | 希腊 | 希臘
     그리스 | ギリシャ`,
  ),
  rival("mt/golden", golden, "Malta | Maltese | Valletta | Malte | 马耳他 | 馬爾他 | 몰타 | マルタ"),
  rival(
    "hu/golden",
    golden,
    "Hungary | Hungarian | Budapest | Ungarn | Hongrie | Hungría | 匈牙利 | 헝가리 | ハンガリー",
  ),
  rival("cy/golden", golden, "Cyprus | Cypriot | Nicosia | Zypern | Chypre | Chipre | 塞浦路斯 | 키프로스 | キプロス"),
  rival("us/f-2", "F-2", "dependent | dependents | dependant | F-1 | SEVIS | I-20"),
  rival("kr/f-1", "F-1", "Ministry of Justice | Seoul | 법무부 | 방문동거"),
  rival(
    "kr/e-2",
    "E-2 | E-2 비자 | E-2 visa",
    "teacher | teachers | instructor | conversation | 회화지도 | 원어민 | 강사",
  ),
  rival("kr/e-3", "E-3 | E-3 비자 | E-3 visa", "연구(E-3) | 법무부 | 출입국"),
  rival("kr/e-4", "E-4 | E-4 비자 | E-4 visa", "기술지도 | 법무부 | 출입국"),
  rival("kr/d-8", "D-8", "Korea | Korean | Seoul | 한국 | 법무부 | 기업투자 | 韩国 | 韓國 | 韓国"),
  rival("us/niv", "NIV", "nonimmigrant | non-immigrant | consular | consulate | DS-160 | 非移民"),
];

/** What is no programme: cars, records, prices, ranks, aircraft. */
const others: readonly Rival[] = [
  rival(
    "other/record",
    "EP",
    `album | record label | vinyl | punk | band | indie | songs | single | Spotify | EP唱片 | 唱片 | 单曲 | 單曲 | 专辑 | 專輯 | 樂團 | 乐队 | 樂隊 | 主唱 | 新歌 | 앨범
     음반 | 싱글 | 수록곡 | 楽曲 | アルバム | Vinyl | Platte | Musik | chanson | chansons | disque | canciones | disco`,
  ),
  rival(
    "other/parliament",
    "EP",
    `European Parliament | MEP | MEPs | Strasbourg | Straßburg | Strassburg | Estrasburgo | Europaparlament
     Parlement européen | Parlamento Europeo | 欧洲议会 | 歐洲議會 | 유럽의회 | 欧州議会`,
  ),
  rival(
    "other/car",
    "SUV",
    `car | cars | drive | drives | drove | driver | drivers | driving | parked | vehicle | vehicles | hybrid | Toyota | Tesla
     Hyundai | Kia | Auto | Autos | Fahrer | Fahrzeug | voiture | véhicule | coche | coches | vehículo | 汽车 | 汽車
     轿车 | 轎車 | 车型 | 車款 | 车企 | 車企 | 车市 | 車市 | 开着 | 驾驶 | 駕駛 | 자동차 | 차량 | 신차 | 현대차 | 기아 | 運転 | 乗用車 | 車種`,
  ),
  rival(
    "other/prices",
    "HPI",
    "house price | house prices | housing | property prices | mortgage | 房价 | 房價 | 주택 가격",
  ),
  rival(
    "other/congress",
    "CRS",
    "Congress | Congressional | common reporting | tax | police | manifestants | 申报准则",
  ),
  rival(
    "other/police",
    "PNP",
    "police | officer | suboficial | policía | detuvo | arrested | Camp Crame | Lima | Perú | 警方 | 警察 | 경찰",
  ),
  rival(
    "other/rank",
    "E-7 | E-4 | E-3 | E-2 | E-9",
    "Army | sergeant | Navy | Marines | pay grade | enlisted | 육군 | 해군 | 계급",
  ),
  rival(
    "other/aircraft",
    "E-2 | E-3 | E-4 | E-7 | F-2 | F-4 | F-5 | B-1 | L-1",
    `fighter | fighters | bomber | bombers | jet | jets | aircraft | Air Force | Boeing | Hawkeye | AWACS | squadron | radar
     Kampfjet | Bomber | Luftwaffe | avion | avions | bombardier | chasseur | avión | caza | bombardero | 战机 | 戰機
     战斗机 | 戰鬥機 | 轰炸机 | 轟炸機 | 预警机 | 預警機 | 전투기 | 폭격기 | 조기경보기 | 공군 | 戦闘機 | 爆撃機 | 早期警戒`,
  ),
  rival(
    "other/fight",
    "K-1",
    "kickboxing | fighter | fighters | fights | bout | knockout | pelea | peleas | combat | 格斗 | 格鬥 | 擂台 | 踢拳 | 격투기 | 格闘技 | 選手",
  ),
  rival(
    "other/pitch",
    "blue card | blue cards | 蓝卡 | 藍卡 | 블루카드 | ブルーカード | Blaue Karte | carte bleue | tarjeta azul",
    `referee | referees | football | footballers | dissent | sin-bin | sin bin | Schiedsrichter | arbitre | arbitres | árbitro
     裁判 | 足球 | 球场 | 球場 | 红牌 | 紅牌 | 黄牌 | 黃牌 | 심판 | 축구 | 審判 | サッカー`,
  ),
  rival(
    "other/bank-card",
    "carte bleue",
    "payer | paie | payé | payée | paiement | achat | achats | achetés | retrait | débit",
  ),
  rival("other/league", "J-1 | J1", "league | League | goals | promotion to | Kobe | Kawasaki | 联赛 | 리그 | リーグ"),
  rival("other/eve", "J-1 | J-2", "échéance | jour J | veille | coup d'envoi | compte à rebours | ouverture"),
  rival(
    "other/racing",
    "F-1 | F1",
    "Formula | Grand Prix | race | driver | Ferrari | Verstappen | Monaco | 赛车 | 賽車 | 車手 | 车手 | 大獎賽 | 大奖赛 | 레이스",
  ),
  rival("other/point", "L-1 | L1", "orbit | orbits | spacecraft | Lagrange | probe | telescope"),
  rival(
    "other/script",
    "LTR",
    `RTL | left-to-right | Hebrew | Arabic script | layout | 排版 | 由左至右 | 从左到右 | 從左到右 | 从左至右 | 從左至右
     希伯来文 | 希伯來文 | 阿拉伯文 | 文字方向`,
  ),
  rival("other/option", "OPT", "命令行 | 参数 | 參數 | 编译器 | 編譯器"),
  rival(
    "other/treatment",
    "NIV | PEP | HSP | CRS | SMC",
    `病历 | 病歷 | 患者 | 病人 | 无创 | 無創 | 呼吸机 | 呼吸機 | 通气 | 通氣 | 血氧 | 暴露后 | 暴露後 | 疫苗 | 狂犬 | 艾滋 | 愛滋
     蛋白 | 细胞 | 細胞 | 基因`,
  ),
  rival(
    "other/circuit",
    "PNP | OCI",
    "三极管 | 三極管 | 晶体管 | 電晶體 | 电路 | 電路 | 容器 | 镜像 | 鏡像 | 即插即用",
  ),
  rival(
    "other/car-version",
    "GTI | GTS",
    "高尔夫 | 高爾夫 | 保时捷 | 保時捷 | 大众 | 飙车 | 飆車 | 马力 | 馬力 | 车主 | 車主",
  ),
  rival(
    "other/lane",
    "快速通道",
    `机场 | 機場 | 安检 | 安檢 | 急诊 | 急診 | 患者 | 胸痛 | 卒中 | 收费站 | 收費站 | 高速公路 | 海关 | 海關
     景区 | 景區 | 乐园 | 樂園 | 球迷 | 观众 | 觀眾`,
  ),
  rival(
    "other/course",
    "优才计划 | 優才計劃 | 优才 | 優才 | 专才计划 | 專才計劃",
    `小学 | 小學 | 少儿 | 少兒 | 中学 | 中學 | 幼儿园 | 幼兒園 | 招生 | 春季班 | 暑期班 | 培训班 | 培訓班 | 兴趣班 | 興趣班
     围棋 | 圍棋 | 奥数 | 奧數 | 家长 | 家長 | 课外 | 課外`,
  ),
  rival(
    "other/membership",
    "五星卡 | 绿卡 | 綠卡 | 蓝卡 | 藍卡 | 机会卡 | 機會卡",
    `健身房 | 储蓄 | 儲蓄 | 储户 | 儲戶 | 就诊 | 就診 | 门诊 | 門診 | 曲棍球 | 大富翁 | 桌游 | 桌遊 | 会所 | 會所 | 美容院
     洗车 | 洗車 | 影城 | 理发店 | 储值 | 儲值`,
  ),
  rival(
    "other/park",
    "익스프레스 엔트리",
    "놀이공원 | 테마파크 | 놀이기구 | 롯데월드 | 에버랜드 | 유니버설 | 디즈니 | 어트랙션 | 이용권",
  ),
  rival(
    "other/board-game",
    "기회카드 | 기회 카드 | 찬스카드 | 찬스 카드",
    "보드게임 | 보드 게임 | 모노폴리 | 부루마블 | 부루마불 | 주사위 | 카드게임 | 카드 게임 | 퀴즈 | 예능 | 쇼핑몰",
  ),
  rival("other/vitamin", "D3 | D-3", "维生素 | 維生素 | 维他命 | 維他命 | 藥局 | 药店 | 藥房 | 药房 | 鈣片 | 钙片"),
  rival("other/machine", "D8 | D-8", "挖土機 | 推土機 | 推土机 | 怪手 | 挖掘機 | 挖掘机 | bulldozer | Caterpillar"),
  rival("other/bus", "482 | 189 | 190 | 491 | 858", "公車 | 公交 | 巴士 | 站牌"),
  rival("other/place", "TN", "Nashville | Memphis | Tennessee | Knoxville | Chattanooga | Tamil Nadu | Chennai"),
  rival(
    "other/train",
    "E-7 | E-2 | F-2",
    "Lok | Lokomotive | Mannschaft | Jugend | Juniorinnen | Junioren | 列車 | 新幹線",
  ),
];

export const rivals: readonly Rival[] = [...programmes, ...others];
