/** Words of Korean names that the press takes one for another: a worker is 노동자 here and 근로자 there. Build time only. */

const permits = ["취업 허가", "노동 허가", "고용 허가", "취업 허가증", "노동 허가증", "고용 허가증", "워크 퍼밋"];
const stays = ["체류 허가", "거주 허가", "체류 허가증", "거주 허가증", "체류증", "거주증"];
const workers = ["노동자", "근로자", "인력", "기술자", "기술인력"];
/** How Hong Kong's schemes are rendered: each lets in, brings in or attracts, and is a plan or a system. */
const admissions = ["입경", "입국", "유입", "도입", "유치"].flatMap((act) => [`${act} 계획`, `${act} 제도`]);

const synonyms: readonly (readonly [pattern: RegExp, others: readonly string[]])[] = [
  [/(?<!고)숙련 ?(?:노동자|근로자|인력)/u, workers.map((worker) => `숙련 ${worker}`)],
  [/(?<=핵심 기술 ?)(?=취업 허가)/u, ["인력 ", "직 ", "자 "]],
  // The employment permit system, 고용허가제, is a scheme of its own.
  [/(?:취업|노동|고용) 허가증?(?!제)/u, permits],
  [/(?:체류|거주) ?허가증?|체류증|거주증/u, stays],
  [/(?<=인재 )(?:입경|입국|유입|도입|유치|수입) 계획/u, admissions],
];

/** Ends of names for people and statuses, behind which a visa may stand: 고숙련 이민자 비자. */
const people =
  /(?:인재|인력|전문직|전문가|이민|이민자|이주자|이주민|졸업생|파운더|시민권|시티즌십|레지던시|란타우|플러스|노마드|거주권)$/u;

/** Other renderings of a name in Hangul; without the name itself, and empty for most. */
export function koreanSpellings(text: string): readonly string[] {
  if (!/[가-힣]/u.test(text)) return [];
  const found = new Set<string>();
  for (const [pattern, others] of synonyms) {
    if (pattern.test(text)) for (const other of others) found.add(text.replace(pattern, other));
  }
  for (const each of [text, ...found]) if (people.test(each)) found.add(`${each} 비자`);
  found.delete(text);
  return [...found];
}
