import { names } from './name.ts';

/** Devices, diagnostics, hospitals, online health. */
export const MEDICAL = names(
  'company',
  `
迈瑞医疗 | Mindray | 迈瑞
联影医疗 | United Imaging | 联影
微创医疗 | MicroPort | ~微创
微创机器人 | MicroPort MedBot
心脉医疗 | Endovastec
惠泰医疗 | APT Medical
乐普医疗 | Lepu Medical
鱼跃医疗 | Yuwell | ~鱼跃
~新产业 | Snibe
安图生物 | Autobio
迈克生物 | Maccura
万孚生物 | Wondfo
东方生物 | Orient Gene
九安医疗 | Andon Health
热景生物 | Hotgen
圣湘生物 | Sansure
达安基因 | Daan Gene
金域医学 | KingMed
迪安诊断 | Dian Diagnostics
华大基因 | BGI Genomics
华大智造 | MGI Tech
贝瑞基因 | Berry Genomics
诺禾致源 | Novogene
艾德生物 | AmoyDx
燃石医学 | Burning Rock
泛生子 | Genetron
诺辉健康 | New Horizon Health
开立医疗 | SonoScape
澳华内镜 | Aohua
海泰新光 | Haitai Xinguang
南微医学 | Micro-Tech
山外山 | SWS
健帆生物 | Jafron
威高股份 | Weigao | 威高
大博医疗 | Double Medical
春立医疗 | Chunli
爱康医疗 | AK Medical
三友医疗 | Sanyou
先健科技 | LifeTech
启明医疗 | Venus Medtech
沛嘉医疗 | Peijia
归创通美 | Zylox-Tonbridge
欧普康视 | Ovctek
爱博医疗 | Eyebright
正海生物 | Zhenghai
时代天使 | Angelalign
通策医疗 | TC Medical
爱尔眼科 | Aier Eye
华厦眼科 | Huaxia Eye
普瑞眼科 | Purui Eye
何氏眼科 | He Eye
美年健康 | Meinian | 美年大健康
爱康国宾 | iKang
~国际医学 | International Medical
海吉亚医疗 | Hygeia | 海吉亚
锦欣生殖 | Jinxin Fertility
固生堂 | Gushengtang
瑞尔集团 | Arrail
京东健康 | JD Health
阿里健康 | Alibaba Health
叮当健康 | Dingdang Health
医脉通 | Medlive
医渡科技 | Yidu Tech
卫宁健康 | Winning Health
创业慧康 | B-Soft
微医 | WeDoctor
好大夫在线 | Haodf
春雨医生 | Chunyu
英科医疗 | Intco Medical
蓝帆医疗 | Bluesail
稳健医疗 | Winner Medical
振德医疗 | Zhende
奥美医疗 | Allmed
可孚医疗 | Cofoe
三诺生物 | Sinocare
硕世生物 | Bioperfectus
之江生物 | Zhijiang Bio
博晖创新 | Bohui
新华医疗 | Shinva
山东药玻 | Shandong Pharmaceutical Glass
汤臣倍健 | By-Health
美敦力 | Medtronic
雅培 | Abbott
丹纳赫 | Danaher
赛默飞 | Thermo Fisher | 赛默飞世尔
西门子医疗 | Siemens Healthineers
GE医疗 | GE HealthCare
史赛克 | Stryker
波士顿科学 | Boston Scientific
直觉外科 | Intuitive Surgical | 直觉外科公司
因美纳 | Illumina
碧迪医疗 | BD
联合健康 | UnitedHealth | 联合健康集团
CVS健康 | CVS Health
信诺 | Cigna
麦克森 | McKesson
佰仁医疗 | Balance Medical
现代牙科 | Modern Dental
朝聚眼科 | Chaoju Eye
圆心科技 | Yuanxin
思派健康 | Medbanks
智云健康 | ClouDr
沃尔格林 | Walgreens
安捷伦 | Agilent
`,
);
