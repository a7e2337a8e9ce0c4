import { names } from './name.ts';

/** Chips: design, foundries, equipment, materials, packaging. */
export const CHIPS = names(
  'company',
  `
中芯国际 | SMIC | 中芯
华虹半导体 | Hua Hong Semiconductor | 华虹公司, 华虹, 华虹宏力
晶合集成 | Nexchip
芯联集成 | UNT
华润微 | CR Micro
士兰微 | Silan
长江存储 | YMTC | 长存
长鑫存储 | CXMT | 长鑫科技, 长鑫
兆易创新 | GigaDevice | 兆易
北京君正 | Ingenic
澜起科技 | Montage Technology
聚辰股份 | Giantec
普冉股份 | Puya
东芯股份 | Dosilicon
江波龙 | Longsys
佰维存储 | Biwin
德明利 | Techwinsemi
海光信息 | Hygon | 海光
寒武纪 | Cambricon
龙芯中科 | Loongson | 龙芯
景嘉微 | Jingjia Micro
摩尔线程 | Moore Threads
沐曦股份 | MetaX | 沐曦
壁仞科技 | Biren | 壁仞
燧原科技 | Enflame | 燧原
天数智芯 | Iluvatar CoreX
昆仑芯 | Kunlunxin
平头哥 | T-Head
海思 | HiSilicon | 海思半导体, 华为海思
紫光展锐 | Unisoc | 展锐
紫光国微 | Unigroup Guoxin
紫光股份 | Unisplendour
紫光集团 | Tsinghua Unigroup | 新紫光集团
韦尔股份 | Will Semiconductor | 豪威集团, 豪威科技, 韦尔
格科微 | GalaxyCore
思特威 | SmartSens
卓胜微 | Maxscend
唯捷创芯 | Vanchip
慧智微 | Smarter Micro
圣邦股份 | SG Micro
思瑞浦 | 3Peak
纳芯微 | Novosense
艾为电子 | Awinic
杰华特 | Joulwatt
南芯科技 | Southchip
晶丰明源 | Bright Power
芯朋微 | Chipown
斯达半导 | StarPower
时代电气 | Times Electric
新洁能 | NCE Power
扬杰科技 | Yangjie
东微半导 | Oriental Semi
宏微科技 | Macmic
天岳先进 | SICC
三安光电 | San'an | 三安
天科合达 | TankeBlue
瀚天天成 | Epiworld
英诺赛科 | Innoscience
闻泰科技 | Wingtech | 闻泰
安世半导体 | Nexperia
汇顶科技 | Goodix | 汇顶
全志科技 | Allwinner
瑞芯微 | Rockchip
恒玄科技 | Bestechnic
乐鑫科技 | Espressif
炬芯科技 | Actions
中颖电子 | Sino Wealth
国民技术 | Nations Technologies
复旦微电 | Fudan Micro
安路科技 | Anlogic
翱捷科技 | ASR
晶晨股份 | Amlogic
国科微 | Goke
富瀚微 | Fullhan
芯原股份 | VeriSilicon
华大九天 | Empyrean
概伦电子 | Primarius
广立微 | Semitronix
北方华创 | Naura
中微公司 | AMEC | 中微半导体
盛美上海 | ACM Research Shanghai
拓荆科技 | Piotech
华海清科 | Hwatsing
芯源微 | Kingsemi
中科飞测 | Skyverse
精测电子 | Jingce
至纯科技 | PNC
长川科技 | Changchuan
华峰测控 | Huafeng Test
上海微电子 | SMEE
新凯来 | SiCarrier
沪硅产业 | NSIG
立昂微 | Lion Micro
TCL中环领先 | Zhonghuan Advanced
西安奕材 | ESWIN Material
安集科技 | Anji
鼎龙股份 | Dinglong
江丰电子 | KFMI
雅克科技 | Yoke
南大光电 | Nata
彤程新材 | Red Avenue
晶瑞电材 | Crystal Clear
上海新阳 | Sinyang
华特气体 | Huate
金宏气体 | Jinhong
长电科技 | JCET
通富微电 | TFME | 通富
华天科技 | Huatian
甬矽电子 | Forehope
颀中科技 | Chipmore
晶方科技 | WLCSP
伟测科技 | V-Test
台积电 | TSMC | 台湾积体电路, TSMC
~联电 | UMC | 联华电子
联发科 | MediaTek
日月光 | ASE | 日月光投控
世界先进 | Vanguard International Semiconductor
力积电 | PSMC
瑞昱 | Realtek
联咏 | Novatek
南亚科 | Nanya Technology
华邦电 | Winbond
群联 | Phison
英伟达 | Nvidia | NVIDIA, Nvidia
英特尔 | Intel | Intel
超威半导体 | AMD | AMD, 超微半导体, ~超微
高通 | Qualcomm | Qualcomm
博通 | Broadcom | Broadcom
美光 | Micron | 美光科技, Micron
德州仪器 | Texas Instruments
亚德诺 | Analog Devices | ADI
安森美 | onsemi
微芯科技 | Microchip
迈威尔 | Marvell | 迈威尔科技, Marvell, 美满电子
应用材料 | Applied Materials
泛林 | Lam Research | 泛林集团, 拉姆研究
科磊 | KLA
新思科技 | Synopsys
楷登电子 | Cadence | 铿腾电子
格芯 | GlobalFoundries | 格罗方德
西部数据 | Western Digital
闪迪 | SanDisk
希捷 | Seagate | 希捷科技
Wolfspeed | Wolfspeed
安谋 | Arm | Arm, ARM
阿斯麦 | ASML | ASML
英飞凌 | Infineon
意法半导体 | STMicroelectronics | ~意法
恩智浦 | NXP
东京电子 | Tokyo Electron
爱德万 | Advantest | 爱德万测试
泰瑞达 | Teradyne
瑞萨电子 | Renesas | 瑞萨
铠侠 | Kioxia
罗姆 | Rohm
村田 | Murata | 村田制作所
TDK | TDK
SK海力士 | SK Hynix | 海力士, SK hynix
三星电子 | Samsung Electronics | 三星, 三星集团, Samsung
Cerebras | Cerebras
Groq | Groq
国芯科技 | C*Core
中晶科技 | MTCN
露笑科技 | Roshow
博通集成 | Beken
芯海科技 | Chipsea
燕东微 | YDME
希荻微 | Halo Microelectronics
中瓷电子 | Sinopack
国博电子 | Guobo
铖昌科技 | Chengchang
臻镭科技 | Great Microwave
洁美科技 | Jiemei
`,
);
