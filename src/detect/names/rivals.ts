/**
 * Programmes that the record may have no file for yet, but whose names others share. They take part in the ranking, so
 * that Australia's Global Talent visa is not taken for Britain's; as soon as a policy holds one, its own aliases count.
 */
import type { ProgrammeId } from "../../policy/types";

export interface Rival {
  readonly ref: ProgrammeId;
  readonly texts: readonly string[];
  readonly needs?: readonly string[];
}

export const rivals: readonly Rival[] = [
  {
    ref: "au/global-talent",
    texts: ["Global Talent", "Global Talent visa", "全球人才签证", "全球人才簽證"],
    needs: ["Australia", "Australian", "Canberra", "subclass 858", "858", "澳大利亚", "澳洲"],
  },
  {
    ref: "id/golden",
    texts: ["Golden Visa", "Global Talent visa", "golden visa"],
    needs: ["Indonesia", "Indonesian", "Jakarta", "Bali"],
  },
  {
    ref: "ca/global-talent-stream",
    texts: ["Global Talent", "Global Talent Stream"],
    needs: ["Canada", "Canadian", "Ottawa", "stream"],
  },
  {
    ref: "my/employment-pass",
    texts: ["Employment Pass", "EP", "就业准证"],
    needs: ["Malaysia", "Malaysian", "Kuala Lumpur", "马来西亚"],
  },
  { ref: "ie/general-permit", texts: ["GEP", "General Employment Permit"], needs: ["Ireland", "Irish", "Dublin"] },
  { ref: "hk/gep", texts: ["GEP"], needs: ["Hong Kong", "香港"] },
  {
    ref: "pt/golden",
    texts: ["Golden Visa", "golden visa", "黄金签证", "黃金簽證", "골든비자"],
    needs: ["Portugal", "Portuguese", "Lisbon", "葡萄牙", "포르투갈"],
  },
  {
    ref: "gr/golden",
    texts: ["Golden Visa", "golden visa", "黄金签证", "黃金簽證", "골든비자"],
    needs: ["Greece", "Greek", "Athens", "希腊", "그리스"],
  },
  {
    ref: "es/golden",
    texts: ["Golden Visa", "golden visa", "黄金签证", "黃金簽證", "골든비자"],
    needs: ["Spain", "Spanish", "Madrid", "西班牙", "스페인"],
  },
  {
    ref: "us/k-1",
    texts: ["K visa", "K-visa", "K签证", "K 비자"],
    needs: ["fiancé", "fiance", "fiancée", "fiancee", "I-129F", "未婚", "약혼"],
  },
  { ref: "us/f-2", texts: ["F-2"], needs: ["dependent", "dependents", "dependant", "F-1", "SEVIS"] },
  { ref: "us/e-7", texts: ["E-7"], needs: ["Army", "sergeant", "Navy", "pay grade", "enlisted"] },
  { ref: "kr/f-1", texts: ["F-1"], needs: ["Ministry of Justice", "Seoul", "법무부"] },
  { ref: "au/national-innovation", texts: ["NIV"], needs: ["Australia", "Australian", "858", "National Innovation"] },
  { ref: "pt/d3", texts: ["Tech Visa"], needs: ["Portugal", "Portuguese", "Lisbon"] },
  { ref: "fr/french-tech", texts: ["Tech Visa"], needs: ["France", "French", "Paris"] },
];
