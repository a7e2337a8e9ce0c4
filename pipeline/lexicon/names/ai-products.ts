import { names } from './name.ts';

/** Assistants and other products of models. */
export const AI_PRODUCTS = names(
  'brand',
  `
ChatGPT | ChatGPT
Claude | Claude
Gemini | Gemini
Grok | Grok
Copilot | Copilot
Sora | Sora
豆包 | Doubao
Kimi | Kimi
文心一言 | Ernie Bot | 文小言, 文心
通义千问 | Qwen | 通义, 千问
腾讯元宝 | Tencent Yuanbao | ~元宝
讯飞星火 | iFlytek Spark | 星火大模型
智谱清言 | ChatGLM
天工AI | Tiangong AI
~即梦 | Jimeng | 即梦AI
可灵 | Kling | 可灵AI
~夸克 | Quark
纳米AI | Nami AI
~扣子 | Coze
~猫箱 | Maoxiang
Manus | Manus
`,
);
