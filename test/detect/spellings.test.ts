import { describe, expect, it } from "vitest";
import { spellingsOf } from "../../src/detect/spellings";

describe("spellingsOf", () => {
  it.each([
    ["H-1B", ["H-1B", "H1B", "H1-B", "H 1B"]],
    ["H-1B visa", ["H-1B visa", "H-1B visas", "H-1B-visa", "H-1B-visas", "H1B visa", "H1B visas", "H1-B visa"]],
    ["O-1", ["O-1", "O1"]],
    ["F-2-T", ["F-2-T"]],
    ["visa Top-Tier", ["visa Top-Tier", "visado Top-Tier", "visas Top-Tier", "visados Top-Tier"]],
    ["permiso de especialista", ["permisos de especialista"]],
    ["톱티어 비자", ["톱티어 비자", "톱티어비자", "탑티어 비자"]],
    ["디지털 노마드 비자", ["디지털노마드 비자", "디지털노마드비자", "디지털 노매드 비자"]],
    ["글로벌 탤런트", ["글로벌탤런트", "글로벌 탈렌트"]],
    ["K비자", ["K비자", "K 비자"]],
    ["全球人才签证", ["全球人才签证", "全球人才簽證"]],
    ["グローバル・タレント・ビザ", ["グローバルタレントビザ", "グローバルタレント・ビザ", "グローバル・タレント査証"]],
    ["エクスプレス・エントリー", ["エクスプレスエントリー", "エクスプレス・エントリ"]],
    ["Kビザ", ["Kビザ", "K査証"]],
    ["技術・人文知識・国際業務", ["技術・人文知識・国際業務"]],
    ["Blue Card", ["Blue Card", "Blue Cards"]],
    ["digital nomad visa", ["digital-nomad visa", "digital nomad visas"]],
    ["start-up visa", ["startup visa", "start up visa"]],
    ["job seeker visa", ["job-seeker visa", "jobseeker visa"]],
    ["Provincial Nominee Program", ["Provincial Nominee Programme"]],
    ["visa K", ["visas K", "visa de type K", "visas de type K", "visa « K »", 'visas "K"']],
    ["passeport talent", ["passeport « talent »"]],
    ["carte de séjour talent", ["carte de séjour « talent »"]],
    ["K字签证", ["K 字签证"]],
    ["숙련 노동자 비자", ["숙련 근로자 비자", "숙련기술자 비자"]],
    ["일반 취업 허가", ["일반 고용허가", "일반 노동 허가증"]],
    ["우수 인재 입경 계획", ["우수인재 유입계획", "우수 인재 입국 제도"]],
    ["고숙련 이민자", ["고숙련 이민자 비자"]],
    ["高才通計劃", ["高才通計畫"]],
    ["數位遊牧準證", ["數位游牧準證", "數位遊牧准證", "數位游牧准證"]],
    ["雇主擔保簽證", ["僱主擔保簽證", "僱主擔保签证"]],
    ["TN身份", ["TN身分", "TN 身分"]],
    ["", []],
  ])("%j is also written %j", (name, expected) => {
    expect(spellingsOf(name)).toEqual(expect.arrayContaining(expected));
  });

  it("takes no single letter for a name", () => {
    expect(spellingsOf("M")).toEqual([]);
  });

  it("puts no quotes around what follows a preposition", () => {
    expect(spellingsOf("visa de travail").filter((spelling) => /[«"“]/.test(spelling))).toEqual([]);
  });

  it("gives the name itself first", () => {
    expect(spellingsOf("K‑Tech Pass")[0]).toBe("K‑Tech Pass".normalize("NFKC"));
  });
});
