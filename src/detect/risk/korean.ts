/** Korean country names that are also words: what the words around say. */
import { list } from "../names/list";
import type { Risk, RiskInput } from "./risk";

/** Words beside which a name is something else: 인도 a pavement or the handing over of something, 그리스 grease. */
const others: { readonly [name: string]: RegExp } = {
  인도: /주님|하나님|하느님|성령|목자|스님|자전거|보행|차도|주차|킥보드|횡단보도|도로|행인|가로수|송환|범죄인|납기|선박|물량|신병|보도블록|울타리|걸어|뛰어|돌진|덮쳐|덮친|넘어[져진]|쓰러[져진]|떨어진|낙엽|노점|오토바이|스쿠터|명도|매수인|인도를 (?:거부|마친|완료|앞두)/u,
  그리스: /윤활|베어링|주입|기름때|리튬|도포|오일|엔진|기어|정비|펌프|바르|발라|칠하/u,
  피지: /억제|제거|블랙헤드|조절|크림|토너|로션|패드|모공|피부|세안|세정|화장|여드름|두피|분비|유분|클렌징|각질/u,
  부탄: /가스|프로판|버너|연료|LPG|캔/u,
  가봉: /예복|드레스|양복|정장|재단|웨딩|한복|맞춤|의상/u,
  터키: /샌드위치|칠면조|베이컨|소시지|추수감사절/u,
  조지아: /커피|오키프|서체|폰트/u,
  토고: /포장|테이크아웃/u,
};

/** Behind these words 아일랜드 is an island of the United States, or of a film. */
const islands = /(?:로드|롱|스태튼|루스벨트|코니|머서|트레저|베인브리지|하이딩|마르코|고스트|셔터) $/u;
const kitchen =
  /^(?:의|형|식)? ?(?:식탁|테이블|주방|키친|조리대|싱크|수납|장식장|호핑|리조트|의자|스툴|조명|상판|하부장|상부장|선반|후드|인덕션|홈바|카운터|가구|서랍|작업대|진열대|매대)|^장(?:은|을|이|과)?(?![가-힣])/u;
const inKitchen = /(?:주방|부엌|대면형|원목|대리석|이동식|미니|접이식|확장형|[ㄱㄷ]자형?)(?:에|의|용)? $/u;
/** The American state: what stands beside it. The Caucasus speaks for the country. */
const usGeorgia = /(?:미국?|남부) $/u;
const caucasus =
  /트빌리시|바투미|흑해|코카서스|캅카스|카프카스|아르메니아|아제르바이잔|우크라이나|러시아|튀르키예|남오세티야|압하지야|몰도바|소련|와인|조지아(?:어|인|정교)/u;
/** What happened in the American state, and who acts there. */
const raid =
  /단속|급습|구금|체포|수갑|난리|사태|공장|현대차|배터리|LG에너지|이민 ?당국|이민세관|ICE|불법체류|협력사|주지사|상원|하원|주의회|공화당|민주당/u;

/** Words that are seldom the country: 수단 is "means", 가나 "does it go", 오만 "arrogance", 말리 "to dry". */
const strict: ReadonlySet<string> = new Set(
  list("수단 | 가나 | 오만 | 말리 | 가봉 | 화란 | 아이티 | 리유니온 | 사모아 | 안도라"),
);
/** What only a country has, right behind its name. */
const having = new RegExp(
  `^(?:의)? ?(?:${list(`
    정부 | 정부군 | 대통령 | 총리 | 출신 | 국적 | 국민 | 수도 | 대사 | 내전 | 난민 | 정상 | 외교 | 외무 | 국방 | 반군
    당국 | 대표팀 | 축구 | 유학생 | 학생 | 개발자 | 엔지니어 | 노동자 | 근로자 | 이민자 | 시민 | 공화국 | 왕국 | 술탄
    국왕 | 현지 | 북부 | 남부 | 동부 | 서부 | 국가대표 | 선수 | 의사 | 간호사 | 연구자 | 과학자 | 청년 | 국경 | 군부
    지진 | 쿠데타 | 무스카트 | 아크라 | 하르툼 | 바마코 | 포르토프랭스 | 갱단 | 비자 | 여권 | 항공 | 인구 | 전쟁 | 교민
    섬 | 섬나라 | 제도 | 의회 | 수상 | 공국 | 아피아 | 은행
  `).join(
    "|",
  )}|(?:전|행|계|산|국)(?![가-힣])|인(?:은|이|을|도|들|의|과)?(?![가-힣])|에서 (?:온|왔|태어|자라|자란|이주|유학))`,
  "u",
);
/** A list of countries: the next one stands behind a comma or a dot. */
const listBefore = /[가-힣)][·,、/] ?$/u;
const listAfter = /^(?:\([^)]{1,12}\))?[·,、/] ?[가-힣A-Z]/u;
const joined = /[가-힣](?:와|과|이나|나|및) $/u;

