import { describe, expect, it } from "vitest";
import { isAcrossState } from "../../src/detect/han-states";

describe("isAcrossState", () => {
  it.each([
    ["院中國旗下半旗", "中國", true, "a flag in a court"],
    ["台海中國旗艦店", "中國", false, "a flagship store"],
    ["開發中國家的", "中國", true, "a developing state"],
    ["中國家長", "中國", false, "parents"],
    ["完美國度", "美國", true, "behind 完美"],
    ["美國中部", "美國", false, "a part of the country"],
    ["立法國會", "法國", true, "behind 立法"],
    ["與法國會談", "法國", false, "talks"],
    ["菁英國際", "英國", true, "something international"],
    ["賴清德國慶談話", "德國", true, "a president and a holiday"],
    ["卓榮泰國會報告", "泰國", true, "a premier and a parliament"],
    ["同意國會改革", "意國", true, "behind 同意"],
    ["社會主義國家", "義國", true, "behind 主義"],
    ["山西國企", "西國", true, "behind a province"],
    ["可惜西國的", "西國", false, "Spain"],
    ["加國產業", "加國", false, "with its industry"],
    ["加國產車", "加國", true, "a domestic car"],
    ["美國務院", "美國", true, "a sign and the State Department"],
    ["德國", "德國", false, "alone"],
    ["新加坡", "新加坡", false, "without the sign"],
  ])("in %s, %s lies across two words: %s (%s)", (text, name, expected) => {
    const start = text.indexOf(name);
    const end = start + name.length;
    expect(isAcrossState(name, text.slice(Math.max(0, start - 4), start), text.slice(end, end + 4))).toBe(expected);
  });
});
