/** What Korean lists of countries lack: everyday names, Han signs of headlines, pairs, affixes. */
import { list } from "./list";
import type { CountryCode } from "../../policy/types";

export const koreanNames: { readonly [code: CountryCode]: readonly string[] } = {
  ae: ["아랍에미리트", "아랍에미리트연합", "UAE"],
  au: ["호주", "오스트레일리아"],
  cd: ["민주콩고", "콩고민주공화국"],
  cf: ["중앙아프리카공화국"],
  ci: ["코트디부아르"],
  cn: ["중국", "중화인민공화국"],
  cz: ["체코"],
  de: ["독일"],
  eu: ["유럽연합", "유럽 연합"],
  gb: ["영국", "잉글랜드"],
  ge: ["조지아"],
  hk: ["홍콩"],
  id: ["인도네시아", "인니"],
  jp: ["일본"],
  kp: ["북한", "조선민주주의인민공화국"],
  kr: ["한국", "대한민국", "남한"],
  mm: ["미얀마", "버마"],
  nl: ["네덜란드"],
  ph: ["필리핀"],
  pl: ["폴란드"],
  sa: ["사우디", "사우디아라비아"],
  th: ["태국", "타이"],
  tr: ["튀르키예", "터키"],
  tw: ["대만", "타이완"],
  us: ["미국", "미합중국"],
  va: ["바티칸", "교황청"],
  vn: ["베트남", "월남"],
  za: ["남아공", "남아프리카공화국"],
};

/** Han signs that Korean headlines put for countries: 美, 中企 is not one of them. */
export const hanSigns: { readonly [sign: string]: CountryCode } = {
  美: "us",
  中: "cn",
  日: "jp",
  英: "gb",
  獨: "de",
  佛: "fr",
  露: "ru",
  印: "in",
  加: "ca",
  濠: "au",
  韓: "kr",
  北: "kp",
  臺: "tw",
};

/** Syllables that stand for countries in pairs such as 한미, 한·미 and 미·중. */
export const syllables: { readonly [syllable: string]: CountryCode } = {
  한: "kr",
  미: "us",
  중: "cn",
  일: "jp",
  영: "gb",
  독: "de",
  불: "fr",
  러: "ru",
  북: "kp",
  호: "au",
  인: "in",
  대만: "tw",
};

/** Written together, only these are pairs and no words. With a dot or hyphen between them any two are. */
export const koreanPairs = list(`
  한미 | 미한 | 한중 | 중한 | 한일 | 일한 | 한영 | 한독 | 한불 | 한러 | 미중 | 중미 | 미일 | 중일 | 미러
  중러 | 러중 | 북미 | 북중 | 북러 | 북일 | 한미일 | 한중일 | 한호
`);

/** Affixes of diplomacy and travel: the syllable of the country is the mention. */
export const koreanAffixes: readonly (readonly [text: string, part: readonly [number, number], code: CountryCode])[] = [
  ["방미", [1, 2], "us"],
  ["방한", [1, 2], "kr"],
  ["방중", [1, 2], "cn"],
  ["방일", [1, 2], "jp"],
  ["방북", [1, 2], "kp"],
  ["대미", [1, 2], "us"],
  ["대북", [1, 2], "kp"],
  ["대일", [1, 2], "jp"],
  ["주미", [1, 2], "us"],
  ["주한", [1, 2], "kr"],
  ["주일", [1, 2], "jp"],
  ["재일", [1, 2], "jp"],
  ["반미", [1, 2], "us"],
  ["친미", [1, 2], "us"],
  ["반중", [1, 2], "cn"],
  ["친중", [1, 2], "cn"],
  ["탈중국", [1, 3], "cn"],
  ["대중국", [1, 3], "cn"],
  ["주중대사", [1, 2], "cn"],
  ...["교포", "동포", "한인", "과학자", "유학생", "한국인", "학자"].flatMap((people): typeof koreanAffixes => [
    [`재미${people}`, [1, 2], "us"],
    [`재미 ${people}`, [1, 2], "us"],
  ]),
];

/** Bodies behind a single syllable and a space: "미 정부", "미 국무부". */
export const koreanBodies = list(`
  정부 | 국무부 | 상무부 | 국토안보부 | 이민국 | 시민이민국 | 이민당국 | 의회 | 상원 | 하원 | 대통령 | 행정부
  법원 | 연방법원 | 연방 | 대법원 | 재무부 | 법무부 | 노동부 | 백악관 | 언론 | 당국 | 대사관 | 비자 | 국방부
  외교부 | 기업
`);