/** The handing over of goods, and the pavement: what stands right in front of 인도, or right behind. */
const delivered = new RegExp(
  `(?:${list(`
    장비 | 설비 | 선박 | 선체 | 물량 | 제품 | 물건 | 상품 | 화물 | 아파트 | 건물 | 부동산 | 토지 | 주택 | 점포 | 항공기
    여객기 | 기체 | 전차 | 자주포 | 무기 | 기기 | 기계 | 부품 | 컨테이너선 | LNG선 | 운반선 | 유조선 | 군함 | 잠수함 | 호위함
    신차 | 전기차 | 헬기 | 전투기 | 위성 | 열차 | 전동차 | 시신 | 유해 | 포로 | 인질 | 용의자 | 피의자 | 피고인 | 범인 | 도피범
    총책 | 신병 | 자산 | 주권 | 현물 | 실물 | 목적물 | 임차물 | 적기 | 조기 | 연내 | 최종 | 첫
  `).join("|")})(?:의|들의)? $`,
  "u",
);
const pavement = new RegExp(
  `^(?:${[
    "가 (?:늦어|늦춰|지연|미뤄|완료|끝나|이뤄지|마무리|좁|파손|꺼지|끊)",
    "를 (?:메우|메운|가득|걷|걸어|걸으|지나|차지|침범|달리|덮친|덮쳐|따라 (?:걷|걸|뛰|달|늘어|심)|막고|막은|막아|받|앞두|마친|마치|늦|미루|서두르)",
    "에 (?:차[를량]|오토바이|자전거|킥보드|화분|텐트|좌판|눈이|빗물|서 있|서서|앉아|쓰러|주차|방치|쌓인|쌓아|올라|내려|떨어|세워 둔|세워둔|깔린|그려|튀어)",
    "로 (?:돌진|올라|걷|걸어|걸으|뛰어|다니|다녀|통행|주행|피하|밀려|튕겨|넘어|내려|쓰러|떨어)",
    "(?:는|도) (?:늦어|좁|끊|인파|미끄|얼)",
    " (?:한쪽|한복판|한가운데|위(?:에|로|의|를| )|바닥|폭(?:은|이|을| )|경계석|턱|가장자리|맨홀|곳곳|안쪽|바깥|난간)",
  ].join("|")})`,
  "u",
);
/** What bears a country's name without meaning it: the name stands in quotes, behind or before the word for the thing. */
const thing =
  "카페|커피숍|다방|찻집|식당|음식점|술집|주점|포차|바|펍|가게|상점|점포|빵집|미용실|호텔|모텔|펜션|클럽|나이트|브랜드|향수|노래|곡|앨범|영화|드라마|소설|시집|그림|작품|게임|잡지|별명|애칭|팀명|그룹|밴드|강아지|고양이|경주마|말";
const titledBefore = new RegExp(
  `(?:(?:이름|상호|간판|제목|별명|애칭|팀명)[은이도]?|(?:${thing})(?:의 이름은|\\s이름은)?) ?[‘“'"「『<]$`,
  "u",
);
/** 카페 모나코, 호텔 칠레: a house or an animal of that name, unless what only a country has stands behind. */
const bearer =
  /(?:^|[^가-힣])(?:카페|커피숍|다방|찻집|식당|레스토랑|음식점|술집|주점|포차|펍|빵집|베이커리|제과점|미용실|헤어숍|양복점|꽃집|서점|갤러리|극장|극단|호텔|모텔|여관|펜션|민박|클럽|나이트클럽|노래방|당구장|빌라|아파트|오피스텔|밴드|걸그룹|보이그룹|브랜드|경주마|종마|반려견|반려묘|강아지|고양이) $/u;
const titledAfter = new RegExp(
  `^[’”'"」』>](?:이?라는|이?란)? ?(?:이름|간판|상호|제목|(?:${thing})(?![가-힣]{2}))`,
  "u",
);

export function koreanRisk({ name, ref, before, after, hasCompany, isKnown, isUsState }: RiskInput): Risk {
  // 한국인도 is "Koreans too", 외국인도 "foreigners too"; 'X'이란 and OPT이란 "what is called X".
  if (/[가-힣A-Za-z\d)”’」』>]$|[가-힣A-Za-z\d)]['"]$/u.test(before)) return "other";
  if (ref === "ir" && /[가-힣A-Za-z\d)]['"’”] $/u.test(before) && !having.test(after)) return "other";
  if (isPerson(after)) return "other";
  if (titledBefore.test(before) || titledAfter.test(after)) return "other";
  if (bearer.test(before) && !having.test(after)) return "other";
  if (ref === "in" && (delivered.test(before) || pavement.test(after)) && !having.test(after)) return "other";
  const sentence = `${/[^.!?]*$/u.exec(before)?.[0] ?? ""}${name}${/^[^.!?]*/u.exec(after)?.[0] ?? ""}`;
  if (others[name]?.test(sentence) && !having.test(after)) return "other";
  // 그리스도 is Christ, but in 이탈리아와 그리스도 or among countries.
  if (ref === "gr" && /^도(?![가-힣])/u.test(after) && !hasCompany && !joined.test(before)) return "other";
  if (ref === "ie" && (islands.test(before) || kitchen.test(after) || inKitchen.test(before))) return "other";
  if (ref === "ge") return isGeorgianState({ before, after, isUsState }, sentence) ? "other" : "country";
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

function isGeorgianState(
  { before, after, isUsState }: Pick<RiskInput, "before" | "after" | "isUsState">,
  sentence: string,
): boolean {
  if (caucasus.test(before + after)) return false;
  return isUsState || usGeorgia.test(before) || raid.test(sentence);
}
