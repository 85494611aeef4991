import { describe, expect, it, vi } from "vitest";
import { createDetector } from "../../src/detect/detect";
import { lexiconFromBytes } from "../../src/detect/lexicon";
import { readLexicon } from "../tools/read-lexicon";
import { fixtureDetector, marked, shown } from "./fixture";

describe("which programme a name means", () => {
  it.each([
    ["The Gold Card of Taiwan needs no sponsor.", ["Gold Card=tw/gold-card"], "the one whose word is near"],
    [
      "Trump sold a Gold Card. Taiwan was not asked.",
      ["Gold Card=us/gold-card"],
      "the one whose word is in the sentence",
    ],
    [
      "Taiwan renewed its Gold Card. Lutnick sold another Gold Card.",
      ["Gold Card=tw/gold-card", "Gold Card=us/gold-card"],
      "each by its own sentence",
    ],
    ["Trump waits while the bank sends a gold card, and so does Taiwan.", [], "none of them beside a bank"],
    ["A Gold Card opens doors.", [], "none where nothing tells"],
    ["Students on an F-1 visa in the United States", ["F-1=us/f-1"], "a code's by the country in the sentence"],
    ["South Korea lets a spouse stay on an F-1 visa", ["F-1=kr/f-1"], "the same code's by another country"],
    ["The F-1 race in Monaco", [], "no code without a word about visas"],
    ["The student's dependents hold F-2 visas", [], "none where a programme without a file is meant"],
    [
      "High Potential Individual visas are capped, while the HPI shows house prices fell",
      ["High Potential Individual visas=gb/hpi"],
      "no thing that is no programme",
    ],
    ["Our global talent pool", [], "none in small letters"],
    ["HPI rose again", [], "no acronym without its long form"],
    ["Visa news: the F-1 grand prix in the United States", [], "no code before another thing"],
  ])("%j marks %j: %s", async (text, expected) => {
    const mentions = await marked(text, "en");
    expect(mentions.filter((mention) => mention.includes("/"))).toEqual(expected);
  });

  it("lets a full name license its abbreviation later in the document", async () => {
    const blocks = [
      "The High Potential Individual visa is for graduates.",
      "A visa costs more than before.",
      "The HPI is capped.",
    ];
    const { mentions } = await fixtureDetector().detect({
      blocks: blocks.map((text, id) => ({ id, text, lang: "en" })),
      title: "",
      lang: "en",
    });
    const last = mentions.filter(({ block }) => block === 2);
    expect(shown(blocks[2] ?? "", last)).toEqual(["HPI=gb/hpi"]);
    expect(last[0]?.why.rule).toBe("licensed");
  });

  it("keeps the others that the words can mean, the likeliest first", async () => {
    const text = "Taiwan and Trump both sell a Gold Card.";
    const { mentions } = await fixtureDetector().detect({
      blocks: [{ id: 0, text, lang: "en" }],
      title: "",
      lang: "en",
    });
    expect(mentions.find(({ kind }) => kind === "programme")?.why).toEqual({
      rule: "ambiguous",
      score: 0.49,
      candidates: ["us/gold-card", "tw/gold-card"],
    });
  });

  it("takes needed words from the title", async () => {
    expect(await marked("The Gold Card needs no sponsor.", "en", { title: "Living in Taiwan" })).toContain(
      "Gold Card=tw/gold-card",
    );
  });
});

const { detect } = createDetector({ lexicon: lexiconFromBytes(readLexicon()) });

/** The programmes marked in blocks, as `surface=ref` without the generic noun; a line that starts with `# ` is the title. */
async function named(lang: string, lines: readonly string[]): Promise<readonly string[]> {
  const title = lines.find((line) => line.startsWith("# "))?.slice(2) ?? "";
  const blocks = lines.filter((line) => !line.startsWith("# ")).map((text, id) => ({ id, text, lang }));
  const { mentions } = await detect({ blocks, title, lang });
  return mentions
    .filter(({ kind }) => kind === "programme")
    .map(({ block, start, end, ref }) => `${bare(blocks[block]?.text.slice(start, end) ?? "")}=${ref}`);
}

function bare(surface: string): string {
  return surface.replace(/[- ]?(?:visas?|Visum|签证|簽證|비자|ビザ)$|^vis(?:as?|ados?) /iu, "");
}

