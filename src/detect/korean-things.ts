/**
 * Korean names of programmes that mean something else: who else gives passes and cards (야구장 골드카드), what firms call
 * their courses (글로벌 탤런트 육성), what goods and measures are called by a code (EB-5 볼트, 집값지수 HPI).
 */
import { list } from "./names/list";

const any = (words: string) => list(words).join("|");

const isPass = /(?:카드|패스|[Pp]ass|[Cc]ard|멤버십|엔트리)$/u;
/** Words that the press uses of any talent, worker or traveller. */
const isPlainName =
  /^(?:글로벌|세계|국제|우수|고급|고숙련|지역|과학 ?기술|전문|숙련|스킬드|톱|탑|하이테크|첨단|디지털|노마드|스타트업|창업|핵심)/u;
const isPermit = /(?:비자|사증|허가|이민|자격|체류|거주|영주|법)$/u;
const isCode = /^(?:[A-Z]{1,4}-?\d{0,3}[A-Z]?\d?|\d{3})$/;

/** Who gives passes and cards that let nobody into a country, or what they are called beside them. */
const giver = new RegExp(
  `(?:${any(`
    입장권 | 관람권 | 이용권 | 자유이용권 | 할인권 | 승차권 | 정기권 | 회원권 | 시즌권 | 연간권 | 티켓 | 쿠폰 | 상품권 | 수강권
    식권 | 탑승권 | 통행권 | 주차권 | 출입증 | 회원증 | 놀이공원 | 놀이동산 | 테마파크 | 워터파크 | 동물원 | 수족관 | 박물관
    미술관 | 영화관 | 극장 | 공연장 | 전시장 | 행사장 | 콘퍼런스 | 컨퍼런스 | 박람회 | 페스티벌 | 축제 | 대회 | 콘서트
    경기장 | 야구장 | 축구장 | 스키장 | 골프장 | 리조트 | 호텔 | 구단 | 백화점 | 마트 | 편의점 | 면세점 | 쇼핑몰 | 온라인몰
    지하철 | 시내버스 | 고속버스 | 버스 | 철도 | 열차 | 기차 | 택시 | 항공사 | 공항 | 고속도로 | 주차장 | 헬스장 | 수영장
    학원 | 도서관 | 카페 | 통신사 | 은행 | 카드사 | 보험사 | 증권사 | 저축은행 | 심판 | 주심 | 핸드볼 | 하키 | 보드게임
    모노폴리 | 부루마블 | 게임 | 주사위 | 포인트 | 마일리지 | 멤버십
  `)})(?:들)?(?:의|용|이|가|은|는|에서|에서는|에선|에|도)? ?(?:(?:${any(`
    무료 | 연간 | 우대 | 할인 | 전용 | 우선 | 프리미엄 | 모바일 | 새 | 한정판
  `)}) )?(?:(?:이름|명칭|별칭|브랜드|상품명)(?:은|도|이|인|의)? )?[‘“'"「『<(]?$`,
  "u",
);
/** What is done with them, and what they bring. */
const ofPass = new RegExp(
  `^[’”'"」』>)]? ?(?:의 )?(?:${any(`
    회원(?!국) | 연회비 | 적립 | 캐시백 | 포인트 | 마일리지 | 라운지 | 결제 | 할부 | 할인 | 단말기 | 환승 | 요금제 | 충전
    대기줄 | 놀이기구 | 어트랙션 | 입장객 | 좌석 | 관람 | 가맹점 | 경품 | 이벤트 | 뒷면 | 앞면 | 한 벌
  `)})|^[’”'"」』]?(?:를|을) (?:${any(`
    뽑 | 꺼내 | 꺼낸 | 꺼냈 | 들어 보 | 들어 올 | 내밀 | 태그 | 찍고 | 찍으 | 찍었 | 목에 | 긁 | 충전 | 뒤집 | 섞
  `)})`,
  "u",
);

