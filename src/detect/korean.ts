/**
 * What may stand around a Korean name. A strict right boundary loses more than half of all mentions, since particles are
 * written together; no check at all finds 인도 (India) in 인도적 (humane). Single syllables and Han signs stand for
 * countries in the press (한·미, 방미, 美), and for a hundred other things elsewhere.
 */
import { list } from "./names/list";

const particles = list(`
  은 | 는 | 이 | 가 | 을 | 를 | 의 | 에 | 와 | 과 | 로 | 으로 | 도 | 만 | 란 | 라 | 나 | 인 | 서 | 든 | 엔
  선 | 께 | 다 | 에서 | 에게 | 에선 | 에도 | 에는 | 에만 | 에의 | 에까지 | 에서는 | 에서도 | 에서의 | 에게는
  에겐 | 부터 | 까지 | 보다 | 처럼 | 조차 | 마저 | 마다 | 만큼 | 밖에 | 이나 | 이라 | 이란 | 이며 | 이고
  이자 | 이든 | 이다 | 이었 | 였 | 이지 | 이면 | 이야 | 라고 | 라는 | 라도 | 라며 | 라면 | 이라고 | 이라는
  이라도 | 이라며 | 이라면 | 로서 | 로써 | 로의 | 로는 | 로도 | 로부터 | 으로서 | 으로의 | 으로는 | 으로도
  으로부터 | 만의 | 만이 | 만은 | 까지의 | 부터의 | 와의 | 과의 | 와는 | 과는 | 와도 | 과도 | 하고 | 랑 | 이랑
  이나마 | 뿐 | 대로 | 같은 | 같이 | 처럼의 | 보다는 | 보다도 | 입니다 | 입 | 인데 | 인지 | 일 | 임 | 였다
  이니 | 니까 | 에서만 | 에서부터 | 에서와 | 에서보다 | 까지도 | 까지만 | 만을 | 만으로 | 만큼은 | 마저도
`);

/** Nouns that are written together with a country's name. */
const nouns = list(`
  인 | 산 | 계 | 어 | 행 | 발 | 측 | 내 | 식 | 형 | 제 | 령 | 군 | 판 | 답 | 적 | 풍 | 통 | 파 | 당국 | 정부
  대사 | 대통령 | 총리 | 장관 | 국민 | 국적 | 시장 | 기업 | 회사 | 경제 | 사회 | 유학 | 학생 | 대학 | 비자
  이민 | 영주 | 취업 | 시민 | 출신 | 출생 | 현지 | 본토 | 사람 | 노동 | 기술 | 과학 | 연구 | 인재 | 전문
  법무 | 국무 | 상무 | 의회 | 언론 | 매체 | 당 | 법 | 법원 | 여행 | 방문 | 체류 | 거주 | 진출 | 남부 | 북부
  동부 | 서부 | 중부 | 전역 | 전체 | 주재 | 주도 | 최대 | 최초 | 간 | 등 | 및 | 외 | 말 | 여권 | 땅 | 돈 | 팀
  국 | 국가 | 정착 | 입국 | 출국 | 유치 | 생활 | 이주 | 교포 | 동포 | 한인 | 문화 | 역사 | 영화 | 음식 | 축구
  대표 | 선수 | 리그 | 증시 | 은행 | 연방 | 왕실 | 왕 | 여왕 | 육군 | 해군 | 공군 | 남성 | 여성 | 국제 | 제품
  자본 | 자동차 | 반도체 | 배터리 | 전기차 | 빅테크 | 스타트업 | 투자 | 무역 | 수출 | 수입 | 관세 | 외교
  안보 | 국방 | 농업 | 산업 | 공장 | 업체 | 업계 | 미국 | 일본 | 중국 | 영국 | 독일 | 러시아 | 호주 | 캐나다
  미군 | 외국 | 유럽 | 개발자 | 엔지니어 | 간호사 | 외교부 | 공화국 | 특파원 | 지사 | 법인 | 월드컵 | 태생
`);