/** Names that are also words; alone they count only where something says so. */
export const riskyKorean: ReadonlySet<string> = new Set([
  "이란",
  "수단",
  "가나",
  "오만",
  "인도",
  "말리",
  "차드",
  "저지",
  "건지",
  "기니",
  "토고",
  "통가",
  "니제르",
  "페루",
  "타이",
  "요르단",
  "조지아",
  "터키",
  "사모아",
  "괌",
  "조선",
  "모나코",
  "쿠바",
  "칠레",
  "피지",
  "가봉",
  "부탄",
]);

export const koreanStops = list(`
  인도적 | 인도주의 | 인도양 | 인도하 | 인도받 | 인도되 | 인도됐 | 인도했 | 인도할 | 인도한 | 인도돼
  인도를 걷 | 인도 위 | 인도블록 | 인도차이나 | 차량 인도 | 신병 인도 | 범죄인 인도 | 인도 요청 | 인도 청구
  인도교 | 인도 날짜 | 인도인수 | 인도 시점 | 인도 물량 | 인도량 | 인도 예정 | 인도 지연 | 수단이 | 수단으로
  수단을 | 수단과 | 수단은 | 수단도 | 수단인 | 수단의 | 수단까지 | 수단 방법 | 수단에 | 수단이다 | 수단일
  이란성 | 가나다 | 가나안 | 가나초콜릿 | 오만하 | 오만한 | 오만과 | 오만함 | 오만 가지 | 오만가지 | 오만원
  오만방자 | 말리는 | 말리고 | 말리지 | 말리기 | 말리던 | 말리며 | 저지하 | 저지했 | 저지할 | 저지선 | 저지른
  저지르 | 저지대 | 저지를 | 저지한 | 건지는 | 건지고 | 건지지 | 기니피그 | 타이틀 | 타이밍 | 타이어 | 타이트
  타이거 | 타이머 | 타이핑 | 타이슨 | 타이레놀 | 타이업 | 타이브레이크 | 넥타이 | 조지아주 | 조지아 주
  조지아텍 | 조지아공대 | 조지아 공장 | 미국 조지아 | 조지아 서배나 | 조지아 현대 | 마이클 조던 | 터키석
  터키햄 | 칠레고추 | 괌도 | 미국항공우주국 | 북한산 | 북한강 | 대만족 | 대만원 | 부탄가스 | 부탄올 | 영국사
  이란 생각 | 이란 말 | 이란 이름 | 이란 것 | 이란 게 | 이란 뜻 | 이란 점 | 이란 사실 | 이란 의미 | 이란 단어
  이란 표현 | 이란 건 | 이란 걸 | 피지오 | 파나마 페이퍼스 | 가봉사 | 케냐AA | 북미 | 남미 | 중남미
  라틴아메리카 | 아메리칸 사모아 | 아메리칸 드림 | 아메리칸드림 | 캡틴 아메리카 | 뱅크오브아메리카
  아메리칸항공 | 아메리칸 항공 | 아메리칸익스프레스 | 한국은행 | 한국전력 | 한국투자 | 한국경제신문
  한국경제TV | 한국일보 | 중국집 | 중국음식 | 중국은행 | 영국신사 | 대한항공 | 영국식 | 호주머니 | 호주제
  일본뇌염 | 독일병정 | 소비자 | 대미를 | 대미 장식 | 대미를 장식 | 대일밴드 | 대중교통 | 주한 미군 | 주미로
  주일에 | 주일간 | 주일 동안 | 주일학교 | 주일은 | 주일 예배 | 주일을 | 주일마다 | 주일 만 | 방한복 | 방한용
  방한화 | 방한모 | 방일정 | 도미니카 | 방중에 | 방한대 | 한미약품 | 한미반도체 | 한미그룹 | 한미사이언스
  한일전 | 한일관 | 한중록 | 한불모터스 | 한독약품 | 한일시멘트 | 일한 만큼 | 일한다 | 일한 | 한일을 | 한일이
  중일 때 | 중일 것 | 중일 뿐 | 중한 | 미일 수 | 한영애 | 한영수 | 한러 | 미국 달러 | 홍콩 달러
  싱가포르 달러 | 캐나다 달러 | 호주 달러 | 미국달러 | 홍콩달러 | 대만 달러 | 일본 엔 | 중국 위안
  영국 파운드 | 스위스 프랑 | 인도 루피 | 태국 밧 | 베트남 동
`);