/** What firms, schools and stages make of talent. */
const ofStaff = new RegExp(
  `^[’”'"」』>]? ?(?:${any(`
    육성 | 양성 | 채용 | 공채 | 선발 대회 | 오디션 | 경연 | 콘테스트 | 쇼 | 어워드 | 어워즈 | 시상식 | 페스티벌 | 콘서트
    포럼 | 서밋 | 아카데미 | 캠프 | 장학 | 장학생 | 대상(?!자) | 매니저 | 담당 | 본부 | 팀장 | 팀(?![가-힣]{2}) | 사관학교
    멘토링 | 특강 | 교육원 | 개발원 | 양성소 | 노트북 | 가방 | 백팩 | 배낭 | 의자 | 책상 | 에디션 | 굿즈 | 패키지 | 여행 상품
    의식 | 교육과정 | 교육 과정
  `)})`,
  "u",
);

/** Goods and parts, treatments, and terms of computing, right behind their code. */
const ofCode = new RegExp(
  `^[’”'"」』]? ?(?:${any(`
    볼트 | 너트 | 나사 | 밸브 | 베어링 | 드릴 | 필터 | 배관 | 전선 | 건전지 | 전지 | 패널 | 렌즈 | 램프 | 전구 | 릴레이
    트랜지스터 | 다이오드 | 모터 | 펌프 | 타이어 | 알고리즘 | 함수 | 서버 | 오류 | 에러 | 코드 오류 | 마스크 | 환기 | 호흡 | 치료 | 요법 | 증후군 | 항체 | 백신 | 결핍 | 영양제 | 캡슐 | 보충제 | 지수 | 지표
    갱도 | 기둥 | 활주로 | 격납고 | 대회 | 경기 | 타이틀 | 벨트 | 토너먼트 | 링(?![가-힣])
    음반 | 앨범 | 수록곡 | 타이틀곡 | 발매 | 음원 | 컴백 | 포석 | 정석 | 화음 | 코드를 잡
  `)}|호(?:와|에|의|는|실)?(?![가-힣]))`,
  "u",
);
const codeOf = new RegExp(
  `(?:${any(`
    지수 | 지수인 | 지표 | 지표인 | 도면 | 도면의 | 부품 | 부품번호 | 규격 | 모델명 | 품번 | 제품명 | 기둥 | 기둥 번호 | 우편함
    주차장 | 주차 구역 | 사물함 | 게이트 | 탑승구 | 좌석 | 좌석번호 | 객실 | 강의실 | 회의실 | 비타민 | 변수 | 매개변수
    오류 코드 | 에러 코드 | 오류 | 코드명 | 폭격기 | 전투기 | 격투기 | 격투 단체 | 초계기 | 경보기 | 불도저 | 굴착기 | 로켓
    엔진 | 체스 | 바둑 | 혈액형 | 효소 | 단백질 | 유전자 | 염색체 | 미니앨범 | 음반 | 앨범 | 데뷔 | 국도 | 지방도
    버스 | 노선 | 편명 | 항공편 | 열차 | 교향곡 | 소행성 | 혜성
  `)})(?: ?[‘“'"「(])? ?$`,
  "u",
);

/** Speech about a name that several countries share, not about one country's: ‘골든비자’는 나라마다 다르다. */
const isSharedName =
  /^(?:골든 ?비자|황금 ?비자|골드 ?카드|스타트업 ?비자|창업 ?비자|디지털 ?노마드 ?비자|인재 ?비자|테크 ?패스|그린 ?카드)$/u;
const asSuch =
  /^[’”'"」』] ?(?:역시|도 마찬가지|(?:는|은|란|이란|라는|이라는)(?: [가-힣]+){0,2} (?:나라마다|나라별|각국|국가마다|국가별|이름|명칭|단어|말은|말이|혼란|헷갈|천차만별|제각각|흔한|시장이|뜻이))/u;

const hangul = /[가-힣]/u;
/** Signs around a name that are looked at. */
const window = 24;

/** Whether the Korean around a programme's name from `start` to `end` tells that something else is meant. */
export function isKoreanThing(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  if (!hangul.test(before.slice(-6) + name + after.slice(0, 6))) return false;
  if (isSharedName.test(name) && asSuch.test(after)) return true;
  if (isPass.test(name)) return giver.test(before) || ofPass.test(after);
  if (isCode.test(name)) return ofCode.test(after) || codeOf.test(before);
  return isPlainName.test(name) && !isPermit.test(name) && ofStaff.test(after);
}
