/** Korean country names that are also words: what the words around say. */
import { list } from "../names/list";
import type { Risk, RiskInput } from "./risk";

/** Words beside which 인도 is a pavement, or the handing over of something. */
const pavement =
  /자전거|보행|차도|주차|킥보드|횡단보도|도로|행인|가로수|인도 ?(?:위|옆|쪽)|송환|범죄인|납기|선박|물량/u;

/** Words that are seldom the country: 수단 is "means", 가나 "does it go", 오만 "arrogance". */
const strict: ReadonlySet<string> = new Set(
  list("수단 | 가나 | 오만 | 말리 | 기니 | 타이 | 통가 | 터키 | 차드 | 조선 | 토고 | 피지 | 가봉 | 부탄"),
);

export function koreanRisk({ name, ref, before, after, hasCompany, isKnown }: RiskInput): Risk {
  if (ref === "in" && pavement.test(before + name + after)) return "other";
  // 'X' 이란 is "what is called X".
  if (ref === "ir" && /['"”」』>]\s?$/u.test(before)) return "other";
  return strict.has(name) && !hasCompany && !isKnown ? "other" : "country";
}