/** Nouns behind two countries in one word: 한미동맹, 한일 정상회담. */
const relations = list(`
  동맹 | 정상 | 연합 | 관계 | 양국 | 양자 | 협상 | 회담 | 공조 | 통화 | 무역 | 통상 | 자유 | 군사 | 방위 | 안보
  외교 | 국방 | 경제 | 금융 | 관세 | 원자력 | 조선 | 기술 | 과학 | 반도체 | 투자 | 비자 | 워킹 | 간 | 갈등
  분쟁 | 전쟁 | 패권 | 경쟁 | 협력 | 협정 | 협의 | 조약 | 합의 | 공동 | 친선 | 교류 | 수교 | 국교 | 문화 | 청년
  산업 | 공급망 | 고위 | 장관 | 당국 | 정부 | 의원 | 의회 | 전문가 | 재계 | 첨단 | 우호 | 사회 | 대화 | 밀착
  대립 | 충돌 | 긴장 | 접촉 | 담판 | 휴전 | 핵 | 전략 | 해양 | 국경 | 접경 | 상호 | 3국 | 3자 | 삼국 | 세 나라
  두 나라 | 역사 | 과거사 | 어업 | 청구권 | 위안부 | 합작 | 혼혈 | 커플 | 부부 | 공통 | 경협 | 미래 | 기업인
  교역 | 수출 | 금리 | 환율 | 스와프 | 통화스와프 | 우주 | 인공지능 | 디지털 | 사이버 | 에너지 | 원전 | 배터리
  자동차 | 철강 | 정보 | 조세 | 이중과세 | 사회보장 | 친구 | 포럼 | 학자 | 연구 | 학생 | 유학생 | 노선 | 항공
  인적 | 인재 | 취업 | 결혼 | 가정 | 대학 | 외무 | 재무 | 국장급 | 차관 | 실무 | 협의체 | 소재 | 해저 | 북핵
`);

/** What is done to, for or against a country: 대미 투자, 방한 일정, 반중 정서. */
const dealings = list(`
  투자 | 수출 | 수입 | 무역 | 통상 | 관세 | 제재 | 협상 | 관계 | 정책 | 외교 | 의존 | 무역수지 | 흑자 | 적자
  압박 | 견제 | 강경 | 전략 | 경협 | 교역 | 특사 | 공세 | 억제 | 규제 | 보복 | 경제 | 안보 | 지원 | 메시지
  여론 | 감정 | 접근 | 대화 | 청구권 | 배상 | 포용 | 유화 | 전단 | 방송 | 확성기 | 사업 | 로비 | 직접 | 펀드
  원조 | 인식 | 불신 | 협력 | 공조 | 라인 | 창구 | 채널 | 실무 | 담판 | 합의 | 설득 | 진출 | 생산 | 공급 | 봉쇄
  포위 | 고율 | 추가 | 수위 | 반도체 | 첨단 | 정서 | 성향 | 시위 | 세력 | 정부 | 노선 | 국가 | 인사 | 진영 | 연대
  주의 | 집회 | 단체 | 행보 | 파
`);

/** Who is sent and received: behind 주한, 주미 and their like, a few words on. */
const embassy = /^.{0,14}?(?:대사|공사|공관|영사|외교|상공회의소|상의|미군|문화원|외신|특파|외국)/u;
const days =
  /^(?:[에엔은이을과도]|마다|내내|이나)|^ (?:내내|동안|오전|오후|아침|낮|저녁|예배|미사|학교|설교|헌금|경기|평균|하루|사흘|이틀|예약|할인|관람|상영|운행|외국인)/u;
const visit = list(`
  길 | 단 | 차 | 중 | 일정 | 성과 | 기간 | 계획 | 목적 | 직후 | 직전 | 당시 | 결과 | 이후 | 첫날 | 마지막 | 외국인
  관광 | 외래 | 때 | 을 | 은 | 이 | 의 | 에 | 과 | 하는 | 한 | 했 | 할 | 해 | 하며 | 하기 | 한다
`);