describe("names of the record that mean several things", () => {
  it.each([
    ["en", "Britain doubled places on the Global Talent visa.", "Global Talent=gb/global-talent"],
    ["en", "Singapore's Employment Pass needs S$6,000.", "Employment Pass=sg/employment-pass"],
    ["en", "Kuala Lumpur raised the floor of the Employment Pass.", "Employment Pass=my/employment-pass"],
    ["en", "The EP voted on the chips bill; MEPs want visas for researchers.", ""],
    [
      "en",
      "Singapore's Employment Pass is dear. Her debut EP, a vinyl record, sold out.",
      "Employment Pass=sg/employment-pass",
    ],
    ["en", "The American Express gold card has no visa benefits.", ""],
    [
      "en",
      "Dubai's golden visa lasts ten years; Portugal's golden visa excludes property.",
      "golden=ae/golden; golden=pt/golden",
    ],
    ["en", "Greece raised the price of its golden visa.", ""],
    ["en", "Golden visas are under fire across Europe.", ""],
    ["en", "The referee showed a blue card in the trial match.", ""],
    ["en", "China's K visa needs no employer.", "K=cn/k"],
    ["en", "The American fiancé waited a year for a K visa.", "K=us/k-1"],
    ["en", "South Korea lets holders of E-7, F-2 and D-10 visas switch jobs.", "E-7=kr/e-7; F-2=kr/f-2; D-10=kr/d-10"],
    ["en", "Korean firms hire through the E-7 visa. An E-7 in the US Army, a sergeant, retired.", "E-7=kr/e-7"],
    ["en", "Native teachers in South Korea need an E-2 visa.", ""],
    ["en", "The Boeing E-3 patrolled over Poland.", ""],
    [
      "en",
      "Researchers weigh the O-1/EB-1 route to a US green card.",
      "O-1=us/o-1; EB-1=us/eb-1; green card=us/green-card",
    ],
    ["en", "She went from F-1 to OPT to H-1B to EB-2.", "F-1=us/f-1; OPT=us/opt; H-1B=us/h-1b; EB-2=us/eb-2"],
    ["en", "An SUV hit a visa office in Toronto.", ""],
    ["en", "The nonimmigrant visa (NIV) interview is at the consulate.", ""],
    [
      "en",
      "Hong Kong's GEP has no quota, Ireland's GEP for work permits has none either.",
      "GEP=hk/gep; GEP=ie/general-permit",
    ],
    [
      "en",
      "Estonia's digital nomad visa is older than Spain's digital nomad visa.",
      "digital nomad=ee/digital-nomad; digital nomad=es/digital-nomad",
    ],
    ["zh-Hans", "特朗普推出金卡，银行的金卡与此无关。", "金卡=us/gold-card"],
    ["zh-Hans", "她发行了一张EP唱片，新加坡歌迷排队签名，她正申请工作签证。", ""],
    ["zh-Hans", "葡萄牙的黄金签证取消购房，西班牙黄金签证已停。", "黄金=pt/golden; 黄金=es/golden"],
    [
      "zh-Hant",
      "英國擴大全球人才簽證，澳洲的全球人才簽證已停。",
      "全球人才=gb/global-talent; 全球人才=au/global-talent",
    ],
    ["ko", "중국 K비자는 청년 과학기술 인재에게, 미국 K비자는 약혼자에게 준다.", "K=cn/k"],
    ["ko", "원어민 강사는 E-2 비자(회화지도)를 받아야 한다. 미국인 강사가 많다.", ""],
    ["ja", "シンガポールのEPとマレーシアのEPは最低月給が違う。", "EP=sg/employment-pass; EP=my/employment-pass"],
    ["ja", "F-2戦闘機の後継を日英伊が開発する。", ""],
    ["ja", "指定席は1号車のD-10とE-7を取った。", ""],
    [
      "ja",
      "豪のグローバルタレントビザは閉じ、英国のグローバルタレントビザは残る。",
      "グローバルタレント=au/global-talent; グローバルタレント=gb/global-talent",
    ],
    [
      "ja",
      "アイルランドには一般雇用許可があり、略称GEPは香港の一般就業政策と同じだ。",
      "一般雇用許可=ie/general-permit; GEP=ie/general-permit; 一般就業政策=hk/gep",
    ],
    ["ja", "在留資格「経営・管理」の資本金を引き上げた。", "経営・管理=jp/business-manager"],
    [
      "ja",
      "エンプロイメントパスは採点制だ。中技能者のSパスと起業家のアントレパスもシンガポールで働ける。",
      "エンプロイメントパス=sg/employment-pass; Sパス=sg/s-pass; アントレパス=sg/entrepass",
    ],
    ["de", "Die F-2-Mannschaft und die E-7-Lok fuhren nach Korea.", ""],
    ["de", "Chinas K-Visum gilt seit Oktober; das K-1-Visum der USA ist für Verlobte.", "K=cn/k; K-1=us/k-1"],
    [
      "fr",
      "La gold card de Trump coûte un million; la Gold Card de Taïwan, rien.",
      "gold card=us/gold-card; Gold Card=tw/gold-card",
    ],
    ["fr", "Il paie par carte bleue son visa pour la Corée.", ""],
    ["fr", "La Croatie a son visa nomade numérique, délivré en un mois, bien avant l'Estonie.", ""],
    ["fr", "Avec son visa E-7 de Corée, il est loin de l'armée, où un E-7 est sergent.", "E-7=kr/e-7"],
    ["fr", "Le visa D3 du Portugal est prêt, mais la D3 est coupée.", "D3=pt/d3"],
    ["es", "La golden visa de Portugal sigue; la golden visa de España acabó.", "golden=pt/golden; golden=es/golden"],
    ["es", "Un suboficial de la PNP detuvo en Perú a un falso tramitador de visas.", ""],
  ])("%s: %s", async (lang, text, expected) => {
    expect((await named(lang, [text])).join("; ")).toBe(expected);
  });

  it.each([
    ["a title alone tells the country", ["# Jobs in Seoul", "The E-7 is for specialists."], "E-7=kr/e-7"],
    [
      "an abbreviation in brackets counts for the rest, but not in another's sentence",
      [
        "Canada paused the Start-up Visa (SUV).",
        "SUV applicants wait for years.",
        "He drives a red SUV to the office and parks the car there.",
      ],
      "Start-up=ca/start-up-visa; SUV=ca/start-up-visa; SUV=ca/start-up-visa",
    ],
    [
      "an abbreviation in front of the long form counts among visas",
      [
        "# Graduate routes",
        "HPI places rise, a boon for graduates.",
        "Britain's High Potential Individual visa is capped.",
      ],
      "HPI=gb/hpi; High Potential Individual=gb/hpi",
    ],
    [
      "a bare code is the chief country's",
      ["# Court voids H-1B fee", "The judge voided the H-1B visa payment. Turks can turn to the E-2."],
      "H-1B=us/h-1b; E-2=us/e-2",
    ],
    [
      "a shared name is its whose programmes the document names",
      [
        "The 858 visa of Australia is by invitation.",
        "Firms miss the Global Talent visa, which was shut to newcomers.",
      ],
      "858=au/national-innovation; Global Talent=au/global-talent",
    ],
  ])("%s", async (_why, lines, expected) => {
    expect((await named("en", lines)).join("; ")).toBe(expected);
  });
});

