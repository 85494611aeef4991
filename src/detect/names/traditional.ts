/** The other way of writing, sign by sign: enough for the lists of country names, where every sign has one counterpart. */
import { list } from "./list";

const counterparts: ReadonlyMap<string, string> = new Map(
  list(`
    万萬 | 与與 | 专專 | 业業 | 东東 | 两兩 | 义義 | 乌烏 | 乔喬 | 书書 | 买買 | 争爭 | 亚亞 | 产產 | 亲親 | 众衆 | 优優 | 会會 | 伦倫 | 体體 | 侨僑 | 债債 | 兰蘭 | 关關 | 兹茲 | 内內 | 军軍 | 农農 | 准準 | 几幾 | 刚剛 | 创創 | 别別 | 务務 | 动動 | 劳勞 | 区區
    医醫 | 华華 | 协協 | 卢盧 | 卫衛 | 卷捲 | 厂廠 | 县縣 | 参參 | 发發 | 叶葉 | 号號 | 员員 | 国國 | 圣聖 | 场場 | 块塊 | 坚堅 | 声聲 | 头頭 | 奥奧 | 学學 | 宫宮 | 宾賓 | 对對 | 导導 | 寿壽 | 尔爾 | 属屬 | 岛島 | 峡峽 | 广廣 | 库庫 | 张張 | 当當 | 总總 | 战戰
    户戶 | 护護 | 报報 | 挝撾 | 斗鬥 | 时時 | 术術 | 来來 | 松鬆 | 枫楓 | 检檢 | 欧歐 | 汉漢 | 汤湯 | 泽澤 | 济濟 | 湾灣 | 滩灘 | 爱愛 | 狮獅 | 猪豬 | 猫貓 | 电電 | 疗療 | 盖蓋 | 盘盤 | 离離 | 竞競 | 筑築 | 签簽 | 类類 | 粤粵 | 红紅 | 约約 | 纬緯 | 纳納 | 纽紐
    线線 | 经經 | 结結 | 统統 | 维維 | 绿綠 | 缅緬 | 网網 | 罗羅 | 联聯 | 脚腳 | 腊臘 | 苏蘇 | 莱萊 | 营營 | 萨薩 | 蓝藍 | 蓟薊 | 视視 | 议議 | 设設 | 访訪 | 证證 | 话話 | 诺諾 | 调調 | 贝貝 | 财財 | 贷貸 | 贸貿 | 资資 | 赖賴 | 赛賽 | 车車 | 轮輪 | 软軟 | 辑輯
    输輸 | 边邊 | 达達 | 运運 | 酱醬 | 银銀 | 长長 | 门門 | 闻聞 | 队隊 | 际際 | 陆陸 | 险險 | 韩韓 | 顿頓 | 领領 | 颠顛 | 饭飯 | 饺餃 | 饼餅 | 馆館 | 马馬 | 驻駐 | 鲁魯 | 鲜鮮 | 鸡雞 | 鹅鵝 | 麦麥 | 黄黃 | 龟龜
    脑腦 | 莲蓮 | 龙龍 | 肠腸 | 钢鋼 | 积積 | 铁鐵 | 灯燈 | 宽寬 | 树樹 | 双雙 | 团團 | 条條 | 毕畢 | 桥橋
  `).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** The texts, in simplified signs as given and in traditional ones where those differ. */
export function bothWays(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [text, traditionalOf(text)]))];
}

function traditionalOf(text: string): string {
  return [...text].map((sign) => counterparts.get(sign) ?? sign).join("");
}
