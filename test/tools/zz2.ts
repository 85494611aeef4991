import { looksRelevant } from "../../src/detect/looks-relevant";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
const en = "The midfielder scored twice as Brazil beat Germany in the final, and the coach said the team had improved over the season despite injuries. Visitors were advised to avoid the city. ".repeat(6000).slice(0,1e6);
const zh = "巴西队在世界杯决赛中击败德国队，主教练表示球队在整个赛季中取得了很大进步，尽管有伤病困扰。".repeat(30000).slice(0,1e6);
const worst = "visa engineer ".repeat(1) + en;
for (const [n,t] of [["en",en],["zh",zh],["worst",worst]] as const) {let best=1e9,r; const all:number[]=[]; for(let i=0;i<15;i++){const s=performance.now(); r=looksRelevant(t); all.push(performance.now()-s);} all.sort((a,b)=>a-b); console.log(n,r,"median",all[7]!.toFixed(2));}
