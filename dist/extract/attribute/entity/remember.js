import { isSource } from './subjects.js';
/** Keeps who was spoken of for the sentences that follow. */
export function remember(text, sentence, subjects, carry) {
    if (carry.pair)
        carry.pair.age++;
    for (let i = 1; i < sentence.mentions.length; i++) {
        const [a, b] = [sentence.mentions[i - 1], sentence.mentions[i]];
        if (a.entity !== b.entity && /^(?:和|与|及|、)$/u.test(text.slice(a.end, b.start)))
            carry.pair = { names: [a.entity.name, b.entity.name], age: 0 };
    }
    const topics = subjects.filter(({ weak, name }) => !weak && !name.includes('、'));
    const anybody = () => subjects.findLast(({ name, part, start, end }) => !part && !name.includes('、') && !isSource(text, start, end));
    const topic = topics.at(-1) ?? (carry.subject === null ? anybody() : undefined);
    if (!topic)
        return;
    carry.subject = topic.name;
    for (const { name } of topics)
        carry.subjects = [name, ...carry.subjects.filter((other) => other !== name)].slice(0, 2);
}