/** What stands behind a single syllable and a space: 미 정부, 미 국무부, 일 외무성. */
const bodies: { readonly [syllable: string]: readonly string[] } = {
  미: list(`
    측은 | 측이 | 측의 | 측에 | 측과 | 측도 | 측을 | 측 관계자 | 측 대표 | 측 인사 | 영사 | 총영사 | 시민권자 | 유권자 | 의원 | 당국자
    관료 | 정보 | 싱크탱크 | 연구진 | 과학계 | 주정부 | 이민세관 | 전문가 | 월가 | 법학자 | 인공지능 | AI | IT | 정계 | 보수 | 진보
    정부 | 국무 | 상무부 | 국토안보부 | 이민 | 시민이민국 | 시민권이민국 | 의회 | 상원 | 하원 | 상·하원 | 상하원
    대통령 | 부통령 | 행정부 | 법원 | 연방 | 대법원 | 항소법원 | 재무 | 법무 | 노동부 | 교육부 | 에너지부 | 농무부
    백악관 | 언론 | 당국 | 대사관 | 비자 | 국방부 | 전쟁부 | 외교부 | 기업 | 대선 | 중간선거 | 증시 | 뉴욕 | 워싱턴
    캘리포니아 | 조지아 | 텍사스 | 실리콘밸리 | 플로리다 | 매체 | 일간 | 방송 | 경제매체 | 경제지 | 정치 | 국세청
    식품의약국 | 항공우주국 | 국립 | 과학재단 | 무역대표부 | 중앙정보국 | 중앙은행 | 연준 | 영주권 | 시민권 | 유학
    대학 | 빅테크 | 반도체 | 현지 | 전역 | 본토 | 동부 | 서부 | 남부 | 중서부 | 국경 | 세관 | 입국 | 취업 | 취업비자
    전문직 | 공화당 | 민주당 | 관세 | 국채 | 경제 | 노동시장 | 고용 | 스타트업 | 투자 | 진출 | 공장 | 출장 | 출입국
    육군 | 해군 | 공군 | 사법부 | 검찰 | 수사당국 | 상공회의소 | 정가 | 학계 | 과학계 | 업계 | 재계 | 소비자 | 물가
    국가안보 | 국가이민 | 특허 | 명문대 | 아이비리그 | 하버드 | 스탠퍼드
  `),
  중: list(`
    측은 | 측이 | 측의 | 측에 | 측과 | 측도 | 측 관계자 | 측 대표
    정부 | 외교부 | 상무부 | 국무원 | 당국 | 관영 | 공안 | 국가이민관리국 | 과학기술부 | 총리 | 국가주석 | 인민은행
    언론 | 매체 | 기업
  `),
  일: list(`
    측은 | 측이 | 측의 | 측 대표 | 정부 | 총리 | 외무성 | 법무성 | 경제산업성 | 후생노동성 | 문부과학성 | 방위성 | 재무성 | 총무성 | 관방장관
    출입국재류관리청 | 입관청 | 언론 | 매체 | 자위대 | 중앙은행 | 기업
  `),
  영: list("정부 | 총리 | 내무부 | 내무장관 | 외무부 | 하원 | 상원 | 의회 | 언론 | 일간 | 매체 | 노동당 | 보수당"),
  독: list("정부 | 총리 | 연방 | 외무부 | 내무부 | 언론 | 매체 | 의회 | 경제부"),
  불: list("대통령 | 총리 | 외무부 | 내무부"),
  러: list("측은 | 측이 | 측의 | 측 대표 | 정부 | 대통령 | 외무부 | 국방부 | 크렘린 | 매체 | 언론 | 당국"),
  북: list("측은 | 측이 | 측의 | 측 대표 | 당국 | 외무성 | 매체 | 노동당 | 주민 | 미사일 | 국방성"),
};