describe("the score", () => {
  it.each([
    ["The H-1B costs more.", "alias", 1],
    ["Singapore's Employment Pass needs S$6,000.", "needs:Singapore", 0.92],
    ["Singapore changed the Employment Pass (EP).", "needs:Singapore", 0.9],
  ])("of %j: %s, %d", async (text, rule, score) => {
    const { mentions } = await detect({ blocks: [{ id: 0, text, lang: "en" }], title: "", lang: "en" });
    const why = mentions.find(({ kind }) => kind === "programme")?.why;
    expect(why?.rule).toBe(rule);
    expect(why?.score).toBeCloseTo(score, 1);
  });
});

describe("a block of nothing but names", () => {
  /** Signs that detection cuts out of texts to look at: steps that can be counted, where time depends on the machine. */
  const signsCut = async (text: string) => {
    let cut = 0;
    const { slice } = String.prototype;
    const spy = vi.spyOn(String.prototype, "slice").mockImplementation(function (this: string, ...range) {
      const piece = Reflect.apply(slice, this, range);
      cut += piece.length;
      return piece;
    });
    try {
      await detect({ blocks: [{ id: 0, text, lang: "en" }], title: "", lang: "en" });
    } finally {
      spy.mockRestore();
    }
    return cut;
  };

  it.each([
    ["", "H-1B Korea EP "],
    ["", "visa E-2 EB-1 "],
    ["", "golden visa Portugal Spain "],
    ["", "中国K签证金卡EP"],
    ["a visa for Korea and Singapore, ", "E-2 EP "],
  ])(
    "%j and then %j over and over is read in steps in proportion to its length",
    async (start, piece) => {
      const steps = async (length: number) => signsCut(start + piece.repeat(length / piece.length));
      const short = await steps(16_000);
      expect(short).toBeGreaterThan(0);
      // Four times the length; sixteen times the steps would be quadratic.
      expect((await steps(64_000)) / short).toBeLessThan(4.5);
    },
    60_000,
  );
});
