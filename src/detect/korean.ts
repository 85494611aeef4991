/**
 * What may follow a Korean name without a space. A strict right boundary loses more than half of all mentions, since
 * particles are written together; no check at all finds 인도 (India) in 인도적 (humane).
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
  이니 | 니까
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
  미군 | 외국 | 유럽
`);

const following = new RegExp(
  `^(?:${[...new Set([...particles, ...nouns])].toSorted((a, b) => b.length - a.length).join("|")})`,
);
/** Longest of the above. */
const window = 4;

/**
 * Whether the Hangul right behind a name that ends at `end` leaves it a name: a particle, or a noun that goes with
 * countries and visas.
 */
export function afterHangul(text: string, end: number): boolean {
  return following.test(text.slice(end, end + window));
}
