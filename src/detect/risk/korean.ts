/** Korean country names that are also words: what the words around say. */
import { list } from "../names/list";
import type { Risk, RiskInput } from "./risk";

/** Words beside which a name is something else: 인도 a pavement or the handing over of something, 그리스 grease. */
const others: { readonly [name: string]: RegExp } = {
  인도: /자전거|보행|차도|주차|킥보드|횡단보도|도로|행인|가로수|송환|범죄인|납기|선박|물량|신병|보도블록|울타리|걸어|뛰어|돌진|덮쳐|덮친|넘어[져진]|쓰러[져진]|떨어진|낙엽|노점|오토바이|스쿠터|명도|매수인|인도를 (?:거부|마친|완료|앞두)/u,
  그리스: /윤활|베어링|주입|기름때|리튬|도포|오일|엔진|기어|정비|펌프|바르|발라|칠하/u,
  피지: /모공|피부|세안|세정|화장|여드름|두피|분비|유분|클렌징|각질/u,
  부탄: /가스|프로판|버너|연료|LPG|캔/u,
  가봉: /예복|드레스|양복|정장|재단|웨딩|한복|맞춤|의상/u,
  터키: /샌드위치|칠면조|베이컨|소시지|추수감사절/u,
  조지아: /커피|오키프|서체|폰트/u,
  토고: /포장|테이크아웃/u,
};

/** Behind these words 아일랜드 is an island of the United States, or of a film. */
const islands = /(?:로드|롱|스태튼|루스벨트|코니|머서|트레저|베인브리지|하이딩|마르코|고스트|셔터) $/u;
const kitchen = /^(?:의)? ?(?:식탁|테이블|주방|키친|조리대|싱크|수납|장식장|호핑|리조트|형 주방)/u;
/** The American state: what stands beside it. The Caucasus speaks for the country. */
const usGeorgia = /(?:미국?|남부) $/u;
const caucasus = /트빌리시|코카서스|캅카스|카프카스|아르메니아|아제르바이잔|우크라이나|러시아|남오세티야|몰도바/u;

/** Words that are seldom the country: 수단 is "means", 가나 "does it go", 오만 "arrogance", 말리 "to dry". */
const strict: ReadonlySet<string> = new Set(list("수단 | 가나 | 오만 | 말리 | 가봉 | 화란 | 아이티 | 리유니온"));
/** What only a country has, right behind its name. */
const having = new RegExp(
  `^(?:의)? ?(?:${list(`
    정부 | 정부군 | 대통령 | 총리 | 출신 | 국적 | 국민 | 수도 | 대사 | 내전 | 난민 | 정상 | 외교 | 외무 | 국방 | 반군
    당국 | 대표팀 | 축구 | 유학생 | 학생 | 개발자 | 엔지니어 | 노동자 | 근로자 | 이민자 | 시민 | 공화국 | 왕국 | 술탄
    국왕 | 현지 | 북부 | 남부 | 동부 | 서부 | 국가대표 | 선수 | 의사 | 간호사 | 연구자 | 과학자 | 청년 | 국경 | 군부
    지진 | 쿠데타 | 무스카트 | 아크라 | 하르툼 | 바마코 | 포르토프랭스 | 갱단 | 비자 | 여권 | 항공 | 인구 | 전쟁 | 교민
  `).join(
    "|",
  )}|(?:전|행|계|산|국)(?![가-힣])|인(?:은|이|을|도|들|의|과)?(?![가-힣])|에서 (?:온|왔|태어|자라|자란|이주|유학))`,
  "u",
);
/** A list of countries: the next one stands behind a comma or a dot. */
const listBefore = /[가-힣)][·,、/] ?$/u;
const listAfter = /^(?:\([^)]{1,12}\))?[·,、/] ?[가-힣A-Z]/u;
const joined = /[가-힣](?:와|과|이나|나|및) $/u;

export function koreanRisk({ name, ref, before, after, hasCompany, isKnown, isUsState }: RiskInput): Risk {
  // 한국인도 is "Koreans too", 외국인도 "foreigners too"; 'X'이란 and OPT이란 "what is called X".
  if (/[가-힣A-Za-z\d)”’」』>]$|[가-힣A-Za-z\d)]['"]$/u.test(before)) return "other";
  if (ref === "ir" && /[가-힣A-Za-z\d)]['"’”] $/u.test(before) && !having.test(after)) return "other";
  if (isPerson(after)) return "other";
  const sentence = `${/[^.!?]*$/u.exec(before)?.[0] ?? ""}${name}${/^[^.!?]*/u.exec(after)?.[0] ?? ""}`;
  if (others[name]?.test(sentence) && !having.test(after)) return "other";
  if (ref === "ie" && (islands.test(before) || kitchen.test(after))) return "other";
  if (ref === "ge") return isGeorgianState({ before, after, isUsState }) ? "other" : "country";
  if (!strict.has(name) || isKnown || having.test(after)) return "country";
  const isListed = listBefore.test(before) || listAfter.test(after) || joined.test(before);
  return hasCompany && isListed ? "country" : "other";
}

/** 이란(41) 변호사, 오만 씨: a person of that name. */
function isPerson(after: string): boolean {
  return (
    /^ ?\((?:\d{2}|[가-힣]{0,4} ?\d{2}세)[)·,세]/u.test(after) ||
    /^ (?:씨|군|양|옹|여사|박사|작가|변호사)(?![가-힣]{2})/u.test(after)
  );
}

function isGeorgianState({ before, after, isUsState }: Pick<RiskInput, "before" | "after" | "isUsState">): boolean {
  if (caucasus.test(before + after)) return false;
  return isUsState || usGeorgia.test(before);
}
