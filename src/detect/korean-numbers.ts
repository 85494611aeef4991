/** Letters and digits on Korean pages that look like a status and number something else: 482번 버스, E-7 구역, 수능 D-10. */
import { list } from "./names/list";

const any = (words: string) => list(words).join("|");

/** What is numbered, right behind its number: places, seats, vehicles, machines, pages, readings. */
const numbered = new RegExp(
  `^(?:번(?! ?(?:비자|사증|서브))|번지|쪽|호선|호차|호기|열(?![가-힣])|에서 (?:일한|일하|근무|내려|내리|갈아|환승)| ?(?:${any(`
    구역 | 구간 | 블록 | 블럭 | 게이트 | 탑승구 | 출구 | 좌석 | 객석 | 부스 | 전시관 | 전시장 | 주차장 | 주차구역 | 창고동
    야적장 | 선석 | 버스 | 노선버스 | 국도 | 지방도 | 고속도로 | 도로 | 페이지 | 호실 | 강의실 | 셀 | 셀의 | 셀에 | 버튼
    불도저 | 굴착기 | 지게차 | 트랙터 | 기관차 | 전동차 | 열차 | 로켓 | 탐사선 | 위성 | 전투기 | 폭격기 | 정찰기 | 조기경보기
    전차 | 장갑차 | 자주포 | 소총 | 권총 | 기관총 | 항공기 | 궤도 | 라그랑주 | 등급 병사 | 미사일 | 헬기 | 여객기 | 수송기 | 기종 | 엔진 | 머신 | 서킷 | 캐시 | 단자 | 포트 | 소켓 | 커넥터
    챔피언 | 파이터 | 격투기 | 그랑프리 | 드라이버 | 레이싱 | 리그 | 승격 | 강등 | 염색체 | 단백질 | 비타민 | 수용체 | 변이
    농도 | 배출구 | 단조 | 장조 | 코드 진행 | 건반 | 규격 | 용지 | 레벨 | 등급 시험 | 학년 | 교시 | 코스 | 등산로 | 슬로프
  `)}))`,
  "u",
);

/** Days before an event: `졸업이 D-10`, but not `졸업 뒤 D-10 비자`. */
const events = any(`
    수능 | 졸업 | 졸업식 | 개막 | 개막식 | 개학 | 개강 | 방학 | 총선 | 대선 | 지선 | 선거 | 투표 | 시험 | 고사 | 면접 | 결혼 | 결혼식
    출시 | 마감 | 개봉 | 컴백 | 데뷔 | 전역 | 입대 | 올림픽 | 월드컵 | 아시안게임 | 엑스포 | 축제 | 대회 | 경기 | 개통 | 개장
    개관 | 오픈 | 발사 | 공개 | 추첨 | 접수 | 시행 | 발효 | 출산 | 예정일 | 생일 | 추석 | 설날 | 크리스마스 | 휴가 | 여행
    만료 | 종료 | 퇴임 | 취임 | 정상회담 | 회의 | 공연 | 콘서트 | 이사 | 입주 | 분양 | 개표 | 본선 | 결승 | 개헌 | 셧다운 | 시한
  `);
const countdown = new RegExp(`(?:${events})(?:이|가|은|는|까지|일|일이|을|를)? ?$`, "u");
const countdownTo = new RegExp(`^[,:]? ?(?:${events}|막판|행사|이벤트|카운트다운)`, "u");
const status = /^ ?(?:비자|사증|자격|체류|[(（])/u;
/** Signs in front of a code that are looked at. */
const window = 12;

/** Whether the code from `start` to `end` numbers something else, by the Korean around it. */
export function isKoreanNumber(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + window);
  if (numbered.test(after)) return true;
  if (text.charAt(start) !== "D" || status.test(after)) return false;
  if (!/^D-?\d+$/.test(text.slice(start, end))) return false;
  return countdown.test(text.slice(Math.max(0, start - window), start)) || countdownTo.test(after);
}