const copula = "이(?:다|며|고|지만|라|었|던|어|니|면|든|나|자|지|란)|입니다|인데|였";
const any = (words: readonly string[]) => [...words].toSorted((a, b) => b.length - a.length).join("|");
/** Behind a vowel, as most names of visas end in one: 비자면, 패스지만; and what is done with visas and cards. */
const behindNames = list(`
  면 | 며 | 고 | 지만 | 지 | 든지 | 여서 | 라서 | 니 | 거나 | 야 | 였 | 냐 | 더러 | 커녕 | 소지 | 보유 | 발급 | 신청 | 수수료 | 용 | 급
  류 | 심사 | 추첨 | 연장 | 전환 | 승인 | 거부 | 취소 | 쿼터 | 트랙 | 전형 | 자격 | 자 | 요건 | 기준 | 조건 | 제도 | 정책 | 개편
  도입 | 확대 | 축소 | 폐지 | 문턱 | 비율 | 취득 | 획득 | 건수 | 수요 | 대상 | 상담 | 대행 | 남용 | 장사 | 열풍
`);
const following = new RegExp(`^(?:${any([...particles, ...nouns, ...behindNames])})`);
const noSyllable = "(?![가-힣])";
const ending = `(?:${any(particles)})(?:${any(particles)})?${noSyllable}|(?:${copula})[가-힣]{0,5}${noSyllable}`;
const wordEnd = new RegExp(`^(?:[^가-힣]|$|${ending})`);
const wordEndOrNoun = new RegExp(`^(?:[^가-힣]|$|${ending}|${any(nouns)})`);
const related = new RegExp(`^ ?(?:${any(relations)})`);
const dealt = new RegExp(`^ ?(?:${any(dealings)})`);
const visited = new RegExp(`^ ?(?:${any(visit)}|${any(dealings)})`);
/** Longest that the rules look at behind a name. */
const window = 16;

/**
 * Whether the Hangul right behind a name that ends at `end` leaves it a name: a particle, or a noun that goes with
 * countries and visas.
 */
export function afterHangul(text: string, end: number): boolean {
  return following.test(text.slice(end, end + window));
}

/** The same for names that are also words: here the particle must end the word, so that 타이이프 is no 타이. */
export function afterRiskyHangul(text: string, end: number): boolean {
  return wordEndOrNoun.test(text.slice(end, end + window));
}

/** Pairs that are no other word; the rest (북미, 중일, 미러) want a relation behind them. */
const plainPairs = /^(?:한미|한중|한일|미중|미일|중러|한미일|한중일|한일중|한미중|미중일|북중러|미중러)$/;
const narrow =
  /^ ?(?:정상|회담|관계|외교|양국|대화|협상|갈등|핵|간|휴전|밀착|국경|접경|전쟁|무역|수교|협력|동맹|고위|장관|비핵화|조약)/;

/** Whether the syllables from `start` to `end` stand for countries here: a pair, an affix, a body, one of a chain. */
export function isKoreanAffix(text: string, start: number, end: number): boolean {
  // 3일 국방부 is a date.
  if (/[\dA-Za-z]/.test(text.charAt(start - 1))) return false;
  const name = text.slice(start, end);
  const after = text.slice(end, end + window);
  if (name.length === 1) return isInChain(text, start, end) || isBeforeBody(text, start, end);
  // 주중에는 is "on weekdays", 주일 예배 "the Sunday service".
  if (/^주[한미일중영독러]$/.test(name)) return embassy.test(after) && !(/^주[일중]$/.test(name) && days.test(after));
  if (/^방[한미중일북러]$/.test(name)) return /^[^가-힣 ]|^$|^ [^가-힣]/.test(after) || visited.test(after);
  // 대미를 장식하다, 대중교통, 첫눈에 반한: without a noun of politics these are other words.
  if (name === "반한" || /^지[한일]$/.test(name)) return /^파| ?(?:감정|정서|시위|여론|단체|세력)/.test(after);
  if (/^(?:대|반|친|혐|탈)[한미중일북러]$/.test(name))
    return dealt.test(after) || (name === "대북" && wordEnd.test(after));
  if (/^(?:대|탈|재)/.test(name)) return true;
  if (plainPairs.test(name)) return wordEnd.test(after) || related.test(after);
  return narrow.test(after);
}

