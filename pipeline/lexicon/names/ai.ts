import { names } from './name.ts';

/** Makers of large models and robots, and the products that have users of their own. */
export const AI = names(
  'company',
  `
OpenAI | OpenAI
Anthropic | Anthropic
xAI | xAI
DeepMind | DeepMind
Mistral | Mistral AI | Mistral AI
Cohere | Cohere
Perplexity | Perplexity
Midjourney | Midjourney
Runway | Runway
Stability AI | Stability AI
Character.AI | Character.AI
Hugging Face | Hugging Face
Scale AI | Scale AI
Figure AI | Figure AI
深度求索 | DeepSeek | DeepSeek, 幻方
月之暗面 | Moonshot AI
智谱 | Zhipu AI | 智谱AI, 智谱华章, Zhipu
稀宇科技 | MiniMax | MiniMax
百川智能 | Baichuan | ~百川
零一万物 | 01.AI
阶跃星辰 | StepFun
面壁智能 | ModelBest
无问芯穹 | Infinigence
生数科技 | Shengshu
爱诗科技 | AISphere
澜舟科技 | Langboat
深势科技 | DP Technology
硅基流动 | SiliconFlow
秘塔科技 | Metaso
昆仑万维 | Kunlun Tech
宇树科技 | Unitree | 宇树
智元机器人 | AgiBot | 智元
优必选 | UBTech
傅利叶 | Fourier
银河通用 | Galbot
众擎机器人 | EngineAI
星动纪元 | Robotera
逐际动力 | LimX Dynamics
云深处科技 | DeepRobotics | 云深处
加速进化 | Booster Robotics
自变量机器人 | X Square
越疆 | Dobot | 越疆科技, 越疆机器人
节卡机器人 | Jaka | 节卡
极智嘉 | Geek+
海柔创新 | Hai Robotics
普渡科技 | Pudu
擎朗智能 | Keenon
波士顿动力 | Boston Dynamics
强脑科技 | BrainCo
Neuralink | Neuralink
`,
);
