/**
 * Short names of programmes that are other things as well: GEP, of Hong Kong and Ireland, is a measure of what forests
 * are worth. What the other thing is talked about with tells them apart, within a clause or two.
 */

/** Signs on either side that are looked at. */
const reach = 24;

interface Other {
  readonly names: RegExp;
  readonly words: RegExp;
}

const others: readonly Other[] = [
  { names: /^GEP$/, words: /核算|生[态態](?!圈)|森林|[丽麗]水|[湿濕]地|碳[汇匯]|[两兩]山/u },
  { names: /^HPI$/, words: /[环環]比|同比|房[价價]|[住楼樓]房|[馬马]力|幽[门門]|[车車]/u },
  { names: /^ILR$/, words: /植入|[晕暈]厥|心[电電律跳]|停搏|[选選]育/u },
  { names: /^HSM$/, words: /加密|密[钥鑰]|机房|機房|服[务務]器|伺服|[硬固]件|[铣銑]削/u },
  { names: /^DTV$/, words: /信[号號]|[电電][视視](?!台[^。]{0,6}[签簽])|机顶盒|機上盒|[频頻]道|地面波|高清/u },
  { names: /^OPT$/, words: /算法|演算法|[编編][译譯]|[参參][数數]|口服|[胶膠]片/u },
  {
    names: /^(?:TN|TSS|PAC|TP|SS)$/,
    words: /[污汙廢废]水|水[质質]|出水|[氨总總]氮|面板|液晶|[屏螢萤]幕|[显顯]示[屏器]|PAC投加|[絮混]凝|政治行[动動]/u,
  },
  { names: /^PEP$/, words: /阻[断斷]|暴露|感染|[艾愛]滋|[用服][药藥]|教材|人教|[医醫]院|[洗反]洗?[钱錢]/u },
  {
    names: /^(?:SID|NIV|LTR|SMC|CRS|RP|SP)$/,
    words: /晶片|芯片|音[乐樂源]|呼吸[机機]|通[气氣]|[订訂]位|客票|[税稅][务務]|[气氣][动動缸]/u,
  },
  {
    names: /^(?:EP|LP)$/,
    words: /[专專][辑輯]|唱片|[单單]曲|[乐樂][队隊团團]|歌手|[发發]行新?$|[发發]片|收[录錄]|[环環]氧/u,
  },
  {
    names: /^(?:tech ?pass|one ?pass|科技通行[证證]|(?:创新|創新)通行[证證])$/i,
    words:
      /[论論][坛壇](?:的|[现現][场場])|早[鸟鳥]|午餐|便[当當]|茶歇|[门門]票|[单單]日|健身|全[馆館]|入[场場]|[换換]胸|胸牌|限[时時].折/u,
  },
  {
    names: /^SUV$/,
    words:
      /[车車](?:商|主|企|市|型|款|展|[队隊库庫友位])|[五六七]人?座|四[驱驅]|油耗|[试試][驾駕]|交[车車]|[销銷]量|底[盘盤]|[发發][动動]机|引擎|[轿轎]|[驾駕][驶駛照]|追尾|保[险險]杠|充[电電]|[续續]航/u,
  },
];

/** Words of immigration right around the name settle it. */
const papers =
  /[签簽][证證]|工[签簽]|移民|居留|入境|[准準][证證]|[申续續][请請签簽]|人力部|人力局|人才|雇主|僱主|到期|抽[签簽]|[学學]生/u;

/** Whether the acronym from `start` to `end` is talked about as another thing. */
export function isOtherAcronym(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const words = others.find(({ names }) => names.test(name))?.words;
  if (!words) return false;
  const before = text.slice(Math.max(0, start - reach), start).replace(/^[^]*[。！？；\n]/u, "");
  const after = text.slice(end, end + reach).replace(/[。！？；\n][^]*$/u, "");
  return (words.test(before) || words.test(after)) && !papers.test(before.slice(-8) + "　" + after.slice(0, 8));
}
