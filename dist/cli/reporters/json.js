/** `{ "sources": [ { source, findings, coverage } … ], "disagreements": [ … ] }`, whatever the number of sources. */
export const json = ({ analyses, disagreements }) => `${JSON.stringify({ sources: analyses.map(({ findings }) => findings), disagreements }, null, 2)}\n`;