const separator = "[·・ㆍ‧•∙/-]";
/** Who may stand beside a syllable; names of more than one syllable need no boundary of their own. */
const partner = `(?:${any(
  list(`
    EU | UAE | 아세안 | 유럽 | 대만 | 인도 | 일본 | 중국 | 미국 | 한국 | 북한 | 영국 | 독일 | 호주 | 태국 | 몽골
    러시아 | 프랑스 | 베트남 | 캐나다 | 이란 | 이라크 | 이스라엘 | 우크라 | 튀르키예 | 터키 | 멕시코 | 칠레 | 페루
    콜롬비아 | 브라질 | 인니 | 말레이시아 | 싱가포르 | 필리핀 | 캄보디아 | 미얀마 | 라오스 | 뉴질랜드 | 사우디
    카타르 | 쿠웨이트 | 이집트 | 남아공 | 스위스 | 이탈리아 | 스페인 | 네덜란드 | 폴란드 | 체코 | 헝가리 | 덴마크
    노르웨이 | 스웨덴 | 핀란드 | 우즈베크 | 우즈베키스탄 | 카자흐 | 아프리카 | 중남미 | 중앙아 | 홍콩 | 쿠바
    파키스탄 | 에콰도르 | 파나마 | 과테말라 | 조지아 | 세르비아 | 루마니아 | 그리스 | 오스트리아 | 아일랜드
  `),
)}|[한미중일영독불러북호베몽])`;
const chained = new RegExp(`(?:^|[^가-힣A-Za-z0-9])(?:${partner}${separator})+$`);
const chainGoesOn = new RegExp(
  `^${separator}(?:[한미중일영독불러북호베몽우](?:[^가-힣]|$|${ending}| ?(?:${any(relations)}))|${partner}(?<=[가-힣]{2}|[A-Z]{2}))`,
);
const separated = new RegExp(separator);
const openHeadline = /(?:^|[\n"“'‘(…[])$/u;

/** `한` in 한·미, `일` in 한·미·일과, `미` in 미-중: one of several countries with a dot between them. */
function isInChain(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  const after = text.slice(end, end + window);
  if (separated.test(next)) {
    if (chainGoesOn.test(after)) return true;
  } else if (separated.test(text.charAt(start - 1))) {
    return (wordEnd.test(after) || related.test(after)) && chained.test(text.slice(Math.max(0, start - 20), start));
  }
  // A headline: 미, H-1B 수수료 인상.
  return (
    next === "," &&
    /[미중북러]/.test(text.slice(start, end)) &&
    openHeadline.test(text.slice(Math.max(0, start - 1), start))
  );
}

const behind: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(bodies).map(([syllable, words]) => [syllable, new RegExp(`^ (?:${any(words)})(?!청사|합동|서울)`)]),
);

/** `미 국무부` is one wherever it stands; `중` is "among" and `일` "work" behind another word. */
function isBeforeBody(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const after = text.slice(end, end + window);
  if (!(behind.get(name)?.test(after) ?? false)) return false;
  if (name !== "중" && name !== "일") return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /^$|[^가-힣\d ] ?$/u.test(before) || (name === "일" ? /^ [가-힣]+성(?![가-힣])/u : /^ (?:국무원|관영)/u).test(after)
  );
}

/** Han signs for countries that stand together, as in 韓美日, and before which 對 or 訪 may stand. */
const together = /^[對訪駐在反親脫離赴]?[韓美中日英獨佛露印北臺台]+$/u;
const han = /[\u3400-\u4dbf\u4e00-\u9fff]/u;
/** What joins them in mixed writing: 대中, 한美. */
const mixedPrefix = /(?:^|[^가-힣])[대방주재반친탈한미중일북러]$/;

/** Whether the Han sign at `start` is a headline's country: 美, 中·日, 訪美; not 每日, 北京, (中) or 전년比. */
export function isHanSignHere(text: string, start: number): boolean {
  let from = start;
  let to = start + 1;
  while (from > 0 && han.test(text.charAt(from - 1))) from--;
  while (to < text.length && han.test(text.charAt(to))) to++;
  if (to - from > 1 && !together.test(text.slice(from, to))) return false;
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + window);
  if (/[\dA-Za-z]$/.test(before) || (/[(（[]$/u.test(before) && /^[)）\]]/u.test(after))) return false;
  if (/[가-힣]$/.test(before) && !mixedPrefix.test(before)) return false;
  // 美학, 加입, 北쪽: the sign is a syllable of a word; 比 3% compares.
  if (
    /^(?:입|간|성|어|점|쪽|학(?![계자교생])|교(?![육수]))|^ \d/u.test(after) &&
    (text.charAt(start) === "比" || after[0] !== " ")
  )
    return false;
  // Seldom used signs are not written together with nouns.
  return /[韓美中日英北臺台]/u.test(text.charAt(start)) || to - from > 1 || wordEnd.test(after);
}
