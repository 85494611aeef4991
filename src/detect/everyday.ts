/** What every state has by the same plain words: permanent residence, a work permit. The country must stand beside them. */

const korean =
  /^(?:영주 ?(?:권|자격|비자)|취업 ?(?:비자|허가증?|이민|영주권)|(?:노동|고용|근로) ?(?:비자|허가증?)|워크 ?퍼밋|투자자? ?(?:이민|비자|이민 ?비자)|(?:학생|유학|유학생|창업|구직|주재원|출장|상용) ?비자|창업 ?이민|기술 ?이민|체류 ?허가증?|정착 ?(?:권|요건)|영구 ?정착|인재 ?비자)$/u;

/** Whether a name of a programme is an everyday word that no country owns. */
export function isEveryday(name: string): boolean {
  return korean.test(name);
}
